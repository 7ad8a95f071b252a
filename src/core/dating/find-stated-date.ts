import type { Block, DateEvidence } from '#core/article.ts';

import { isoDay } from './iso-day.ts';
import { monthOf } from './month-of.ts';

const MONTH_NAMES =
  'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Febr?|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez';
const ISO = /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/;
const NUMERIC =
  /\b(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:19|20)\d\d|\d\d(?=[,\s]|$))/;
const WRITTEN = new RegExp(
  `\\b(?<day>\\d{1,2})\\.?\\s(?<name>${MONTH_NAMES})\\.?\\s(?<year>(?:19|20)\\d\\d)`,
);
const SLASHED = /\b(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d\d)\b/;
const DATE = new RegExp(
  [ISO, NUMERIC, WRITTEN, SLASHED].map((pattern, index) => rename(pattern.source, index)).join('|'),
  'gi',
);
const ANY_DAY = new RegExp(DATE.source, 'i');
const WEEKDAY =
  '(?:(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr|Sa|So)\\.?,?\\s)?';
/** "Frankfurt am Main, den", "NARA,", "Graz (APA,"; a sentence that opens with a day is none. */
const PLACE_BEFORE_DAY = new RegExp(
  `^(?!(?:Am|Im|In|Seit|Bis|Vom|Ab|Der|Die|Das|Ein|Eine|Nach|Vor|Zum)\\s)\\p{Lu}[\\p{L}.'’-]*` +
    `(?:\\s?[\\s/]\\s?(?:am\\s|an der\\s|de\\s)?\\p{Lu}[\\p{L}.'’-]*){0,4}(?:\\s\\([^()]{2,25}\\))?,?\\s(?:[–—-]\\s)?(?:\\((?:[\\p{L}/-]{2,12},\\s)?)?(?:den\\s)?(?=${WEEKDAY}\\d)`,
  'u',
);
/** Whatever is a day holds one; most lines and paragraphs do not. */
const DIGIT = /\d/;
const SIGNS = /^[\s–—:,-]{0,4}/;
/** The day behind place or agency, ended by the agency, a dash or a full stop. */
const DATELINE = new RegExp(
  `^${WEEKDAY}(?:${DATE.source})(?=\\s*(?:[(–—:-]|\\)\\s?[–—-]|\\.|$))`,
  'i',
);
/** A broadcaster's note below the text tells the day it was on air. */
const BROADCAST = /\b(?:gesendet|veröffentlicht|ausgestrahlt|erschienen|berichteten?)\b/u;
/** The German agency numbers its reports by the day, even where a page prints nothing else. */
const REPORT_NUMBER = /\bdpa:(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)-\d/;
/** What makes a short line with a day a stamp: a label, a time of day, an agency, a sign between two fields. */
const STAMP_SIGN =
  /\b(?:stand|datum|(?:artikel|bericht|meldung|nachrichten|sendung|ausgabe|tagesschau) vom|erstellt|freigegeben|eingestellt|print-?ausgabe|erst\p{Ll}*|veröffentlich\p{Ll}*|publi[zk]ier\p{Ll}*|aktualisier\p{Ll}*|lesezeit|lesedauer|min|minuten|uhr|dpa|afp|apa|sda|reuters|rtr|ap|kna|epd|sid|quelle)\b|\d{1,2}[:.]\d\d(?![.\d])|[|·•]/iu;
/** The same inside running text, where only these are not said of something else. */
const LABEL_WORD = /Stand|Veröffentlicht|Aktualisiert|Publiziert|Erstellt|Erschienen/;
const LABEL = new RegExp(`(?:${LABEL_WORD.source})[^\\p{L}\\d]*(?:am\\s|vom\\s)?$`, 'u');
/** A label directly before a day says that it is the article's own wherever it stands. */
const LABEL_BEFORE =
  /(?:stand|datum|\bdate|erstellt|freigegeben|eingestellt|erschienen|erst\p{Ll}{4,}|veröffentlich\p{Ll}+|publi[zk]ier\p{Ll}+|aktualisier\p{Ll}+|(?:artikel|bericht|meldung|sendung|ausgabe) vom)[^\p{L}\d]*(?:am\s|vom\s)?$/iu;
/** The day of the issue on top of a page, which may be that on which the page was copied. */
const MASTHEAD = /\bgegründet\b|\bNr\.\s?\d{1,4}\b/iu;
/** The rule of days in lines that are about the article. */
const STAMPED = 'date-metadata';
/** A stamp holds a day and a time, those of an update and the agencies at most. */
const LONGEST_STAMP = 120;
/** Datelines open one of the first paragraphs. */
const OPENING_PARAGRAPHS = 4;

interface Stated extends DateEvidence {
  day: string;
  /** A later day than that of publication, or one that may not be the article's at all. */
  update: boolean;
  labelled: boolean;
}

/**
 * The day a text states as its own: in a metadata line, behind "Stand:" or "Veröffentlicht am", or in a dateline. Of
 * several the first published one wins; an update, or a note that it was on air, only when no other stands there. Days
 * above the headline may be those of the page and of the articles it links to.
 *
 * " date 2025-08-15 Gipfeltreffen …" → 2025-08-15, rule date-metadata
 */
export function findStatedDate(
  text: string,
  blocks: readonly Block[],
): (DateEvidence & { day: string }) | undefined {
  const found: Stated[] = [];
  const below: Stated[] = [];
  const aired: Stated[] = [];
  const mayHoldLabel = LABEL_WORD.test(text);
  const title = blocks.find(({ kind }) => kind === 'title')?.start ?? 0;
  let paragraphs = 0;
  let isHead = true;
  // A lead may be long; what stands right below it is still the head.
  let underLead = false;
  for (const [index, block] of blocks.entries()) {
    const { kind } = block;
    const above = isHead || underLead;
    if (isStamp(text, block, above)) {
      (above ? found : below).push(...datesIn(text, block));
    } else if (kind === 'paragraph' || kind === 'lead') {
      isHead &&= block.end - block.start < LONGEST_STAMP;
      underLead = kind === 'lead';
      if (paragraphs++ < OPENING_PARAGRAPHS)
        found.push(...datelineIn(text, block, blocks[index - 1]?.kind === 'byline'));
      if (mayHoldLabel) found.push(...labelledIn(text, block));
    } else if (kind === 'boilerplate') {
      if (BROADCAST.test(text.slice(block.start, block.end))) aired.push(...datesIn(text, block));
      aired.push(...reportNumberIn(text, block));
    }
  }
  const own = dropDaysOfPage(found, title);
  return firstPublished(own) ?? firstPublished(onlyOne(below)) ?? aired[0];
}

/** Below the headline a stamp is the article's own; a day without a label above it counts where none is. */
function dropDaysOfPage(found: readonly Stated[], title: number): readonly Stated[] {
  const isOwn = ({ rule, start = 0 }: Stated) => rule === STAMPED && start >= title;
  return found.some((stated) => isOwn(stated) && !stated.update)
    ? found.filter((stated) => stated.labelled || (stated.start ?? 0) >= title)
    : found;
}

function firstPublished(found: readonly Stated[]): Stated | undefined {
  return found.find(({ update }) => !update) ?? found[0];
}

/** Below the opening, several days without a label are those of comments or of a chronicle. */
function onlyOne(found: readonly Stated[]): readonly Stated[] {
  const labelled = found.filter((stated) => stated.labelled);
  if (labelled.length > 0) return labelled;
  return new Set(found.map(({ day }) => day)).size > 1 ? [] : found;
}

function isStamp(text: string, block: Block, isHead: boolean): boolean {
  const { kind, start, end } = block;
  if (kind === 'metadata' || kind === 'byline') return true;
  if (end - start > LONGEST_STAMP) return false;
  const content = text.slice(start, end);
  if (!DIGIT.test(content)) return false;
  if (isBare(text, block)) return kind !== 'boilerplate';
  const day = ANY_DAY.exec(content);
  if (!day || /\p{Ll}{2}[.!?]["“»]?$/u.test(content)) return false;
  // Only a stamp begins or ends with a day in figures; a headline may well hold one in words.
  const figures = !/\p{L}/u.test(day[0]);
  const rest = content.replace(day[0], ' ');
  const atEdge = day.index === 0 || day.index + day[0].length === content.length;
  return STAMP_SIGN.test(rest) ? isHead || kind !== 'boilerplate' : isHead && figures && atEdge;
}

/** A short block that is nothing but a date, a time and a label. */
function isBare(text: string, { start, end }: Block): boolean {
  if (end - start > 60) return false;
  const rest = text
    .slice(start, end)
    .replace(DATE, '')
    .replace(/\d{1,2}[:.]\d\d/g, '');
  return (
    rest.length < end - start &&
    rest
      .replace(
        /Uhr|Stand|Veröffentlicht|Aktualisiert|am|um|vom|von|Mo|Di|Mi|Do|Fr|Sa|So|\p{Lu}\p{Ll}+tag|Mittwoch/gu,
        '',
      )
      .replace(/[^\p{L}]/gu, '').length === 0
  );
}

function datesIn(text: string, { start, end }: Block): Stated[] {
  const content = text.slice(start, end);
  // A day in brackets alone is that of a linked article.
  if (/^\s*\((?![^)]*\p{L}{4})[^()]*\)\s*$/u.test(content)) return [];
  const found = [...content.matchAll(DATE)].flatMap((match) =>
    toEvidence(text, start, { match, rule: STAMPED }),
  );
  return MASTHEAD.test(content) ? found.map((stated) => ({ ...stated, update: true })) : found;
}

function reportNumberIn(text: string, { start, end }: Block): Stated[] {
  const match = REPORT_NUMBER.exec(text.slice(start, end));
  return match ? toEvidence(text, start, { match, rule: STAMPED }) : [];
}

/** "Berlin, 24. Februar 2022 (dpa) –" at the beginning of a paragraph, or the day behind the agency cut off it. */
function datelineIn(text: string, { start, end }: Block, behindAgency: boolean): Stated[] {
  const opening = text.slice(start, Math.min(end, start + 100));
  if (!DIGIT.test(opening)) return [];
  const place = (
    PLACE_BEFORE_DAY.exec(opening) ?? (behindAgency ? SIGNS.exec(opening) : null)
  )?.[0];
  if (place === undefined) return [];
  const match = DATELINE.exec(opening.slice(place.length));
  return match ? toEvidence(text, start + place.length, { match, rule: 'date-dateline' }) : [];
}

function labelledIn(text: string, { start, end }: Block) {
  const content = text.slice(start, end);
  if (!LABEL_WORD.test(content)) return [];
  return [...content.matchAll(DATE)].flatMap((match) => {
    const before = content.slice(Math.max(0, match.index - 30), match.index);
    const labelled = LABEL.test(before);
    return labelled ? toEvidence(text, start, { match, rule: 'date-stated' }) : [];
  });
}

function toEvidence(
  text: string,
  offset: number,
  { match, rule }: { match: RegExpExecArray; rule: string },
): Stated[] {
  const day = readDay(match);
  if (!day) return [];
  const start = offset + match.index;
  const before = text.slice(Math.max(0, start - 30), start);
  const end = start + match[0].trimEnd().length;
  return [
    {
      start,
      end,
      rule,
      note: `Das Datum steht im Text: „${text.slice(start, end)}“.`,
      bound: 'value',
      labelled: LABEL_BEFORE.test(before),
      update: /(?:Aktualisier|Update|Geändert)\S*[^\p{L}\d]*(?:am\s|:\s?)?$/iu.test(before),
      day,
    },
  ];
}

/** Reads the named groups of one match; undefined for a day the calendar does not have. */
function readDay(match: RegExpExecArray): string | undefined {
  const groups = match.groups ?? {};
  const pick = (name: string) =>
    groups[name] ??
    groups[`${name}0`] ??
    groups[`${name}1`] ??
    groups[`${name}2`] ??
    groups[`${name}3`];
  const name = pick('name');
  const month = name ? monthOf(name) : Number(pick('month'));
  const day = Number(pick('day'));
  const written = pick('year') ?? '';
  // Two-digit years: newspapers on the web begin in the nineties.
  const year =
    written.length === 2 ? (Number(written) > 90 ? 1900 : 2000) + Number(written) : Number(written);
  return isoDay(year, month, day);
}

function rename(source: string, index: number): string {
  return source.replace(/\?<(\w+)>/g, `?<$1${index}>`);
}
