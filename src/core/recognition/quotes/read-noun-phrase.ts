import { MEN } from '#core/knowledge/people-nouns.ts';

import { isDativePhrase } from './is-dative-phrase.ts';
import { isBesideSingular, isSingular, isTitledPair } from './is-titled-pair.ts';
import { isCapitalised, type QuoteText } from './quote-text.ts';
import { personFrom, readNounCore } from './read-noun-core.ts';
import { OBJECT_DETERMINERS, PERSONAL_PRONOUNS, SUBJECT_PRONOUNS } from './small-words.ts';

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

const PLACE_BEFORE = /^(?:im|in|aus|beim|am|an|bei)$/;
/** Behind an apposition that ends without a comma. */
const CLOSE = /^[.:!?„"“»«]$/;
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
  const core = PERSONAL_PRONOUNS.has(lower) ? undefined : readNounCore(source, from, limit);
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
  let owned = false;
  for (;;) {
    const next = extend(source, to, limit);
    if (!next) break;
    // "die Expertin der Stiftung Wissenschaft und Politik": a bare noun goes on with the owner's name.
    if (next.several && owned && isSingular(lower) && isBareNoun(source, to + 1)) {
      to = next.to;
      continue;
    }
    owned ||= OWNERS_BEHIND.has(tokens[to]!.text) || GENITIVES.has(tokens[to]!.text);
    // "Der Chef der Provinzen Nord und Süd, Omar Karami": the name behind the comma is one.
    if (next.named && (isSingular(lower) || isBesideSingular(source, from, next.to)))
      several = false;
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

function isBareNoun({ tokens, personEnds }: QuoteText, at: number): boolean {
  return isCapitalised(tokens[at]?.text ?? '') && !personEnds.has(tokens[at]!.start);
}

/** "vor dem Rathaus der Student Max Muster": before one man's title and name the article is no genitive. */
function isTitledMan({ tokens, personEnds }: QuoteText, at: number): boolean {
  const name = tokens[at + 1];
  return name !== undefined && personEnds.has(name.start) && MEN.test(tokens[at]!.text);
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
    if (token.text === 'der' && isTitledMan(source, at + 1)) return undefined;
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
  if (PLACE_BEFORE.test(token.text)) return readNameBehindPlace(source, at, limit);
  return token.text === ',' ? readApposition(source, at, limit) : undefined;
}

/** "der Vorsitzende [im Landtag, Max Muster]": a place belongs to the phrase where the name follows it. */
function readNameBehindPlace(
  source: QuoteText,
  at: number,
  limit: number,
): { to: number; several: boolean; named?: boolean } | undefined {
  const comma = readPlace(source, at, limit);
  if (comma === undefined || source.tokens[comma]?.text !== ',') return undefined;
  const to = personFrom(source, comma + 1, limit);
  if (to === 0) return undefined;
  const after = to < limit ? source.tokens[to]!.text : '.';
  if (after === ',') return { to: to + 1, several: false, named: true };
  return CLOSE.test(after) ? { to, several: false, named: true } : undefined;
}

function readPart(source: QuoteText, from: number, limit: number) {
  return from < limit ? readNounCore(source, from, limit) : undefined;
}

/** One behind "in Bangkok", "am Institut für Physik": only within an apposition does a place belong to its person. */
function readPlace(source: QuoteText, at: number, limit: number): number | undefined {
  return PLACE_BEFORE.test(source.tokens[at]!.text) && at + 1 < limit
    ? readNounCore(source, at + 1, limit)?.to
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
  const core = readNounCore(source, at + 1, limit);
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
  return CLOSE.test(after) ? { to, several: false, named } : undefined;
}
