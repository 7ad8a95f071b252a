import {
  isCounted,
  TOPIC_IDS,
  type ArticleTopic,
  type Block,
  type BlockKind,
  type Mention,
  type NearTopic,
  type TopicId,
} from '#core/article.ts';
import type { Token } from '#core/text/tokenize.ts';

import {
  fitsPhrase,
  matchTopics,
  speaksFor,
  type TokenHits,
  type TopicPhrase,
} from './topic-matcher.ts';
import { TopicTally, type Weighing } from './topic-tally.ts';

/** What the search for topics needs to know of a mention. */
type Name = Pick<Mention, 'start' | 'end' | 'kind' | 'entity'>;

interface TopicsInput {
  text: string;
  blocks: readonly Block[];
  tokens: readonly Token[];
  mentions: readonly Name[];
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
// Of what nearly was a topic a reader asks for the first two; with less than a third of what is needed none was near.
const MAX_NEAR = 2;
const NEAR_SHARE = 1 / 3;
// Two strong words in a short text, or a strong one in the title with a second one: tuned by reading.
const MIN_SCORE = 7;
// A topic with less than a third of the first one's evidence is in the article, but it is not filed there.
const MIN_SHARE = 0.32;
// Longer texts touch more topics in passing: evidence thins out with a root of the length, counted from here.
const SHORT_TEXT_WORDS = 130;
const THINNING = 0.45;
// Words of everyday life pass by in every report, whatever it is about; a few others are said only where they count.
const PASSING = 1.4;
const TELLING = 0.8;
const BREADTH: Readonly<Partial<Record<TopicId, number>>> = {
  society: PASSING,
  crime: PASSING,
  economy: PASSING,
  technology: PASSING,
  disaster: PASSING,
  health: PASSING,
  protest: TELLING,
  trade: TELLING,
  arms: TELLING,
};

// An office beside its holder's name says who speaks; what leads a party or brings a cabinet down tells all the same.
const GOVERNMENT = TOPIC_IDS.indexOf('government');
const MORE_THAN_TITLE = 4;

/** What an article is filed under, and what it nearly was. */
export interface FiledTopics {
  topics: ArticleTopic[];
  nearTopics: NearTopic[];
}

/**
 * The topics by which a careful editor would file the article, at most five, best first; none where no word speaks for
 * any. Title, kicker, lead, headings and the first paragraph weigh more, a repeated word less each time; only blocks
 * that count are read; names and the offices beside them earn nothing, but an organisation speaks for its field. Topics
 * whose words pass by in every report need more of them, those whose words are rare fewer. `tokens` and `blocks` must be
 * in text order. Linear in the text.
 *
 * "EU beschließt neue Sanktionen gegen Russland" → sanctions, with the span of "Sanktionen"
 */
export function findTopics({ text, blocks, tokens, mentions }: TopicsInput): FiledTopics {
  const tally = new Tally(tokens);
  const names = namesIn(mentions);
  let at = 0;
  let name = 0;
  let words = 0;
  let paragraphs = 0;
  for (const block of blocks) {
    if (!isCounted(block.kind)) continue;
    if (block.kind === 'paragraph') paragraphs++;
    const first = block.kind === 'paragraph' && paragraphs === 1;
    const factor = first ? FIRST_PARAGRAPH_FACTOR : (BLOCK_FACTOR[block.kind] ?? 1);
    tally.weighing = { factor, isTop: factor >= LEAD_FACTOR };
    const { start, end } = block;
    while (at < tokens.length && tokens[at]!.start < start) at++;
    for (; at < tokens.length && tokens[at]!.start < end; at++) {
      const token = tokens[at]!;
      while (name < names.length && names[name]!.end <= token.start) name++;
      const inName = name < names.length ? names[name]! : undefined;
      if (inName && inName.start <= token.start && !isCompoundHead(text, inName, token)) {
        if (inName.start === token.start) tally.addOrganisation(inName);
        continue;
      }
      if (token.kind !== 'sign') words++;
      const found = matchTopics(token.word);
      if (found === null) continue;
      tally.addToken(found, at, inName?.kind === 'person' && inName.start === token.end + 1);
    }
  }
  return choose(tally.topics, (Math.max(words, SHORT_TEXT_WORDS) / SHORT_TEXT_WORDS) ** THINNING);
}

/** Names of persons, organisations and places hold words that mean nothing here: "Krieger", "Bild", "Waldbrunn". */
function namesIn(mentions: readonly Name[]): Name[] {
  const names: Name[] = [];
  let isSorted = true;
  for (const mention of mentions) {
    const { kind, start } = mention;
    if (kind !== 'person' && kind !== 'organisation' && kind !== 'place') continue;
    if (names.length > 0 && names.at(-1)!.start > start) isSorted = false;
    names.push(mention);
  }
  return isSorted ? names : names.sort((a, b) => a.start - b.start);
}

/** "Regierung" in "Trump-Regierung" is a word like any other, although the mention spans it. */
function isCompoundHead(text: string, { start, end }: Name, token: Token): boolean {
  return token.start > start && token.end === end && text[token.start - 1] === '-';
}

/** What the words met so far say, by the numbers of the topics. */
class Tally {
  readonly topics: TopicTally[] = [];
  /** Of the block read. */
  weighing: Weighing = { factor: 1, isTop: false };
  private readonly tokens: readonly Token[];
  /** Up to which offset a topic hears nothing, by a phrase of weight 0. */
  private silenced: Map<number, number> | undefined = undefined;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  addOrganisation(mention: Name): void {
    if (mention.kind !== 'organisation' || !mention.entity) return;
    for (const hit of speaksFor(mention.entity) ?? []) {
      this.topicOf(hit.topic).add(hit, mention, this.weighing);
    }
  }

  /** Counts what the token at `at`, perhaps the title of the person named next, and the phrases it opens say. */
  addToken({ hits, phrases }: TokenHits, at: number, isTitle: boolean): void {
    const { tokens } = this;
    const token = tokens[at]!;
    for (const phrase of phrases) {
      if (!goesOn(phrase, tokens, at)) continue;
      const { end } = tokens[at + phrase.rest.length]!;
      if (phrase.weight === 0) (this.silenced ??= new Map()).set(phrase.topic, end);
      else this.topicOf(phrase.topic).add(phrase, { start: token.start, end }, this.weighing);
    }
    for (const hit of hits) {
      if (isTitle && hit.topic === GOVERNMENT && hit.weight < MORE_THAN_TITLE) continue;
      if (this.silenced === undefined || (this.silenced.get(hit.topic) ?? 0) <= token.start)
        this.topicOf(hit.topic).add(hit, token, this.weighing);
    }
  }

  private topicOf(topic: number): TopicTally {
    return (this.topics[topic] ??= new TopicTally(topic));
  }
}

function goesOn({ rest }: TopicPhrase, tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < rest.length; i++) {
    if (!fitsPhrase(rest[i]!, tokens[at + 1 + i]?.word)) return false;
  }
  return true;
}

function choose(tallies: readonly TopicTally[], thinning: number): FiledTopics {
  const ranked: Ranked[] = [];
  for (const tally of tallies) {
    // Topics nothing spoke for are holes.
    if (tally === undefined) continue;
    ranked.push({ tally, score: tally.score / thinning / (BREADTH[tally.topic] ?? 1) });
  }
  ranked.sort((a, b) => b.score - a.score);
  const least = Math.max(MIN_SCORE, (ranked[0]?.score ?? 0) * MIN_SHARE);
  const enough = ranked.filter(({ tally, score }) => score >= least && tally.isTold);
  // An article that says little still belongs somewhere: with the little it says.
  const filed = (enough.length > 0 ? enough : mostSaid(ranked)).slice(0, MAX_TOPICS);
  const near = ranked
    .filter((each) => !filed.includes(each) && each.score >= least * NEAR_SHARE)
    .slice(0, MAX_NEAR);
  return {
    topics: filed.map(({ tally: { topic, evidence }, score }) => ({
      id: topic,
      score: Math.round(score * 100) / 100,
      evidence,
    })),
    nearTopics: near.map((each) => ({
      id: each.tally.topic,
      reason: enough.includes(each) ? 'crowded' : isLittle(each) ? 'few' : 'overshadowed',
      evidence: each.tally.evidence,
    })),
  };
}

// Without a word that speaks for it by itself a topic has to say twice as much.
const UNTOLD = 0.5;

/** The topic most is said of, however many words it has. */
function mostSaid(ranked: readonly Ranked[]): Ranked[] {
  const said = ({ score, hasTelling }: TopicTally) => score * (hasTelling ? 1 : UNTOLD);
  return ranked.toSorted((a, b) => said(b.tally) - said(a.tally)).slice(0, 1);
}

interface Ranked {
  tally: TopicTally;
  score: number;
}

function isLittle({ tally, score }: Ranked): boolean {
  return score < MIN_SCORE || !tally.isTold;
}
