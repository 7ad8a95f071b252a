import { safelyDecode } from './safely-decode.ts';

/** A place in an article, as a link tells it: offsets, and the words that stand there. */
export interface Passage {
  /** UTF-16 units of the original text. */
  start: number;
  end: number;
  /** The passage's own, at most a hundred units from its beginning. */
  words: string;
}

// A link stays short enough to be mailed; so many units are found again in a text that has changed.
const MOST_WORDS = 100;

/** The place a fragment names; undefined where it names none. Never throws. */
export function parsePassage(hash: string): Passage | undefined {
  const groups = /^#stelle=(?<start>\d{1,9})-(?<end>\d{1,9}):(?<words>.+)$/s.exec(hash)?.groups;
  const words = safelyDecode(groups?.['words'] ?? '');
  const start = Number(groups?.['start']);
  const end = Number(groups?.['end']);
  if (words === undefined || words === '' || words.length > MOST_WORDS) return undefined;
  if (!(end - start >= words.length)) return undefined;
  return { start, end, words };
}

/** The fragment that names a place, beginning with "#". Parsing it gives the same place with at most a hundred units. */
export function serializePassage({ start, end, words }: Passage): string {
  return `#stelle=${start}-${end}:${encodeURIComponent(cutWords(words)).replaceAll("'", '%27')}`;
}

/** Never half of a pair of surrogates, which no address can hold. */
function cutWords(words: string): string {
  return words
    .slice(0, MOST_WORDS)
    .replace(/\p{Cs}$/u, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
