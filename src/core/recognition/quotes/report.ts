import type { VerbHit } from './find-speech-verbs.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import type { Speaker } from './resolve-speaker.ts';

/** Token indices `[from, to)` of what is reported, and by whom. */
export interface Report {
  from: number;
  to: number;
  speaker: Speaker;
}

/** What is known of a sentence when its report is looked for. */
export interface Context {
  /** Its verbs of speech. */
  hits: readonly VerbHit[];
  /** Who spoke last before it. */
  last: { speaker: string | null } | undefined;
}

/** Fewer words are no statement. */
export const FEWEST_WORDS = 3;

/** Begins a relative clause, or means the sentence before. */
export const RELATIVE = /^(?:der|die|das|dem|den|denen|dessen|deren|was|wobei|womit)$/;

/** The stop at the end of a sentence is not part of what is said, and neither is a speaker named at its end. */
export function endOf({ tokens }: QuoteText, { from, to }: Sentence): number {
  let end = to;
  while (end > from && /^[.!?]$/.test(tokens[end - 1]!.text)) end--;
  return end;
}

/** Whether a sentence stands right behind another of the same paragraph. */
export function followsOn({ text }: QuoteText, sentence: Sentence, before: Sentence): boolean {
  return sentence.block === before.block && text.slice(before.end, sentence.start).trim() === '';
}
