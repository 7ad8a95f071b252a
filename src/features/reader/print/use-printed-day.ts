import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import { formatDay } from '#core/wording/format-date.ts';
import { useLanguage } from '#ui/language.tsx';

/** The day on the printed sheet; a page may stay open for weeks before it is printed. */
export function usePrintedDay(): string {
  const [day, setDay] = useState(getToday);
  const language = useLanguage();
  useEffect(() => {
    // The browser takes the page as it is when the listeners are done.
    const read = () => flushSync(() => setDay(getToday()));
    window.addEventListener('beforeprint', read);
    return () => window.removeEventListener('beforeprint', read);
  }, []);
  return formatDay(day, language);
}

function getToday(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
