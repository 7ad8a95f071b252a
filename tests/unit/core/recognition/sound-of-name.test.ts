import { describe, expect, it } from 'vitest';

import { ACTORS } from '#core/knowledge/actors.ts';
import { soundKeyOf, soundOfName } from '#core/recognition/sound-of-name.ts';
import { readMentions } from '#tests/support/read-mentions.ts';

describe('the sound of a name', () => {
  it.each([
    ['Achmed', 'Ahmed'],
    ['Nawalnaja', 'Navalnaya'],
    ['Mohammed', 'Muhamad'],
    ['Chamenei', 'Khamenei'],
    ['Karrubi', 'Karroubi'],
    ['Josef', 'Joseph'],
  ])('is the same for %s and %s', (one, other) => {
    expect(soundOfName(one)).toBe(soundOfName(other));
  });

  it.each([
    ['Maria', 'Mario'],
    ['Merkel', 'Merkle'],
    ['Putin', 'Patton'],
  ])('tells %s from %s or is not trusted alone', (one, other) => {
    expect(soundKeyOf('Anna', one) === soundKeyOf('Otto', other)).toBe(false);
  });

  it('is no key where little is left', () => {
    expect(soundKeyOf('Li', 'Na')).toBeUndefined();
  });

  it('is shared by few different actors', () => {
    const owners = new Map<string, Set<string>>();
    for (const [name] of ACTORS) {
      const words = name.split(' ');
      const key = words.length > 1 ? soundKeyOf(words[0]!, words.at(-1)!) : undefined;
      if (key) owners.set(key, (owners.get(key) ?? new Set()).add(name));
    }
    const shared = [...owners.values()].filter((names) => names.size > 1);
    expect(shared.length).toBeLessThan(owners.size * 0.02);
  });

  it('links another transliteration and a slip, but no other person of a like name', () => {
    expect(readMentions('Gestern sprach Mehdi Karroubi lange.', 'person')).toEqual([
      'Mehdi Karroubi = mehdi-karrubi',
    ]);
    expect(readMentions('Gestern sprach Siegmar Gabriel lange.', 'person')).toEqual([
      'Siegmar Gabriel = sigmar-gabriel',
    ]);
    expect(readMentions('Gestern sprach John Sweeney lange.', 'person')).toEqual([
      'John Sweeney = john-sweeney',
    ]);
  });
});
