import { countsAt, type Reading } from '#core/recognition/reading.ts';
import { testWord } from '#core/text/word.ts';

import type { Bound } from './bound.ts';
import { isBorder } from './clause.ts';

const NUMBERS =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  );
const TENS = new Map([
  ['fünfundzwanzig', 25],
  ['dreißig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
  ['hundert', 100],
]);
/** Years counted back; with more digits the year itself would have more than four. */
const COUNT = /^\d{1,3}$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** "Am 29. Januar 1886, also vor 125 Jahren": hardly a word stands between the two. */
const NEAR = 6;
/** "des 16. Jahrestages der blutigen Niederschlagung der Demokratiebewegung in Peking am 4. Juni 1989" */
const BEHIND = 16;

/**
 * The years a text is from when it says how long ago a year was: that many years later, one more or less for what is
 * rounded. Undefined where it says so nowhere, or where two places contradict each other.
 *
 * "Am 29. Januar 1886, also vor 125 Jahren, …" → 2010-01-01 … 2012-12-31
 */
export function findAnniversary(reading: Reading): { earliest: Bound; latest: Bound } | undefined {
  const { tokens } = reading;
  let found: { year: number; start: number; end: number } | undefined;
  for (let i = 2; i < tokens.length; i++) {
    const { text, word } = tokens[i]!;
    if (!mayLookBack(word)) continue;
    const at =
      text === 'Jahren'
        ? yearNear(reading, i)
        : ANNIVERSARIES.includes(text)
          ? yearBehind(reading, i)
          : -1;
    const count = text === 'Jahren' ? spanAgo(reading, i) : ordinalBefore(reading, i);
    if (at < 0 || count === undefined || !countsAt(reading, i)) continue;
    const year = Number(tokens[at]!.text) + count;
    if (found && Math.abs(found.year - year) > 1) return undefined;
    const [first, last] = at < i ? [at, i] : [i, at];
    found ??= { year, start: tokens[first]!.start, end: tokens[last]!.end };
  }
  if (!found) return undefined;
  const { year, start, end } = found;
  const note = `Der Text sagt, wie lange ein genanntes Jahr zurückliegt; demnach ist er etwa von ${year}.`;
  const bound = { start, end, rule: 'date-anniversary', note };
  return {
    earliest: { ...bound, bound: 'earliest', day: `${year - 1}-01-01` },
    latest: { ...bound, bound: 'latest', day: `${year + 1}-12-31` },
  };
}

const ANNIVERSARIES = [
  'Jahrestag',
  'Jahrestages',
  'Jahrestags',
  'Todestag',
  'Todestages',
  'Todestags',
];

const mayLookBack = testWord(({ text }) => text === 'Jahren' || ANNIVERSARIES.includes(text));

/** The number in "vor 125 Jahren" and "vor rund zwölf Jahren". */
function spanAgo({ tokens }: Reading, at: number): number | undefined {
  const word = tokens[at - 1]!.text;
  const before = tokens[at - 2]!.text;
  const filler = /^(?:genau|etwa|rund|gut|knapp|fast|heute)$/.test(before);
  if (!/^vor$/i.test(filler ? (tokens[at - 3]?.text ?? '') : before)) return undefined;
  if (COUNT.test(word)) return Number(word);
  const whole = word.replace(/einhalb$/, '');
  const index = NUMBERS.indexOf(whole);
  return index > 0 ? index : TENS.get(whole);
}

function ordinalBefore({ tokens }: Reading, at: number): number | undefined {
  const number = tokens[at - 2]!.text;
  if (tokens[at - 1]!.text !== '.' || !COUNT.test(number)) return undefined;
  // "am 19. Januar 1949, dem 140. Geburtstag": the day told is the anniversary itself.
  return tokens[at - 4]?.text === ',' ? undefined : Number(number);
}

function yearNear(reading: Reading, at: number): number {
  for (let i = at - 2; i >= 0 && at - i <= NEAR && !isBorder(reading, i + 1, true); i--)
    if (YEAR.test(reading.tokens[i]!.text)) return i;
  return yearBehind(reading, at, NEAR);
}

function yearBehind(reading: Reading, at: number, reach = BEHIND): number {
  const { tokens } = reading;
  for (let i = at + 1; i < tokens.length && i - at <= reach; i++) {
    if (isBorder(reading, i, true)) return -1;
    if (YEAR.test(tokens[i]!.text)) return i;
  }
  return -1;
}
