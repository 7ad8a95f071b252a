import type { Block } from '#core/article.ts';
import { runSteps, type Steps } from '#core/steps.ts';

import { cleanText } from './fold-text.ts';
import { cutSignatures } from './passes/cut-signatures.ts';
import { cutTags } from './passes/cut-tags.ts';
import { joinWrappedLines } from './passes/join-wrapped-lines.ts';
import { markAuthors } from './passes/mark-authors.ts';
import { markBoilerplate } from './passes/mark-boilerplate.ts';
import { markBylines } from './passes/mark-bylines.ts';
import { markCaptions } from './passes/mark-captions.ts';
import { markFooter } from './passes/mark-footer.ts';
import { markHeadings } from './passes/mark-headings.ts';
import { markInlineTeasers } from './passes/mark-inline-teasers.ts';
import { markLead } from './passes/mark-lead.ts';
import { markLinkRuns } from './passes/mark-link-runs.ts';
import { markMetadata } from './passes/mark-metadata.ts';
import { markNavigation } from './passes/mark-navigation.ts';
import { markPitches } from './passes/mark-pitches.ts';
import { markRepeats } from './passes/mark-repeats.ts';
import { markTail } from './passes/mark-tail.ts';
import { markTeasers } from './passes/mark-teasers.ts';
import { markTitle } from './passes/mark-title.ts';
import { splitKicker } from './passes/split-kicker.ts';
import type { Pass, Piece } from './piece.ts';
import { readLines } from './read-lines.ts';
import { shortenSentence } from './shorten-sentence.ts';
import { groupSignedLines, skipDateline } from './signed-line.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize, type Token } from './tokenize.ts';

/** How a text is laid out. */
export interface Structure {
  /** In order, not overlapping, together all that is not white space. */
  blocks: Block[];
  /** The headline, else the shortened first sentence; empty only for a text without words. */
  title: string;
  titleSource: 'heading' | 'sentence';
  kicker?: string;
  lead?: string;
}

/** Each pass marks only what no pass before it has claimed, so the surest rules stand first. */
const PASSES: readonly Pass[] = [
  cutTags,
  joinWrappedLines,
  markMetadata,
  markBylines,
  markTeasers,
  markBoilerplate,
  markNavigation,
  markTitle,
  splitKicker,
  markAuthors,
  markInlineTeasers,
  markPitches,
  markCaptions,
  markTail,
  markLinkRuns,
  markFooter,
  markRepeats,
  markLead,
  markHeadings,
  cutSignatures,
];

/**
 * Reads the layout of an article: which part is headline, kicker, lead, subhead, text, copy of another part, byline, or
 * what the page printed around it. Never throws; linear in the length of the text. Offsets are UTF-16 units of `text`;
 * `tokens` are those of the text, where they are known already.
 *
 * "Gipfel in Alaska\n\nPutin traf Trump.\n\nKommentare" → title, paragraph, boilerplate
 */
export function readStructure(text: string, tokens: readonly Token[] = tokenize(text)): Structure {
  return runSteps(readStructureInSteps(text, tokens));
}

/** As `readStructure`, pass by pass. */
export function* readStructureInSteps(text: string, tokens: readonly Token[]): Steps<Structure> {
  let pieces: readonly Piece[] = readLines(text, tokens);
  for (const pass of PASSES) {
    yield;
    pieces = pass(pieces, text);
  }
  yield;
  const blocks = pieces.map(({ start, end, kind }): Block => ({
    kind: kind ?? 'paragraph',
    start,
    end,
  }));
  const textOf = (kind: Block['kind']): string =>
    cleanText(
      blocks
        .filter((block) => block.kind === kind)
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    );
  const heading = textOf('title');
  const [kicker, lead] = [textOf('kicker'), textOf('lead')];
  const structure: Structure = {
    blocks,
    title: heading || findFirstSentence(text, pieces),
    titleSource: heading ? 'heading' : 'sentence',
  };
  if (kicker) structure.kicker = kicker;
  if (lead) structure.lead = lead;
  return structure;
}

/** The first sentence of the text proper; of a page with nothing but furniture, of that. */
function findFirstSentence(text: string, pieces: readonly Piece[]): string {
  const lines = groupSignedLines(pieces, text);
  const first =
    lines.find(([{ kind, line }]) => kind === null && line.hasWords) ??
    lines.find(([{ line }]) => line.hasWords);
  if (!first) return '';
  const from = skipDateline(first, text);
  const to = first.find((piece) => piece.end > from)!.end;
  const sentences = splitSentences(text, { start: from, end: Math.min(to, from + 4000) });
  const sentence = sentences.find(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  return sentence ? shortenSentence(cleanText(text.slice(sentence.start, sentence.end))) : '';
}
