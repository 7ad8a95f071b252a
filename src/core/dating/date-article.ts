import type { ArticleDate } from '#core/article.ts';
import type { Finding } from '#core/recognition/finding.ts';
import type { Gazetteer } from '#core/recognition/gazetteer.ts';
import type { Period } from '#core/recognition/holders.ts';
import type { Reading } from '#core/recognition/reading.ts';

import { findAnniversary } from './bound-by-anniversary.ts';
import { findCareerBounds, type CareerBounds } from './bound-by-careers.ts';
import { findEraBounds, type EraBounds } from './bound-by-eras.ts';
import { findEventBound } from './bound-by-events.ts';
import { boundByMoments, type MomentBounds } from './bound-by-moments.ts';
import { findOfficeBounds } from './bound-by-offices.ts';
import {
  findYearlessDays,
  narrowByYearlessDay,
  type YearlessDay,
} from './bound-by-yearless-day.ts';
import { oldestFrom, youngest, type Bound } from './bound.ts';
import { findDatedWords } from './find-dated-words.ts';
import { findMoments } from './find-moments.ts';
import { findStatedDate } from './find-stated-date.ts';

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
    return { value: hints.stated.day, evidence: [hints.stated] };
  }
  const offices = findOfficeBounds(reading, findings, gazetteer);
  const { past, planned, today, fresh, horizon } = hints.moments;
  if (today) {
    const { day } = today;
    return { earliest: day, latest: day, evidence: [today, { ...today, bound: 'latest' }] };
  }
  let careers: CareerBounds | undefined;
  const readCareers = () => (careers ??= findCareerBounds(reading, findings, gazetteer));
  const sure = youngest([
    ...offices.map((office) => office.earliest),
    hints.event,
    hints.eras.earliest,
    hints.anniversary?.earliest,
    past,
  ]);
  const latest =
    oldestFrom(
      [
        ...offices.map((office) => office.latest),
        ...hints.eras.latest,
        hints.anniversary?.latest,
        planned,
      ],
      sure?.day,
    ) ??
    oldestFrom([fresh], sure?.day) ??
    oldestFrom(readCareers().latest, sure?.day);
  // An estimate stands in where nothing sure is known, and only for a time that has an end.
  const before = (bound: Bound | undefined) =>
    bound && latest && bound.day <= latest.day ? bound : undefined;
  const earliest =
    youngest([sure, before(horizon)]) ??
    youngest(readCareers().earliest.map((bound) => before(bound)));
  const narrow =
    earliest && latest
      ? narrowByYearlessDay(hints.yearless, reading.text, {
          earliest: earliest.day,
          latest: latest.day,
        })
      : undefined;
  const bounds = [
    narrow && narrow.earliest.day > (earliest?.day ?? '') ? narrow.earliest : earliest,
    narrow && narrow.latest.day < (latest?.day ?? '') ? narrow.latest : latest,
  ] as const;
  const dated: Partial<ArticleDate> = {};
  if (bounds[0]) dated.earliest = bounds[0].day;
  if (bounds[1]) dated.latest = bounds[1].day;
  dated.evidence = bounds.filter((evidence) => evidence !== undefined);
  return dated as ArticleDate;
}

/** What the words alone say about an article's date, before anybody in it is known. */
export interface DateHints {
  stated: Bound | undefined;
  event: Bound | undefined;
  eras: EraBounds;
  anniversary: ReturnType<typeof findAnniversary>;
  moments: MomentBounds;
  yearless: YearlessDay[];
}

/** Reads the stated day, the latest dated event and the times named from the blocks that count. */
export function readDateHints(reading: Reading): DateHints {
  const { text, blocks } = reading;
  const stated = findStatedDate(text, blocks);
  if (stated)
    return {
      stated,
      event: undefined,
      eras: { earliest: undefined, latest: [] },
      anniversary: undefined,
      moments: boundByMoments([], text),
      yearless: [],
    };
  const dated = findDatedWords(reading);
  return {
    stated,
    event: findEventBound(reading, dated),
    eras: findEraBounds(reading, dated),
    anniversary: findAnniversary(reading),
    moments: boundByMoments(findMoments(reading), text),
    yearless: findYearlessDays(reading),
  };
}

/** The days an article may be from by these hints alone. */
export function periodOf({ stated, event, moments }: DateHints): Period {
  if (stated) return { earliest: stated.day, latest: stated.day };
  return { earliest: youngest([event, moments.past])?.day };
}
