import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FIRST_SPELLING, SPELLINGS, unpackNames } from '#core/knowledge/unpack-names.ts';
import { packNames } from '#node/pack-names.ts';

describe('names without what their words share', () => {
  it.each([
    ['a word that stood before', [['Wladimir Putin'], ['=Putin']], 'Wladimir Putin|=$'],
    ['a word in another spelling', [['Wladimir Putin'], ['Vladimir Putin']], 'Wladimir Putin|#7 $'],
    ['one in two others', [['Dmitri Medwedew'], ['Dmitrij Medvedev']], 'Dmitri Medwedew|#3 $0'],
    ['one that is far from all', [['Kiew'], ['Hauptstadt']], 'Kiew|Hauptstadt'],
  ])('%s', (_, fields, packed) => {
    expect(packNames(...fields)).toBe(packed);
  });

  it('refuses words that would be read as signs', () => {
    expect(() => packNames(['Sektor #'])).toThrow('#');
    expect(() => packNames(['Sektor'], ['A|B'])).toThrow('A|B');
  });
});

it('has a sign for every spelling', () => {
  expect(String.fromCharCode(FIRST_SPELLING + SPELLINGS.length - 1) < '|').toBe(true);
});

it('gives names of all kinds back', () => {
  const word = fc.stringMatching(/^[A-Za-zäöüéčß'.-]{1,7}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const form = fc.tuple(fc.constantFrom('', '=', '~', '?'), name).map((parts) => parts.join(''));
  const field = fc.array(form, { maxLength: 6 });
  fc.assert(
    fc.property(name, fc.array(field, { maxLength: 3 }), (printed, others) => {
      const unpacked = unpackNames(packNames([printed], ...others));
      const fields = [printed, ...others.map((names) => names.join(', '))];
      expect(fields.map((_, index) => unpacked[index] ?? '')).toEqual(fields);
    }),
  );
});
