import { expect, it } from 'vitest';

import { Line } from '#core/text/line.ts';
import { RuleIndex } from '#core/text/rule-index.ts';

const RULES = [
  /^Foto:/i,
  /^(?:Bild|Karte)s?\s?:/i,
  /^[|[\]]x|y$/,
  /\d Min$/i,
  /^\p{Lu}\|/u,
  /^a\|b/,
  /^z[ -]?\d/,
  /^(?=z)(?:der |die )?zug(?: \w+){2}$/,
  /^[Vv]on\s(?:dpa|\d{1,2})/u,
  /^(?:[\s([|]{0,3}stand)?:?\d{2}/u,
];
const INDEX = new RuleIndex(RULES);
const LINES = [
  'foto: x',
  'KARTE: x',
  'Karten :',
  'bilds\u00A0:',
  'Ein Foto:',
  '|x',
  ']x',
  'any',
  'z 1',
  'zuge um zug',
  'Fotos: x',
  '3 min',
  '3 min.',
  'Ä|',
  'a|b',
  'zug um zug',
  'der zug um zug',
  'Von dpa',
  'von 12',
  'von den',
  '(stand12',
  '([|stand:12',
  '12',
  ':34',
  '',
];

it.each(LINES)('takes %j exactly when one of the rules does', (line) => {
  const some = RULES.some((rule) => rule.test(line));
  expect(INDEX.test(line)).toBe(some);
  expect(INDEX.test(line, new Line(line).firstWord)).toBe(some);
});
