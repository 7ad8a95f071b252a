import type { TimeBin, TimeUnit } from '#core/pictures/plan-time.ts';
import { formatDay, formatPartialDate } from '#core/wording/format-date.ts';

import { PROFILES_WORDING } from './profiles.wording.ts';

/** What a bin is called: "August 2025", "3. Quartal 2025", "2025". */
export function namePeriod({ from }: TimeBin, unit: TimeUnit, language: 'de' | 'en'): string {
  const words = PROFILES_WORDING[language];
  const year = from.slice(0, 4);
  switch (unit) {
    case 'day':
      return formatDay(from, language);
    case 'month':
      return formatPartialDate(from.slice(0, 7), language);
    case 'quarter':
      return words.quarter(Math.ceil(Number(from.slice(5, 7)) / 3), year);
    case 'year':
      return year;
  }
}

/** The same behind a figure: "im August 2025", "am 15. August 2025". */
export function tellPeriod(bin: TimeBin, unit: TimeUnit, language: 'de' | 'en'): string {
  const words = PROFILES_WORDING[language];
  const name = namePeriod(bin, unit, language);
  if (unit === 'day') return words.onDay(name);
  return unit === 'year' ? words.inYear(name) : words.inPeriod(name);
}
