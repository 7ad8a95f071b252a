import { describe, expect, it } from 'vitest';

import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from '#core/knowledge/first-names.ts';

describe('first names', () => {
  it.each(['Annalena', 'Wolodymyr', 'Recep', 'Jean', 'Giorgia', 'Mahmud', 'Keir', 'Shinzo'])(
    'know %s',
    (name) => expect(FIRST_NAMES).toContain(name),
  );

  it.each(['Merkel', 'Regierung', 'Berlin', 'Ministerpräsident', 'Ukraine', 'Zardari'])(
    'do not hold %s',
    (word) => expect(FIRST_NAMES).not.toContain(word),
  );

  it.each([
    'Mai',
    'Rose',
    'Wolf',
    'Ernst',
    'Paris',
    'Jordan',
    'Chelsea',
    'Georgia',
    'Will',
    'August',
    'Kai',
  ])('mark %s as ambiguous', (name) => expect(AMBIGUOUS_FIRST_NAMES).toContain(name));

  it('are all written with a capital and without stray signs', () => {
    const odd = [...FIRST_NAMES, ...AMBIGUOUS_FIRST_NAMES].filter(
      (name) => !/^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(name),
    );
    expect(odd).toEqual([]);
  });
});
