import { EVENTS } from '#core/knowledge/events.ts';

import type { Bound } from './bound.ts';
import type { Moment } from './find-moments.ts';
import { lastCalendarDay } from './last-calendar-day.ts';

/** The bounds that follow from the times a text names. */
export interface MomentBounds {
  /** The youngest time told as past. */
  past: Bound | undefined;
  /** The oldest time told as still to come. */
  planned: Bound | undefined;
  /** The day the text calls today. */
  today: Bound | undefined;
  /** How long before the oldest time still to come news is written at most, as a rule. */
  horizon: Bound | undefined;
  /** How long after its youngest time news is written at most, as a rule. */
  fresh: Bound | undefined;
}

/**
 * Times told as past are older than the text, times told as planned are younger; and news nearly always names something
 * of the last years. How often that holds is in docs/decisions/007-date-bounds.md.
 *
 * "wurde 2013 geschlossen und soll 2015 öffnen" → 2013-01-01 … 2015-12-31
 */
export function boundByMoments(moments: readonly Moment[], text: string): MomentBounds {
  let past: Moment | undefined;
  let planned: Moment | undefined;
  let fresh: Moment | undefined;
  let today: Moment | undefined;
  let ahead: Moment | undefined;
  for (const moment of moments) {
    if (moment.tense === 'past' && (!past || moment.from > past.from)) past = moment;
    if (moment.tense === 'planned' && (!planned || moment.to < planned.to)) planned = moment;
    if (moment.tense === 'today' && moment.precision === 'day') today ??= moment;
    if (moment.tense !== 'past' && !moment.name && (!ahead || moment.from < ahead.from))
      ahead = moment;
    // A day is fixed shortly before or after it, whatever the text says of it; a year may be a goal.
    const isNear =
      moment.precision === 'day' || (moment.tense !== 'planned' && moment.tense !== 'ahead');
    if (!moment.name && isNear && (!fresh || moment.from > fresh.from)) fresh = moment;
  }
  const words = (moment: Moment) => `„${text.slice(moment.start, moment.end)}“`;
  return {
    past: past && {
      start: past.start,
      end: past.end,
      rule: 'date-youngest-year',
      note: `Jüngster Zeitpunkt, von dem der Text als vergangen spricht: ${words(past)}.`,
      bound: 'earliest',
      day: lastCalendarDay(past.from),
    },
    planned: planned && {
      start: planned.start,
      end: planned.end,
      rule: 'date-planned',
      note: `Der Text spricht davon als bevorstehend: ${words(planned)}.`,
      bound: 'latest',
      day: lastCalendarDay(planned.to),
    },
    today: today && {
      start: today.start,
      end: today.end,
      rule: 'date-today',
      note: `Der Text nennt diesen Tag „heute“: ${words(today)}.`,
      bound: 'earliest',
      day: lastCalendarDay(today.from),
    },
    horizon: ahead && !isRound(ahead) ? horizonOf(ahead, words(ahead)) : undefined,
    fresh: fresh && isFresh(fresh) ? freshnessOf(fresh, words(fresh)) : undefined,
  };
}

/**
 * Years after the youngest time named within which a text is written, by how exactly that time is named. Of 300 dated
 * reports with a past time not older than 1995, 19 in 20 keep to it.
 */
const YEARS_AFTER: Record<Moment['precision'], number> = { day: 5, month: 5, season: 5, year: 10 };

/** Texts on the web begin about then: an older year as the youngest one is mostly a look back. */
const FIRST_FRESH = '1999-01-01';

/** The days of events that texts recall for decades. */
const REMEMBERED = new Set(EVENTS.map(([day]) => day));

function isFresh({ from, precision }: Moment): boolean {
  return from >= FIRST_FRESH && !(precision === 'day' && REMEMBERED.has(from));
}

function freshnessOf(moment: Moment, words: string): Bound {
  const years = YEARS_AFTER[moment.precision];
  return {
    start: moment.start,
    end: moment.end,
    rule: 'date-freshness',
    note: `Geschätzt: Nachrichten nennen fast immer etwas aus den letzten ${years === 5 ? 'fünf' : 'zehn'} Jahren; der jüngste Zeitpunkt hier ist ${words}.`,
    bound: 'latest',
    day: lastCalendarDay(`${Number(moment.to.slice(0, 4)) + years}${moment.to.slice(4)}`),
  };
}

/** Years that news looks ahead at most, as a rule; round years are goals and may lie farther off. */
const YEARS_AHEAD = 10;

function isRound({ from, precision }: Moment): boolean {
  return precision === 'year' && Number(from.slice(0, 4)) % 5 === 0;
}

function horizonOf(moment: Moment, words: string): Bound {
  return {
    start: moment.start,
    end: moment.end,
    rule: 'date-horizon',
    note: `Geschätzt: Weiter als zehn Jahre blicken Nachrichten selten voraus; genannt ist ${words}.`,
    bound: 'earliest',
    day: lastCalendarDay(`${Number(moment.from.slice(0, 4)) - YEARS_AHEAD}${moment.from.slice(4)}`),
  };
}
