import type { DateEvidence } from '#core/article.ts';
import { EVENT_WORDS, EVENTS, FUTURE_MARKERS, PAST_MARKERS } from '#core/knowledge/events.ts';

import { germanDay } from './bound-by-offices.ts';
import { monthOf } from './find-stated-date.ts';

type Bound = DateEvidence & { day: string };

/** Whether what stands at an offset counts: not in a repeat, byline or boilerplate. */
type Counts = (offset: number) => boolean;

// The part before a year that makes it a month or a day; looked for only where a year stands.
const BEFORE_YEAR =
  /(?:(?<day>\d{1,2})\.\s)?(?<month>Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s$/;
const YEAR =
  /(?<!\d)(?<year>(?:19[5-9]|20[0-4])\d)(?![\d.,]*\d|-\d|\s?(?:Euro|Dollar|Meter|Kilometer|Menschen|Soldaten|Personen|Einwohner|Tote|Stück|Prozent|Mark|Mitarbeiter|Flüchtlinge))/g;

// Nouns before a year that make it a time.
const TIME_NOUN =
  /^(?:Jahre?s?|Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|Im|In|Seit|Nach|Vor|Am|Als|Von|Zwischen)$/;

/**
 * The latest dated event the text speaks of as past or under way, as a lower bound.
 *
 * "nach dem Einmarsch Russlands in die Ukraine" → not before 2022-02-24
 */
export function findEventBound(text: string, counts: Counts): Bound | undefined {
  if (!EVENT_WORDS.test(text)) return undefined;
  let latest: Bound | undefined;
  for (const [day, name, pattern] of EVENTS) {
    if (latest && day <= latest.day) continue;
    const match = pattern.exec(text);
    if (!match || !counts(match.index)) continue;
    latest = {
      start: match.index,
      end: match.index + match[0].length,
      rule: 'date-event',
      note: `Der Text setzt voraus: ${name} (${germanDay(day)}).`,
      bound: 'earliest',
      day,
    };
  }
  return latest;
}

/**
 * The youngest year, month or day named as past, as a lower bound. A sentence that looks ahead ("bis 2030", "will 2026")
 * sets none.
 *
 * "Moskau ist im Februar 2022 in die Ukraine einmarschiert" → not before 2022-02-01
 */
export function findYearBound(text: string, counts: Counts): Bound | undefined {
  let youngest: Bound | undefined;
  for (const match of text.matchAll(YEAR)) {
    const end = match.index + match[0].length;
    // "24. September " is the longest that stands before a year.
    const date = BEFORE_YEAR.exec(text.slice(Math.max(0, match.index - 15), match.index));
    const start = match.index - (date?.[0].length ?? 0);
    const month = date?.groups?.['month'];
    const iso = toFirstDay(match[0], month, date?.groups?.['day']);
    if (youngest && iso <= youngest.day) continue;
    if (!counts(start) || !isPast(text, { index: start, month })) continue;
    youngest = {
      start,
      end,
      rule: 'date-youngest-year',
      note: `Jüngster Zeitpunkt, von dem der Text als vergangen spricht: „${text.slice(start, end)}“.`,
      bound: 'earliest',
      day: iso,
    };
  }
  return youngest;
}

function toFirstDay(year: string, month: string | undefined, day: string | undefined): string {
  if (!month) return `${year}-01-01`;
  const number = String(monthOf(month)).padStart(2, '0');
  return `${year}-${number}-${day ? day.padStart(2, '0') : '01'}`;
}

/** Whether a year stands as a time in a sentence that looks back, and is not part of a name ("Agenda 2010"). */
function isPast(
  text: string,
  { index, month }: { index: number; month: string | undefined },
): boolean {
  const before = /(\S+)\s$/u.exec(text.slice(Math.max(0, index - 40), index))?.[1] ?? '';
  if (/^(?:zum|per|ab|bis|spätestens|zwischen)$/i.test(before)) return false;
  const partOfName = /^\p{Lu}/u.test(before) && !TIME_NOUN.test(before) && !month;
  if (partOfName) return false;
  const sentence = sentenceAround(text, index);
  return PAST_MARKERS.test(sentence) && !FUTURE_MARKERS.test(sentence);
}

function sentenceAround(text: string, at: number): string {
  // A sentence of news is rarely longer than 300 characters; the window keeps the search linear.
  const head = text.slice(Math.max(0, at - 300), at);
  const tail = text.slice(at, at + 300);
  const from = Math.max(
    head.lastIndexOf('\n'),
    ...[...head.matchAll(/\p{Ll}[.!?]\s/gu)].map((match) => match.index),
  );
  const end = /\p{L}[.!?](?:\s|$)|\n/u.exec(tail);
  return head.slice(from + 1) + tail.slice(0, end ? end.index + 1 : tail.length);
}
