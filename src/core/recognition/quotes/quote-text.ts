import type { Block, Span } from '#core/article.ts';
import type { OfficeKey } from '#core/knowledge/offices.ts';
import type { SpeechVerb } from '#core/knowledge/speech-verbs.ts';
import type { Named } from '#core/recognition/finding.ts';
import { splitSentences } from '#core/text/split-sentences.ts';
import type { Token } from '#core/text/tokenize.ts';

import { isSubjunctiveByShape } from './is-subjunctive-by-shape.ts';
import { learnGenders } from './learn-genders.ts';
import type { Quoted } from './pair-marks.ts';
import { SIGN, signsOf } from './word-signs.ts';

/** A sentence as token indices `[from, to)`; a quotation of several sentences within it does not divide it. */
export interface Sentence extends Span {
  from: number;
  to: number;
  block: number;
  /** The `SIGN`s of its words outside quotations. */
  signs: number;
  /** Its verbs of speech, once somebody has looked for them: each quotation of a sentence asks again. */
  verbs: readonly VerbHit[] | undefined;
}

/** A verb of speech in a sentence; all numbers are token indices. */
export interface VerbHit {
  verb: SpeechVerb;
  /** The finite verb: the verb itself or its auxiliary. Its subject stands next to it. */
  finite: number;
  /** Last token of the verb: prefix, participle, or the verb itself. */
  last: number;
  /** The clause `[from, to)` between its commas. */
  from: number;
  to: number;
  /** "wurde … bezeichnet": the subject does not speak. */
  passive: boolean;
  /** The finite verb stands at the end of a subordinate clause. */
  final: boolean;
}

/** An article's text prepared for the rules on quotes. */
export interface QuoteText {
  text: string;
  tokens: readonly Token[];
  blocks: readonly Block[];
  mentions: readonly Named[];
  sentences: readonly Sentence[];
  /** 1 for tokens within a longer quotation: other people's grammar. */
  hidden: Uint8Array;
  /** The `SIGN`s of each token; 0 within a longer quotation. */
  signs: Uint8Array;
  /** People and offices with a known holder outside quotations, sorted by start: whom a pronoun may mean. */
  people: readonly Named[];
  /** Where the mention of a person that begins at an offset ends. */
  personEnds: ReadonlyMap<number, number>;
  genderOf: (entity: string) => 'm' | 'f' | undefined;
  /** The offices an actor holds or held. */
  officesOf: (entity: string) => readonly OfficeKey[];
}

/** Fewer words between marks are a name or a term and part of the sentence around them. */
const HIDDEN_FROM = 4;
/** In tokens. Nobody writes such a sentence; what has no full stop for so long is cut, so that no rule walks far. */
const LONGEST_SENTENCE = 160;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const SILENT: ReadonlySet<Block['kind']> = new Set(['metadata', 'byline', 'boilerplate', 'repeat']);

/** Prepares the text; linear in its length. Blocks that are not the article's own text have no sentences. */
export function readQuoteText(
  input: Omit<QuoteText, 'sentences' | 'hidden' | 'signs' | 'people' | 'personEnds'>,
  stretches: readonly Quoted[],
): QuoteText {
  const { text, tokens, blocks } = input;
  const hidden = new Uint8Array(tokens.length);
  const masked: string[] = [];
  let at = 0;
  let token = 0;
  for (const { start, end } of stretches) {
    while (token < tokens.length && tokens[token]!.start < start) token++;
    let last = token;
    let words = 0;
    for (; last < tokens.length && tokens[last]!.end <= end; last++) {
      if (tokens[last]!.kind !== 'sign') words++;
    }
    // "von einer „gezielten Tat“ sprach er": what begins small is no name either, but divides no sentence.
    if (words >= HIDDEN_FROM || SMALL.test(text[start]!)) hidden.fill(1, token, last);
    if (words < HIDDEN_FROM) continue;
    // The stop at the end of the quotation still ends the sentence around it.
    masked.push(
      text.slice(at, start),
      'x'.repeat(end - start - 1),
      /[.!?…]/.test(text[end - 1]!) ? text[end - 1]! : 'x',
    );
    at = end;
  }
  masked.push(text.slice(at));
  const plain = masked.length > 1 ? masked.join('') : text;
  const signs = readSigns(tokens, hidden);
  const sentences: Sentence[] = [];
  let from = 0;
  blocks.forEach((block, index) => {
    if (SILENT.has(block.kind)) return;
    for (const { start, end } of splitSentences(plain, block)) {
      while (from < tokens.length && tokens[from]!.start < start) from++;
      let to = from;
      while (to < tokens.length && tokens[to]!.end <= end) to++;
      for (let part = from; part < to; part += LONGEST_SENTENCE) {
        const partTo = Math.min(to, part + LONGEST_SENTENCE);
        sentences.push({
          start: tokens[part]!.start,
          end: tokens[partTo - 1]!.end,
          from: part,
          to: partTo,
          block: index,
          signs: joinSigns(signs, part, partTo),
          verbs: undefined,
        });
      }
      from = to;
    }
  });
  const personEnds = new Map<number, number>();
  for (const { kind, start, end } of input.mentions) {
    if (kind === 'person') personEnds.set(start, end);
  }
  // Field by field: what is spread has another shape for every article, and every rule reads it.
  return {
    text,
    tokens,
    blocks,
    mentions: input.mentions,
    sentences,
    hidden,
    signs,
    people: findPeople(input.mentions, stretches),
    personEnds,
    genderOf: learnGenders(text, input.mentions, input.genderOf),
    officesOf: input.officesOf,
  };
}

function readSigns(tokens: readonly Token[], hidden: Uint8Array): Uint8Array {
  const signs = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    if (hidden[at] !== 0 || tokens[at]!.kind !== 'word') continue;
    signs[at] = signsOf(tokens[at]!.word);
    if ((signs[at]! & SIGN.subjunctive) === 0 && isSubjunctiveByShape(tokens, at))
      signs[at]! |= SIGN.subjunctive | SIGN.shaped;
  }
  return signs;
}

function joinSigns(signs: Uint8Array, from: number, to: number): number {
  let joined = 0;
  for (let at = from; at < to; at++) joined |= signs[at]!;
  return joined;
}

function findPeople(mentions: readonly Named[], stretches: readonly Quoted[]): Named[] {
  let at = 0;
  return mentions.filter(({ kind, entity, start, rule }) => {
    while (at < stretches.length && stretches[at]!.end <= start) at++;
    const quoted = at < stretches.length && stretches[at]!.start <= start;
    // In "Trump-Stiftung" nobody is spoken of.
    const person = kind === 'person' && rule !== 'person-compound';
    return !quoted && entity !== null && (person || kind === 'role');
  });
}

/** Whether a word is written with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  // Nearly all words begin with a letter of ASCII, whose case its number tells.
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

/** Whether a sign ends a clause. */
export function isClauseEdge(sign: string): boolean {
  if (sign.length > 1) return false;
  return sign === ',' || sign === ';' || sign === ':' || sign === '–' || sign === '—';
}
