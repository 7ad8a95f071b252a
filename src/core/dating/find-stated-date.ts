import type { Block, DateEvidence } from '#core/article.ts';

const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const MONTH_NAMES =
  'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Febr?|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez';
const ISO = /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/;
const NUMERIC =
  /\b(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:19|20)\d\d|\d\d(?=[,\s]|$))/;
const WRITTEN = new RegExp(
  `\\b(?<day>\\d{1,2})\\.\\s(?<name>${MONTH_NAMES})\\.?\\s(?<year>(?:19|20)\\d\\d)`,
);
const DATE = new RegExp(
  [ISO, NUMERIC, WRITTEN].map((pattern, index) => rename(pattern.source, index)).join('|'),
  'g',
);
// Words that say the date beside them is the text's own.
const STATES =
  /(?:Stand|Datum|date|Veröffentlicht|Publiziert|Erstellt|Aktualisiert|Aktualisierung|Update|Artikel vom|vom|erschienen)[^\p{L}\d]*(?:am\s|:\s?|vom\s)?$/iu;

/**
 * The day a text states as its own: in a metadata line, behind "Stand:" or "Veröffentlicht am", or in a dateline. Of
 * several the first published one wins; an update is used only when no other stands there.
 *
 * " date 2025-08-15 Gipfeltreffen …" → 2025-08-15, rule date-metadata
 */
export function findStatedDate(
  text: string,
  blocks: readonly Block[],
): (DateEvidence & { day: string }) | undefined {
  const found: (DateEvidence & { day: string; update: boolean })[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'metadata' || block.kind === 'byline')
      found.push(...datesIn(text, block, 'date-metadata'));
    else if (isBare(text, block)) found.push(...datesIn(text, block, 'date-metadata'));
    else if (block.kind === 'paragraph' || block.kind === 'lead') {
      if (index < 4) found.push(...datelineIn(text, block));
      found.push(...labelledIn(text, block));
    }
  }
  return found.find(({ update }) => !update) ?? found[0];
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

function datesIn(text: string, { start, end }: Block, rule: string) {
  return [...text.slice(start, end).matchAll(DATE)].flatMap((match) =>
    toEvidence(text, start, { match, rule }),
  );
}

/** "Berlin, 24. Februar 2022 (dpa) –" at the beginning of a paragraph. */
function datelineIn(text: string, { start, end }: Block) {
  const head = /^\p{Lu}[\p{L}\s/.-]{2,40},?\s(?:den\s)?/u.exec(text.slice(start, end));
  if (!head) return [];
  const rest = text.slice(start + head[0].length, Math.min(end, start + head[0].length + 30));
  const match = new RegExp(`^(?:${DATE.source})(?=\\s*(?:[(–—-]|\\.|$))`).exec(rest);
  return match ? toEvidence(text, start + head[0].length, { match, rule: 'date-dateline' }) : [];
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
): (DateEvidence & { day: string; update: boolean })[] {
  const day = toIsoDay(match);
  if (!day) return [];
  const start = offset + match.index;
  const before = text.slice(Math.max(0, start - 30), start);
  const end = start + match[0].trimEnd().length;
  return [
    {
      start,
      end,
      rule: STATES.test(before) && rule !== 'date-dateline' ? rule : rule,
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
  const pick = (name: string) => groups[`${name}0`] ?? groups[`${name}1`] ?? groups[`${name}2`];
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

/** 1 to 12 for a month's name or its abbreviation, 0 for anything else. */
export function monthOf(name: string): number {
  const lower = name.toLowerCase().replace('jänner', 'januar').replace('feber', 'februar');
  return MONTHS.findIndex((month) => month.startsWith(lower)) + 1;
}

function rename(source: string, index: number): string {
  return source.replace(/\?<(\w+)>/g, `?<$1${index}>`);
}
