import type { Block, Quote, Span } from '#core/article.ts';
import { NAMED_THING } from '#core/knowledge/named-things.ts';
import { isLetterOrDigit } from '#core/text/tokenize.ts';

import { attributeQuoted } from './attribute-quoted.ts';
import type { Quoted } from './pair-marks.ts';
import type { QuoteText } from './quote-text.ts';
import { NOBODY, speakerOf, toQuote } from './resolve-speaker.ts';

const HEADS: ReadonlySet<Block['kind']> = new Set(['title', 'kicker', 'heading']);
/** A capitalised phrase behind an article or preposition is a name, behind "als" or "von einem" a judgement. */
const NAMING =
  /(?:^|\s)(?:de[rnms]|die|das|im|am|vom|beim|zum|zur|für|und|oder|in|mit|bei|seine?[mnr]?|ihre?[mnr]?|auf|:)\s$/iu;
const LISTED = /[“”"»«],? (?:(?:und|oder|dann|später|zuletzt|sowie|schließlich) ){0,2}$/u;
const CALLED =
  /(?<!\p{L})(?:hieß|hießen|heißt|heißen|genannt|getauft|umbenannt|namens)(?!\p{L})[^.!?“”"»«„]{0,60}$/u;
/** "der Tanker „Marinera“": right behind a noun stands what the thing is called. */
const NOUN_BEFORE = /(?<!\p{L})(?!(?:Als|Von|Mit|Für|Eine?|Diese) )\p{Lu}[\p{L}-]+ $/u;
const GIVEN_NAME = /(?:^|[^\p{L}])\p{Lu}\p{Ll}+ $/u;
const SURNAME = /^ \p{Lu}\p{Ll}{2}/u;
const ITSELF = /\ssich (?:selbst |selber |auch |heute |stolz )?$/;
const NAMES = /^ (?:nenn|nannte|tauf)/;
/** In characters, of what stands behind a mark. */
const LONGEST_BEHIND = 10;
const OF_NAME = /(?:^|\s)(?:de[rnms]|die|das|eine?[nmrs]?|im|am|vom|beim|zum|zur)\s$/iu;
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:e|er|es|en|em)$/u;
/** In words; names of councils and treaties are not longer. */
const LONGEST_NAME = 10;
/** In characters before the mark; a mention that began earlier does not reach what is quoted. */
const LONGEST_MENTION = 100;
/** From this length on quoted words are a statement even without a full stop. */
const STATEMENT_FROM = 6;

/**
 * Finds what is quoted word for word: statements between quotation marks, and shorter pieces where a verb of speech or a
 * source claims them. Names of papers, titles of works and words in doubt stay out. Spans lie between the marks.
 *
 * "Diplomatie ist wichtig", sagte Blinken. → speaker antony-blinken
 */
export function findDirectQuotes(
  source: QuoteText,
  stretches: readonly Quoted[],
): { quotes: Quote[]; doubtful: Quote[] } {
  const quotes: Quote[] = [];
  const doubtful: Quote[] = [];
  let last: (Quote & { block: number }) | undefined;
  for (const stretch of stretches) {
    const kind = source.blocks[stretch.block]!.kind;
    if (kind === 'metadata' || kind === 'byline' || kind === 'boilerplate' || kind === 'repeat')
      continue;
    if (isName(source, stretch)) continue;
    const speaker =
      stretch.continued && last ? speakerOf(last) : attributeQuoted(source, stretch, last);
    const statement = isStatement(source, stretch);
    if (!speaker && !statement) {
      const { start, end } = stretch;
      if (/\p{Ll}/u.test(source.text[start]!) && !HEADS.has(kind))
        doubtful.push(toQuote({ start, end, form: 'direct' }, NOBODY));
      continue;
    }
    const { start, end, block } = stretch;
    // A headline quotes the text below it; only with its own speaker is it more than a copy.
    const said = statement || source.text[start - 3] === ':';
    const own = said || (speaker?.speakerStart ?? 0) >= source.blocks[block]!.start;
    if (HEADS.has(kind) && !(own && (said ? speaker?.speakerText : speaker?.speaker))) continue;
    const quote = toQuote({ start, end, form: 'direct' }, speaker ?? NOBODY);
    quotes.push(quote);
    last = { ...quote, block };
  }
  return { quotes, doubtful };
}

/** The first words from an offset on, no more than decide; none begins behind `end`. */
function firstWords(text: string, { start, end }: Span, most: number): string[] {
  const words: string[] = [];
  for (let at = start; at < end && words.length < most; at++) {
    const from = at;
    while (at < end && isLetterOrDigit(text.charCodeAt(at))) at++;
    if (at > from) words.push(text.slice(from, at));
  }
  return words;
}

/** Long enough, or closed by its own full stop, to be somebody's words even where nobody is named. */
function isStatement({ text }: QuoteText, { start, end }: Quoted): boolean {
  const to = Math.min(end, start + 1000);
  const words = firstWords(text, { start, end: to }, STATEMENT_FROM).length;
  if (words < 3) return false;
  return words >= STATEMENT_FROM || /[.!?…]$/.test(text.slice(start, to).trimEnd());
}

function isName({ text, mentions }: QuoteText, { start, end }: Quoted): boolean {
  const words = firstWords(text, { start, end: Math.min(end, start + 200) }, LONGEST_NAME + 1);
  if (words.length === 0) return true;
  if (words.length > LONGEST_NAME) return false;
  const quoted = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 30), start - 1);
  // "eines „Nationalen Rates für Frieden und Ordnung“": within a sentence an adjective is large in names only.
  if (words.length <= LONGEST_NAME && isTitleCase(words) && OF_NAME.test(before)) {
    if (words.length > 2 && ADJECTIVE.test(words[0]!) && /^\p{Lu}/u.test(words[1]!)) return true;
  }
  // "die Doku „Wer regiert hier eigentlich wen?“": however long, and even with a question mark.
  const word = lastWord(text.slice(Math.max(0, start - 40), start - 1).trimEnd());
  if (NAMED_THING.test(word) && !/[.!]$/.test(quoted)) return true;
  const closed = /[.!?]$/.test(quoted);
  // "Green New Deal for Towns and Cities"
  if (words.length >= STATEMENT_FROM) return !closed && isTitleCase(words) && !isCatchword(words);
  // „Bild“-Zeitung, ARD-„Morgenmagazin“
  if (/^[-‐‑]/.test(text.slice(end + 1, end + 2)) || /[-‐‑]$/.test(before)) return true;
  if (closed) return false;
  const behind = text.slice(end + 1, end + LONGEST_BEHIND);
  if (isTitleCase(words)) {
    // Jimmy „Jumbo“ Muster · die sich „Falken“ nennen
    if (words.length < 3 && GIVEN_NAME.test(lastWord(before)) && SURNAME.test(behind)) return true;
    if (ITSELF.test(before) && NAMES.test(behind)) return true;
    if (NAMING.test(before)) return !isCatchword(words);
    // "hieß erst „Seaways Star“, „Xiao Shan“ und „Neofit“": names in a row.
    if (LISTED.test(before)) return true;
    if (CALLED.test(text.slice(Math.max(0, start - 90), start - 1))) return true;
    if (NOUN_BEFORE.test(lastWord(before)) && !endsPerson(mentions, start)) return true;
  }
  return isCovered(mentions, start, end);
}

/** What stands behind the last blank but those at the end. */
function lastWord(before: string): string {
  return before.slice(before.lastIndexOf(' ', before.trimEnd().length - 1) + 1);
}

// Names of papers and groups are shorter or end otherwise: "die „Regulierungswut“ der EU".
const LONG_WORD = 11;

const CATCHWORD =
  /(?:wut|wahn|sucht|gier|hetze|jagd|angst|lüge|diktat|diktatur|zwang|politik|terror|krieg|krise|katastrophe|desaster|irrsinn|hysterie|rhetorik|mentalität|ideologie|ismus|ung|heit|keit|schaft)(?:e?n)?$/;

/** A long noun for what somebody blames, and not the name of a thing. */
function isCatchword(words: readonly string[]): boolean {
  return (
    words.length === 1 &&
    words[0]!.length >= LONG_WORD &&
    CATCHWORD.test(words[0]!) &&
    !MEDIUM.test(words[0]!)
  );
}

const MEDIUM =
  /(?:zeitung|sendung|bewegung|vereinigung|stiftung|gesellschaft|gewerkschaft|gemeinschaft)$/;

/** Whether somebody's name ends right before the mark that opens at an offset. */
function endsPerson(mentions: QuoteText['mentions'], start: number): boolean {
  return mentions.some(({ kind, end }) => kind === 'person' && end === start - 2);
}

/** Whether a person, place or organisation is what stands between the marks. Mentions are sorted by start. */
function isCovered(mentions: QuoteText['mentions'], start: number, end: number): boolean {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && mentions[i]!.start >= start - LONGEST_MENTION; i--) {
    const { kind, end: to } = mentions[i]!;
    if (to >= end && kind !== 'role' && kind !== 'country') return true;
  }
  return false;
}

/** Short words that no name holds. */
const OF_SENTENCE = /^(?:ist|war|hat|bin|wir|ich|sie|es|er|man|uns|wie|was|so|nur|gut|ein|muß)$/;

/** "Algemeen Dagblad", "Chaos Computer Club": no word but small ones has a small letter. */
function isTitleCase(words: readonly string[]): boolean {
  return (
    words.every(
      (word) => /^[\p{Lu}\p{N}]/u.test(word) || (word.length <= 3 && !OF_SENTENCE.test(word)),
    ) && /^[\p{Lu}\p{N}]/u.test(words[0]!)
  );
}
