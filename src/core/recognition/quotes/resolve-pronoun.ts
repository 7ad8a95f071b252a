import { findHead } from './find-head.ts';
import { findSpeechVerbs } from './find-speech-verbs.ts';
import { findSubject } from './find-subject.ts';
import { genderOfDescription } from './gender-of-description.ts';
import { isGenitive } from './is-genitive.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import type { NounPhrase } from './read-noun-phrase.ts';
import { sentenceAt } from './sentence-at.ts';
import { SUBORDINATORS } from './small-words.ts';

/** A pronoun means somebody named in its own sentence or the two before. */
const SENTENCES_BACK = 2;
/** Of a person by the article of the subject. */
const GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['der', 'm'],
  ['die', 'f'],
  ['eine', 'f'],
]);

/**
 * Whom a pronoun, or a phrase in its place, means: of those of its gender who was said to speak, else with whom the
 * sentence before began, else who spoke last. No actor rather than a doubtful one.
 *
 * "Putin traf Xi. Er sagte" → wladimir-putin
 */
export function resolvePronoun(
  source: QuoteText,
  { phrase, gender }: { phrase: NounPhrase; gender: 'm' | 'f' },
  last: { speaker: string | null } | undefined,
): string | null {
  const at = source.tokens[phrase.from]!.start;
  const fits = (entity: string) => (source.genderOf(entity) ?? gender) === gender;
  const index = sentenceAt(source.sentences, at);
  const from = isBehindReport(source, phrase, index) ? index - 1 : index;
  let back = SENTENCES_BACK;
  let spokenOf: string | null = null;
  for (let i = from; i >= Math.max(0, index - back); i--) {
    const { start, end } = source.sentences[i]!;
    const said = i < index ? lastSayer(source, source.sentences[i]!) : undefined;
    if (said && 'entity' in said) {
      if (fits(said.entity)) return said.entity;
    } else if (said && (said.gender ?? gender) === gender) return null;
    const named = mentionsWithin(source.people, start, Math.min(end, at)).filter(
      (mention) => !isGenitive(mention),
    );
    const known = named.map((mention) => mention.entity!).filter(fits);
    // Of several persons in a sentence the one it began with is its subject and what the pronoun takes up.
    if (known.length === 0) continue;
    if (last?.speaker && known.includes(last.speaker)) return last.speaker;
    if (i === index || !opensWithPronoun(source, i, gender)) return known[0]!;
    spokenOf ??= known[0]!;
    back = SENTENCES_BACK + 1;
  }
  return last?.speaker && fits(last.speaker) ? last.speaker : spokenOf;
}

/**
 * "Er hofft, dass Putin kommt. Er sagte", "Dort wurde er von Putin empfangen": whoever else a sentence names whose subject
 * is a pronoun is not taken up by the next one.
 */
function opensWithPronoun(
  { sentences, tokens }: QuoteText,
  index: number,
  gender: 'm' | 'f',
): boolean {
  const { from } = sentences[index]!;
  const pronoun = gender === 'm' ? 'er' : 'sie';
  return tokens[from]!.word.lower === pronoun || tokens[from + 2]?.text === pronoun;
}

/** "Orban seien sie bekannt, sagte er": whoever is named in what he said is not he. */
function isBehindReport(
  { tokens, sentences }: QuoteText,
  phrase: NounPhrase,
  index: number,
): boolean {
  const { from } = sentences[index]!;
  return (
    phrase.pronoun !== undefined &&
    phrase.from >= from + 3 &&
    tokens[phrase.from - 2]!.text === ',' &&
    tokens[phrase.from - 3]!.kind !== 'sign' &&
    !SUBORDINATORS.has(tokens[from]!.word.lower)
  );
}

/**
 * Whom a sentence names as saying something: he, rather than whom he speaks of, is taken up by the next one. Where the
 * name means nobody known, its gender, as far as the article tells.
 */
export function lastSayer(
  source: QuoteText,
  sentence: Sentence,
): { entity: string } | { gender: 'm' | 'f' | undefined } | undefined {
  const { tokens, mentions } = source;
  const hits = findSpeechVerbs(source, sentence);
  // "Wie X sagt, hat Y darauf hingewiesen": the whole sentence is X's.
  const inOrder = tokens[sentence.from]!.text === 'Wie' ? hits : hits.toReversed();
  for (const hit of inOrder) {
    const phrase = hit.verb.manner === 'says' ? findSubject(source, sentence, hit) : undefined;
    if (!phrase || phrase.several || phrase.pronoun !== undefined) continue;
    const [start, end] = [tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end];
    const entity = findHead(source, phrase, end);
    if (entity !== null) return { entity };
    // "die Politikerin" was named before, as he or she is.
    if (genderOfDescription(source, phrase)) continue;
    const thing = mentionsWithin(mentions, start, end).some(({ kind }) => kind !== 'role');
    if (!thing) return { gender: GENDER.get(tokens[phrase.from]!.word.lower) };
  }
  return undefined;
}
