import { describe, expect, it } from 'vitest';

import { isCommonNoun } from '#core/recognition/is-common-noun.ts';

describe('isCommonNoun', () => {
  it.each([
    ['a plain noun', 'Wasser'],
    ['a plural with another vowel', 'Häusern'],
    ['a compound', 'Trinkwassers'],
    ['an ending only nouns have', 'Verhandlungen'],
    ['a woman of a listed man', 'Gegnerin'],
  ])('knows %s', (_, word) => {
    expect(isCommonNoun(word)).toBe(true);
  });

  it.each([
    ['a foreign surname', 'Odhiambo'],
    ['a surname with the tail of a noun', 'Wiesenmann'],
    ['a short name that ends like a noun', 'Xirad'],
    ['a Slavic surname', 'Kowaltschenko'],
  ])('does not take %s for one', (_, word) => {
    expect(isCommonNoun(word)).toBe(false);
  });
});
