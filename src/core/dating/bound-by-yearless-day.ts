import { isCounted } from '#core/article.ts';
import type { Reading } from '#core/recognition/reading.ts';

import type { Bound } from './bound.ts';
import { monthOfWord } from './month-of.ts';
import { TenseReader, type Tense } from './read-tense.ts';

/** A day named without its year, with its weekday or in a dateline. */
export interface YearlessDay {
  start: number;
  end: number;
  /** 0 is Sunday; undefined in a dateline. */
  weekday: number | undefined;
  month: number;
  date: number;
  tense: Tense;
}

const WEEKDAYS = 'sonntag montag dienstag mittwoch donnerstag freitag samstag'.split(' ');
const FILLER = /^(?:,|de[nmr])$/;

/** Days such as "am Freitag, den 16. September" and "DEN HAAG, 8. Oktober –", without a year, in the blocks that count. */
export function findYearlessDays(reading: Reading): YearlessDay[] {
  const { tokens, blocks, blockOf } = reading;
  const days = findDatelines(reading);
  const tenses = new TenseReader(reading);
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]!.kind !== 'number' || tokens[i + 1]!.text !== '.') continue;
    const name = tokens[i + 2]!;
    const month = monthOfWord(name.word);
    if (month === null || tokens[i + 3]?.kind === 'number') continue;
    let at = i - 1;
    while (at > i - 3 && at > 0 && FILLER.test(tokens[at]!.text)) at--;
    const weekday = weekdayOf(tokens[at]!.text);
    const block = blocks[blockOf[at]!];
    if (weekday < 0 || !block || !isCounted(block.kind)) continue;
    days.push({
      start: tokens[at]!.start,
      end: name.end,
      weekday,
      month,
      date: Number(tokens[i]!.text),
      tense: tenses.read(i, i + 3),
    });
  }
  return days;
}

/** Datelines open one of the first paragraphs; the longest place has a few words ("Frankfurt am Main"). */
const OPENING_BLOCKS = 8;
const LONGEST_PLACE = 8;

function findDatelines({ tokens, blocks, blockOf }: Reading): YearlessDay[] {
  for (let i = 0; i < tokens.length && blockOf[i]! < OPENING_BLOCKS; i++) {
    const kind = blocks[blockOf[i]!]?.kind;
    if (blockOf[i] === blockOf[i - 1] || (kind !== 'paragraph' && kind !== 'lead')) continue;
    let at = i;
    while (at < i + LONGEST_PLACE && tokens[at] && tokens[at]!.text !== ',') at++;
    const day = tokens[at + 1];
    if (day?.kind !== 'number') continue;
    const [dot, name, end] = tokens.slice(at + 2, at + 5);
    const month = name ? monthOfWord(name.word) : null;
    if (!name || month === null || dot?.text !== '.' || !/^[.(–—:-]$/.test(end?.text ?? ''))
      continue;
    if (!tokens.slice(i, at).some(({ text }) => /^\p{Lu}/u.test(text))) continue;
    const found = { month, date: Number(day.text), weekday: undefined, tense: 'today' as const };
    return [{ ...found, start: day.start, end: name.end }];
  }
  return [];
}

function weekdayOf(word: string): number {
  if (!/^[MDFS]/.test(word)) return -1;
  const lower = word.toLowerCase().replace('sonnabend', 'samstag');
  return WEEKDAYS.findIndex((weekday) => lower.startsWith(weekday));
}

/** A day without a year is at most a year away. */
const YEAR = 365 * 864e5;
/** More years than this leave too many choices to tell the reader anything. */
const LONGEST_WINDOW = 15;

/**
 * Narrows two bounds by a day without year: with a weekday only some years have that day, and the text is at most a year
 * from it; a dateline's day is the text's own. Undefined where no year of the bounds fits.
 *
 * "am Freitag, den 16. September", 2002 … 2010 → 2005-09-16 … 2006-09-16
 */
export function narrowByYearlessDay(
  days: readonly YearlessDay[],
  text: string,
  { earliest, latest }: { earliest: string; latest: string },
): { earliest: Bound; latest: Bound } | undefined {
  const from = Number(earliest.slice(0, 4)) - 1;
  const to = Number(latest.slice(0, 4)) + 1;
  const day =
    days.find(({ tense }) => tense === 'today') ??
    days.find(({ tense }) => tense === 'past') ??
    days[0];
  if (!day || to - from > LONGEST_WINDOW + 2) return undefined;
  const back = day.tense === 'past' || day.tense === 'today' ? 0 : YEAR;
  const ahead = day.tense === 'planned' || day.tense === 'today' ? 0 : YEAR;
  const spans = [];
  for (let year = from; year <= to; year++) {
    const time = Date.UTC(year, day.month - 1, day.date);
    const found = new Date(time);
    if (found.getUTCDate() !== day.date) continue;
    if (day.weekday !== undefined && found.getUTCDay() !== day.weekday) continue;
    const span = { from: isoOf(time - back), to: isoOf(time + ahead) };
    if (span.to >= earliest && span.from <= latest) spans.push(span);
  }
  if (spans.length === 0) return undefined;
  const { start, end } = day;
  const words = `„${text.slice(start, end)}“`;
  const note =
    day.weekday === undefined
      ? `Die Ortsmarke nennt ${words} ohne Jahr.`
      : `Der Text nennt ${words} ohne Jahr; auf diesen Wochentag fällt der Tag nur in manchen Jahren.`;
  const bound = { start, end, rule: 'date-yearless-day', note };
  const first = spans[0]!.from > earliest ? spans[0]!.from : earliest;
  const last = spans.at(-1)!.to < latest ? spans.at(-1)!.to : latest;
  return {
    earliest: { ...bound, bound: 'earliest', day: first },
    latest: { ...bound, bound: 'latest', day: last },
  };
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
