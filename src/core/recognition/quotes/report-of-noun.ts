import { findWithin } from './find-subject.ts';
import { isClauseEdge, type QuoteText, type Sentence } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { endOf, isContent, type Context, type Report } from './report.ts';
import { NOBODY, resolveSpeaker } from './resolve-speaker.ts';
import { SIGN } from './word-signs.ts';

/**
 * What a noun of speech announces, said by the one behind the noun or by the subject of its clause.
 *
 * "Merkel vertritt die Ansicht, das Abkommen sei gut." → "das Abkommen sei gut" of Merkel
 */
export function reportOfNoun(
  source: QuoteText,
  sentence: Sentence,
  { last }: Pick<Context, 'last'>,
): Report | undefined {
  if ((sentence.signs & SIGN.claim) === 0) return undefined;
  const { tokens, signs } = source;
  for (let at = sentence.from + 1; at + 2 < sentence.to; at++) {
    if ((signs[at]! & SIGN.claim) === 0) continue;
    const owner = findOwner(source, at + 1, sentence.to);
    const comma = owner ? endOfPhrase(source, owner) : at + 1;
    if (tokens[comma]?.text !== ',' || !isContent(source, comma + 1, sentence)) continue;
    const phrase = owner ?? findHolder(source, sentence, at);
    const speaker = phrase ? resolveSpeaker(source, phrase, last) : NOBODY;
    return { from: comma + 1, to: endOf(source, sentence), speaker };
  }
  return undefined;
}

/** "die Forderung des Vorsitzenden", "die Aussage von Merkel" */
function findOwner(source: QuoteText, at: number, to: number): NounPhrase | undefined {
  const word = source.tokens[at]!.text;
  if (word === 'von' || word === 'vom') return asSubject(readNounPhrase(source, at + 1, to));
  return /^(?:des|der|eines|einer)$/.test(word)
    ? asSubject(readNounPhrase(source, at, to))
    : undefined;
}

function asSubject(phrase: NounPhrase | undefined): NounPhrase | undefined {
  return phrase && { ...phrase, object: false };
}

/** An apposition takes the comma behind it. */
function endOfPhrase({ tokens }: QuoteText, { to }: NounPhrase): number {
  return tokens[to - 1]!.text === ',' ? to - 1 : to;
}

/** The subject of the noun's own clause. */
function findHolder(source: QuoteText, { from }: Sentence, at: number): NounPhrase | undefined {
  let start = at;
  while (start > from && !isClauseEdge(source.tokens[start - 1]!.text)) start--;
  for (let begin = start; begin < at;) {
    const phrase = findWithin(source, begin, at + 1);
    if (!phrase) return undefined;
    if (phrase.to <= at) return phrase;
    begin = phrase.to;
  }
  return undefined;
}
