import {
  isCounted,
  TOPIC_IDS,
  type ArticleTopic,
  type Block,
  type BlockKind,
  type Mention,
  type Span,
  type TopicId,
} from '#core/article.ts';
import { TOPIC_ORGANISATIONS } from '#core/knowledge/topic-organisations.ts';
import type { Token } from '#core/text/tokenize.ts';

import {
  fitsPhrase,
  matchTopics,
  type TokenHits,
  type TopicHit,
  type TopicPhrase,
} from './topic-matcher.ts';

interface TopicsInput {
  text: string;
  blocks: readonly Block[];
  tokens: readonly Token[];
  mentions: readonly Mention[];
}

interface Place {
  tokens: readonly Token[];
  at: number;
  /** What the block's kind makes of a word's weight. */
  factor: number;
  /** Up to which offset a topic hears nothing, by a phrase of weight 0. */
  silenced: Map<TopicId, number>;
}

interface Tally {
  /** The sum that title, kicker and lead gave. */
  topScore: number;
  /** The weight of its most telling word. */
  telling: number;
  /** How often each pattern was met and what that is worth. */
  patterns: Map<string, { times: number; worth: number }>;
  evidence: Span[];
}

const LEAD_FACTOR = 2;
// What an editor reads first says what the article is about.
const BLOCK_FACTOR: Readonly<Record<string, number>> = {
  title: 3,
  kicker: 2.5,
  lead: LEAD_FACTOR,
  heading: 1.5,
} satisfies Partial<Record<BlockKind, number>>;
const FIRST_PARAGRAPH_FACTOR = 1.6;
const MAX_TOPICS = 5;
// Rows of weight 1 and 2 only go with a topic, however many there are.
const TELLING_WEIGHT = 3;
// A single word files an article when it stands in the title or in kicker and lead.
const TOP_SCORE_OF_ONE_WORD = 6;
// Two strong words in a short text, or a strong one in the title with a second one: tuned by reading.
const MIN_SCORE = 7;
// A topic with less than a quarter of the first one's evidence is in the article, but it is not filed there.
const MIN_SHARE = 0.28;
// Longer texts touch more topics in passing: evidence thins out with a root of the length, counted from here.
const SHORT_TEXT_WORDS = 130;
const THINNING = 0.4;
// Diplomacy and politics have so many everyday words that they would drown topics with few but telling ones.
const CROWDING = 0.1;
// Names of persons, organisations and places hold words that mean nothing here: "Krieger", "Bild", "Waldbrunn".
const NAME_KINDS: ReadonlySet<Mention['kind']> = new Set(['person', 'organisation', 'place']);

/**
 * The topics by which a careful editor would file the article, at most five, best first; none where no word speaks for
 * any. Title, kicker, lead, headings and the first paragraph weigh more, a repeated word less each time; only blocks
 * that count are read and names earn nothing, but an organisation speaks for its field. `tokens` and `blocks` must be in
 * text order. Linear in the text.
 *
 * "EU beschließt neue Sanktionen gegen Russland" → sanctions, with the span of "Sanktionen"
 */
export function findTopics({ blocks, tokens, mentions }: TopicsInput): ArticleTopic[] {
  const tallies = new Map<TopicId, Tally>();
  const names = mentions
    .filter(({ kind }) => NAME_KINDS.has(kind))
    .sort((a, b) => a.start - b.start);
  const silenced = new Map<TopicId, number>();
  let at = 0;
  let name = 0;
  let words = 0;
  let paragraphs = 0;
  for (const block of blocks) {
    if (!isCounted(block.kind)) continue;
    if (block.kind === 'paragraph') paragraphs++;
    const first = block.kind === 'paragraph' && paragraphs === 1;
    const factor = first ? FIRST_PARAGRAPH_FACTOR : (BLOCK_FACTOR[block.kind] ?? 1);
    while (at < tokens.length && tokens[at]!.start < block.start) at++;
    while (at < tokens.length && tokens[at]!.start < block.end) {
      const token = tokens[at]!;
      while (name < names.length && names[name]!.end <= token.start) name++;
      const inName = names[name];
      if (inName && inName.start <= token.start && !isCompoundHead(inName, token)) {
        if (inName.start === token.start) addOrganisation(tallies, inName, factor);
        at++;
        continue;
      }
      if (token.kind !== 'sign') words++;
      const found = matchTopics(token.word);
      if (found) addToken(tallies, found, { tokens, at, factor, silenced });
      at++;
    }
  }
  return choose(tallies, (Math.max(words, SHORT_TEXT_WORDS) / SHORT_TEXT_WORDS) ** THINNING);
}

/** "Regierung" in "Trump-Regierung" is a word like any other, although the mention spans it. */
function isCompoundHead({ start, end, text }: Mention, token: Token): boolean {
  return token.start > start && token.end === end && text[token.start - start - 1] === '-';
}

function addOrganisation(tallies: Map<TopicId, Tally>, mention: Mention, factor: number): void {
  if (mention.kind !== 'organisation' || !mention.entity) return;
  for (const [topic, weight] of TOPIC_ORGANISATIONS.get(mention.entity) ?? []) {
    add(tallies, { topic, weight, pattern: mention.entity }, { span: mention, factor });
  }
}

/** Counts what the token at `at` and the phrases it opens say. */
function addToken(
  tallies: Map<TopicId, Tally>,
  found: TokenHits,
  { tokens, at, factor, silenced }: Place,
): void {
  const token = tokens[at]!;
  for (const phrase of found.phrases) {
    if (!goesOn(phrase, tokens, at)) continue;
    const { end } = tokens[at + phrase.rest.length]!;
    if (phrase.weight === 0) silenced.set(phrase.topic, end);
    else add(tallies, phrase, { span: { start: token.start, end }, factor });
  }
  for (const hit of found.hits) {
    if (silenced.size === 0 || (silenced.get(hit.topic) ?? 0) <= token.start)
      add(tallies, hit, { span: token, factor });
  }
}

function goesOn({ rest }: TopicPhrase, tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < rest.length; i++) {
    if (!fitsPhrase(rest[i]!, tokens[at + 1 + i]?.word)) return false;
  }
  return true;
}

function add(
  tallies: Map<TopicId, Tally>,
  { topic, weight, pattern }: TopicHit,
  { span, factor }: { span: Span; factor: number },
): void {
  let tally = tallies.get(topic);
  if (!tally) {
    tally = { topScore: 0, telling: 0, patterns: new Map(), evidence: [] };
    tallies.set(topic, tally);
  }
  let met = tally.patterns.get(pattern);
  if (!met) tally.patterns.set(pattern, (met = { times: 0, worth: 0 }));
  met.times++;
  const worth = (weight * factor) / met.times;
  met.worth += worth;
  tally.telling = Math.max(tally.telling, weight);
  if (factor >= LEAD_FACTOR) tally.topScore += worth;
  addEvidence(tally.evidence, span);
}

/** Evidence stays apart: what overlaps becomes one span. */
function addEvidence(evidence: Span[], { start, end }: Span): void {
  const last = evidence.at(-1);
  if (last && start < last.end) {
    last.start = Math.min(last.start, start);
    last.end = Math.max(last.end, end);
  } else {
    evidence.push({ start, end });
  }
}

/** The sum of what the patterns are worth, the many lesser ones behind the first few counting less and less. */
function scoreOf({ patterns }: Tally): number {
  const worths = [...patterns.values()].map(({ worth }) => worth).sort((a, b) => b - a);
  return worths.reduce((sum, worth, rank) => sum + worth / (1 + rank * CROWDING), 0);
}

function choose(tallies: ReadonlyMap<TopicId, Tally>, thinning: number): ArticleTopic[] {
  const ranked = TOPIC_IDS.flatMap((id) => {
    const tally = tallies.get(id);
    return tally ? [{ id, tally, score: scoreOf(tally) / thinning }] : [];
  }).sort((a, b) => b.score - a.score);
  const least = Math.max(MIN_SCORE, (ranked[0]?.score ?? 0) * MIN_SHARE);
  const filed = ranked.filter(({ tally, score }) => score >= least && isTold(tally));
  // An article that says little still belongs somewhere: with the little it says.
  return (filed.length > 0 ? filed : ranked.slice(0, 1))
    .slice(0, MAX_TOPICS)
    .map(({ id, tally, score }) => ({
      id,
      score: Math.round(score * 100) / 100,
      evidence: tally.evidence,
    }));
}

/** More than one passing word, and at least one that speaks for the topic by itself. */
function isTold({ patterns, topScore, telling }: Tally): boolean {
  const passing = patterns.size === 1 && ![...patterns.values()].some(({ times }) => times > 2);
  return telling >= TELLING_WEIGHT && (!passing || topScore >= TOP_SCORE_OF_ONE_WORD);
}
