import { SMALL_WORDS } from './small-words.ts';
import { PLAIN_ADJECTIVES } from './word-endings.ts';

/**
 * Where a compound falls into words: the offsets at which a new part begins, in UTF-16 units of `word`; none for a word
 * that is no compound. `word` and what `isWord` is asked are in lower case. Every part must be a word, alone or with a
 * linking element or an ending; of several ways the one with the fewest parts counts, then the one with the longest
 * first. A part that is a compound is parted as well.
 *
 * splitCompound('waffenlieferungen', (word) => ['waffe', 'lieferung'].includes(word)) → [6]
 */
export function splitCompound(word: string, isWord: (word: string) => boolean): number[] {
  if (word.length < SHORTEST_COMPOUND || WHOLE.test(word)) return [];
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const cuts = splitInto(parts, word, isWord);
    if (cuts) return splitFurther(word, cuts, isWord);
  }
  return [];
}

// "Ölpreis", "Gasnetz": two letters and four, or three and four.
const SHORTEST_COMPOUND = 6;
// "Kriegs-waffen-kontroll-gesetz"
const MOST_PARTS = 4;
// Shorter words stand by chance in longer ones; these make many compounds, and seldom stand in one by chance.
const SHORTEST_PART = 4;
const SHORT_PARTS = new Set(
  words('öl oel gas rat amt weg bau ort zug see not tod eid akt tat tag uhr hof pkw lkw eu'),
);
// Parts that are more often endings: "Vorsitzende", "Demonstranten", "Journalisten".
const NEVER_PARTS = new Set([
  ...SMALL_WORDS,
  ...words('ende enden ender enten ente tante tanten isten listen ionen ration tieren heit keit'),
  ...words('schaft ungen innen erinnen isch ernte inter'),
]);
// Days are no compounds to their readers.
const WHOLE = /^(?:mon|diens|donners|frei|sams|sonn)(?:tag|tags|tage|tagen|abend|abends)$/;
// Between the parts: "Angriff-s-krieg", "Staat-en-bund", "Held-en-tat", "Kind-er-geld".
const LINKS = ['s', 'es', 'n', 'en', 'er', 'ens', 'e'];
// "Migrations-konferenz": behind these endings an s joins, whether or not the collection knows the word.
const LINKED_BY_S = /^.{3,}(?:ung|ion|heit|keit|schaft|tät|ling)s$/u;
const ADJECTIVES = new Set([...PLAIN_ADJECTIVES, ...words('hoch höchst mindest sonder gesamt')]);
// After the head: cases and plurals.
const ENDINGS = ['s', 'n', 'en', 'e', 'es', 'er', 'ern', 'nen', 'se', 'sen'];

/** A part known as a word may be a compound itself: "Bundes-presse-konferenz". */
function splitFurther(
  word: string,
  cuts: readonly number[],
  isWord: (word: string) => boolean,
): number[] {
  return [0, ...cuts].flatMap((from, at) => {
    const inner = splitCompound(word.slice(from, cuts[at]), isWord).map((cut) => from + cut);
    return from === 0 ? inner : [from, ...inner];
  });
}

function splitInto(
  parts: number,
  word: string,
  isWord: (word: string) => boolean,
): number[] | undefined {
  if (parts === 1) return isPart(word, ENDINGS, isWord) ? [] : undefined;
  // The longest first: a link belongs to what it follows.
  for (let length = word.length - 2; length >= 2; length--) {
    const part = word.slice(0, length);
    if (!isModifier(part, isWord)) continue;
    const further = splitInto(parts - 1, word.slice(length), isWord);
    if (further) return [length, ...further.map((cut) => cut + length)];
  }
  return undefined;
}

/** A word with or without a link, one that lost its e, a verb, an adjective, or what is only ever linked by this s. */
function isModifier(part: string, isWord: (word: string) => boolean): boolean {
  if (isPart(part, LINKS, isWord) || isShortened(part, isWord)) return true;
  if (isVerbStem(part, isWord)) return true;
  return ADJECTIVES.has(part) || LINKED_BY_S.test(part);
}

function isPart(
  part: string,
  endings: readonly string[],
  isWord: (word: string) => boolean,
): boolean {
  if (canStandAlone(part, isWord)) return true;
  return endings.some(
    (ending) => part.endsWith(ending) && canStandAlone(part.slice(0, -ending.length), isWord),
  );
}

/** "Schule", "Hilfe" lose their e: "Schul-jahr", "Hilf-s-werk". */
function isShortened(part: string, isWord: (word: string) => boolean): boolean {
  return [part, part.replace(/s$/, '')].some(
    (stem) => stem.length >= SHORTEST_PART && canStandAlone(`${stem}e`, isWord),
  );
}

/** What is left of an infinitive: "Fernseh-sender", "Trink-wasser", "Löse-geld". */
function isVerbStem(part: string, isWord: (word: string) => boolean): boolean {
  const infinitive = part.endsWith('e') ? `${part}n` : `${part}en`;
  return part.length >= SHORTEST_PART && canStandAlone(infinitive, isWord);
}

function canStandAlone(word: string, isWord: (word: string) => boolean): boolean {
  if (word.length < SHORTEST_PART && !SHORT_PARTS.has(word)) return false;
  return !NEVER_PARTS.has(word) && isWord(word);
}

function words(source: string): string[] {
  return source.split(' ');
}
