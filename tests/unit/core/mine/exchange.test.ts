import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyChanges } from '#core/mine/apply-changes.ts';
import { citePassage } from '#core/mine/cite-passage.ts';
import { exportCsv } from '#core/mine/export-csv.ts';
import { exportMarkdown } from '#core/mine/export-markdown.ts';
import { mergeMine } from '#core/mine/merge-mine.ts';
import { groupByArticle } from '#core/mine/mine-articles.ts';
import { NOTHING_MINE, type Highlight, type Mine } from '#core/mine/mine.ts';
import { parseMine } from '#core/mine/parse-mine.ts';
import { serializeMine } from '#core/mine/serialize-mine.ts';
import { makeHighlight } from '#tests/support/make-highlight.ts';
import { randomMine } from '#tests/support/random-mine.ts';

const hold = (...highlights: Highlight[]): Mine => ({
  ...NOTHING_MINE,
  highlights: new Map(highlights.map((each) => [each.id, each])),
});

const notes = (mine: Mine) => [...mine.highlights.values()].map(({ note }) => note);

describe('an export', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(randomMine(), (mine) => {
        expect(parseMine(serializeMine(mine))).toEqual({ mine, rejected: [] });
      }),
    );
  });

  it('takes along what could not be read', () => {
    expect(JSON.parse(serializeMine(NOTHING_MINE, [{ halb: true }]))).toMatchObject({
      unreadable: [{ halb: true }],
    });
  });
});

describe('an import', () => {
  it.each([
    ['no JSON', '{', 'no-json'],
    ['a list', '[]', 'foreign'],
    ['other JSON', '{"format":"bookmarks"}', 'foreign'],
    ['lists that are none', '{"format":"depesche-meins","version":1,"articles":{}}', 'foreign'],
    ['a newer shape', '{"format":"depesche-meins","version":2}', 'newer'],
  ])('says why it takes nothing: %s', (_case, source, failure) => {
    expect(parseMine(source)).toEqual({ failure });
  });

  it('takes saved filters of another name or view beside those that are here', () => {
    const save = (id: string, name: string, view: string): Mine => ({
      ...NOTHING_MINE,
      filters: new Map([[id, { id, name, view, createdAt: '2026-05-01T08:00:00Z' }]]),
    });
    const here = save('f1', 'Putin', '?akteure=wladimir-putin');
    const there = save('f1', 'Ohne China', '?laender=-CN');
    const merge = mergeMine(here, there);
    expect(merge.filters).toBe(1);
    expect([...applyChanges(here, merge.changes).filters.values()].map(({ name }) => name)).toEqual(
      ['Putin', 'Ohne China'],
    );
    expect(mergeMine(here, save('f9', 'Putin', '?akteure=wladimir-putin'))).toMatchObject({
      changes: [],
      known: 1,
    });
  });

  it('names the entries that are wrong and takes the others', () => {
    const source = JSON.stringify({
      format: 'depesche-meins',
      version: 1,
      highlights: [makeHighlight('h1'), { id: 'h2' }],
      articles: [null],
    });
    expect(parseMine(`\uFEFF${source}`)).toEqual({
      mine: hold(makeHighlight('h1')),
      rejected: [
        { list: 'articles', index: 0 },
        { list: 'highlights', index: 1 },
      ],
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
        expect(parseMine(source)).toBeDefined();
      }),
    );
  });
});

describe('merging', () => {
  const merge = (mine: Mine, imported: Mine) =>
    applyChanges(mine, mergeMine(mine, imported).changes);

  it('loses nothing of either side', () => {
    fc.assert(
      fc.property(randomMine(), randomMine(), (mine, imported) => {
        const merged = merge(mine, imported);
        const content = ({ articleId, start, exact, note }: Highlight) =>
          [articleId, start, exact, note].join();
        const contents = new Set([...merged.highlights.values()].map(content));
        for (const side of [mine, imported]) {
          for (const each of side.highlights.values()) expect(contents).toContain(content(each));
          for (const [id, mark] of side.articles) {
            expect(merged.articles.get(id)?.readAt).toBeDefined();
            const isStarred = merged.articles.get(id)?.starredAt !== undefined;
            expect(isStarred || mark.starredAt === undefined).toBe(true);
          }
        }
        for (const [id, each] of mine.highlights) expect(merged.highlights.get(id)).toEqual(each);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(randomMine(), randomMine(), (mine, imported) => {
        const merged = merge(mine, imported);
        expect(mergeMine(merged, imported).changes).toEqual([]);
        expect(mergeMine(merged, merged).changes).toEqual([]);
      }),
    );
  });

  it('keeps both where the same highlight carries another note', () => {
    const mine = hold(makeHighlight('h1', { note: 'hier' }));
    const { changes, conflicts, added } = mergeMine(
      mine,
      hold(makeHighlight('h1', { note: 'da' })),
    );
    expect([conflicts, added]).toEqual([1, 0]);
    expect(notes(applyChanges(mine, changes))).toEqual(['hier', 'da']);
  });

  it('knows the same passage by its words, not by its id', () => {
    const { changes, known } = mergeMine(hold(makeHighlight('h1')), hold(makeHighlight('x9')));
    expect([changes, known]).toEqual([[], 1]);
  });
});

const FRAME = {
  title: 'Meins',
  starred: 'Stern',
  read: (at: string) => `gelesen ${at.slice(0, 10)}`,
  date: () => '1. Mai 2026',
  articleLink: (id: string) => `https://host/artikel/${id}/`,
  passageLink: (each: Highlight) => `https://host/artikel/${each.articleId}/#stelle=${each.start}`,
  columns: ['Artikel', 'Datum', 'Stern', 'Gelesen', 'Stelle', 'Notiz', 'Angelegt', 'Link'],
  separator: ';' as const,
};

describe('Markdown', () => {
  it('holds title, day, quotation, note and links', () => {
    const mine: Mine = {
      ...NOTHING_MINE,
      articles: new Map([
        [
          'gipfel',
          { articleId: 'gipfel', title: 'Gipfel in Peking', starredAt: '2026-05-02T00:00:00Z' },
        ],
      ]),
      highlights: hold(makeHighlight('h1', { note: 'Nachfragen.' })).highlights,
    };
    expect(exportMarkdown(groupByArticle(mine), FRAME)).toBe(
      `# Meins

## [Gipfel in Peking](https://host/artikel/gipfel/)

1. Mai 2026 · Stern

> ein Vertrag.
>
> [↗](https://host/artikel/gipfel/#stelle=10)

Nachfragen.
`.replace('1. Mai', String.raw`1\. Mai`),
    );
  });

  it.each([
    ['emphasis', 'a *b* _c_', String.raw`a \*b\* \_c\_`],
    ['links', '[x](y)', String.raw`\[x\](y)`],
    ['HTML', '<img src=x>', String.raw`\<img src=x\>`],
    ['code', '`x`', '\\`x\\`'],
    ['a heading', '# x', String.raw`\# x`],
    ['a list', '- x', String.raw`\- x`],
    ['a numbered list', '3. x', String.raw`3\. x`],
    ['an entity', '&lt;', String.raw`\&lt;`],
    ['a backslash', 'a\\b', String.raw`a\\b`],
  ])('is text where a note holds %s', (_case, note, written) => {
    const text = exportMarkdown(groupByArticle(hold(makeHighlight('h', { note }))), FRAME);
    expect(text.trimEnd().split('\n').at(-1)).toBe(written);
  });
});

describe('CSV', () => {
  const rows = (highlight: Highlight) =>
    exportCsv(groupByArticle(hold(highlight)), FRAME).split('\r\n');

  it('begins with a byte order mark and names its columns', () => {
    expect(rows(makeHighlight('h'))[0]).toBe(`\uFEFF${FRAME.columns.join(';')}`);
  });

  it.each(['=1+1', '+49', '-1', '@cmd', '\t=1', '＝1', ' =1', '\n=1'])(
    'makes no formula of %j',
    (note) => {
      const text = exportCsv(groupByArticle(hold(makeHighlight('h', { note }))), FRAME);
      expect(text).toContain(`'${note}`);
    },
  );

  it('puts quotation marks round what would part fields or lines', () => {
    const [, row] = rows(makeHighlight('h', { note: 'a;b "c", d' }));
    expect(row).toContain(';"a;b ""c"", d";');
  });

  it('is read back field for field', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', ' ', '=') }),
        (note) => {
          const text = exportCsv(groupByArticle(hold(makeHighlight('h', { note }))), FRAME);
          const field = readCsv(text.slice(1))[1]?.[5];
          expect([note, `'${note}`]).toContain(field);
        },
      ),
    );
  });
});

/** RFC 4180 as plainly as can be. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at < text.length;) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        field += text[at];
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== ';' && !text.startsWith('\r\n', at); at += 1) {
        field += text[at];
      }
    }
    rows.at(-1)?.push(field);
    if (text[at] === ';') at += 1;
    else {
      at += 2;
      rows.push([]);
    }
  }
  return rows;
}

describe('a quotation', () => {
  const source = { title: 'Gipfel in Peking', link: 'https://host/x', language: 'de' };

  it('carries its source, day and link', () => {
    expect(citePassage({ ...source, words: 'Es kam\nzu "nichts".', date: '1. Mai 2026' })).toBe(
      '„Es kam zu ‚nichts‘.“ (Gipfel in Peking, 1. Mai 2026), https://host/x',
    );
  });

  it.each([
    ['Er nannte das «klug».', 'de', '„Er nannte das ‚klug‘.“'],
    ['Er nannte das »klug«.', 'de', '„Er nannte das ‚klug‘.“'],
    ['«Klug», sagte er, «und „gut“».', 'de', '„‚Klug‘, sagte er, ‚und ‚gut‘‘.“'],
    ['»Klug«, sagte er (»gut«).', 'de', '„‚Klug‘, sagte er (‚gut‘).“'],
    ['klug», sagte er.', 'de', '„klug‘, sagte er.“'],
    ['klug« und »gut', 'de', '„klug‘ und ‚gut“'],
    ['Er sagte: «', 'de', '„Er sagte: ‚“'],
    ['He called it «clever».', 'en', '“He called it ‘clever’.”'],
    ['Il a dit « non » hier.', 'fr', '„Il a dit ‚ non ‘ hier.“'],
  ])('takes guillemets whichever way they point: %s', (words, language, quoted) => {
    expect(citePassage({ ...source, words, language }).split(' (Gipfel')[0]).toBe(quoted);
  });

  it('says no link where nobody else could follow it', () => {
    expect(citePassage({ ...source, words: 'Nein.', link: undefined })).toBe(
      '„Nein.“ (Gipfel in Peking)',
    );
  });

  it('says no day where none is known, and has the marks of its language', () => {
    expect(citePassage({ ...source, words: 'So “it” goes', language: 'en' })).toBe(
      '“So ‘it’ goes” (Gipfel in Peking), https://host/x',
    );
  });
});
