/** Small words within a noun phrase. */
const JOINTS =
  'in im ins um mit gegen vor nach bei beim über zur zum zu auf aus an am für zwischen von vom des der den dem das die und ohne unter seit trotz wegen durch bis';
const PHRASE_WORDS: ReadonlySet<string> = new Set(JOINTS.split(' '));
/** Small words that end as verbs do, and verbs that do not. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'mit seit nicht jetzt erst fast laut statt samt weit bereits zuletzt selbst oft dort gegen zwischen neben wegen den einen keinen ihren seinen diesen allen wen oben unten gestern morgen'.split(
    ' ',
  ),
);
const VERBS: ReadonlySet<string> = new Set('will kann soll darf muss wird war ging kam'.split(' '));
const VERB_ENDING = /(?:t|en|te|ern|eln)$/;
const ADJECTIVE = /e[nmrs]?$/;
const WORDS = /[\p{L}\p{N}-]+/gu;
/** Longer ones are headlines. */
const MOST_WORDS = 7;
const SMALL = /^\p{Ll}/u;

/**
 * Whether a line is a noun phrase with a preposition and no verb, as kickers are.
 *
 * "Streit um neue Zölle", "Wahl in Chile" → true; "Chile wählt", "Wahl in Chile beendet" → false
 */
export function isStoryName(line: string): boolean {
  const words = line.match(WORDS) ?? [];
  return (
    words.length <= MOST_WORDS &&
    words.some((word) => PHRASE_WORDS.has(word)) &&
    words.every((word, i) => {
      if (!SMALL.test(word) || PHRASE_WORDS.has(word)) return true;
      return ADJECTIVE.test(word) && SMALL.test(words[i - 1] ?? '') && i + 1 < words.length;
    })
  );
}

/**
 * Whether a headline says that something happens: it holds a verb.
 *
 * "Chile wählt einen Außenseiter" → true; "Der Außenseiter", "Mit der neuen Partei" → false
 */
export function holdsVerb(line: string): boolean {
  const words = line.match(WORDS) ?? [];
  return words.some((word, i) => {
    if (!SMALL.test(word) || NO_VERBS.has(word)) return false;
    // "der neuen Partei"
    const inPhrase = ADJECTIVE.test(word) && PHRASE_WORDS.has(words[i - 1]?.toLowerCase() ?? '');
    return VERBS.has(word) || (VERB_ENDING.test(word) && !inPhrase);
  });
}
