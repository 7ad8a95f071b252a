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

/** A row as the index holds it, with the length of its stem. */
type Row = TopicHit & { length: number; phrase?: TopicPhrase };
type Part = 'whole' | 'head' | 'tail' | 'inside';
type Index = Record<Part, Map<string, Row[]>>;

// The endings of nouns and adjectives, the bare stem among them.
const ENDINGS = ['innen', 'ern', 'ens', 'em', 'en', 'er', 'es', 'in', 'e', 'n', 's', ''];
// A corpus of several thousand articles has fewer different words than this.
const MEMO_LIMIT = 200_000;

let index: Index | undefined;
const memo = new Map<string, TokenHits | null>();
const folded = new Map<string, string>();

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
  if (token.length > LONGEST_WORD) return null;
  const found = lookUp(foldWord(token), (index ??= buildIndex()));
  memo.set(token, found);
  return found;
}

// Longer than any German compound in print; what is longer is rubbish and would cost its length squared.
const LONGEST_WORD = 60;

/** Lower case, composed, ß as ss: the shape in which words and rows are compared. */
function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
}

function lookUp(word: string, { whole, head, tail, inside }: Index): TokenHits | null {
  const best = new Map<TopicId, Row>();
  const phrases: TopicPhrase[] = [];
  const take = (rows: readonly Row[] | undefined): void => {
    if (!rows) return;
    for (const row of rows) {
      const { length } = row;
      if (row.phrase) {
        phrases.push(row.phrase);
        continue;
      }
      const other = best.get(row.topic);
      if (!other || length > other.length || (length === other.length && row.weight === 0)) {
        best.set(row.topic, row);
      }
    }
  };
  take(whole.get(word));
  for (let at = 1; at <= word.length; at++) {
    take(head.get(word.slice(0, at)));
    take(tail.get(word.slice(at - 1)));
  }
  for (const [stem, rows] of inside) if (word.includes(stem)) take(rows);
  const hits = [...best.values()].filter(({ weight }) => weight > 0);
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
  const row: Row = { ...hit, length: stem.length };
  if (words.length > 1) row.phrase = { ...hit, rest: words.slice(1).map(testOf) };
  // Endings are added here rather than stripped from every word that is looked up.
  const endings = part === 'whole' || part === 'tail' ? ENDINGS : [''];
  for (const ending of endings) {
    const form = stem + ending;
    const rows = into[part].get(form);
    if (rows) rows.push(row);
    else into[part].set(form, [row]);
  }
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
  if (part === 'head') return (token) => foldOnce(token).startsWith(stem);
  if (part === 'inside') return (token) => foldOnce(token).includes(stem);
  const forms = ENDINGS.map((ending) => stem + ending);
  if (part === 'tail') return (token) => forms.some((form) => foldOnce(token).endsWith(form));
  const wholes = new Set(forms);
  return (token) => wholes.has(foldOnce(token));
}

function foldOnce(token: string): string {
  let word = folded.get(token);
  if (word === undefined) {
    if (folded.size >= MEMO_LIMIT) folded.clear();
    folded.set(token, (word = foldWord(token)));
  }
  return word;
}
