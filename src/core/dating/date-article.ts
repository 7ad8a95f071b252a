import type { ArticleDate, DateEvidence } from '#core/article.ts';
import type { Finding } from '#core/recognition/finding.ts';
import type { Gazetteer } from '#core/recognition/gazetteer.ts';
import type { DateWindow } from '#core/recognition/holders.ts';
import type { Reading } from '#core/recognition/reading.ts';

import { findOfficeBounds, joinOfficeBounds } from './bound-by-offices.ts';
import { findEventBound, findYearBound } from './bound-by-text.ts';
import { findStatedDate } from './find-stated-date.ts';

/**
 * Dates an article: by the day it states, else by bounds that follow from offices held, dated events and years named.
 * There is no clock: an office still held leaves `latest` open. Bounds that contradict each other are dropped from the
 * upper end, because a text may look back but cannot know the future.
 */
export function dateArticle(
  reading: Reading,
  findings: readonly Finding[],
  gazetteer: Gazetteer,
): ArticleDate {
  const stated = findStatedDate(reading.text, reading.blocks);
  if (stated) {
    const { day, ...evidence } = stated;
    return { value: day, evidence: [{ ...evidence, day }] };
  }
  const offices = joinOfficeBounds(findOfficeBounds(reading, findings, gazetteer));
  const lower = [
    offices.earliest,
    findEventBound(reading.text),
    findYearBound(reading.text),
  ].filter((bound) => bound !== undefined);
  const earliest = lower.reduce<(DateEvidence & { day: string }) | undefined>(
    (best, bound) => (!best || bound.day > best.day ? bound : best),
    undefined,
  );
  const latest =
    offices.latest && (!earliest || offices.latest.day >= earliest.day)
      ? offices.latest
      : undefined;
  return {
    ...(earliest ? { earliest: earliest.day } : {}),
    ...(latest ? { latest: latest.day } : {}),
    evidence: [earliest, latest].filter((evidence) => evidence !== undefined),
  };
}

/**
 * What the words alone say about an article's date before anybody in it is known: the stated day, else the youngest
 * event or year as a lower bound.
 */
export function guessWindow({ text, blocks }: Reading): DateWindow {
  const stated = findStatedDate(text, blocks)?.day;
  if (stated) return { earliest: stated, latest: stated };
  const days = [findEventBound(text), findYearBound(text)].map((bound) => bound?.day ?? '');
  return { earliest: days.sort().at(-1) || undefined };
}
