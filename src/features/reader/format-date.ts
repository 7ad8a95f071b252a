import type { Language } from '#ui/language.tsx';

/** What a tick of the ruler is called: "2024", or "April" where months are shown. */
export function formatTick(day: string, unit: 'year' | 'month', language: Language): string {
  if (unit === 'year' || day.slice(5, 7) === '01') return day.slice(0, 4);
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}
