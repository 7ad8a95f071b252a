import { TOPIC_IDS } from '#core/article.ts';
import { TOPIC_ORGANISATIONS } from '#core/knowledge/topic-organisations.ts';
import { TOPIC_WORDS } from '#core/knowledge/topic-words.ts';
import { tokenize } from '#core/text/tokenize.ts';
import { perWord, type Word } from '#core/text/word.ts';

/** What one token, or the phrase it opens, says about a topic. */
export interface TopicHit {
  /** Number of the topic in `TOPIC_IDS`. */
  topic: number;
  weight: number;
  /** Number of the pattern, under which repetitions are counted. */
  pattern: number;
}

/** A row of several words, seen from its first one. */
export interface TopicPhrase extends TopicHit {
  /** What the words after the first have to be. */
  rest: readonly WordPattern[];
}

export interface TokenHits {
  hits: readonly TopicHit[];
  phrases: readonly TopicPhrase[];
}

type Part = 'whole' | 'head' | 'tail' | 'inside';

/** What a row asks of one word: to be the stem, to begin or end with it, or to hold it. */
interface WordPattern {
  part: Part;
  stem: string;
}

/** A row as the index holds it. */
interface Row extends TopicHit, WordPattern {
  phrase: TopicPhrase | undefined;
  /** Its number; of two rows in one place the earlier counts. */
  order: number;
}

type Index = Record<Part, Map<string, Row[]>>;

// The endings of nouns and adjectives, the bare stem among them.
const ENDINGS = ['innen', 'ern', 'ens', 'em', 'en', 'er', 'es', 'in', 'e', 'n', 's', ''];
// Longer than any German compound in print; what is longer is rubbish and would cost its length squared.
const LONGEST_WORD = 60;
// Rows for what a word holds are found by their first letters; none is shorter.
const KEY = 3;

let index: Index | undefined;

/**
 * What a word says about topics, or null where it says nothing: of each topic the longest row that fits, and the
 * phrases the word may open.
 *
 * "Waffenlieferungen" → arms, by the row `waffenlieferung*`
 */
export const matchTopics: (word: Word) => TokenHits | null = perWord((word) =>
  word.kind === 'sign' || word.text.length > LONGEST_WORD
    ? null
    : lookUp(foldWord(word.text), (index ??= buildIndex())),
);

/** Whether a word behind the first one is what a phrase asks for; undefined stands for the end of the text. */
export function fitsPhrase({ part, stem }: WordPattern, word: Word | undefined): boolean {
  const text = word ? foldOf(word) : '';
  if (part === 'head') return text.startsWith(stem);
  if (part === 'inside') return text.includes(stem);
  if (!text.includes(stem)) return false;
  if (part === 'whole') return text.startsWith(stem) && ENDINGS.includes(text.slice(stem.length));
  return ENDINGS.some(
    (ending) => text.endsWith(ending) && text.endsWith(stem, text.length - ending.length),
  );
}

/** Mostly the word in lower case, which it has already. */
const foldOf = (word: Word): string => foldedOf(word) ?? word.lower;
const foldedOf = perWord(({ lower }) => {
  const folded = foldWord(lower);
  return folded === lower ? null : folded;
});

/** Lower case, composed, ß as ss: the shape in which words and rows are compared. */
function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
}

function lookUp(word: string, known: Index): TokenHits | null {
  const rows = findRows(word, known);
  if (rows.length === 0) return null;
  const best = new Map<number, Row>();
  const phrases = new Set<TopicPhrase>();
  for (const row of rows) {
    if (row.phrase) {
      phrases.add(row.phrase);
      continue;
    }
    const other = best.get(row.topic);
    const longer = row.stem.length - (other?.stem.length ?? 0);
    if (!other || longer > 0 || (longer === 0 && row.weight === 0)) best.set(row.topic, row);
  }
  const hits = [...best.values()].filter(({ weight }) => weight > 0);
  return hits.length + phrases.size > 0 ? { hits, phrases: [...phrases] } : null;
}

/** Every row a word fits: the whole word first, then from its beginning on by where they begin or end in it. */
function findRows(word: string, { whole, head, tail, inside }: Index): Row[] {
  const found: { at: number; row: Row }[] = [];
  const take = (rows: readonly Row[] | undefined, at: number): void => {
    for (const row of rows ?? []) found.push({ at, row });
  };
  const bases = ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) =>
    word.slice(0, word.length - ending.length),
  );
  for (const base of bases) take(whole.get(base), 0);
  for (let at = 1; at <= word.length; at++) take(head.get(word.slice(0, at)), 2 * at);
  for (const base of bases) {
    for (let at = 0; at < base.length; at++) take(tail.get(base.slice(at)), 2 * at + 3);
  }
  for (let at = 0; at + KEY <= word.length; at++) {
    for (const row of inside.get(word.slice(at, at + KEY)) ?? []) {
      if (word.startsWith(row.stem, at)) found.push({ at: Infinity, row });
    }
  }
  return found
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at) || a.row.order - b.row.order)
    .map(({ row }) => row);
}

const numbers = new Map<string, number>();

/** The same number for the same pattern. */
function numberOf(pattern: string): number {
  let number = numbers.get(pattern);
  if (number === undefined) numbers.set(pattern, (number = numbers.size));
  return number;
}

let organisations: ReadonlyMap<string, readonly TopicHit[]> | undefined;

/** What the mention of an organisation says: "iaea" → arms, energy. */
export function speaksFor(organisation: string): readonly TopicHit[] | undefined {
  organisations ??= new Map(
    [...TOPIC_ORGANISATIONS].map(([id, evidence]) => [
      id,
      evidence.map(([topic, weight]) => ({
        topic: TOPIC_IDS.indexOf(topic),
        weight,
        pattern: numberOf(id),
      })),
    ]),
  );
  return organisations.get(organisation);
}

function buildIndex(): Index {
  const built: Index = { whole: new Map(), head: new Map(), tail: new Map(), inside: new Map() };
  let order = 0;
  for (const [topic, id] of TOPIC_IDS.entries()) {
    for (const [source, weight] of TOPIC_WORDS[id]) {
      const [first, ...rest] = splitPattern(source).map(readPattern);
      const pattern = numberOf(source);
      const phrase = rest.length > 0 ? { topic, weight, pattern, rest } : undefined;
      const row: Row = { topic, weight, pattern, ...first!, phrase, order: order++ };
      const key = row.part === 'inside' ? row.stem.slice(0, KEY) : row.stem;
      const rows = built[row.part].get(key);
      if (rows) rows.push(row);
      else built[row.part].set(key, [row]);
    }
  }
  return built;
}

const ONE_WORD = /^\*?\p{L}+\*?$/u;

/** The tokens of a pattern, each with the stars that touch it: "u-boot*" → "u", "-", "boot*". */
function splitPattern(pattern: string): string[] {
  const folded = foldWord(pattern);
  if (ONE_WORD.test(folded)) return [folded];
  const words: string[] = [];
  let end = -1;
  for (const token of tokenize(folded)) {
    const touches = token.start === end;
    if (touches && (token.text === '*' || words.at(-1) === '*'))
      words.push(words.pop()! + token.text);
    else words.push(token.text);
    end = token.end;
  }
  return words;
}

function readPattern(word: string): WordPattern {
  const open = word.startsWith('*');
  const stem = word.replaceAll('*', '');
  if (word.length > 1 && word.endsWith('*')) return { part: open ? 'inside' : 'head', stem };
  return { part: open ? 'tail' : 'whole', stem };
}
