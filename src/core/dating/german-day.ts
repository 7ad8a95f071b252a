const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** "2022-02-24" → "24. Februar 2022". */
export function germanDay(day: string): string {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)];
  return `${Number(date)}. ${MONTHS[Number(month) - 1]} ${Number(year)}`;
}
