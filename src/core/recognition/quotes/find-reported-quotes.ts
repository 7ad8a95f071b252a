import type { Quote } from '#core/article.ts';

import { findSpeechVerbs } from './find-speech-verbs.ts';
import { leadsToReport } from './may-be-subjunctive.ts';
import type { QuoteText, Sentence, VerbHit } from './quote-text.ts';
import { reportAhead } from './report-ahead.ts';
import { reportBefore } from './report-before.ts';
import { reportBehind } from './report-behind.ts';
import { reportGoingOn, reportUnannounced, reportWithin } from './report-going-on.ts';
import { reportOfColon } from './report-of-colon.ts';
import { reportOfNoun } from './report-of-noun.ts';
import { reportOfReference } from './report-of-reference.ts';
import { reportOfSource } from './report-of-source.ts';
import { FEWEST_WORDS, followsOn, hasSubjunctive, type Report } from './report.ts';
import { speakerOf, toQuote, type Speaker } from './resolve-speaker.ts';
import { tellsWithin } from './tells-within.ts';

/** Part of a report that direct quotes may fill before it is not worth showing beside them. */
const MOST_DIRECT = 0.5;

/**
 * Finds reported speech: what follows or precedes a verb of speech, what a source is named for, and the sentences in the
 * subjunctive behind either. Quotes come in order and do not overlap; `filled` are those that are hardly more than the
 * direct quotes in them.
 *
 * "Er sagte, die Lage sei ernst. Man müsse handeln." → "die Lage sei ernst", "Man müsse handeln"
 */
export function findReportedQuotes(
  source: QuoteText,
  direct: readonly Quote[],
): { quotes: Quote[]; filled: Quote[] } {
  const quotes: Quote[] = [];
  const filled: Quote[] = [];
  // Whose words a paragraph gave last, for a pronoun further on.
  let latest: { speaker: string; block: number } | undefined;
  let before: { speaker: Speaker; sentence: Sentence } | undefined;
  let previous:
    | { sentence: Sentence; hits: readonly VerbHit[]; place: number; reported: boolean }
    | undefined;
  let place = 0;
  let index = -1;
  for (const sentence of source.sentences) {
    index++;
    const kind = source.blocks[sentence.block]!.kind;
    if (kind === 'title' || kind === 'heading' || kind === 'kicker') continue;
    const last = before
      ? { speaker: before.speaker.speaker }
      : latest?.block === sentence.block
        ? latest
        : undefined;
    const hits = findSpeechVerbs(source, sentence).filter(takesClause);
    const report =
      reportAhead(source, sentence, { hits, last }) ??
      (before && followsOn(source, sentence, before.sentence)
        ? reportWithin(source, sentence, { hits, speaker: before.speaker })
        : undefined) ??
      (previous?.hits.length && tellsWithin(source, sentence, hits)
        ? undefined
        : reportBehind(source, sentence, { hits, last })) ??
      reportOfNoun(source, sentence, { last }) ??
      reportOfColon(source, sentence, { last }) ??
      reportOfSource(source, sentence, { hits, last }) ??
      reportOfReference(source, sentence, before?.speaker) ??
      (before && followsOn(source, sentence, before.sentence)
        ? (reportGoingOn(source, sentence, before.speaker) ??
          (leadsToReport(source, index)
            ? { from: sentence.from, to: sentence.to, speaker: before.speaker }
            : undefined))
        : undefined) ??
      reportUnannounced(source, sentence, { previous, before });
    while (place < direct.length && direct[place]!.end <= sentence.start) place++;
    const spoken = lastWithin(direct, place, sentence);
    if (report) {
      for (const part of partsOf(source, sentence, report)) {
        const quote = readQuote(source, part);
        if (!quote) continue;
        giveBack(quotes, { from: source.blocks[sentence.block]!.start, quote, report, before });
        (isFilled(quote, direct, place) ? filled : quotes).push(quote);
      }
      if (report.speaker.speakerStart !== undefined || !before)
        before = { speaker: report.speaker, sentence };
      else before = { speaker: before.speaker, sentence };
    } else if (spoken) {
      before = { speaker: speakerOf(spoken), sentence };
    } else if (before && isQuoted(direct, place, sentence)) {
      before = { speaker: before.speaker, sentence };
    } else {
      const earlier =
        previous?.reported === false
          ? reportBefore(source, sentence, { before: previous.sentence, hits })
          : undefined;
      const quote = earlier && readQuote(source, earlier);
      if (quote && !isFilled(quote, direct, previous!.place)) quotes.push(quote);
      before = earlier && { speaker: earlier.speaker, sentence };
    }
    previous = { sentence, hits, place, reported: report !== undefined };
    const speaker = before?.speaker.speaker;
    if (speaker) latest = { speaker, block: sentence.block };
  }
  return { quotes, filled };
}

/**
 * "…, sei ernst; man müsse handeln": two statements, the second only in the subjunctive; and what the speaker goes on to
 * say behind his name.
 */
function partsOf(source: QuoteText, sentence: Sentence, report: Report): Report[] {
  const { tokens, hidden } = source;
  const { to, speaker, also } = report;
  const { signs } = sentence;
  const parts: Report[] = [];
  let { from } = report;
  for (let at = from + FEWEST_WORDS; at <= to; at++) {
    if (
      at < to &&
      (tokens[at]!.kind !== 'sign' ||
        tokens[at]!.text !== ';' ||
        hidden[at] ||
        at + FEWEST_WORDS >= to)
    )
      continue;
    const part = { from, to: at, speaker };
    if (from === report.from || hasSubjunctive(source, { ...part, signs })) parts.push(part);
    from = at + 1;
  }
  if (also) parts.push({ ...also, speaker });
  return parts;
}

const takesClause = ({ verb }: VerbHit): boolean => verb.manner !== 'views';

function readQuote({ tokens }: QuoteText, { from, to, speaker }: Report): Quote | undefined {
  let words = 0;
  for (let at = from; at < to && words < FEWEST_WORDS; at++) {
    if (tokens[at]!.kind !== 'sign') words++;
  }
  if (words < FEWEST_WORDS) return undefined;
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return toQuote({ start, end, form: 'reported' }, speaker);
}

/** "Das sei gut. Es sei lange her, sagte X.": what nobody was named for right before has the speaker behind it. */
function giveBack(
  quotes: Quote[],
  {
    from,
    quote,
    report,
    before,
  }: {
    from: number;
    quote: Quote;
    report: Report;
    before: { speaker: Speaker; sentence: Sentence } | undefined;
  },
): void {
  const { speakerStart, speakerEnd } = report.speaker;
  if (speakerStart === undefined || speakerEnd === undefined || speakerStart < quote.end) return;
  if (!before || before.speaker.speakerStart !== undefined) return;
  for (let i = quotes.length - 1; i >= 0; i--) {
    const earlier = quotes[i]!;
    if (earlier.speakerStart !== undefined || earlier.end > quote.start) return;
    if (earlier.start < from || earlier.start < before.sentence.start) return;
    quotes[i] = toQuote(earlier, report.speaker);
  }
}

function isFilled(quote: Quote, direct: readonly Quote[], place: number): boolean {
  let filled = 0;
  for (let i = place; i < direct.length && direct[i]!.start < quote.end; i++) {
    filled += Math.max(
      0,
      Math.min(direct[i]!.end, quote.end) - Math.max(direct[i]!.start, quote.start),
    );
  }
  return filled > (quote.end - quote.start) * MOST_DIRECT;
}

function lastWithin(
  direct: readonly Quote[],
  place: number,
  { start, end }: Sentence,
): Quote | undefined {
  let found: Quote | undefined;
  for (let i = place; i < direct.length && direct[i]!.start < end; i++) {
    if (direct[i]!.end > start) found = direct[i];
  }
  return found?.speakerStart === undefined ? undefined : found;
}

/** Whether a sentence is nothing but a quotation: it divides no report from what follows. */
function isQuoted(direct: readonly Quote[], place: number, { start, end }: Sentence): boolean {
  const quote = direct[place];
  return quote !== undefined && quote.start - start <= 1 && end - quote.end <= 2;
}
