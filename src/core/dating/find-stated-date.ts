import type { Block, DateEvidence } from '#core/article.ts';

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
  'g',
);
const WEEKDAY =
  '(?:(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr|Sa|So)\\.?,?\\s)?';
/** "Frankfurt am Main, den", "NARA,"; a sentence that opens with a day is none. */
const PLACE_BEFORE_DAY = new RegExp(
  `^(?!(?:Am|Im|In|Seit|Bis|Vom|Ab|Der|Die|Das|Ein|Eine|Nach|Vor|Zum)\\s)\\p{Lu}[\\p{L}.'’-]*` +
    `(?:\\s?[\\s/]\\s?(?:am\\s|an der\\s|de\\s)?\\p{Lu}[\\p{L}.'’-]*){0,4},?\\s(?:den\\s)?(?=${WEEKDAY}\\d)`,
  'u',
);
const SIGNS = /^[\s–—:,-]{0,4}/;
/** The day behind place or agency, ended by the agency, a dash or a full stop. */
const DATELINE = new RegExp(`^${WEEKDAY}(?:${DATE.source})(?=\\s*(?:[(–—:-]|\\.|$))`);
/** A broadcaster's note below the text tells the day it was on air. */
const BROADCAST = /\b(?:gesendet|veröffentlicht|ausgestrahlt|erschienen|berichteten?)\b/u;
/** Datelines open one of the first paragraphs. */
const OPENING_PARAGRAPHS = 4;

type Stated = DateEvidence & { day: string; update: boolean };

/**
 * The day a text states as its own: in a metadata line, behind "Stand:" or "Veröffentlicht am", or in a dateline. Of
 * several the first published one wins; an update, or a note that it was on air, only when no other stands there.
 *
 * " date 2025-08-15 Gipfeltreffen …" → 2025-08-15, rule date-metadata
 */
export function findStatedDate(
  text: string,
  blocks: readonly Block[],
): (DateEvidence & { day: string }) | undefined {
  const found: Stated[] = [];
  const aired: Stated[] = [];
  let paragraphs = 0;
  for (const [index, block] of blocks.entries()) {
    const { kind } = block;
    if (
      kind === 'metadata' ||
      kind === 'byline' ||
      (kind !== 'boilerplate' && isBare(text, block))
    ) {
      found.push(...datesIn(text, block));
    } else if (kind === 'paragraph' || kind === 'lead') {
      if (paragraphs++ < OPENING_PARAGRAPHS)
        found.push(...datelineIn(text, block, blocks[index - 1]?.kind === 'byline'));
      found.push(...labelledIn(text, block));
    } else if (kind === 'boilerplate' && BROADCAST.test(text.slice(block.start, block.end))) {
      aired.push(...datesIn(text, block));
    }
  }
  return found.find(({ update }) => !update) ?? found[0] ?? aired[0];
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
  if (/^\s*\([^()]*\)\s*$/.test(content)) return [];
  return [...content.matchAll(DATE)].flatMap((match) =>
    toEvidence(text, start, { match, rule: 'date-metadata' }),
  );
}

/** "Berlin, 24. Februar 2022 (dpa) –" at the beginning of a paragraph, or the day behind the agency cut off it. */
function datelineIn(text: string, { start, end }: Block, behindAgency: boolean): Stated[] {
  const opening = text.slice(start, Math.min(end, start + 100));
  const place = (behindAgency ? SIGNS : PLACE_BEFORE_DAY).exec(opening)?.[0];
  if (place === undefined) return [];
  const match = DATELINE.exec(opening.slice(place.length));
  return match ? toEvidence(text, start + place.length, { match, rule: 'date-dateline' }) : [];
}

function labelledIn(text: string, { start, end }: Block) {
  const content = text.slice(start, end);
  return [...content.matchAll(DATE)].flatMap((match) => {
    const before = content.slice(Math.max(0, match.index - 30), match.index);
    const labelled =
      /(?:Stand|Veröffentlicht|Aktualisiert|Publiziert)[^\p{L}\d]*(?:am\s|vom\s)?$/u.test(before);
    return labelled ? toEvidence(text, start, { match, rule: 'date-stated' }) : [];
  });
}

function toEvidence(
  text: string,
  offset: number,
  { match, rule }: { match: RegExpExecArray; rule: string },
): Stated[] {
  const day = toIsoDay(match);
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
      day,
      update: /(?:Aktualisier|Update)\S*[^\p{L}\d]*(?:am\s|:\s?)?$/iu.test(before),
    },
  ];
}

/** Reads the named groups of one match; undefined for a day the calendar does not have. */
function toIsoDay(match: RegExpExecArray): string | undefined {
  const groups = match.groups ?? {};
  const pick = (name: string) =>
    groups[`${name}0`] ?? groups[`${name}1`] ?? groups[`${name}2`] ?? groups[`${name}3`];
  const name = pick('name');
  const month = name ? monthOf(name) : Number(pick('month'));
  const day = Number(pick('day'));
  const written = pick('year') ?? '';
  // Two-digit years: newspapers on the web begin in the nineties.
  const year =
    written.length === 2 ? (Number(written) > 90 ? 1900 : 2000) + Number(written) : Number(written);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

function rename(source: string, index: number): string {
  return source.replace(/\?<(\w+)>/g, `?<$1${index}>`);
}
