import { formatDay } from '#core/corpus/format-date.ts';
import type { Language } from '#ui/language.tsx';

/** An ISO day, month or year in words as exact as it is: "7. Mai 2012", "Mai 2012", "2012". */
export function formatPartialDate(iso: string, language: Language): string {
  if (iso.length > 7) return formatDay(iso, language);
  if (iso.length === 4) return iso;
  return new Intl.DateTimeFormat(language === 'de' ? 'de' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(Date.parse(`${iso}-01`))
    .replaceAll(' ', '\u00A0');
}

/** What a tick of the ruler is called: "2024", or "April" where months are shown. */
export function formatTick(day: string, unit: 'year' | 'month', language: Language): string {
  if (unit === 'year' || day.slice(5, 7) === '01') return day.slice(0, 4);
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}
