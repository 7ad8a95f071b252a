import { SUBJUNCTIVES } from '#core/knowledge/speech-verbs.ts';
import { testWord } from '#core/text/word.ts';

import { isClauseEdge, type QuoteText, type Sentence, type VerbHit } from './quote-text.ts';
import type { Speaker } from './resolve-speaker.ts';
import { SUBORDINATORS } from './small-words.ts';
import { SIGN } from './word-signs.ts';

/** Token indices `[from, to)` of what is reported, and by whom. */
export interface Report {
  from: number;
  to: number;
  speaker: Speaker;
  /** What the same speaker goes on to say behind the words that name him. */
  also?: { from: number; to: number };
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

const isInfinitive = testWord(({ text }) => /^\p{Ll}{2,6}zu\p{Ll}+en$/u.test(text));

/** Whether the clause that begins at a token can be what somebody claims: "dass …", a subjunctive, "… zu wollen". */
export function isContent(source: QuoteText, from: number, { to: end, signs }: Sentence): boolean {
  const { tokens } = source;
  const first = tokens[from]!.text;
  if (first === 'dass' || first === 'daß') return true;
  let to = from;
  while (to < end && !isClauseEdge(tokens[to]!.text)) to++;
  return (
    hasSubjunctive(source, { from, to, signs }) ||
    (first !== 'um' && hasInfinitive(source, from, to))
  );
}

/** "zu wollen", "abzureisen" among the tokens `[from, to)`. */
export function hasInfinitive({ tokens }: QuoteText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { text, word } = tokens[at]!;
    if (text === 'zu' ? at + 1 < to && tokens[at + 1]!.text.endsWith('n') : isInfinitive(word))
      return true;
  }
  return false;
}

/** Whether a sentence holds a form by which news marks reported speech, outside quotations. */
export function hasSubjunctive(
  { tokens, signs }: QuoteText,
  { from, to, signs: any }: Pick<Sentence, 'from' | 'to' | 'signs'>,
  words: ReadonlySet<string> = SUBJUNCTIVES,
): boolean {
  if ((any & SIGN.subjunctive) === 0) return false;
  for (let at = from; at < to; at++) {
    // "es sei denn" is a conjunction.
    const sign = signs[at]!;
    if ((sign & SIGN.subjunctive) === 0 || tokens[at + 1]?.text === 'denn') continue;
    // "Das halte ich für falsch": in the first person the form is no subjunctive.
    if (tokens[at - 1]?.word.lower === 'ich' || tokens[at + 1]?.text === 'ich') continue;
    if ((sign & SIGN.shaped) !== 0 || words.has(tokens[at]!.text)) return true;
  }
  return false;
}

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

/**
 * Whether the main verb is a subjunctive: it stands in the first clause, or right behind a comma; with `anywhere` that of
 * a later clause will do, "Die Kassen waren voll, nun seien sie leer".
 */
export function standsInSubjunctive(
  { tokens, signs }: QuoteText,
  { from, to }: Sentence,
  anywhere = false,
): boolean {
  let clause = from;
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (text === ':') return false;
    if ((signs[at]! & SIGN.subjunctive) !== 0) {
      if (clause === from || clause === at) return true;
      const last = at + 1 >= to || isClauseEdge(tokens[at + 1]!.text);
      if (anywhere && !last && !SUBORDINATORS.has(tokens[clause]!.text)) return true;
    }
    if (isClauseEdge(text)) clause = at + 1;
  }
  return false;
}
