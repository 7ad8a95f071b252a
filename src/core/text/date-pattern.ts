const MONTHS =
  'januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|' +
  'jan|feb|mrz|mär|apr|jun|jul|aug|sept|sep|okt|nov|dez|' +
  'january|february|march|may|june|july|october|december|oct|dec';
const WEEKDAYS =
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|' +
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** Source of a pattern for one calendar day as pages print it, weekday allowed; flag `i` is expected. */
export const DAY =
  `(?:(?:${WEEKDAYS})\\.?,?\\s{1,3}(?:den\\s)?)?` +
  `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})|\\d{1,2}/\\d{1,2}/\\d{4}` +
  `|\\d{1,2}\\.?\\s(?:${MONTHS})\\.?\\s\\d{4}|(?:${MONTHS})\\.?\\s\\d{1,2},\\s\\d{4})`;

/** Source of a pattern for a time of day, with what joins it to the day before it. */
export const TIME =
  '(?:(?:T|\\s?[,|·•–-]?\\s{0,2}(?:um\\s|at\\s)?)\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?' +
  '\\s?(?:Uhr|h\\b|am\\b|pm\\b)?\\s?\\(?(?:MEZ|MESZ|CET|CEST|GMT|UTC|Z\\b|[+-]\\d{2}:?\\d{2})?\\)?)';
