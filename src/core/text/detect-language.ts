import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from './function-words.ts';

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

const LANGUAGES_OF = invert(FUNCTION_WORDS);

/**
 * The language of a text as an ISO 639-1 code, by its small words or its script; "und" when the text is too short or
 * reads like none of those known.
 *
 * "Der Präsident ist nicht in der Stadt." → "de"; "OK" → "und"
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const foreign = FOREIGN.test(sample);
  const letters = foreign ? (sample.match(/\p{L}/gu)?.length ?? 0) : 0;
  for (const [language, script] of SCRIPT_LANGUAGES) {
    if (letters > 0 && (sample.match(script)?.length ?? 0) / letters > SCRIPT_SHARE)
      return language;
  }
  const words = sample.match(/\p{L}+/gu) ?? [];
  const scores = new Map<string, number>();
  let hits = 0;
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word);
    if (!languages) continue;
    hits++;
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || hits < FEWEST_HITS || best[1] < Math.max(FEWEST_HITS, words.length * SMALLEST_SHARE))
    return 'und';
  return second && best[1] < second[1] * SMALLEST_LEAD ? 'und' : best[0];
}

function invert(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(table)) {
    for (const word of new Set(words))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
