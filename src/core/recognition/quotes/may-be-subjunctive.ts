import { FIRST_SUBJUNCTIVES } from '#core/knowledge/speech-verbs.ts';

import { findSpeechVerbs } from './find-speech-verbs.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import { isDeterminer } from './read-noun-core.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { followsOn, hasSubjunctive, standsInSubjunctive } from './report.ts';
import { ADVERBS, PREPOSITIONS } from './small-words.ts';
import { SIGN } from './word-signs.ts';

/** Plural forms of the past that are those of the subjunctive as well. */
const EITHER =
  /^(?!(?:hat|konn|muss|durf|brach)ten$)\p{Ll}*(?:\p{Ll}ten|(?:stieg|fiel|blieb|ließ|ging)en)$/u;
/** Ends of plurals for people, who may speak next. */
const PEOPLE = /(?:innen|leute|enschen|inder|wohner|hörer|[dg]aten|anten|ltern)$/;

/**
 * Whether a sentence tells what happened or what somebody says: its verb is a plural of the past that is a subjunctive
 * as well, its subject things or bodies and nobody known.
 *
 * "Die Kosten stiegen." → true; "Die Kosten steigen.", "Die Nachbarn nickten." → false
 */
export function mayBeSubjunctive(source: QuoteText, sentence: Sentence): boolean {
  const { tokens, hidden, people } = source;
  const { from, to, start, end, signs } = sentence;
  if ((signs & (SIGN.source | SIGN.so)) !== 0 || hidden[from]) return false;
  const { lower } = tokens[from]!.word;
  if (PREPOSITIONS.has(lower)) return false;
  const opens = ADVERBS.has(lower) ? from + 1 : from;
  const phrase = opens === from ? readNounPhrase(source, from, to) : undefined;
  if (phrase && (phrase.pronoun !== undefined || PEOPLE.test(tokens[phrase.coreTo - 1]!.text)))
    return false;
  const verb = phrase?.to ?? opens;
  const text = verb < to && verb > from ? tokens[verb]!.text : '';
  if (!EITHER.test(text) || isDeterminer(text)) return false;
  if (mentionsWithin(people, start, end).length > 0) return false;
  return findSpeechVerbs(source, sentence).every((hit) => hit.verb.manner === 'thinks');
}

/** At most so many such sentences stand between two that are sure. */
const MOST_BETWEEN = 2;

/** Whether such a sentence leads, over no more than others like it, to one that is sure to be reported. */
export function leadsToReport(source: QuoteText, index: number): boolean {
  const { sentences } = source;
  for (let i = index; i < index + MOST_BETWEEN; i++) {
    const [one, next] = [sentences[i]!, sentences[i + 1]];
    if (!mayBeSubjunctive(source, one)) return false;
    if (!next || !followsOn(source, next, one)) return false;
    if (findSpeechVerbs(source, next).length === 0 && standsInSubjunctive(source, next))
      return hasSubjunctive(source, next, FIRST_SUBJUNCTIVES);
  }
  return false;
}
