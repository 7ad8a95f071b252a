import type { ListDate } from '#core/catalog/catalog.ts';

/** How exactly a date is written. */
export interface DateWords {
  language: 'de' | 'en';
  /** Months cut short, for the list; a bounded date then gives its months only. */
  short: boolean;
  from: (day: string) => string;
  until: (day: string) => string;
}

/**
 * A date for the reader with no-break spaces inside a day and behind "≈", with which a bounded one begins; undefined
 * without any bound.
 *
 * "15. August 2025"; "≈ Febr. 2022 – Jan. 2025"; "≈ ab Jan. 2025"
 */
export function formatDate(date: ListDate, words: DateWords): string | undefined {
  const { value, earliest, latest } = date;
  if (value !== undefined) return formatDay(value, words.language);
  const [first, last] = [earliest, latest].map((day) => day && formatMonth(day, words));
  if (first && last) return first === last ? `≈\u00a0${first}` : `≈\u00a0${first} – ${last}`;
  if (first) return `≈\u00a0${words.from(first)}`;
  return last ? `≈\u00a0${words.until(last)}` : undefined;
}

/**
 * "15. August 2025"; ISO days only, anything else is given back as it is.
 */
export function formatDay(day: string, language: 'de' | 'en'): string {
  return formatDayAs(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** An ISO day, month or year in words as exact as it is: "7. Mai 2012", "Mai 2012", "2012". */
export function formatPartialDate(iso: string, language: 'de' | 'en'): string {
  if (iso.length > 7) return formatDay(iso, language);
  if (iso.length === 4) return iso;
  return formatDayAs(`${iso}-01`, language, { month: 'long', year: 'numeric' });
}

function formatMonth(day: string, { language, short }: DateWords): string {
  const month = short ? 'short' : 'long';
  // "Feb." is what Intl has, "Febr." what German newspapers print.
  return formatDayAs(day, language, { month, year: 'numeric' }).replace('Feb.', 'Febr.');
}

/** An ISO day as `Intl` writes it, held together by no-break spaces; anything else is given back as it is. */
export function formatDayAs(
  day: string,
  language: 'de' | 'en',
  options: Intl.DateTimeFormatOptions,
): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return getFormatter(language, options).format(time).replaceAll(' ', '\u00a0');
}

/** By language and options: to make one takes longer than to format a whole list with it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function getFormatter(
  language: 'de' | 'en',
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const locale = language === 'de' ? 'de' : 'en-GB';
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
