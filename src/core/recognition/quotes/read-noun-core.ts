import { NOT_ADJECTIVES } from '#core/knowledge/no-subjects.ts';
import { isHyphen } from '#core/recognition/reading.ts';
import { testWord } from '#core/text/word.ts';

import { isCapitalised, type QuoteText } from './quote-text.ts';
import {
  ADVERBS,
  NAME_LINKS,
  OBJECT_DETERMINERS,
  PREPOSITIONS,
  SUBJECT_DETERMINERS,
} from './small-words.ts';
import {
  hasAdjectiveEnding,
  isManner,
  isParticiple,
  isPastTense,
  isQuotationMark,
} from './word-shapes.ts';
import { SIGN } from './word-signs.ts';

const MOST_ADJECTIVES = 5;
/** In tokens, between an article and its noun. */
const LONGEST_ATTRIBUTE = 10;
const AGE = /^alte[nrs]?$/;
/** A paper's name, "auto, motor und sport", with its marks. */
const LONGEST_NAME = 9;
const MARK = /^[„“”"»«]$/;
/** Ends of nouns behind which a quoted name belongs to the phrase. */
const MEDIUM =
  /(?:zeitung|magazins?|senders?|agentur|blatts?|zeitschrift|gruppe|partei|organisation|portals?|bündnis|dienst|netzwerk|miliz|journal|verlag|online|firma|verein|initiative)$/i;
const OWNER = /^\p{Lu}\p{Ll}{2,}s$/u;
/** Of one person, in the nominative; weak verbs of the past end otherwise. */
const OWNED = /^\p{Ll}{2,}(?:er|[^t]e)$/u;
/** Behind a noun they tell whose it is; of a known person they are part of the name. */
const OWNERS = /^(?:der|von|zu)$/;

/**
 * Reads the core of the noun phrase that begins at a token: determiner, adjectives, nouns and names. Token indices of its
 * first noun and one behind its last; undefined where none begins.
 *
 * "der frühere Kanzler Olaf Scholz sagte" → "Kanzler", all before "sagte"
 */
export function readNounCore(
  source: QuoteText,
  from: number,
  limit: number,
): { head: number; to: number } | undefined {
  const { tokens, hidden, signs } = source;
  let at = from;
  const lower = tokens[at]!.word.lower;
  const opens = personFrom(source, from, limit) > 0;
  if (!opens && ADVERBS.has(lower)) return undefined;
  // "Es gebe Zweifel": a verb, though it ends like an adjective.
  if (signs[from]! & SIGN.subjunctive && tokens[from]!.text !== 'reiche') return undefined;
  if (isDeterminer(lower)) at++;
  // "der 69 Jahre alte Politiker"
  if (tokens[at + 1]?.text === 'Jahre' && AGE.test(tokens[at + 2]?.text ?? '')) at += 2;
  for (let i = 0; i < MOST_ADJECTIVES && at < limit; i++) {
    const word = tokens[at]!;
    // "begründete Keita": without an article a past tense before a name is its verb.
    if (at === from && isPastTense(word.word) && personFrom(source, at + 1, limit) > 0)
      return undefined;
    if (endsAdjectives(word.word)) break;
    if (at > from && isManner(word.word) && tokens[at + 1] && isParticiple(tokens[at + 1]!.word)) {
      at++;
      continue;
    }
    if (
      word.kind !== 'number' &&
      !hasAdjectiveEnding(word.word) &&
      !(at > from && isHyphen(word.word))
    )
      break;
    at++;
  }
  at = skipAttribute(source, { from, at, limit });
  at = skipOwner(source, { from, at, limit });
  const head = at;
  if (isCompound(tokens, at, limit)) at += 2;
  while (at < limit && !hidden[at]) {
    const { text, kind, start, word } = tokens[at]!;
    const glued = at > head && tokens[at - 1]!.end === start;
    const person = kind === 'word' ? personFrom(source, at, limit) : 0;
    if (person > 0) at = person;
    else if (kind === 'word' && (isCapitalised(text) || (glued && isHyphen(tokens[at - 1]!.word))))
      at++;
    else if (at > head && isJoint(tokens, at, limit)) at++;
    else if (isQuotationMark(word)) {
      const close =
        at === head || MEDIUM.test(tokens[at - 1]!.text) ? closeOfName(tokens, at, limit) : 0;
      if (close === 0) break;
      at = close;
    } else break;
  }
  if (at === head) return undefined;
  if (isCompound(tokens, head, limit)) return { head, to: at };
  const first = tokens[head]!.text.replace(MARK, tokens[head + 1]?.text ?? '');
  return isCapitalised(first) || personFrom(source, head, limit) > 0 ? { head, to: at } : undefined;
}

/** "verdi-Chef", "taz-Bericht": a name in small letters before a hyphen. */
function isCompound(tokens: QuoteText['tokens'], at: number, limit: number): boolean {
  const [first, hyphen, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    at + 2 < limit &&
    first!.kind === 'word' &&
    isHyphen(hyphen!.word) &&
    hyphen!.start === first!.end &&
    second!.start === hyphen!.end &&
    isCapitalised(second!.text)
  );
}

/**
 * "die [an der Börse notierte] Firma": where a preposition follows the article, one behind the participle before the
 * noun; else the place itself.
 */
function skipAttribute(
  { tokens }: QuoteText,
  { from, at, limit }: { from: number; at: number; limit: number },
): number {
  if (at !== from + 1 || !PREPOSITIONS.has(tokens[at]?.text ?? '')) return at;
  for (let i = at + 2; i + 1 < Math.min(limit, at + LONGEST_ATTRIBUTE); i++) {
    const { text, word } = tokens[i]!;
    if (text === ',') return at;
    if (!isParticiple(word)) continue;
    let noun = i + 1;
    while (noun + 1 < limit && hasAdjectiveEnding(tokens[noun]!.word)) noun++;
    if (isCapitalised(tokens[noun]!.text)) return noun;
  }
  return at;
}

/** "[Frankreichs früherer] Botschafter": a country or name in the genitive that adjectives part from the noun. */
function skipOwner(
  { tokens, personEnds }: QuoteText,
  { from, at, limit }: { from: number; at: number; limit: number },
): number {
  const owner = tokens[at]!;
  if (at !== from || !OWNER.test(owner.text) || personEnds.has(owner.start)) return at;
  let noun = at + 1;
  while (noun < limit && OWNED.test(tokens[noun]!.text) && !NOT_ADJECTIVES.has(tokens[noun]!.text))
    noun++;
  return noun > at + 1 && noun < limit && isCapitalised(tokens[noun]!.text) ? noun : at;
}

/** Words that no adjective of the phrase is, and behind which none follows. */
const endsAdjectives = testWord(({ text }) => NOT_ADJECTIVES.has(text) || isDeterminer(text));

/** Whether a word in small letters may begin a noun phrase. */
export function isDeterminer(word: string): boolean {
  return SUBJECT_DETERMINERS.has(word) || OBJECT_DETERMINERS.has(word);
}

/** One behind the closing mark of a short quoted name, „Bild“, 0 where none is. */
function closeOfName(tokens: QuoteText['tokens'], open: number, limit: number): number {
  if (!isCapitalised(tokens[open + 1]?.text ?? '')) return 0;
  for (let at = open + 2; at < Math.min(limit, open + LONGEST_NAME); at++) {
    if (isQuotationMark(tokens[at]!.word)) return at + 1;
  }
  return 0;
}

/** One behind the tokens of the person named from a token on, 0 where none is: "von der Leyen" begins like a preposition. */
export function personFrom({ tokens, personEnds }: QuoteText, from: number, limit: number): number {
  const end = personEnds.get(tokens[from]?.start ?? -1);
  if (end === undefined) return 0;
  let to = from + 1;
  while (to < limit && tokens[to]!.start < end) to++;
  return tokens[to]?.text === '-' && tokens[to]!.start === end ? 0 : to;
}

/** A hyphen, an initial's dot or a small word of a name, with the name going on behind it. */
function isJoint(tokens: QuoteText['tokens'], at: number, limit: number): boolean {
  const { text, kind, start, word } = tokens[at]!;
  const before = tokens[at - 1]!;
  const after = at + 1 < limit ? tokens[at + 1] : undefined;
  if (!after) return false;
  if (isHyphen(word)) {
    if (before.end !== start) return false;
    // "Staats- und Parteichef"
    const joins = after.text === 'und' || after.text === 'oder';
    return after.start === tokens[at]!.end || (joins && isCapitalised(tokens[at + 2]?.text ?? ''));
  }
  // The word behind such a hyphen.
  if (isHyphen(before.word) && before.end < start) return isCapitalised(after.text);
  // "Laos' Präsident"
  if (/^['’]$/.test(text)) return before.end === start && isCapitalised(after.text);
  if (text === '.')
    return before.text.length <= 4 && before.end === start && isCapitalised(after.text);
  if (kind === 'number') return isCapitalised(after.text);
  if (!NAME_LINKS.has(text) || OWNERS.test(text)) return false;
  // "Universidad de los Andes"
  const next = NAME_LINKS.has(after.text) ? tokens[at + 2]?.text : after.text;
  return isCapitalised(next ?? '');
}
