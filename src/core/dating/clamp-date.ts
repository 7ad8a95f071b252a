import type { ArticleDate } from '#core/article.ts';

/**
 * The date of an article that is at hand on an ISO day: an end estimated to lie behind that day is brought forward to it,
 * and its evidence is that day. A stated day, an open end and bounds that begin after the day stay as they are: there the
 * clock of the machine may be wrong, and the text is believed.
 *
 * „bis Dez. 2031“, read on 2026-11-22 → „bis Nov. 2026“
 */
export function clampDate(date: ArticleDate, day: string): ArticleDate {
  const { value, earliest = '', latest } = date;
  if (value !== undefined || latest === undefined || latest <= day || earliest > day) return date;
  return {
    ...date,
    latest: day,
    evidence: [
      ...date.evidence.filter(({ bound }) => bound !== 'latest'),
      {
        rule: 'date-at-hand',
        note: 'An diesem Tag lag der Text schon vor; er ist also nicht jünger.',
        bound: 'latest',
        day,
      },
    ],
  };
}
