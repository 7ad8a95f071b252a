import { HUMAN_NOUNS } from '#core/knowledge/human-nouns.ts';
import { FOREIGN_NOUNS, NOT_PEOPLE } from '#core/knowledge/not-people.ts';
import { OPENERS_AS_SURNAMES, SENTENCE_OPENERS } from '#core/knowledge/sentence-openers.ts';
import { NAME_PARTICLES, NAMED_THINGS, NOT_NAMES } from '#core/knowledge/titles.ts';
import { testWord } from '#core/text/word.ts';

import { isArabicArticle } from './end-of-given-name.ts';
import { isOffDuty } from './end-of-title.ts';
import type { NameHits } from './find-names.ts';
import { KIND } from './gazetteer.ts';
import { isCommonNoun } from './is-common-noun.ts';
import {
  isFirstName,
  isListedFirstName,
  isOccupation,
  isTitle,
  type ParsedName,
} from './parse-name.ts';
import { hasEmptyLine, isCapital, surfaceOf, type Reading } from './reading.ts';

// Nobody's name in a newspaper has more words.
const MOST_WORDS = 4;
// Nor more initials; a text of nothing else is not walked through from each of them.
const MOST_INITIALS = 6;

// "McCain", "DeSantis"; else a capital inside a word is a brand or a slip.
const INNER_CAPITAL = /^(?:Mc|Mac|Fitz|De|Di|La|Le|Van|Von|\p{Lu}\p{Ll}*['’])\p{Lu}\p{Ll}+$/u;
const MIXED = /^\p{Lu}[\p{L}’']*\p{Ll}[\p{L}’']*$/u;
// Adjectives that a capital begins: "Europäische", "Bewaffnete", "Gemeinsame".
const ADJECTIVE =
  /(?:isch|lich|ig|bar|sam|haft|los|voll|reich|weit|iert|iell|ell|iv|ös|end|eten|ster?)(?:e[nrsm]?)$|(?:lich|isch|iert|sam|haft|weise|wärts|ierend|los)$/;
const THING =
  /(?:stra(?:ße|sse)|platz|allee|schule|stiftung|preis|brücke|gasse|kirche|haus|stadion|weg|partei|bank|zeitung|blatt|klinik|verlag|airport|bus|net|soft|tech|com|tel|air|plex|land|park|plag|wiki|strom|werk|dorf|hausen|heim|city|town|ville|shire|stan)(?:s|es)?$/i;

/**
 * Whether the word at a token may be a part of a name that no table knows: a capital word that is no ordinary noun, no
 * title, no brand, nothing the dictionary knows as anything but a surname, and not merely the first word of a sentence.
 */
export function mayBeName({ tokens, opens }: Reading, hits: NameHits, at: number): boolean {
  if (at >= tokens.length) return false;
  const { word } = tokens[at]!;
  if (!word.capital || !isNameLike(word)) return false;
  const kinds = hits.at(at)?.kinds ?? 0;
  // "Straubinger", "Schweriner": before a noun a place's adjective, else as often a surname.
  const townsman = kinds === KIND.placeAdjective && !isCapital(tokens[at + 1]);
  if ((kinds & ~KIND.shortName) !== 0 && !townsman) return false;
  return opens[at] ? !opensSentences(word) : !isNoSurname(word);
}

/** What a word's form alone tells against its being a name. */
const isNameLike = testWord(({ text, lower }) => {
  if (text.length < 2 || !MIXED.test(text)) return false;
  if (/\p{Ll}\p{Lu}/u.test(text) && !INNER_CAPITAL.test(text)) return false;
  if (NOT_NAMES.has(lower) || FOREIGN_NOUNS.has(lower) || NAMED_THINGS.has(lower)) return false;
  if (NOT_PEOPLE.has(text) || (text.endsWith('s') && NOT_PEOPLE.has(text.slice(0, -1))))
    return false;
  // "Michelle" ends like an adjective.
  const unlike = !isFirstName(text) && (ADJECTIVE.test(text) || THING.test(text));
  return !unlike && !isHumanWord(text) && !isCommonNoun(text);
});

/** Adverbs and the like, particles and participles, with a capital letter because a sentence begins. */
const opensSentences = testWord(
  ({ text, lower }) =>
    SENTENCE_OPENERS.has(lower) || NAME_PARTICLES.has(lower) || OPENER.test(text),
);

/** Inside a sentence a few of the openers may be surnames: "Klein", "Kurz". */
const isNoSurname = testWord(
  ({ lower }) => SENTENCE_OPENERS.has(lower) && !OPENERS_AS_SURNAMES.has(lower),
);

// Participles and adverbs a sentence may begin with: "Geliefert", "Unbekannter", "Sinngemäß", "Strafmildernd".
const OPENER =
  /^(?:Ge|Be|Ver|Er|Ent|Zer|Un|Miss|Vor|An|Auf|Aus|Ein|Ab|Zu|Über|Unter|Um|Durch|Hinzu|Hinter|Nach|Fest|Frei|Wieder|Ausge|Ange)\p{Ll}+(?:t|en|nd|ene|ener|ete|eter|te|ter)$|(?:nd|nde|nder|ell|gemäß|mäßig|erseits|maßen|falls|dings|mals|mal|orts|tags|abends|hin|her|lei|ens|ses|hes|ig|bar|sam|weiss|weiß|(?:ßt|igst|chst|ttest|rst)e[rsnm]?)$/u;

/** Whether a word says what somebody is: title, profession, kin, creed; also at the end of a compound and in any case. */
export const isHuman = testWord(({ text }) => isHumanWord(text));

function isHumanWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    isTitle(word) ||
    isOccupation(word) ||
    CASES.some(
      (ending) =>
        lower.endsWith(ending) && endsInHuman(lower.slice(0, lower.length - ending.length)),
    )
  );
}

const CASES = ['', 's', 'n', 'en'];
// Shorter words end too many others ("Held" – "Geld").
const SHORTEST = 6;
const LONGEST = 18;

function endsInHuman(stem: string): boolean {
  if (HUMAN_NOUNS.has(stem)) return true;
  for (let size = Math.min(LONGEST, stem.length - 2); size >= SHORTEST; size--) {
    if (HUMAN_NOUNS.has(stem.slice(-size))) return true;
  }
  return false;
}

/** Words side by side that may be a name, and how many. */
export type NameRun = ParsedName & { words: number };

/**
 * Reads the longest run of words from token `from` on that may be a name: "Okello Odhiambo", "Ludovica des Bordes",
 * "J. R. Tolkavar". Undefined when the word there may not be one. A hyphenated word counts when all its parts may.
 */
export function readNameRun(reading: Reading, hits: NameHits, from: number): NameRun | undefined {
  const { tokens } = reading;
  let at = from;
  let words = 0;
  let initials = 0;
  let last = from;
  while (words < MOST_WORDS && initials < MOST_INITIALS && at < tokens.length) {
    if (at > from && !touches(reading, at)) break;
    const initial = isInitial(reading, at);
    if (initial) {
      initials++;
      at += 2;
      continue;
    }
    let word = at;
    if (words > 0) {
      while (isParticle(reading, word) && touches(reading, word)) word++;
      if (word > at && !touches(reading, word)) break;
      // "Konsum von Marihuana": without a given name "von" joins no name.
      const noble = word > at && /^vo[nm]$/.test(tokens[at]!.text);
      if (noble && !isListedFirstName(tokens[from]!.word)) break;
    }
    const to =
      endOfWord(reading, hits, word) || (words === 0 ? endOfGivenName(reading, hits, word) : 0);
    if (to === 0) break;
    words++;
    last = at;
    at = to;
  }
  // An initial behind the name is the name of somebody whose surname is withheld: "Mustafa S."
  if (words === 0 || at === from) return undefined;
  const surnameFrom = words + initials > 1 ? last : from;
  return {
    from,
    to: at,
    words: words + initials,
    given: surnameFrom > from ? surfaceOf(reading, from, surnameFrom) : '',
    surname: surfaceOf(reading, surnameFrom, at),
  };
}

// "zu" and "vom" part more than they join; articles belong to a name behind "von" and "van" alone.
const LOOSE = new Set(['zu', 'vom', 'das', 'y']);
const joinsNames = testWord(({ text }) => NAME_PARTICLES.has(text) && !LOOSE.has(text));

function isParticle({ tokens, groupEnd }: Reading, at: number): boolean {
  if (at >= tokens.length || groupEnd[at] !== at + 1 || !joinsNames(tokens[at]!.word)) return false;
  const { text } = tokens[at]!;
  if (text !== 'der' && text !== 'den') return true;
  const before = tokens[at - 1]?.text;
  return before === 'von' || before === 'van';
}

function isInitial({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]!;
  const dot = tokens[at + 1];
  return (
    token.text.length === 1 &&
    isCapital(token) &&
    dot?.text === '.' &&
    dot.start === token.end &&
    !isOffDuty(tokens, at)
  );
}

const isSentenceOpener = testWord(({ lower }) => SENTENCE_OPENERS.has(lower));

/** "Ernst Nilsson", "Rose Leslie": a given name that is an ordinary word, too, if a name follows. */
function endOfGivenName(reading: Reading, hits: NameHits, at: number): number {
  const { tokens, groupStart, groupEnd } = reading;
  const next = at + 1;
  const { word } = tokens[at]!;
  if (groupStart[at] !== at || groupEnd[at] !== next || !isListedFirstName(word)) return 0;
  if (reading.opens[at] && isSentenceOpener(word)) return 0;
  return hits.at(at) === undefined && touches(reading, next) && endOfWord(reading, hits, next) > 0
    ? next
    : 0;
}

const KINSHIP = new Set(['ben', 'bin', 'ibn', 'abu']);
// "Sheib ad-Din" is one surname, and left to the rule for those that the text has introduced.
const joinsArabicName = testWord(
  (word) => (isArabicArticle(word) && !word.text.endsWith('d')) || KINSHIP.has(word.text),
);

/** One behind the word at `at` if all its parts may be a name, else 0. */
function endOfWord(reading: Reading, hits: NameHits, at: number): number {
  const { groupStart, groupEnd, tokens } = reading;
  if (groupStart[at] !== at) return 0;
  const to = groupEnd[at]!;
  for (let i = at; i < to; i += 2) {
    // "az-Zawahiri", "al-Bolani": an Arabic article or particle before the hyphen.
    if (i === at && to > at + 1 && joinsArabicName(tokens[i]!.word)) continue;
    // "Kar-wai", "Jae-in": behind the hyphen an East Asian given name goes on in small letters.
    if (i > at && /^\p{Ll}{2,5}$/u.test(tokens[i]!.text) && to === at + 3) continue;
    if (!mayBeName(reading, hits, i)) return 0;
  }
  return to;
}

/** Whether one blank or nothing parts a token from the one before, or one line break within a block. */
function touches({ tokens, text, blockOf, opens }: Reading, at: number): boolean {
  if (at < 1 || at >= tokens.length || opens[at] || blockOf[at] !== blockOf[at - 1]) return false;
  const [end, start] = [tokens[at - 1]!.end, tokens[at]!.start];
  return start - end <= 2 && !hasEmptyLine(text, end, start);
}
