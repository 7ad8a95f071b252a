import { describe, expect, it } from 'vitest';

import { splitCompound } from '#core/search/split-compound.ts';

const WORDS = new Set(
  `angriff krieg waffe lieferung land öl preis bund wahl leiter staat chef kind geld schule jahr hilfe werk
   gericht hof fernsehen sender lösen ende vorsitz mann regierung gast recht sonne tag rat sicherheit aus vor geschichte buch`.split(
    /\s+/,
  ),
);
const split = (word: string) => {
  const cuts = splitCompound(word, (part) => WORDS.has(part));
  return [0, ...cuts].map((from, at) => word.slice(from, cuts[at])).join('|');
};

describe('splitCompound', () => {
  it.each([
    ['ölpreis', 'öl|preis'],
    ['waffenlieferungen', 'waffen|lieferungen'],
    ['angriffskriegs', 'angriffs|kriegs'],
    ['bundeswahlleiter', 'bundes|wahl|leiter'],
    ['kindergeld', 'kinder|geld'],
    ['schuljahr', 'schul|jahr'],
    ['hilfswerk', 'hilfs|werk'],
    ['geschichtsbuch', 'geschichts|buch'],
    ['sicherheitsrat', 'sicherheits|rat'],
    ['neuwahl', 'neu|wahl'],
    ['integrationsgericht', 'integrations|gericht'],
    ['staatschefwahl', 'staats|chef|wahl'],
    ['fernsehsender', 'fernseh|sender'],
    ['lösegeld', 'löse|geld'],
  ])('parts %s', (word, parts) => {
    expect(split(word)).toBe(parts);
  });

  it.each([
    ['a word of one part', 'regierung'],
    ['what has a part nobody knows', 'waffenstillstand'],
    ['small words with a noun', 'vorwahl'],
    ['endings that are words, too', 'vorsitzende'],
    ['days of the week', 'sonntag'],
    ['short words', 'rate'],
  ])('leaves %s whole', (_, word) => {
    expect(split(word)).toBe(word);
  });
});
