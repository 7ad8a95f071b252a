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

import { matchTopics, type TopicHit } from './topic-matcher.ts';

interface TopicsInput {
  text: string;
  blocks: readonly Block[];
  tokens: readonly Token[];
  mentions: readonly Mention[];
}

interface Tally {
  score: number;
  /** The sum that title, kicker and lead gave. */
  topScore: number;
  /** How often each pattern was met. */
  patterns: Map<string, number>;
  evidence: Span[];
}

// What an editor reads first says what the article is about.
const BLOCK_FACTOR: Readonly<Partial<Record<BlockKind, number>>> = {
  title: 3,
  kicker: 2.5,
  lead: 2,
  heading: 1.5,
};
const FIRST_PARAGRAPH_FACTOR = 1.6;
const MAX_TOPICS = 5;
// Two strong words in a short text, or a strong one in the title with a second one: tuned by reading.
const MIN_SCORE = 7.5;
// A topic with less than a third of the first one's evidence is in the article, but it is not filed there.
const MIN_SHARE = 0.25;
// Longer texts touch more topics in passing: evidence thins out with the root of the length, counted from here.
const SHORT_TEXT_WORDS = 130;
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
      at = addToken(tallies, { tokens, at, factor });
    }
  }
  return choose(tallies, Math.sqrt(Math.max(words, SHORT_TEXT_WORDS) / SHORT_TEXT_WORDS));
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

/** Counts what the token at `at` says; returns the index to go on with. */
function addToken(
  tallies: Map<TopicId, Tally>,
  { tokens, at, factor }: { tokens: readonly Token[]; at: number; factor: number },
): number {
  const token = tokens[at]!;
  const found = token.kind === 'sign' ? null : matchTopics(token.text);
  if (!found) return at + 1;
  const taken = new Set<TopicId>();
  let next = at + 1;
  for (const phrase of found.phrases) {
    if (!phrase.rest.every((fits, i) => fits(tokens[at + 1 + i]?.text ?? ''))) continue;
    const last = at + phrase.rest.length;
    taken.add(phrase.topic);
    next = Math.max(next, last + 1);
    if (phrase.weight > 0) {
      add(tallies, phrase, { span: { start: token.start, end: tokens[last]!.end }, factor });
    }
  }
  for (const hit of found.hits) {
    if (!taken.has(hit.topic)) add(tallies, hit, { span: token, factor });
  }
  return next;
}

function add(
  tallies: Map<TopicId, Tally>,
  { topic, weight, pattern }: TopicHit,
  { span, factor }: { span: Span; factor: number },
): void {
  let tally = tallies.get(topic);
  if (!tally) {
    tally = { score: 0, topScore: 0, patterns: new Map(), evidence: [] };
    tallies.set(topic, tally);
  }
  const times = (tally.patterns.get(pattern) ?? 0) + 1;
  tally.patterns.set(pattern, times);
  const worth = (weight * factor) / times;
  tally.score += worth;
  if (factor >= 2) tally.topScore += worth;
  tally.evidence.push({ start: span.start, end: span.end });
}

function choose(tallies: ReadonlyMap<TopicId, Tally>, thinning: number): ArticleTopic[] {
  const ranked = TOPIC_IDS.flatMap((id) => {
    const tally = tallies.get(id);
    return tally ? [{ id, tally, score: tally.score / thinning }] : [];
  }).sort((a, b) => b.score - a.score);
  const least = Math.max(MIN_SCORE, (ranked[0]?.score ?? 0) * MIN_SHARE);
  const filed = ranked.filter(({ tally, score }) => score >= least && isMoreThanOneWord(tally));
  // An article that says little still belongs somewhere: with the little it says.
  return (filed.length > 0 ? filed : ranked.slice(0, 1))
    .slice(0, MAX_TOPICS)
    .map(({ id, tally, score }) => ({
      id,
      score: Math.round(score * 100) / 100,
      evidence: tally.evidence,
    }));
}

function isMoreThanOneWord({ patterns, topScore }: Tally): boolean {
  return patterns.size > 1 || topScore >= 6 || Math.max(...patterns.values()) > 2;
}
