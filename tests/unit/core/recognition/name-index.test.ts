import { expect, it } from 'vitest';

import { getGazetteer } from '#core/recognition/gazetteer.ts';
import { inflectGermanName, inflectProperName } from '#core/recognition/inflect-names.ts';
import { NameIndex, type NameTable } from '#core/recognition/name-index.ts';
import { tokenize } from '#core/text/tokenize.ts';

/** A table of one name a row, whose entry is the row's number. */
const tableOf = (
  names: readonly string[],
  inflect?: (name: string) => string[],
): NameTable<string> => ({
  size: names.length,
  tellNames: (row, add) => add(names[row]!, () => `${names[row]}`, inflect),
});

it('finds every form of every row of the tables', () => {
  const { names } = getGazetteer();
  const lost = new Set<string>();
  let forms = 0;
  for (const form of names.forms()) {
    // Every fifth of them is enough to meet each way a form is made.
    if (forms++ % 5 === 0 && names.entriesOfName(form).length === 0) lost.add(form);
  }
  expect(forms).toBeGreaterThan(50_000);
  expect([...lost]).toEqual([]);
});

const NAMES = ['Korea', 'Neue Zeit', 'Neue Zeit Verlag', 'MERS', 'Mer', 'Punkt'];
const INDEX = new NameIndex(
  [tableOf([...NAMES, 'Europa', 'Dong', 'Tan', 'Sinn Fein', 'Willy Brandt'], inflectGermanName)],
  (entry) => (entry === 'Sinn Fein' ? 1 : 2),
  1,
);

it.each([
  ['NEUE ZEIT VERLAG', 'Neue Zeit Verlag'],
  ['KOREA', 'Korea'],
  ['NEUEN ZEIT', 'Neue Zeit'],
  ['MERS', 'MERS'],
  ['PUNKT', 'Punkt'],
])('knows %s, in capitals throughout, as %s', (text, entry) => {
  expect(INDEX.entriesOf(text)).toEqual([entry]);
});

it('takes no word in capitals for a name that other capitals go on with, nor a short one', () => {
  for (const text of ['EUROPA VERLAG', 'Verlag EUROPA', 'DONG', 'TANS']) {
    const tokens = tokenize(text);
    expect(tokens.filter((_, at) => INDEX.longestAt(tokens, at))).toEqual([]);
  }
});

it('knows a name by its parts between hyphens only where that is its kind', () => {
  const hitIn = (text: string) => INDEX.longestAt(tokenize(text), 0)?.to;
  expect(hitIn('Sinn-Fein-Partei')).toBe(3);
  expect(hitIn('Sinn - Fein')).toBeUndefined();
  expect(hitIn('Willy-Brandt-Haus')).toBeUndefined();
});

it('changes no adjective of a town within a name', () => {
  expect(inflectGermanName('Neue Zürcher Zeitung')).toEqual(
    expect.arrayContaining(['Neue Zürcher Zeitung', 'Neuen Zürcher Zeitung']),
  );
  expect(inflectGermanName('Frankfurter Allgemeine')).toContain('Frankfurter Allgemeinen');
});

it('finds the longest name from a token on', () => {
  const index = new NameIndex([
    tableOf(['Korea', 'Neue Zeit', 'Neue Zeit Verlag'], inflectGermanName),
  ]);
  const tokens = tokenize('die Neuen Zeiten der Neuen Zeit und Koreas');
  const hits = tokens.map((_, at) => index.longestAt(tokens, at));
  expect(hits.map((hit) => hit && [hit.from, hit.to, ...hit.entries])).toEqual([
    undefined,
    [1, 3, 'Neue Zeit'],
    undefined,
    undefined,
    [4, 6, 'Neue Zeit'],
    undefined,
    undefined,
    [7, 8, 'Korea'],
  ]);
});

it('gives what is called so in the order of the tables, each meaning once', () => {
  const tell = (meaning: string): NameTable<string> => ({
    size: 2,
    tellNames: (_, add) => add('Paris', () => meaning, inflectProperName),
  });
  const index = new NameIndex([tell('town'), tell('hero')]);
  expect(index.entriesOfName('Paris')).toEqual(['town', 'hero']);
});

it('knows no part and no stretch of a name', () => {
  const index = new NameIndex([tableOf(['Weißes Haus'], inflectGermanName)]);
  expect(index.entriesOfName('Weißen Hauses')).toHaveLength(1);
  for (const other of ['Weißes', 'Haus', 'Weiß Haus', 'Weißes Hausboot', '']) {
    expect([other, index.entriesOfName(other)]).toEqual([other, []]);
  }
});
