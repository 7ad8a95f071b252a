const MONTHS =
  'januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|' +
  'jan|feb|mrz|mär|apr|jun|jul|aug|sept|sep|okt|nov|dez|' +
  'january|february|march|may|june|july|october|december|oct|dec';
const WEEKDAYS =
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|' +
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

const day = (months: string, weekdays: string): string =>
  `(?:(?:${weekdays})\\.?,?\\s{1,3}(?:den\\s|dem\\s)?)?` +
  `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})|\\d{1,2}/\\d{1,2}/\\d{4}` +
  `|\\d{1,2}\\.?\\s(?:${months})\\.?\\s\\d{4}|(?:${months})\\.?\\s\\d{1,2},\\s\\d{4})`;
const capitalise = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Source of a pattern for one calendar day as pages print it, weekday allowed; flag `i` is expected. */
export const DAY = day(MONTHS, WEEKDAYS);
/** The same for patterns that tell capitals from small letters. */
export const CAPITALISED_DAY = day(capitalise(MONTHS), capitalise(WEEKDAYS));

/** Source of a pattern for a time of day, with what joins it to the day before it. */
export const TIME =
  '(?:(?:T|\\s?[,|·•–—/-]?\\s{0,2}(?:um\\s|at\\s)?)\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?' +
  '\\s?(?:Uhr|h\\b|am\\b|pm\\b)?\\s?\\(?(?:MEZ|MESZ|CET|CEST|GMT|UTC|Z\\b|[+-]\\d{2}:?\\d{2})?\\)?)';

/** Whether a line may end with a day or a time: with a figure, the name of an hour or a time zone, or a bracket. */
export function endsLikeStamp(line: string): boolean {
  return /[\d)rhmztc]$/i.test(line.slice(-1));
}
