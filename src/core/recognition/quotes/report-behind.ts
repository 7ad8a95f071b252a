import { FIRST_SUBJUNCTIVES, PLAIN } from '#core/knowledge/speech-verbs.ts';

import { findSource } from './find-source.ts';
import { findSubject, findWithin } from './find-subject.ts';
import { isMainClause } from './is-main-clause.ts';
import {
  isCapitalised,
  isClauseEdge,
  type QuoteText,
  type Sentence,
  type VerbHit,
} from './quote-text.ts';
import {
  endOf,
  hasInfinitive,
  hasSubjunctive,
  RELATIVE,
  type Context,
  type Report,
} from './report.ts';
import { NOBODY, resolveRelative, resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import { SUBORDINATORS } from './small-words.ts';

const QUESTION =
  /^(?:dass|daß|ob|wie|warum|weshalb|wieso|was|wer|wen|wem|wo|wann|welche[rsn]?|wonach|womit|woher|wohin)$/i;
/** The object of the verb and an inserted clause may stand before what is said. */
const CLAUSES = 3;
/** In words; a shorter clause without a sign of its own is an apposition. */
const FEWEST_PLAIN = 4;
/** In tokens between the verb and its comma; further on the clause belongs to something else. */
const NEAR = 6;
/** Words that end like a verb and are none. */
const SMALL =
  /^(?:den|von|gegen|neben|zwischen|wegen|einen|ihren|seinen|diesen|mit|seit|nicht|samt)$/;
/** Words that begin a clause which goes on with what happened, not with what was said. */
const NO_STATEMENT = new Set('um aber und wo als nachdem weil wenn nicht sondern doch'.split(' '));

/** "X sagte, dass …", "X sagte, die Lage sei …", "X kündigte an, … zu wollen", "Wie X mitteilte, …" */
export function reportBehind(
  source: QuoteText,
  sentence: Sentence,
  { hits, last }: Context,
): Report | undefined {
  const { tokens } = source;
  const wie = tokens[sentence.from]!.word.lower === 'wie';
  for (const hit of hits) {
    const edge = tokens[hit.to]?.text;
    if (edge !== ',' && edge !== ':') continue;
    const opener = tokens[hit.from]!.word.lower;
    const relative = hit.final && !wie && RELATIVE.test(opener);
    if ((relative && !isSayer(source, hit)) || (hit.final && !wie && hit.passive)) continue;
    // "…, als man ihn gefragt habe, ob …" is part of what somebody else reports.
    if (hit.final && !wie && FIRST_SUBJUNCTIVES.has(tokens[hit.finite]!.text)) continue;
    const from = wie && hit === hits[0] ? hit.to + 1 : findContent(source, sentence, { hit, hits });
    if (from < 0) continue;
    const phrase = relative ? undefined : findSubject(source, sentence, hit);
    const speaker = relative
      ? resolveRelative(source, sentence, hit.from)
      : phrase
        ? resolveSpeaker(source, phrase, last)
        : sourceSpeaker(source, sentence, last);
    return { from, to: endOfClause(source, sentence, { hits, from }), speaker };
  }
  return undefined;
}

/** "…, sei ernst, und verwies auf …": where the speaker's next verb of speech begins, the report is over. */
function endOfClause(
  source: QuoteText,
  sentence: Sentence,
  { hits, from }: { hits: readonly VerbHit[]; from: number },
): number {
  const { tokens } = source;
  const next = hits.find(
    ({ finite, final }) =>
      !final &&
      finite > from &&
      tokens[finite - 1]!.text === 'und' &&
      tokens[finite - 2]!.text === ',',
  );
  if (next) return next.finite - 2;
  const own = hits.find((hit) => hit.from > from && isOwnRemark(source, sentence, hit));
  if (own) return own.from - 1;
  // "…, dass es ernst sei: „Wir müssen handeln“": the quotation is reported for itself.
  const colon = findColon(source, from, sentence.to);
  return colon < 0 ? endOf(source, sentence) : colon;
}

/** "…, dass es ernst sei – damit meint er …": behind the only dash a sentence of its own tells what is meant. */
function isOwnRemark(
  { tokens }: QuoteText,
  { to: end }: Sentence,
  { from, to, finite, final }: VerbHit,
): boolean {
  if (final || finite + 1 >= to || !isDash(tokens[from - 1]!.text)) return false;
  for (let at = from; at < end; at++) if (isDash(tokens[at]!.text)) return false;
  return true;
}

const isDash = (sign: string): boolean => sign === '–' || sign === '—';

/** Token of the colon before a quotation, −1 where there is none. */
function findColon({ tokens, hidden }: QuoteText, from: number, to: number): number {
  for (let at = from; at + 2 < to; at++)
    if (tokens[at]!.text === ':' && !hidden[at] && hidden[at + 2]) return at;
  return -1;
}

/** "…, der sagte": nothing but the relative pronoun is there to be the subject. */
function isSayer(source: QuoteText, { from, finite }: VerbHit): boolean {
  return (
    /^(?:der|die|das)$/.test(source.tokens[from]!.text) &&
    findWithin(source, from + 1, finite) === undefined
  );
}

/** First token of the clause that holds what is said, −1 where none does. */
function findContent(
  source: QuoteText,
  sentence: Sentence,
  { hit, hits }: { hit: VerbHit; hits: readonly VerbHit[] },
): number {
  const { tokens } = source;
  let from = hit.to + 1;
  for (let clause = 0; clause < CLAUSES && from < sentence.to; clause++) {
    let to = from;
    while (to < sentence.to && !isClauseEdge(tokens[to]!.text)) to++;
    const first = to > from ? tokens[from]!.word.lower : '';
    if (QUESTION.test(first) && (hit.verb.manner !== 'judges' || /^da[sß]/.test(first)))
      return from;
    if (hasSubjunctive(source, { from, to, signs: sentence.signs })) return from;
    if (!SUBORDINATORS.has(first) && first !== 'um' && hasInfinitive(source, from, to)) return from;
    const near = clause === 0 && hit.to - hit.last < NEAR;
    const statement = near && to - from >= FEWEST_PLAIN;
    const heard = isHearsay(source, hit);
    const says = clause === 0 && /^(?:says|judges)$/.test(hit.verb.manner);
    if (says && isMainClause(source, from, to) && (near || isOfSayer(source, sentence, hit)))
      return from;
    if (statement && (heard || PLAIN.has(hit.verb.lemma)) && !NO_STATEMENT.has(first)) {
      // Behind "es" stands no relative clause.
      if (heard) return from;
      if (/^eine?$/.test(first) && !hasVerb(source, from + 1, to)) return -1;
      if (!RELATIVE.test(first) || isCapitalised(tokens[to - 1]!.text)) return from;
    }
    // "X stufte das als falsch ein, und Y rief dazu auf, …": what is said further on is Y's.
    if (hits.some(({ finite, final }) => !final && finite >= from && finite < to)) return -1;
    from = to + 1;
  }
  return -1;
}

/** Whether nothing but who speaks and a few words stand between a verb and its comma; before a colon, whatever else. */
function isOfSayer(source: QuoteText, sentence: Sentence, hit: VerbHit): boolean {
  const phrase = findSubject(source, sentence, hit);
  if (!phrase || phrase.to > hit.to) return false;
  if (source.tokens[hit.to]!.text === ':')
    return resolveSpeaker(source, phrase, undefined).speaker !== null;
  return phrase.from === hit.last + 1 && hit.to - phrase.to < NEAR;
}

/** "hieß es", and not "hieß die Stadt Bombay". */
function isHearsay({ tokens }: QuoteText, { verb, finite }: VerbHit): boolean {
  return verb.lemma === 'heißen' && tokens[finite + 1]?.text === 'es';
}

/** Whether some word may be a finite verb; an apposition has none: "sagte Waltz, ein ehemaliger Berater". */
function hasVerb({ tokens }: QuoteText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (
      /^\p{Ll}+(?:t|te|ten|en)$|^(?:war|sind|kam|ging|gab|lag|stand)$/u.test(text) &&
      !SMALL.test(text)
    )
      return true;
  }
  return false;
}

function sourceSpeaker(source: QuoteText, sentence: Sentence, last: Context['last']): Speaker {
  const hit = findSource(source, sentence);
  return hit ? resolveSpeaker(source, hit.phrase, last) : NOBODY;
}
