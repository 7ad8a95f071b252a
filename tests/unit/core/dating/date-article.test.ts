import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';

const dateOf = (text: string) => {
  const { value, earliest, latest } = analyzeArticle({ file: 'a.txt', text }).date;
  return [value ?? '', earliest ?? '', latest ?? ''].join(' … ');
};

const STATED: Record<string, [text: string, day: string]> = {
  'a metadata line': [
    'date 2025-08-15 Ein Titel\n\nEs war ein langer Tag in der Stadt.',
    '2025-08-15',
  ],
  'a line with Stand': ['Stand: 15.08.2025, 14:03 Uhr\n\nEs war ein langer Tag.', '2025-08-15'],
  'a written date': ['Veröffentlicht am 3. März 2016\n\nEs war ein langer Tag.', '2016-03-03'],
  'a dateline': ['Berlin, 24. Februar 2022 (dpa) – Es war ein langer Tag.', '2022-02-24'],
};

const BOUNDED: Record<string, [text: string, bounds: string]> = {
  'an office held': ['Gestern sprach US-Präsident Joe Biden.', ' … 2021-01-20 … 2025-01-20'],
  'an office still held': ['Gestern sprach Bundeskanzler Friedrich Merz.', ' … 2025-05-06 … '],
  'a past year, and as an estimate ten years after it': [
    'Das Abkommen wurde im Jahr 2013 geschlossen.',
    ' … 2013-01-01 … 2023-12-31',
  ],
  'a past month, and as an estimate five years after it': [
    'Er ist im Februar 2022 eingetroffen.',
    ' … 2022-02-01 … 2027-02-28',
  ],
  'a past year of the last century, without an estimate': [
    'Das Abkommen wurde im Jahr 1983 geschlossen.',
    ' … 1983-01-01 … ',
  ],
  'a past quarter': ['Im dritten Quartal 2008 sank der Gewinn.', ' … 2008-07-01 … 2013-09-30'],
  'a plan, and as an estimate ten years before it': [
    'Das Werk soll 2009 fertig werden.',
    ' … 1999-01-01 … 2009-12-31',
  ],
  'a goal, without an estimate, for goals lie far ahead': [
    'Bis 2035 sollen die Werke schließen.',
    ' …  … 2035-12-31',
  ],
  'a day to come, and as an estimate five years after it, whatever lies further back': [
    'Der Vertrag war 2010 geschlossen worden. Mit seinem Ende am 5. März 2026 rechnet jeder.',
    ' … 2016-03-05 … 2031-03-05',
  ],
  'a law that comes into force': [
    'Das Gesetz wurde 2005 beschlossen und gebilligt. Es tritt zum 1. Mai 2006 in Kraft.',
    ' … 2005-01-01 … 2006-05-01',
  ],
  'the day it calls today': [
    'Am heutigen Sonntag, den 5. Juni 2005, öffnet die Ausstellung.',
    ' … 2005-06-05 … 2005-06-05',
  ],
  'a year in which something happens every few years, as an estimate': [
    'Viel Betrieb zur Bundestagswahl 2009.',
    ' … 1999-01-01 … 2019-12-31',
  ],
  'an office rather than an estimate': [
    'US-Präsident Joe Biden traf Gäste, die 2022 geflohen waren.',
    ' … 2022-01-01 … 2025-01-20',
  ],
  'a dated event': [
    'Seit dem Einmarsch Russlands in die Ukraine ist viel geschehen.',
    ' … 2022-02-24 … ',
  ],
  'the latest beginning and earliest end of several offices': [
    'Es trafen sich US-Präsident Joe Biden und Bundeskanzler Olaf Scholz.',
    ' … 2021-12-08 … 2025-01-20',
  ],
};

const NO_DAYS: Record<string, [text: string, bounds: string]> = {
  'as the end of a month in which an office ended': [
    'Gestern sprach Kulturministerin Rachida Dati.',
    ' … 2024-01-11 … 2026-02-28',
  ],
  'that a text names by mistake': [
    'Der Gipfel am 30. Februar 2012 fiel aus.',
    ' … 2012-02-01 … 2017-02-28',
  ],
};

const OPEN: Record<string, string> = {
  'a year in a name': 'Der Plan Horizont 2010 war umstritten.',
  'a former holder': 'Gestern sprach der frühere US-Präsident Barack Obama.',
  'a number that is no year': 'Es kamen 2019 Menschen.',
  'an impossible day': 'Stand: 31.02.2025\n\nEs war ein langer Tag.',
};

describe('the date of an article', () => {
  it.each(Object.entries(STATED))('is stated by %s', (_, [text, day]) => {
    expect(dateOf(text)).toBe(`${day} …  … `);
  });

  it.each(Object.entries(BOUNDED))('is bounded by %s', (_, [text, bounds]) => {
    expect(dateOf(text)).toBe(bounds);
  });

  it.each(Object.entries(NO_DAYS))(
    'is never bounded by a day that is in no calendar, %s',
    (_, [text, bounds]) => {
      expect(dateOf(text)).toBe(bounds);
    },
  );

  it.each(Object.entries(OPEN))('is left open by %s', (_, text) => {
    expect(dateOf(text)).toBe(' …  … ');
  });

  it('knows an event from the text where a caption names it first', () => {
    const event = 'nach dem Einmarsch Russlands in die Ukraine';
    const text = `Ein Dorf ${event}. Foto: Erika Muster/dpa\n\nEs war still, ${event} blieb niemand hier im Dorf.`;
    const { blocks, date } = analyzeArticle({ file: 'a.txt', text });
    expect(blocks.map(({ kind }) => kind)).toEqual(['boilerplate', 'paragraph']);
    expect(date.earliest).toBe('2022-02-24');
    expect(date.evidence[0]?.start).toBe(text.lastIndexOf('Einmarsch'));
    const alone = text.slice(0, text.indexOf('\n'));
    expect(dateOf(`${alone}\n\nEs war still im Dorf.`)).toBe(' …  … ');
  });

  it('takes no estimate from the day of an event that texts recall for decades', () => {
    expect(dateOf('Die Anschläge geschahen am 11. September 2001.')).toBe(' … 2001-09-11 … ');
  });

  it('stays linear in a text of nothing but years', () => {
    const text = '2008 '.repeat(200_000);
    expect(dateOf(text)).toBe(' … 1998-01-01 … 2018-12-31');
  });

  it('points to the words its evidence rests on', () => {
    const text = 'Gestern sprach US-Präsident Joe Biden.';
    const { evidence } = analyzeArticle({ file: 'a.txt', text }).date;
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'US-Präsident Joe Biden',
      'US-Präsident Joe Biden',
    ]);
  });
});

describe('a day the calendar does not have', () => {
  it.each([
    ['Das Abkommen wurde am 31. Juni 2010 geschlossen.', ' … 2010-06-01 … 2015-06-30'],
    ['Das Abkommen wurde am 0. Mai 2010 geschlossen.', ' … 2010-05-01 … 2015-05-31'],
    ['Das Abkommen wurde am 29.2.2010 geschlossen.', ' … 2010-02-01 … 2015-02-28'],
    ['Das Abkommen wurde am 007. Mai 2010 geschlossen.', ' … 2010-05-07 … 2015-05-07'],
    ['Das Abkommen wurde am 3.13.2010 geschlossen.', ' … 2010-01-01 … 2020-12-31'],
  ])('leaves the month, or the year: %s', (text, bounds) => {
    expect(dateOf(text)).toBe(bounds);
  });

  const PHRASES: ((day: string, month: string, year: string) => string)[] = [
    (day, _, year) => `Das Abkommen wurde am ${day}. Juni ${year} geschlossen.`,
    (day, month, year) => `Das Abkommen wurde am ${day}.${month}.${year} geschlossen.`,
    (day, _, year) => `Das Werk soll am ${day}. Februar ${year} öffnen.`,
    (day, _, year) => `Am heutigen Sonntag, den ${day}. April ${year}, öffnet die Ausstellung.`,
    (day, month, year) => `Stand: ${day}.${month}.${year}, 14:03 Uhr\n\nEs war ein langer Tag.`,
    (day, month, year) => `date ${year}-${month}-${day} Ein Titel\n\nEs war ein langer Tag.`,
    (day, month, year) => `Stand: ${day}/${month}/${year}\n\nEs war ein langer Tag.`,
    (day, _, year) => `Berlin, ${day}. Februar ${year} (dpa) – Es war ein langer Tag.`,
    (day, month, year) => `Es war ein Tag.\n\n© dpa-infocom, dpa:${year}${month}${day}-99-1/2`,
    (day, _, year) =>
      `DEN HAAG, ${day}. November – Die Anklage trug vor, was ${year} und 2008 geschah.`,
    (day, _, year) => `Am Freitag, den ${day}. September, begann, was ${year} und 2008 geschah.`,
    (day, month, year) => `Im ${day}. Quartal ${year} und im ${month}. Halbjahr ${year} sank er.`,
    (day, month, year) => `Am ${day}. Jahrestag des Krieges vom ${month}. Mai ${year} schwieg er.`,
    (day, month, year) => `Am ${day}. ${month}. ${year}, also vor ${month} Jahren, kam er.`,
  ];
  const digits = fc.oneof(
    fc.nat(40).map((number) => String(number).padStart(2, '0')),
    fc.nat(40).map(String),
    fc.stringMatching(/^[0-9]{1,9}$/),
    fc.constantFrom('٣', '½', '²', '003', '0', '00'),
  );
  const years = fc.oneof(
    fc.integer({ min: 1890, max: 2060 }).map(String),
    fc.constantFrom('00', '91', '0000', '1500', '2099', '9999'),
  );

  it('is never what an analysis gives, whatever digits a text holds', () => {
    const phrase = fc.constantFrom(...PHRASES);
    fc.assert(
      fc.property(phrase, fc.tuple(digits, digits, years), (write, parts) => {
        const text = write(...parts);
        const { value, earliest, latest } = analyzeArticle({ file: 'a.txt', text }).date;
        for (const each of [value, earliest, latest]) {
          if (each === undefined) continue;
          expect(each).toMatch(/^\d{4}-\d\d-\d\d$/);
          const [y = 0, m = 0, d = 0] = each.split('-').map(Number);
          expect(new Date(Date.UTC(y, m - 1, d)).toISOString()).toContain(each);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
