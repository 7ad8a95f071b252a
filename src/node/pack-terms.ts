import {
  BODY_SIGNS,
  FIRST_DAY,
  FIRST_MONTH,
  FIRST_OFFICE,
  FIRST_PLACE,
  FIRST_SIGN,
  LAST_YEAR,
  MOST_PLACES,
  NO_DATE,
  NO_PART,
  OFFICE_KEYS,
  OTHER_BODY,
  RECENT_DATE,
  SAME_DATE,
  listOf,
  moveToFront,
  type PackedTerms,
} from '#core/knowledge/unpack-terms.ts';

const TERM = /^([a-z-]+)(?:@([\w-]+))? ([\d-]+)\/([\d-]*)$/;

/** The terms of one actor as the row lists them. */
export interface TermsOfRow {
  name: string;
  country: string;
  terms: readonly string[];
}

interface Dates {
  from: string;
  to: string;
}

/**
 * Writes offices, whose they are and dates in columns. Told by a sign are a body the same office had lately and a date
 * the same body had lately: ministers of one government begin and end together. `unpackTerms` gives the terms back. Throws
 * an Error where it could not: an unknown office or body, a beginning after 2032, an end before the beginning.
 */
export function packTerms(rows: readonly TermsOfRow[], bodies: readonly string[]): PackedTerms {
  const packed = { begins: '', ends: '', months: '', days: '', recent: '' };
  const all = ['', ...bodies];
  const lastBodies = new Map<string, string[]>();
  const lastEnds = new Map<string, string>();
  const dates = new Map<string, string[]>();

  const packBody = (key: string, of: string): string => {
    const last = listOf(lastBodies, key);
    const place = last.indexOf(of);
    moveToFront(last, of);
    if (place === 0) return '';
    if (place > 0 && place < MOST_PLACES) return String.fromCharCode(FIRST_PLACE + place);
    const number = all.indexOf(of);
    if (number < 0) throw new Error(`${key}@${of} is an office of an unknown body`);
    return OTHER_BODY + toSign(Math.floor(number / BODY_SIGNS)) + toSign(number % BODY_SIGNS);
  };
  const packDate = (date: string, known: string[], count: (year: number) => number): string => {
    const place = known.indexOf(date);
    moveToFront(known, date);
    if (place >= 0) {
      packed.recent += toSign(place);
      return RECENT_DATE;
    }
    const [year, month, day] = date.split('-');
    packed.months += month ? String.fromCharCode(FIRST_MONTH + Number(month)) : NO_PART;
    if (month) packed.days += day ? String.fromCharCode(FIRST_DAY + Number(day)) : NO_PART;
    return toSign(count(Number(year)));
  };
  const packDates = (key: string, body: string, { from, to }: Dates): void => {
    const known = listOf(dates, body);
    const office = `${key}@${body}`;
    const isSame = from !== '' && from === lastEnds.get(office);
    packed.begins += isSame ? SAME_DATE : packDate(from, known, (year) => LAST_YEAR - year);
    const began = Number(from.slice(0, 4));
    packed.ends += to === '' ? NO_DATE : packDate(to, known, (year) => year - began);
    lastEnds.set(office, to);
  };

  const offices = rows.map(({ name, country, terms }) =>
    terms.map((term) => {
      const [, key = '', of = '', from = '', to = ''] = TERM.exec(term) ?? [];
      if (!OFFICE_KEYS.includes(key)) throw new Error(`office "${term}" of ${name} is unknown`);
      packDates(key, of || country, { from, to });
      return String.fromCharCode(FIRST_OFFICE + OFFICE_KEYS.indexOf(key)) + packBody(key, of);
    }),
  );
  return { offices: offices.map((own) => own.join('')).join('\n'), ...packed };
}

function toSign(count: number): string {
  if (count < 0) throw new Error(`there is no sign for ${count}`);
  return String.fromCharCode(FIRST_SIGN + count);
}
