import { findHead } from './find-head.ts';
import { findSpeechVerbs } from './find-speech-verbs.ts';
import { findSubject } from './find-subject.ts';
import { genderOfDescription } from './gender-of-description.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { QuoteText, Sentence } from './quote-text.ts';

/** Of a person by the article of the subject. */
const GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['der', 'm'],
  ['die', 'f'],
  ['eine', 'f'],
]);

/** "der 54-Jährige": stands for somebody named before as a pronoun does. */
export const AGED = /^Jährigen?$/;

/**
 * Whom a sentence names as saying something: he, rather than whom he speaks of, is taken up by the next one. Where the
 * name means nobody known, its gender, as far as the article tells. `judging` counts whom it names as judging, too.
 */
export function lastSayer(
  source: QuoteText,
  sentence: Sentence,
  judging = false,
): { entity: string } | { gender: 'm' | 'f' | undefined } | undefined {
  const { tokens, mentions } = source;
  const hits = findSpeechVerbs(source, sentence);
  // "Wie X sagt, hat Y darauf hingewiesen": the whole sentence is X's.
  const inOrder = tokens[sentence.from]!.text === 'Wie' ? hits : hits.toReversed();
  for (const hit of inOrder) {
    const { manner } = hit.verb;
    const judges = judging && manner === 'judges' && !hit.passive && !hit.final;
    const phrase = manner === 'says' || judges ? findSubject(source, sentence, hit) : undefined;
    if (!phrase || phrase.several || phrase.pronoun !== undefined) continue;
    if (AGED.test(tokens[phrase.head]!.text)) continue;
    const [start, end] = [tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end];
    const entity = findHead(source, phrase, end);
    if (entity !== null) return { entity };
    if (judges) continue;
    // "die Politikerin" was named before, as he or she is.
    if (genderOfDescription(source, phrase)) continue;
    const thing = mentionsWithin(mentions, start, end).some(({ kind }) => kind !== 'role');
    if (!thing) return { gender: GENDER.get(tokens[phrase.from]!.word.lower) };
  }
  return undefined;
}
