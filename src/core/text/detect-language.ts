import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from './function-words.ts';
import { tokenize, type Token } from './tokenize.ts';
import { perWord } from './word.ts';

/** As much as is needed to be sure; in UTF-16 units. */
const SAMPLE = 1_500;
/** Two words may be a name or a quotation; a headline of a few words is decided by three. */
const FEWEST_HITS = 2;
/** In running text a third of all words are on the list of its language; names and numbers bring it down to this. */
const SMALLEST_SHARE = 0.12;
/** How far the best language has to be ahead of the second. */
const SMALLEST_LEAD = 1.15;
/** Share of letters from which on a script decides; Japanese mixes two. */
const SCRIPT_SHARE = 0.2;

// Any letter beyond Latin and its extensions; without one no script needs to be counted.
const FOREIGN = /[\u0370-\u1dff\u2c00-\uffff]/;

const LETTERS = /\p{L}+/gu;
const LANGUAGES = Object.keys(FUNCTION_WORDS);
const LANGUAGES_OF = invert();

/** What a token says about the language: how many words it holds, how many of them are small, and of which languages. */
interface Speech {
  words: number;
  hits: number;
  /** Numbers of languages, one for each small word of each. */
  languages: readonly number[];
}

/** Small words of the same languages say the same: so a text is read by counting how often it says which of these. */
const SPEECHES: Speech[] = [];
const numbers = new Map<string, number>();

/** The number of what a token says; null for one word that is no small word. */
const readSpeech = perWord(({ lower, kind }): number | null => {
  const words = kind === 'word' ? (lower.match(LETTERS) ?? []) : [];
  const found = words.map((word) => LANGUAGES_OF.get(word) ?? []);
  const languages = found.flat();
  if (words.length === 1 && languages.length === 0) return null;
  const hits = found.filter(({ length }) => length > 0).length;
  const key = [words.length, hits, ...languages].join(' ');
  let number = numbers.get(key);
  if (number === undefined) {
    number = SPEECHES.push({ words: words.length, hits, languages }) - 1;
    numbers.set(key, number);
  }
  return number;
});

/**
 * The language of a text as an ISO 639-1 code, by its small words or its script; "und" when the text is too short or
 * reads like none of those known. `tokens` are those of the text, where they are known already.
 *
 * "Der Präsident ist nicht in der Stadt." → "de"; "OK" → "und"
 */
export function detectLanguage(
  text: string,
  tokens: readonly Token[] = tokenize(text.slice(0, SAMPLE)),
): string {
  const sample = text.slice(0, SAMPLE);
  if (FOREIGN.test(sample)) {
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    for (const [language, script] of SCRIPT_LANGUAGES) {
      if (letters > 0 && (sample.match(script)?.length ?? 0) / letters > SCRIPT_SHARE)
        return language;
    }
  }
  const said: number[] = [];
  let words = 0;
  for (const { start, end, word } of tokens) {
    if (start >= SAMPLE) break;
    const whole = end <= SAMPLE ? word : tokenize(text.slice(start, SAMPLE))[0]!.word;
    const speech = readSpeech(whole);
    if (speech === null) words++;
    else {
      while (said.length <= speech) said.push(0);
      said[speech]!++;
    }
  }
  const scores = LANGUAGES.map(() => 0);
  let hits = 0;
  for (const [number, times] of said.entries()) {
    if (times === 0) continue;
    const speech = SPEECHES[number]!;
    words += speech.words * times;
    hits += speech.hits * times;
    for (const language of speech.languages) scores[language]! += times;
  }
  return choose(scores, { words, hits });
}

function choose(
  scores: readonly number[],
  { words, hits }: { words: number; hits: number },
): string {
  const best = Math.max(...scores);
  if (hits < FEWEST_HITS || best < Math.max(FEWEST_HITS, words * SMALLEST_SHARE)) return 'und';
  const first = scores.indexOf(best);
  const rivalled = scores.some((score, i) => i !== first && best < score * SMALLEST_LEAD);
  return rivalled ? 'und' : LANGUAGES[first]!;
}

/** The numbers of the languages each small word belongs to. */
function invert(): ReadonlyMap<string, number[]> {
  const languages = new Map<string, number[]>();
  for (const [number, language] of LANGUAGES.entries()) {
    for (const word of new Set(FUNCTION_WORDS[language])) {
      languages.set(word, [...(languages.get(word) ?? []), number]);
    }
  }
  return languages;
}
