import { OFFICES } from './offices.ts';

/** The terms of all actors as `node/pack-terms.ts` writes them: one text for each kind of sign. */
export interface PackedTerms {
  /** A line a row: for each term a sign for its office and, unless it is of the same body as the last such one, its body. */
  offices: string;
  /** Years in which terms began and ended, a sign for each. */
  begins: string;
  ends: string;
  /** Months and days of the dates that are not told otherwise. */
  months: string;
  days: string;
  /** For each date that its body had before: how many others it had since. */
  recent: string;
}

export const OFFICE_KEYS = Object.keys(OFFICES);
export const FIRST_OFFICE = 48;
/** Behind an office: how many other bodies had such an office since this one did, from one to nine. */
export const FIRST_PLACE = 33;
export const MOST_PLACES = 10;
/** Behind an office: two signs follow for the body's number in the list of all; 0 is the country of the row. */
export const OTHER_BODY = '+';
export const BODY_SIGNS = 64;
/** Beginnings count back from this year, so that a hundred years are a byte each; endings count on from the beginning. */
export const LAST_YEAR = 2032;
export const FIRST_SIGN = 36;
/** Instead of a year: still held; as the last one in this office ended. */
export const NO_DATE = '!';
export const SAME_DATE = ' ';
/** Instead of a year: a date of the same body that is told in `recent`, if it is one of so many. */
export const RECENT_DATE = '#';
export const MOST_RECENT = 80;
/** Instead of a month, or a day: not known. */
export const NO_PART = '!';
export const FIRST_MONTH = 64;
export const FIRST_DAY = 47;

/**
 * The terms of each row as rows list them. Countries are those of the rows; bodies are the ids of all that an office can
 * belong to, the same as when the terms were packed.
 */
export function unpackTerms(
  packed: PackedTerms,
  countries: readonly string[],
  bodies: readonly string[],
): string[] {
  const readDates = openDates(packed);
  const all = ['', ...bodies];
  const lastBodies = new Map<string, string[]>();
  return packed.offices.split('\n').map((line, row) => {
    let terms = '';
    for (let at = 0; at < line.length; at++) {
      const key = OFFICE_KEYS[line.charCodeAt(at) - FIRST_OFFICE]!;
      const last = listOf(lastBodies, key);
      let of = last[0]!;
      const place = line.charCodeAt(at + 1) - FIRST_PLACE;
      if (line[at + 1] === OTHER_BODY) {
        of = all[readCount(line[at + 2]!) * BODY_SIGNS + readCount(line[at + 3]!)]!;
        at += 3;
      } else if (place < MOST_PLACES) {
        of = last[place]!;
        at++;
      }
      moveToFront(last, of);
      const dates = readDates(key, of || countries[row]!);
      terms += `${terms && ', '}${key}${of && `@${of}`} ${dates}`;
    }
    return terms;
  });
}

/** Reads "FROM/TO" of one term after the other. */
function openDates(packed: PackedTerms): (office: string, body: string) => string {
  const begins = openText(packed.begins);
  const ends = openText(packed.ends);
  const months = openText(packed.months);
  const days = openText(packed.days);
  const recent = openText(packed.recent);
  const lastEnds = new Map<string, string>();
  const dates = new Map<string, string[]>();

  const readDay = (year: number): string => {
    const month = months();
    if (month === NO_PART) return String(year);
    const day = days();
    const known = `${year}-${pad(month.charCodeAt(0) - FIRST_MONTH)}`;
    return day === NO_PART ? known : `${known}-${pad(day.charCodeAt(0) - FIRST_DAY)}`;
  };
  const readDate = (sign: string, known: string[], readYear: (count: number) => number) => {
    const date =
      sign === RECENT_DATE ? known[readCount(recent())]! : readDay(readYear(readCount(sign)));
    moveToFront(known, date);
    return date;
  };
  return (key, body) => {
    const known = listOf(dates, body);
    const office = `${key}@${body}`;
    const begin = begins();
    const from =
      begin === SAME_DATE
        ? lastEnds.get(office)!
        : readDate(begin, known, (count) => LAST_YEAR - count);
    const end = ends();
    const to =
      end === NO_DATE ? '' : readDate(end, known, (count) => Number(from.slice(0, 4)) + count);
    lastEnds.set(office, to);
    return `${from}/${to}`;
  };
}

/** The list of a key, what was last moved to the front first; a new one holds "", the country of a row. */
export function listOf(lists: Map<string, string[]>, key: string): string[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = ['']));
  return list;
}

/** Puts a word before all others, which are as many as a sign can tell. */
export function moveToFront(words: string[], word: string): void {
  const place = words.indexOf(word);
  if (place === 0) return;
  if (place > 0) words.splice(place, 1);
  words.unshift(word);
  if (words.length > MOST_RECENT) words.pop();
}

function openText(text: string): () => string {
  let at = 0;
  return () => text[at++]!;
}

function readCount(sign: string): number {
  return sign.charCodeAt(0) - FIRST_SIGN;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
