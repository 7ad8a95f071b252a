import { findSubject, findWithin } from './find-subject.ts';
import { isMainClause } from './is-main-clause.ts';
import { isClauseEdge, type QuoteText, type Sentence, type VerbHit } from './quote-text.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import {
  endOf,
  FEWEST_WORDS,
  hasSubjunctive,
  RELATIVE,
  type Context,
  type Report,
} from './report.ts';
import { NOBODY, resolveSpeaker } from './resolve-speaker.ts';
import { PERSONAL_PRONOUNS, SUBORDINATORS } from './small-words.ts';
import { SIGN } from './word-signs.ts';

/** "Die Lage sei ernst, sagte X.", "…, so X.", "…, wie X mitteilte." */
export function reportAhead(
  source: QuoteText,
  sentence: Sentence,
  { hits, last }: Context,
): Report | undefined {
  if (hits.length === 0 && (sentence.signs & SIGN.so) === 0) return undefined;
  const { tokens, hidden } = source;
  for (let at = sentence.from + 1; at + 1 < sentence.to; at++) {
    if (tokens[at]!.text !== ',' || hidden[at]) continue;
    // "Der Plan, so X, sei gut": before other verbs stand more words.
    const early = at < sentence.from + FEWEST_WORDS;
    if (early && tokens[at + 1]!.text !== 'so') continue;
    // "Er bestritt, dass …: „Nein“, antwortete er": what stands right before is quoted for itself.
    if (hidden[at - 2] && !hidden[at - 1] && hasColon(source, sentence.from, at)) continue;
    const next = tokens[at + 1]!.text;
    const hit = findInserted(hits, at, next === 'wie');
    const phrase =
      next === 'so' && tokens[at + 2]?.text !== 'dass'
        ? readNounPhrase(source, at + 2, sentence.to)
        : hit &&
          (hit.from === at + 1
            ? findSubject(source, sentence, hit)
            : findWithin(source, at + 2, hit.finite));
    const named = phrase && !phrase.object && phrase.from > at;
    if (!named && hit?.verb.lemma !== 'heißen') continue;
    // "Das Problem sei, so X, dass …": the words go on behind the speaker.
    const comma = next === 'so' && named ? commaBehind(source, phrase.to) : 0;
    const goesOn = comma > 0 && sentence.to - comma > 2;
    const clause = { from: sentence.from, to: goesOn ? sentence.to : at, signs: sentence.signs };
    const subjunctive = hasSubjunctive(source, clause);
    const whole = goesOn && (subjunctive || comma <= phrase!.to);
    if (early && !whole) continue;
    if (hit && hit.verb.manner !== 'says' && !subjunctive) continue;
    if (next !== 'wie' && !subjunctive && !isWhole(source, sentence, at)) continue;
    return {
      from: beginOf(source, sentence, at),
      to: whole ? endOf(source, sentence) : at,
      speaker: phrase ? resolveSpeaker(source, phrase, last) : NOBODY,
      ...(named && hit?.from === at + 1 && goOn(source, sentence, phrase.to)),
    };
  }
  return undefined;
}

/** "X blieb ruhig: Man sei bereit, so der Minister.": where only what follows a colon is in the subjunctive, there. */
function beginOf(source: QuoteText, { from, signs }: Sentence, to: number): number {
  const { tokens, hidden } = source;
  let colon = from;
  while (colon < to && (tokens[colon]!.text !== ':' || hidden[colon])) colon++;
  if (colon + FEWEST_WORDS >= to || hasSubjunctive(source, { from, to: colon, signs })) return from;
  return hasSubjunctive(source, { from: colon + 1, to, signs }) ? colon + 1 : from;
}

/** "…, so X am Freitag weiter, …": the comma soon behind the speaker, 0 where none is. */
function commaBehind({ tokens }: QuoteText, at: number): number {
  let comma = at - 1;
  while (comma < at + 4 && tokens[comma]?.text !== ',') comma++;
  return comma < at + 4 ? comma : 0;
}

/** "Er sei frei, sagte X in Bonn, die anderen säßen noch": what stands in the subjunctive behind the speaker. */
function goOn(source: QuoteText, sentence: Sentence, at: number): Pick<Report, 'also'> | undefined {
  const { tokens, hidden } = source;
  const { to, signs } = sentence;
  let from = at;
  while (from < to && (tokens[from - 1]!.text !== ',' || hidden[from - 1])) from++;
  if (from + FEWEST_WORDS >= to) return undefined;
  const first = tokens[from]!.text;
  if (SUBORDINATORS.has(first) && first !== 'dass') return undefined;
  if (RELATIVE.test(first) && !isMainClause(source, from, to)) return undefined;
  return hasSubjunctive(source, { from, to, signs })
    ? { also: { from, to: endOf(source, sentence) } }
    : undefined;
}

function hasColon({ tokens, hidden }: QuoteText, from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) if (tokens[at]!.text === ':' && !hidden[at]) return true;
  return false;
}

/** The verb of the clause behind a comma; a function of its own, so that no comma makes a closure. */
function findInserted(hits: Context['hits'], comma: number, wie: boolean): VerbHit | undefined {
  return hits.find(
    ({ from, finite, final }) =>
      (from === comma + 1 && finite === from) || (wie && final && finite > comma),
  );
}

/** What stands before ", sagte X" is a clause, not the subject with an apposition or a subordinate clause. */
function isWhole(source: QuoteText, { from }: Sentence, comma: number): boolean {
  const { tokens } = source;
  let edge = comma;
  while (edge > from && !isClauseEdge(tokens[edge - 1]!.text)) edge--;
  const phrase = findWithin(source, from, comma);
  if (phrase && phrase.from - from < 2 && phrase.to >= comma - 1) return false;
  // Behind a subordinate clause the main clause has to come before the comma, too.
  const [opener, last] = [tokens[from]!.word.lower, tokens[edge]!.text];
  if (edge === from) return !SUBORDINATORS.has(opener) && opener !== 'um';
  if (!RELATIVE.test(last) && !SUBORDINATORS.has(last) && last !== 'um') return true;
  // "Es besteht kein Zweifel, dass wir siegen, sagte X.": a pronoun and its verb are a main clause.
  return last === 'dass' && PERSONAL_PRONOUNS.has(opener);
}
