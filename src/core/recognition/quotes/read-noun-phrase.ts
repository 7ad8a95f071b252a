import { isDativePhrase } from './is-dative-phrase.ts';
import { isSingular, isTitledPair } from './is-titled-pair.ts';
import { isCapitalised, type QuoteText } from './quote-text.ts';
import {
  ADVERBS,
  NAME_LINKS,
  NOT_ADJECTIVES,
  OBJECT_DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_DETERMINERS,
  SUBJECT_PRONOUNS,
} from './small-words.ts';

/** A noun phrase as token indices `[from, to)`. */
export interface NounPhrase {
  from: number;
  to: number;
  /** Its first noun or name; of a pronoun the pronoun. */
  head: number;
  /** One behind the tokens of its core: without genitive, prepositional phrase, bracket and apposition. */
  coreTo: number;
  /** The pronoun in lower case, if it is one. */
  pronoun: string | undefined;
  /** "A und B". */
  several: boolean;
  /** Begins with a word of the dative, accusative or genitive. */
  object: boolean;
  /** Of words for an account that are called one's own: whose they are. */
  owner?: NounPhrase;
}

const MOST_ADJECTIVES = 5;
/** In tokens, between an article and its noun. */
const LONGEST_ATTRIBUTE = 10;
/** Words that may stand before a participle within a noun phrase: "indisch verwaltete Region". */
const MANNER = /^\p{Ll}+(?:isch|lich|ig|ell|al|iv)$/u;
const PAST = /^\p{Ll}{2,}te$/u;
const PARTICIPLE = /^\p{Ll}+(?:end|t|en)e[nrs]?$/u;
const ADJECTIVE = /^\p{Ll}[\p{L}]*(?:e|er|es|en|em)$/u;
/** A paper's name, "auto, motor und sport", with its marks. */
const LONGEST_NAME = 9;
const MARK = /^[„“”"»«]$/;
/** Ends of nouns behind which a quoted name belongs to the phrase. */
const MEDIUM =
  /(?:zeitung|magazins?|senders?|agentur|blatts?|zeitschrift|gruppe|partei|organisation|portals?|bündnis|dienst|netzwerk|miliz|journal|verlag|online|firma|verein|initiative)$/i;
const HYPHEN = /^[-‐‑]$/;
const GENITIVES = new Set(['des', 'der', 'eines', 'einer', 'dieser', 'seiner', 'ihrer']);
const ADJECTIVE_IN_E = /^\p{Ll}{3,}e$/u;
const OWNERS_BEHIND = new Set(['von', 'vom', 'für']);

/**
 * Reads the noun phrase that begins at a token, or undefined: determiner, adjectives, nouns and names, then genitives,
 * "von …", a bracket, an apposition between commas. Without a lexicon: German nouns have a capital letter.
 *
 * "Der Innenminister Frankreichs, Nicolas Sarkozy, sagte" → all before the last comma
 */
export function readNounPhrase(
  source: QuoteText,
  from: number,
  limit: number,
): NounPhrase | undefined {
  const { tokens } = source;
  const first = tokens[from];
  if (!first || from >= limit || first.kind === 'sign') return undefined;
  const { lower } = first.word;
  // At the head of a sentence a pronoun is large like a noun.
  const core = PERSONAL_PRONOUNS.has(lower) ? undefined : readCore(source, from, limit);
  if (!core) {
    if (!SUBJECT_PRONOUNS.has(lower)) return undefined;
    return {
      from,
      to: from + 1,
      head: from,
      coreTo: from + 1,
      pronoun: lower,
      several: false,
      object: false,
    };
  }
  let to = core.to;
  let several = false;
  for (;;) {
    const next = extend(source, to, limit);
    if (!next) break;
    // "Der Chef der Provinzen Nord und Süd, Omar Karami": the name behind the comma is one.
    if (next.named && isSingular(lower)) several = false;
    else several ||= next.several && !isTitledPair(source, { from, to, end: next.to });
    to = next.to;
  }
  return {
    from,
    to,
    head: core.head,
    coreTo: core.to,
    pronoun: undefined,
    several,
    object: OBJECT_DETERMINERS.has(lower) || isDativePhrase(source, from),
  };
}

function readCore(
  source: QuoteText,
  from: number,
  limit: number,
): { head: number; to: number } | undefined {
  const { tokens, hidden } = source;
  let at = from;
  const lower = tokens[at]!.word.lower;
  const opens = personFrom(source, from, limit) > 0;
  if (!opens && ADVERBS.has(lower)) return undefined;
  if (isDeterminer(lower)) at++;
  for (let i = 0; i < MOST_ADJECTIVES && at < limit; i++) {
    const word = tokens[at]!;
    const numeric = word.kind === 'number' || /^\d/.test(word.text);
    // "begründete Keita": without an article a past tense before a name is its verb.
    if (at === from && PAST.test(word.text) && personFrom(source, at + 1, limit) > 0)
      return undefined;
    if (NOT_ADJECTIVES.has(word.text) || isDeterminer(word.text)) break;
    if (MANNER.test(word.text) && at > from && PARTICIPLE.test(tokens[at + 1]?.text ?? '')) {
      at++;
      continue;
    }
    if (!numeric && !ADJECTIVE.test(word.text) && !(HYPHEN.test(word.text) && at > from)) break;
    at++;
  }
  at = skipAttribute(source, { from, at, limit });
  const head = at;
  if (isCompound(tokens, at, limit)) at += 2;
  while (at < limit && !hidden[at]) {
    const { text, kind, start } = tokens[at]!;
    const glued = at > head && tokens[at - 1]!.end === start;
    const person = kind === 'word' ? personFrom(source, at, limit) : 0;
    if (person > 0) at = person;
    else if (
      kind === 'word' &&
      (isCapitalised(text) || (glued && HYPHEN.test(tokens[at - 1]!.text)))
    )
      at++;
    else if (at > head && isJoint(tokens, at, limit)) at++;
    else if (MARK.test(text)) {
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
    HYPHEN.test(hyphen!.text) &&
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
    const { text } = tokens[i]!;
    if (text === ',') return at;
    if (PARTICIPLE.test(text) && isCapitalised(tokens[i + 1]!.text)) return i + 1;
  }
  return at;
}

function isDeterminer(word: string): boolean {
  return SUBJECT_DETERMINERS.has(word) || OBJECT_DETERMINERS.has(word);
}

/** One behind the closing mark of a short quoted name, „Bild“, 0 where none is. */
function closeOfName(tokens: QuoteText['tokens'], open: number, limit: number): number {
  if (!isCapitalised(tokens[open + 1]?.text ?? '')) return 0;
  for (let at = open + 2; at < Math.min(limit, open + LONGEST_NAME); at++) {
    if (MARK.test(tokens[at]!.text)) return at + 1;
  }
  return 0;
}

/** One behind the tokens of the person named from a token on, 0 where none is: "von der Leyen" begins like a preposition. */
function personFrom({ tokens, personEnds }: QuoteText, from: number, limit: number): number {
  const end = personEnds.get(tokens[from]?.start ?? -1);
  if (end === undefined) return 0;
  let to = from + 1;
  while (to < limit && tokens[to]!.start < end) to++;
  return tokens[to]?.text === '-' && tokens[to]!.start === end ? 0 : to;
}

/** A hyphen, an initial's dot or a small word of a name, with the name going on behind it. */
function isJoint(tokens: QuoteText['tokens'], at: number, limit: number): boolean {
  const { text, kind, start } = tokens[at]!;
  const before = tokens[at - 1]!;
  const after = at + 1 < limit ? tokens[at + 1] : undefined;
  if (!after) return false;
  if (HYPHEN.test(text)) return before.end === start && after.start === tokens[at]!.end;
  if (text === '.')
    return before.text.length <= 4 && before.end === start && isCapitalised(after.text);
  if (kind === 'number') return isCapitalised(after.text);
  if (!NAME_LINKS.has(text) || text === 'der') return false;
  const behind = after.text === 'der' || after.text === 'den' ? tokens[at + 2] : after;
  return text !== 'von' && text !== 'zu'
    ? isCapitalised(after.text)
    : behind !== undefined && after !== behind;
}

/** One more part behind the phrase so far. */
function extend(
  source: QuoteText,
  at: number,
  limit: number,
): { to: number; several: boolean; named?: boolean } | undefined {
  const { tokens } = source;
  const token = at < limit ? tokens[at] : undefined;
  if (!token) return undefined;
  if (GENITIVES.has(token.text)) {
    // "vor Beginn der Sitzung der französische Botschafter": an adjective in -e is no genitive's.
    if (token.text === 'der' && ADJECTIVE_IN_E.test(tokens[at + 1]?.text ?? '')) return undefined;
    const genitive = readPart(source, at, limit);
    return genitive && { to: genitive.to, several: false };
  }
  // "in" names a seat only right behind a noun; further on it tells where the words were spoken.
  if (OWNERS_BEHIND.has(token.text)) {
    const name = readPart(source, at + 1, limit);
    return name && { to: name.to, several: false };
  }
  if (token.text === 'und' || token.text === 'sowie') {
    const other = readPart(source, at + 1, limit);
    return other && { to: other.to, several: true };
  }
  if (token.text === '(') {
    for (let to = at + 1; to < Math.min(limit, at + 12); to++) {
      if (tokens[to]!.text === ')') return { to: to + 1, several: false };
    }
    return undefined;
  }
  return token.text === ',' ? readApposition(source, at, limit) : undefined;
}

function readPart(source: QuoteText, from: number, limit: number) {
  return from < limit ? readCore(source, from, limit) : undefined;
}

/** One behind "in Bangkok", "am Institut für Physik": only within an apposition does a place belong to its person. */
function readPlace(source: QuoteText, at: number, limit: number): number | undefined {
  return /^(?:im|in|aus|beim|am|an|bei)$/.test(source.tokens[at]!.text) && at + 1 < limit
    ? readCore(source, at + 1, limit)?.to
    : undefined;
}

/** ", Nicolas Sarkozy," or ", Vorsitzender des Verbandes." */
function readApposition(
  source: QuoteText,
  at: number,
  limit: number,
): { to: number; several: boolean; named?: boolean } | undefined {
  const first = source.tokens[at + 1];
  if (!first || at + 1 >= limit || OBJECT_DETERMINERS.has(first.text)) return undefined;
  const core = readCore(source, at + 1, limit);
  if (!core) return undefined;
  let to = core.to;
  while (to < limit) {
    const next = source.tokens[to]!.text === ',' ? undefined : extend(source, to, limit);
    const place = next ? undefined : readPlace(source, to, limit);
    if (!next && place === undefined) break;
    // "Merkel, Putin und Xi" are several; "Max Muster, Gründer und Chef der Firma" is one.
    if (next?.several && personFrom(source, at + 1, limit) > 0) break;
    to = next?.to ?? place!;
  }
  const after = to < limit ? source.tokens[to]!.text : '.';
  const named = personFrom(source, at + 1, limit) > 0;
  if (after === ',') return { to: to + 1, several: false, named };
  return /^[.:!?„"“»«]$/.test(after) ? { to, several: false, named } : undefined;
}
