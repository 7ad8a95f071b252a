import { TOPIC_IDS, type TopicId } from '#core/article.ts';
import type { TopicWordRow } from '#core/knowledge/topic-word-row.ts';
import { TOPIC_WORDS } from '#core/knowledge/topic-words.ts';
import { tokenize } from '#core/text/tokenize.ts';

/** What one token, or the phrase it opens, says about a topic. */
export interface TopicHit {
  topic: TopicId;
  weight: number;
  /** The pattern, under which repetitions are counted. */
  pattern: string;
}

/** A row of several words, seen from its first one. */
export interface TopicPhrase extends TopicHit {
  /** Tests for the tokens after the first. */
  rest: readonly ((token: string) => boolean)[];
}

export interface TokenHits {
  hits: readonly TopicHit[];
  phrases: readonly TopicPhrase[];
}

type Row = TopicHit & { phrase?: TopicPhrase };
type Part = 'whole' | 'head' | 'tail' | 'inside';
type Index = Record<Part, Map<string, Row[]>>;

// The endings of nouns and adjectives; longer ones first, so that the shortest stem is tried last.
const ENDINGS = ['innen', 'ern', 'ens', 'em', 'en', 'er', 'es', 'in', 'e', 'n', 's', ''];
// Below four letters a stripped stem is too often another word: "Öls" is "Öl", but "Rates" is not "Rat".
const MIN_INFLECTED_STEM = 2;
// A corpus of several thousand articles has fewer different words than this.
const MEMO_LIMIT = 200_000;

let index: Index | undefined;
const memo = new Map<string, TokenHits | null>();

/**
 * What a token says about topics, or null where it says nothing: of each topic the longest row that fits, and the
 * phrases the token may open. The answer is remembered, so that a word costs one look-up the second time.
 *
 * "Waffenlieferungen" → arms, by the row `waffenlieferung*`
 */
export function matchTopics(token: string): TokenHits | null {
  const known = memo.get(token);
  if (known !== undefined) return known;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const found = lookUp(foldWord(token), (index ??= buildIndex()));
  memo.set(token, found);
  return found;
}

/** Lower case, composed, ß as ss: the shape in which words and rows are compared. */
function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
}

function lookUp(word: string, { whole, head, tail, inside }: Index): TokenHits | null {
  const best = new Map<TopicId, { row: Row; length: number }>();
  const phrases: TopicPhrase[] = [];
  const take = (rows: readonly Row[] | undefined, length: number): void => {
    for (const row of rows ?? []) {
      if (row.phrase) {
        phrases.push(row.phrase);
        continue;
      }
      const other = best.get(row.topic);
      if (!other || length > other.length || (length === other.length && row.weight === 0)) {
        best.set(row.topic, { row, length });
      }
    }
  };
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const end = word.length - ending.length;
    if (end < MIN_INFLECTED_STEM && ending) continue;
    take(whole.get(word.slice(0, end)), end);
    for (let start = 0; start < end; start++) take(tail.get(word.slice(start, end)), end - start);
  }
  for (let end = 1; end <= word.length; end++) take(head.get(word.slice(0, end)), end);
  if (inside.size > 0) {
    for (let start = 0; start < word.length; start++) {
      for (let end = start + 1; end <= word.length; end++) {
        take(inside.get(word.slice(start, end)), end - start);
      }
    }
  }
  const hits = [...best.values()].filter(({ row }) => row.weight > 0).map(({ row }) => row);
  return hits.length + phrases.length > 0 ? { hits, phrases: [...new Set(phrases)] } : null;
}

function buildIndex(): Index {
  const built: Index = { whole: new Map(), head: new Map(), tail: new Map(), inside: new Map() };
  for (const topic of TOPIC_IDS) {
    for (const row of TOPIC_WORDS[topic]) addRow(built, topic, row);
  }
  return built;
}

function addRow(into: Index, topic: TopicId, [pattern, weight]: TopicWordRow): void {
  const words = splitPattern(pattern);
  const hit: TopicHit = { topic, weight, pattern };
  const { part, stem } = readPart(words[0]!);
  const row: Row =
    words.length > 1 ? { ...hit, phrase: { ...hit, rest: words.slice(1).map(testOf) } } : hit;
  const rows = into[part].get(stem);
  if (rows) rows.push(row);
  else into[part].set(stem, [row]);
}

/** The tokens of a pattern, each with the stars that touch it: "u-boot*" → "u", "-", "boot*". */
function splitPattern(pattern: string): string[] {
  const words: string[] = [];
  let end = -1;
  for (const token of tokenize(foldWord(pattern))) {
    const touches = token.start === end;
    if (touches && (token.text === '*' || words.at(-1) === '*'))
      words.push(words.pop()! + token.text);
    else words.push(token.text);
    end = token.end;
  }
  return words;
}

function readPart(word: string): { part: Part; stem: string } {
  const open = word.startsWith('*');
  const stem = word.replaceAll('*', '');
  if (word.length > 1 && word.endsWith('*')) return { part: open ? 'inside' : 'head', stem };
  return { part: open ? 'tail' : 'whole', stem };
}

function testOf(word: string): (token: string) => boolean {
  const { part, stem } = readPart(word);
  if (part === 'head') return (token) => foldWord(token).startsWith(stem);
  if (part === 'tail') return (token) => ENDINGS.some((e) => foldWord(token).endsWith(stem + e));
  if (part === 'inside') return (token) => foldWord(token).includes(stem);
  return (token) => {
    const folded = foldWord(token);
    return folded.startsWith(stem) && ENDINGS.includes(folded.slice(stem.length));
  };
}
