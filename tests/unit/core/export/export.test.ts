import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeLine, escapeLink } from '#core/export/escape-markdown.ts';
import { exportArticlesCsv } from '#core/export/export-articles-csv.ts';
import { exportBibtex } from '#core/export/export-bibtex.ts';
import { exportCsl } from '#core/export/export-csl.ts';
import { exportReadingList } from '#core/export/export-reading-list.ts';
import { writeCsv } from '#core/export/write-csv.ts';
import { makeRecord } from '#tests/support/make-record.ts';

const link = (id: string) => `https://example.org/artikel/${encodeURIComponent(id)}/`;
const nameValue = (_facet: string, id: string) => id.toUpperCase();
const frame = { link, accessed: '2026-03-01' };

const RECORDS = [
  makeRecord('a', {
    title: 'Gipfel in Genf: 50 % & „mehr“',
    date: { value: '2025-08-15' },
    actors: [
      ['putin', 9],
      ['xi', 2],
    ],
    topics: ['war', 'energy'],
  }),
  makeRecord('b', { title: 'Gipfel in Genf: 50 % & „mehr“', date: { earliest: '2024-01-02' } }),
  makeRecord('c', { title: '', date: {}, language: 'und' }),
];

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 1; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') field += text[at++];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === separator) {
      rows.at(-1)?.push(field);
      field = '';
    } else if (!quoted && sign === '\r') {
      rows.at(-1)?.push(field);
      rows.push([]);
      field = '';
      at++;
    } else field += sign;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('gives back every field that is no formula', () => {
    const field = fc
      .string({ unit: 'grapheme' })
      .filter(
        (text) =>
          !/^[\s\0]*[=+\-@＝＋－＠]/.test(text) && !/^[\t\r\n]/.test(text) && !text.includes('\0'),
      );
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }),
        fc.constantFrom(',' as const, ';' as const),
        (rows, separator) => {
          expect(readCsv(writeCsv(rows, separator), separator)).toEqual(rows);
        },
      ),
    );
  });

  it('holds an article a row with its values and their mentions', () => {
    const text = exportArticlesCsv(RECORDS, { nameValue, link, columns: ['id'], separator: ';' });
    const [, first, second] = readCsv(text, ';');
    expect(first).toEqual([
      'a',
      'Gipfel in Genf: 50 % & „mehr“',
      '2025-08-15',
      '',
      '',
      String(RECORDS[0]?.words),
      'de',
      'PUTIN 9 | XI 2',
      '',
      '',
      'WAR | ENERGY',
      link('a'),
    ]);
    expect(second?.slice(2, 5)).toEqual(['', '2024-01-02', '']);
  });
});

describe('BibTeX', () => {
  const text = exportBibtex(RECORDS, frame);

  it('escapes what TeX reads as commands and keeps the capitals of nouns', () => {
    expect(text).toContain(String.raw`title = {{Gipfel in Genf: 50 \% \& „mehr“}},`);
  });

  it('writes a day, bounds as an interval, and nothing where nothing is known', () => {
    expect(text.match(/ {2}date = .*/g)).toEqual([
      '  date = {2025-08-15},',
      '  date = {2024-01-02/..},',
    ]);
  });

  it('gives every entry a key of its own, made of its title', () => {
    const keys = [...text.matchAll(/@online\{([^,]+),/g)].map((match) => match[1]);
    expect(keys).toEqual(['gipfel-in-genf-50-mehr', 'gipfel-in-genf-50-mehr-2', 'c']);
  });

  it('gives the address that leads to the article, whatever its id holds', () => {
    const ids = ['gipfel-übersicht', 'Gipfel Genf 50 %', '{klammern}\\'];
    const entries = exportBibtex(
      ids.map((id) => makeRecord(id)),
      { link: (id) => `https://example.org/artikel/${encodeURI(id)}/`, accessed: '2026-03-01' },
    );
    const urls = [...entries.matchAll(/ {2}url = \{(.*)\},/g)].map((match) => match[1] ?? '');
    expect(urls.map((url) => decodeURI(url))).toEqual(
      ids.map((id) => `https://example.org/artikel/${id}/`),
    );
    const raw = { ...frame, link: (id: string) => `https://example.org/${id}` };
    expect(exportBibtex([makeRecord('{a}\\')], raw)).toContain(
      'url = {https://example.org/%7Ba%7D%5C}',
    );
  });

  it('closes every brace it opens, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const entry = exportBibtex([makeRecord('x', { title })], frame).replace(/\\[{}]/g, '');
        let depth = 0;
        for (const sign of entry) {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  it('is an item an article, with days as parts and bounds marked as uncertain', () => {
    const [first, second, third] = JSON.parse(exportCsl(RECORDS, frame)) as object[];
    expect(first).toMatchObject({
      id: 'a',
      type: 'article-newspaper',
      issued: { 'date-parts': [[2025, 8, 15]] },
      URL: link('a'),
      accessed: { 'date-parts': [[2026, 3, 1]] },
    });
    expect(second).toMatchObject({ issued: { 'date-parts': [[2024, 1, 2]], circa: true } });
    expect(third).not.toHaveProperty('issued');
    expect(third).not.toHaveProperty('language');
  });
});

it('a bibliography names no address that nobody else could open', () => {
  const alone = { link: () => undefined, accessed: '2026-03-01' };
  const entry = exportBibtex([makeRecord('a')], alone);
  expect(entry).toMatch(/^@misc\{/);
  expect(entry).not.toContain('url');
  const [item] = JSON.parse(exportCsl([makeRecord('a')], alone)) as object[];
  expect(item).not.toHaveProperty('URL');
  expect(item).not.toHaveProperty('accessed');
});

describe('the reading list', () => {
  it('has the filter for a heading and a box to tick for each article', () => {
    const text = exportReadingList(RECORDS.slice(0, 1), {
      nameValue,
      link,
      title: '1 Artikel mit *Putin*',
      date: ({ date }) => date.value,
    });
    expect(text).toBe(
      [
        String.raw`# 1 Artikel mit \*Putin\*`,
        '',
        `- [ ] **[Gipfel in Genf: 50 % & „mehr“](${link('a')})**  `,
        '  2025-08-15 · PUTIN, XI · WAR, ENERGY',
      ].join('\n') + (RECORDS[0]?.excerpt ? `  \n  ${escapeLine(RECORDS[0].excerpt)}\n` : '\n'),
    );
  });

  it.each([
    ['# Titel', String.raw`\# Titel`],
    ['1. Mai', String.raw`1\. Mai`],
    ['[a](b) <b> `c`', String.raw`\[a\](b) \<b\> ${'\\`c\\`'}`],
  ])('shows %j as it is', (text, expected) => {
    expect(escapeLine(text)).toBe(expected);
  });

  it('keeps an address whole', () => {
    expect(escapeLink('https://e.org/a (b)')).toBe('https://e.org/a%20%28b%29');
  });
});
