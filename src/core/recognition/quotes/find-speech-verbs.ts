import type { SpeechVerb } from '#core/knowledge/speech-verbs.ts';

import { isClauseEdge, type QuoteText, type Sentence, type VerbHit } from './quote-text.ts';
import { SUBORDINATORS } from './small-words.ts';
import { SIGN, verbFormsOf, type VerbForms } from './word-signs.ts';

const NONE: readonly VerbHit[] = [];
const RELATIVES = new Set('der die das dem den denen dessen deren'.split(' '));
const ACTIVE = new Set('hat hatte habe haben hatten hätte hätten'.split(' '));
const PASSIVE = new Set('wird wurde werden wurden werde'.split(' '));
/** What stands behind the prefix of a separable verb at the end of its clause. */
const CLOSING = new Set('„ " “ » « . ( und als'.split(' '));
/** Subjunctives that lead an infinitive. */
const MODAL = /^(?:werd|müss|soll|könn|dürf|woll|mög)e$/;
const BEING = new Set('ist war sind waren sei seien wäre wären'.split(' '));

/**
 * Finds the verbs of speech of one sentence outside quotations, separable verbs only with their prefix and participles
 * only with their auxiliary.
 *
 * "Das teilte die Polizei am Freitag mit." → "teilte" … "mit"
 */
export function findSpeechVerbs(source: QuoteText, sentence: Sentence): readonly VerbHit[] {
  if ((sentence.signs & SIGN.verb) === 0) return NONE;
  return (sentence.verbs ??= searchSentence(source, sentence));
}

function searchSentence(source: QuoteText, sentence: Sentence): readonly VerbHit[] {
  const { tokens, hidden, signs } = source;
  const hits: VerbHit[] = [];
  let from = sentence.from;
  for (let to = from; to <= sentence.to; to++) {
    if (to < sentence.to && (hidden[to] || !isClauseEdge(tokens[to]!.text))) continue;
    for (let at = from; at < to; at++) {
      if ((signs[at]! & SIGN.verb) === 0 || isJoined(tokens, at)) continue;
      const forms = verbFormsOf(tokens[at]!.word);
      const hit = forms && readVerb(source, forms, { at, from, to, opens: from === sentence.from });
      if (hit) hits.push(hit);
    }
    from = to + 1;
  }
  return hits;
}

/** "rot-weiss": behind a hyphen stands no verb. */
function isJoined(tokens: QuoteText['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  return before?.text === '-' && before.end === tokens[at]!.start;
}

interface Spot {
  at: number;
  /** The clause around it. */
  from: number;
  to: number;
  /** The clause opens its sentence, where "der" is an article and no relative pronoun. */
  opens: boolean;
}

function readVerb(source: QuoteText, forms: VerbForms, spot: Spot): VerbHit | undefined {
  const { tokens } = source;
  const { at, from, to, opens } = spot;
  if (isLed(source, spot)) return undefined;
  if (forms.joined) return toHit(forms.joined, spot, true);
  let simple: SpeechVerb | undefined;
  for (const verb of forms.finite) {
    if (!verb.prefix) simple ??= verb;
    // "Wie die Bank bekannt gab"
    else if (at > from && tokens[at - 1]!.text === verb.prefix) return toHit(verb, spot, true);
    else {
      const prefix = findPrefix(source, spot, verb.prefix);
      if (prefix > 0) return { ...toHit(verb, spot, false), last: prefix };
    }
  }
  // "ohne es zu erklären"
  if (tokens[at - 1]?.text === 'zu') return undefined;
  const perfect = forms.participle && readPerfect(source, forms.participle, spot);
  if (perfect || !simple) return perfect;
  // "befand sich": of a place.
  if (simple.lemma === 'befinden' && tokens.slice(from, to).some(({ text }) => text === 'sich'))
    return undefined;
  const opener = tokens[from]!.word.lower;
  const subordinate = SUBORDINATORS.has(opener) || (!opens && RELATIVES.has(opener));
  return toHit(simple, spot, subordinate && at === to - 1);
}

function toHit(verb: SpeechVerb, { at, from, to }: Spot, final: boolean): VerbHit {
  return { verb, finite: at, last: at, from, to, passive: false, final };
}

/** "Man werde darum bitten", "Macron müsse erklären, wie …": what somebody is told to say nobody has said. */
function isLed({ tokens }: QuoteText, { at, from, to }: Spot): boolean {
  if (at + 1 < to || !tokens[at]!.text.endsWith('n')) return false;
  for (let i = from; i < at; i++) if (MODAL.test(tokens[i]!.text)) return true;
  return false;
}

/** "hat gesagt", "wurde bezeichnet", "war vermutet worden" */
function readPerfect(
  { tokens, hidden }: QuoteText,
  verb: SpeechVerb,
  { at, from, to }: Spot,
): VerbHit | undefined {
  // "bekannt gegeben", and not "gegeben" alone
  const loose = verb.prefix && !tokens[at]!.text.startsWith(verb.prefix);
  if (loose && tokens[at - 1]?.text !== verb.prefix) return undefined;
  const worden = tokens[at + 1]?.text === 'worden';
  for (let finite = from; finite < to; finite++) {
    if (hidden[finite] || finite === at) continue;
    const { text } = tokens[finite]!;
    const passive = worden ? BEING.has(text) : PASSIVE.has(text);
    if (!passive && (worden || !ACTIVE.has(text))) continue;
    return { verb, finite, last: Math.max(finite, at), from, to, passive, final: finite > at };
  }
  return undefined;
}

/** The prefix closes its clause, or stands before "und", a dass-clause or a quotation. */
function findPrefix({ tokens, hidden }: QuoteText, { at, to }: Spot, prefix: string): number {
  for (let i = at + 1; i < to; i++) {
    if (hidden[i] || tokens[i]!.text !== prefix) continue;
    const next = tokens[i + 1]?.text ?? '.';
    if (i + 1 >= to || CLOSING.has(next)) return i;
  }
  return 0;
}
