import type { Block, Quote } from '#core/article.ts';
import type { OfficeKey } from '#core/knowledge/offices.ts';
import { runSteps, type Steps } from '#core/steps.ts';
import type { Token } from '#core/text/tokenize.ts';

import type { Named } from './finding.ts';
import { findDirectQuotes } from './quotes/find-direct-quotes.ts';
import { findReportedQuotes } from './quotes/find-reported-quotes.ts';
import { pairMarks } from './quotes/pair-marks.ts';
import { readQuoteText } from './quotes/quote-text.ts';
import { toQuote } from './quotes/resolve-speaker.ts';

/** What the search for quotes needs to know of an article. */
export interface QuoteInput {
  text: string;
  blocks: readonly Block[];
  tokens: readonly Token[];
  /** Sorted by start. */
  mentions: readonly Named[];
  /** Grammatical gender of an actor, where known; for pronouns. */
  genderOf?: (entity: string) => 'm' | 'f' | undefined;
  /** The offices an actor holds or held; for "der Minister". */
  officesOf?: (entity: string) => readonly OfficeKey[];
}

/**
 * Finds direct and reported speech with its speaker, sorted by start. A speaker is given as the words that name him and,
 * where they mean a known actor, as that actor; none rather than a doubtful one. Spans are UTF-16 offsets of the text;
 * of a direct quote what stands between the marks. Linear but for the length of single sentences.
 *
 * „Das ist gut“, sagte Blinken. → { form: 'direct', speaker: 'antony-blinken', speakerText: 'Blinken', … }
 */
export function findQuotes(input: QuoteInput): Quote[] {
  return runSteps(findQuotesInSteps(input));
}

/** As `findQuotes`, kind by kind. */
export function* findQuotesInSteps(input: QuoteInput): Steps<Quote[]> {
  const { text, blocks, tokens, mentions } = input;
  const { genderOf = () => undefined, officesOf = () => [] } = input;
  const stretches = pairMarks(text, blocks);
  const source = readQuoteText({ text, blocks, tokens, mentions, genderOf, officesOf }, stretches);
  yield;
  const { quotes: direct, doubtful } = findDirectQuotes(source, stretches);
  yield;
  const { quotes: reported, filled } = findReportedQuotes(source, direct);
  yield;
  const reports = [...reported, ...filled].sort((a, b) => a.start - b.start);
  const claimed = [...direct, ...keepWithin(doubtful, reports)].sort((a, b) => a.start - b.start);
  return [...inheritSpeakers(text, claimed, reports), ...reported].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/**
 * Those of `quotes` that lie within a report of somebody known; elsewhere marks show the reporter's doubt as often as
 * somebody's words. Both lists are sorted.
 */
function keepWithin(quotes: readonly Quote[], reports: readonly Quote[]): Quote[] {
  let at = 0;
  return quotes.filter(({ start, end }) => {
    while (at < reports.length && reports[at]!.end < end) at++;
    const report = reports[at];
    return report !== undefined && report.start <= start && report.speaker !== null;
  });
}

/** In UTF-16 units: a stop, two marks and a blank, and one more that makes all else too long. */
const LONGEST_GAP = 5;
/** Between a report and a quotation right behind it. */
const NEXT = /^[.!?…]?["“”«»]? ["„“”»«]$/;

/**
 * What stands between marks within reported speech, or as a sentence of its own right behind, has the speaker of the
 * report. Both lists are sorted.
 */
function inheritSpeakers(
  text: string,
  direct: readonly Quote[],
  reported: readonly Quote[],
): Quote[] {
  let at = 0;
  return direct.map((quote) => {
    while (at < reported.length && reported[at]!.end < quote.end) at++;
    if (quote.speakerText !== null) return quote;
    const report = reported[at];
    if (report && report.start <= quote.start) return toQuote(quote, report);
    const before = at > 0 ? reported[at - 1]! : undefined;
    const follows =
      before !== undefined &&
      /[.!?…]/.test(text[quote.end - 1]!) &&
      NEXT.test(text.slice(before.end, Math.min(quote.start, before.end + LONGEST_GAP)));
    return follows ? toQuote(quote, before) : quote;
  });
}
