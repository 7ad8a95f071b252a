const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** "2022-02-24" → "24. Februar 2022". */
export function germanDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}. ${MONTHS[month! - 1]} ${year}`;
}
