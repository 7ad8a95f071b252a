import { isCounted, type ArticleDate, type DateEvidence } from '#core/article.ts';
import type { Finding } from '#core/recognition/finding.ts';
import type { Gazetteer } from '#core/recognition/gazetteer.ts';
import type { DateWindow } from '#core/recognition/holders.ts';
import type { Reading } from '#core/recognition/reading.ts';

import { findOfficeBounds, joinOfficeBounds } from './bound-by-offices.ts';
import { findEventBound, findYearBound } from './bound-by-text.ts';
import { findStatedDate } from './find-stated-date.ts';

type Bound = DateEvidence & { day: string };

/**
 * Dates an article: by the day it states, else by bounds that follow from offices held, dated events and years named.
 * There is no clock: an office still held leaves `latest` open. Bounds that contradict each other are dropped from the
 * upper end, because a text may look back but cannot know the future.
 */
export function dateArticle(
  reading: Reading,
  hints: DateHints,
  { findings, gazetteer }: { findings: readonly Finding[]; gazetteer: Gazetteer },
): ArticleDate {
  if (hints.stated) {
    const { day, ...evidence } = hints.stated;
    return { value: day, evidence: [{ ...evidence, day }] };
  }
  const offices = joinOfficeBounds(findOfficeBounds(reading, findings, gazetteer));
  const lower = [offices.earliest, hints.event, hints.year].filter((bound) => bound !== undefined);
  const earliest = lower.reduce<Bound | undefined>(
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

/** What the words alone say about an article's date, before anybody in it is known. */
export interface DateHints {
  stated: Bound | undefined;
  event: Bound | undefined;
  year: Bound | undefined;
}

/** Reads the stated day, the latest dated event and the youngest past year from the blocks that count. */
export function readDateHints({ text, blocks }: Reading): DateHints {
  const stated = findStatedDate(text, blocks);
  const aside = blocks.filter((block) => !isCounted(block.kind));
  const counts = (offset: number) =>
    !aside.some(({ start, end }) => start <= offset && offset < end);
  return {
    stated,
    event: stated ? undefined : findEventBound(text, counts),
    year: stated ? undefined : findYearBound(text, counts),
  };
}

/** The days an article may be from by these hints alone. */
export function windowOf({ stated, event, year }: DateHints): DateWindow {
  if (stated) return { earliest: stated.day, latest: stated.day };
  const days = [event, year].map((bound) => bound?.day ?? '');
  return { earliest: days.sort().at(-1) || undefined };
}
