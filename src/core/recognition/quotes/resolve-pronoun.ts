import { genderOfDescription } from './gender-of-description.ts';
import { isGenitive } from './is-genitive.ts';
import { lastSayer } from './last-sayer.ts';
import { mentionsWithin } from './mentions-within.ts';
import { isClauseEdge, type QuoteText, type Sentence } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { standsInSubjunctive } from './report.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveInhabitant } from './resolve-inhabitant.ts';
import { sentenceAt } from './sentence-at.ts';
import { SUBORDINATORS } from './small-words.ts';

/** A pronoun means somebody named in its own sentence or the two before. */
const SENTENCES_BACK = 2;
/** Over sentences that speak of nobody but by pronouns. */
const MOST_BACK = 4;
const IS = / (?:war|ist) $/;
/** In tokens: "Am frühen Morgen war er". */
const LONGEST_FIELD = 7;

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
    const said = i < index ? lastSayer(source, source.sentences[i]!, true) : undefined;
    if (said && 'entity' in said) {
      if (fits(said.entity)) return said.entity;
    } else if (said && (said.gender ?? gender) === gender) return null;
    // "X trat auf. Y werde operiert. „…“, sagte er": of whom X speaks is not X.
    if (i < index && !said && standsInSubjunctive(source, source.sentences[i]!)) {
      back = SENTENCES_BACK + 1;
      continue;
    }
    const named = mentionsWithin(source.people, start, Math.min(end, at)).filter(
      (mention) =>
        !isGenitive(mention) &&
        // "Sein Vater war Bauer": further back the name of a trade is nobody's.
        (i >= index - SENTENCES_BACK || !IS.test(source.text.slice(start, mention.start))),
    );
    const known = named.map((mention) => mention.entity!).filter(fits);
    // Of several persons in a sentence the one it began with is its subject and what the pronoun takes up.
    if (known.length === 0) {
      const described = i < index ? findDescribed(source, source.sentences[i]!, gender) : undefined;
      if (described !== undefined) return described;
      // "Sie lehnte ab. „…“, sagte sie. Er blieb dabei.": what pronouns tell leads back to the names.
      if (i < index && back < MOST_BACK && isOfPronoun(source, i)) back++;
      continue;
    }
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
  { sentences, tokens, personEnds }: QuoteText,
  index: number,
  gender: 'm' | 'f',
): boolean {
  const { from, to } = sentences[index]!;
  const pronoun = gender === 'm' ? 'er' : 'sie';
  for (let at = from; at < Math.min(to, from + LONGEST_FIELD); at++) {
    const { text, word } = tokens[at]!;
    if (word.lower === pronoun) return true;
    if (isClauseEdge(text) || personEnds.has(tokens[at]!.start)) return false;
  }
  return false;
}

const isOfPronoun = (source: QuoteText, index: number): boolean =>
  opensWithPronoun(source, index, 'm') || opensWithPronoun(source, index, 'f');

/**
 * Whom a sentence that names nobody is about: "der Russe", or the description that is its subject; null where nobody
 * known fits that, undefined where it speaks of no one person.
 */
function findDescribed(
  source: QuoteText,
  { from, to }: Sentence,
  gender: 'm' | 'f',
): string | null | undefined {
  const article = gender === 'm' ? 'der' : 'die';
  for (let at = from; at < to; at++) {
    if (source.tokens[at]!.word.lower !== article) continue;
    const phrase = readNounPhrase(source, at, to);
    if (!phrase) continue;
    const entity = resolveInhabitant(source, phrase);
    if (entity !== null) return entity;
    const subject = at === from && phrase.to === phrase.coreTo;
    if (subject && genderOfDescription(source, phrase))
      return resolveDescription(source, phrase, undefined);
  }
  return undefined;
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
