import { expect, it } from 'vitest';

import { joinRules } from '#core/text/join-rules.ts';

const RULES = [/^Foto:/i, /^(?:Bild|Karte):/i, /^[|[\]]x|y$/, /\d Min$/i, /^\p{Lu}\|/u, /^a\|b/];
const LINES = [
  'foto: x',
  'KARTE: x',
  'Ein Foto:',
  '|x',
  ']x',
  'any',
  '3 min',
  '3 min.',
  'Ä|',
  'a|b',
  ' a|b',
  '',
];

it.each(LINES)('matches %j as one of the rules does', (line) => {
  const some = RULES.some((rule) => rule.test(line));
  expect(joinRules(RULES).some((rule) => rule.test(line))).toBe(some);
});

it('keeps what is bound to the beginning apart from what is not', () => {
  expect(joinRules(RULES).map(({ flags, source }) => [flags, source.split('|(?:').length])).toEqual(
    [
      ['i', 2],
      ['', 1],
      ['i', 1],
      ['u', 1],
      ['', 1],
    ],
  );
});
