/** The reader's own day of a moment: "22. November 2026". */
export function formatDay(time: string, language: 'de' | 'en'): string {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return format.format(new Date(time)).replaceAll(' ', '\u00A0');
}
