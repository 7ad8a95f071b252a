import { SPEECH_VERBS, type SpeechVerb } from '#core/knowledge/speech-verbs.ts';

import { isClauseEdge, type QuoteText, type Sentence } from './quote-text.ts';
import { SUBORDINATORS } from './small-words.ts';

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

const FINITE = new Map<string, SpeechVerb[]>();
const PARTICIPLES = new Map<string, SpeechVerb[]>();
/** Finite forms written together at the end of a clause, "mitteilte", and infinitives behind a modal. */
const JOINED = new Map<string, SpeechVerb[]>();
for (const verb of SPEECH_VERBS) {
  for (const form of verb.finite) {
    put(FINITE, form, verb);
    if (verb.prefix) put(JOINED, verb.prefix + form, verb);
  }
  put(PARTICIPLES, verb.participle, verb);
}

const KNOWN = new WeakMap<Sentence, VerbHit[]>();
const RELATIVES = new Set('der die das dem den denen dessen deren'.split(' '));
const ACTIVE = new Set('hat hatte habe haben hatten hätte hätten'.split(' '));
const PASSIVE = new Set('wird wurde werden wurden werde'.split(' '));
const BEING = new Set('ist war sind waren sei seien wäre wären'.split(' '));

/**
 * Finds the verbs of speech of one sentence outside quotations, separable verbs only with their prefix and participles
 * only with their auxiliary.
 *
 * "Das teilte die Polizei am Freitag mit." → "teilte" … "mit"
 */
export function findSpeechVerbs(source: QuoteText, sentence: Sentence): readonly VerbHit[] {
  // Each quotation of a sentence asks again.
  const known = KNOWN.get(sentence);
  if (known) return known;
  const hits = searchSentence(source, sentence);
  KNOWN.set(sentence, hits);
  return hits;
}

function searchSentence({ tokens, hidden }: QuoteText, sentence: Sentence): VerbHit[] {
  const hits: VerbHit[] = [];
  const edges = [sentence.from - 1];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!hidden[i] && isEdge(tokens[i]!.text)) edges.push(i);
  }
  edges.push(sentence.to);
  for (let k = 0; k + 1 < edges.length; k++) {
    const [from, to] = [edges[k]! + 1, edges[k + 1]!];
    for (let i = from; i < to; i++) {
      if (hidden[i] || tokens[i]!.kind !== 'word') continue;
      const hit = readVerb({ tokens, hidden, at: i, from, to, opens: k === 0 });
      if (hit) hits.push(hit);
    }
  }
  return hits;
}

interface Spot {
  tokens: QuoteText['tokens'];
  hidden: Uint8Array;
  at: number;
  from: number;
  to: number;
  /** The clause opens its sentence, where "der" is an article and no relative pronoun. */
  opens: boolean;
}

function readVerb({ tokens, hidden, at, from, to, opens }: Spot): VerbHit | undefined {
  const word = tokens[at]!.text;
  const joined = JOINED.get(word)?.[0];
  if (joined) return { verb: joined, finite: at, last: at, from, to, passive: false, final: true };
  const opener = tokens[from]!.text.toLowerCase();
  const subordinate = SUBORDINATORS.has(opener) || (!opens && RELATIVES.has(opener));
  for (const verb of FINITE.get(word) ?? []) {
    if (!verb.prefix) continue;
    // "Wie die Bank bekannt gab"
    if (tokens[at - 1]?.text === verb.prefix && at > from) {
      return { verb, finite: at, last: at, from, to, passive: false, final: true };
    }
    const prefix = findPrefix({ tokens, hidden, at, from, to, opens }, verb.prefix);
    if (prefix > 0)
      return { verb, finite: at, last: prefix, from, to, passive: false, final: false };
  }
  const participle = PARTICIPLES.get(word)?.[0];
  if (participle) {
    // "war vermutet worden": the finite verb of this passive is a form of "sein".
    const worden = tokens[at + 1]?.text === 'worden';
    for (let i = from; i < to; i++) {
      if (hidden[i] || i === at) continue;
      const text = tokens[i]!.text;
      if (worden ? !BEING.has(text) : !ACTIVE.has(text) && !PASSIVE.has(text)) continue;
      return {
        verb: participle,
        finite: i,
        last: Math.max(i, at),
        from,
        to,
        passive: worden || PASSIVE.has(text),
        final: i > at,
      };
    }
  }
  const plain = FINITE.get(word)?.find((verb) => !verb.prefix);
  if (!plain) return undefined;
  return {
    verb: plain,
    finite: at,
    last: at,
    from,
    to,
    passive: false,
    final: subordinate && at === to - 1,
  };
}

/** The prefix closes its clause, or stands before "und", a dass-clause or a quotation. */
function findPrefix({ tokens, hidden, at, to }: Spot, prefix: string): number {
  for (let i = at + 1; i < to; i++) {
    if (hidden[i] || tokens[i]!.text !== prefix) continue;
    const next = tokens[i + 1]?.text ?? '.';
    if (i + 1 >= to || next === 'und' || next === 'als' || /^[„"“»«.(]$/.test(next)) return i;
  }
  return 0;
}

function isEdge(sign: string): boolean {
  return isClauseEdge(sign);
}

function put(map: Map<string, SpeechVerb[]>, form: string, verb: SpeechVerb): void {
  const verbs = map.get(form);
  if (verbs) verbs.push(verb);
  else map.set(form, [verb]);
}
