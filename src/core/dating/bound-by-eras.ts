import { firstDay, lastDay } from '#core/recognition/holders.ts';
import { countsAt, type Reading } from '#core/recognition/reading.ts';
import { perWord } from '#core/text/word.ts';

import type { Bound } from './bound.ts';
import { ERA_INDEX, type Era, type EraPhrase } from './era-index.ts';
import { germanDay } from './german-day.ts';
import { lastCalendarDay } from './last-calendar-day.ts';
import { hasYear, tellsEnd, tellsLeaving } from './look-back.ts';

/** The bounds by what a text names. */
export interface EraBounds {
  earliest: Bound | undefined;
  /** By everything that is over, the oldest first. */
  latest: Bound[];
}

/**
 * The youngest thing a text names, as a lower bound, and what it names as present that is over, as upper bounds. One
 * walk over the words; what a word may begin is looked up once.
 *
 * "Der Bundesgrenzschutz setzt dafür Handys ein" → 1992-06-01 … 2005-06-30
 */
export function findEraBounds(reading: Reading, dated: readonly number[]): EraBounds {
  const { tokens } = reading;
  let earliest: Found | undefined;
  let youngest = 0;
  const latest = new Map<Era, Bound>();
  for (const i of dated) {
    const phrases = phrasesFrom(tokens[i]!.word);
    if (phrases === null || !countsAt(reading, i)) continue;
    const next = i + 1 < tokens.length ? tokens[i + 1]! : undefined;
    for (const { era, words: rest, initial } of phrases) {
      // Cheaper than the expressions; a sign may stand between the words.
      if (initial !== '' && next?.kind === 'word' && next.text[0] !== initial) continue;
      const isYounger = era.first > youngest;
      if (!isYounger && (era.to === '' || latest.has(era))) continue;
      const to = endOf(reading, i, rest);
      if (to === undefined) continue;
      if (isYounger) {
        earliest = { era, from: i, to };
        youngest = era.first;
      }
      if (era.to !== '' && !isOver(reading, i, to))
        latest.set(era, toBound(reading, { era, from: i, to }, 'latest'));
    }
  }
  return {
    earliest: earliest && toBound(reading, earliest, 'earliest'),
    latest: [...latest.values()],
  };
}

/** Whether the words around the tokens `[from, to)` tell what they name as something past. */
function isOver(reading: Reading, from: number, to: number): boolean {
  return (
    tellsEnd(reading, from, to) || hasYear(reading, from, to) || tellsLeaving(reading, from, to)
  );
}

/** The phrases a word may begin. */
export const phrasesFrom = perWord(({ text }): readonly EraPhrase[] | null => {
  const phrases = ERA_INDEX.beginningWith(text);
  return phrases.length > 0 ? phrases : null;
});

/** Signs that may stand inside a name: Space-Shuttle „Atlantis“; E.ON. */
const INSIDE = /^[-‐‑„“"»«’'/.,]$/;

/** One behind the last token of a phrase whose first word stands at `from`; undefined where it does not go on so. */
function endOf(
  { tokens, opens }: Reading,
  from: number,
  rest: readonly RegExp[],
): number | undefined {
  let at = from + 1;
  for (const pattern of rest) {
    if (tokens[at] && INSIDE.test(tokens[at]!.text)) {
      // A stop inside a name touches it on both sides.
      if (tokens[at]!.text === '.' && opens[at + 1] && tokens[at]!.end !== tokens[at + 1]?.start)
        return undefined;
      at++;
    }
    if (!tokens[at] || !pattern.test(tokens[at]!.text)) return undefined;
    at++;
  }
  return at;
}

/** Where something is named: the tokens `[from, to)`. */
interface Found {
  era: Era;
  from: number;
  to: number;
}

function toBound(
  { tokens }: Reading,
  { era, from, to }: Found,
  bound: 'earliest' | 'latest',
): Bound {
  const day = bound === 'earliest' ? firstDay(era.from) : lastCalendarDay(lastDay(era.to));
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    rule: 'date-era',
    note:
      bound === 'earliest'
        ? `Genannt wird ${era.what}: nicht vor dem ${germanDay(day)}.`
        : `Als gegenwärtig genannt wird ${era.what}: nicht nach dem ${germanDay(day)}.`,
    bound,
    day,
  };
}
