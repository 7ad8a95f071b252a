import { TOPIC_IDS, type Span, type TopicId } from '#core/article.ts';

import type { TopicHit } from './topic-matcher.ts';

// A single word files an article when it stands in the title or in kicker and lead.
const TOP_SCORE_OF_ONE_WORD = 6;
// Rows of weight 1 and 2 only go with a topic, however many there are.
const TELLING_WEIGHT = 3;
// Diplomacy and politics have so many everyday words that they would drown topics with few but telling ones.
const CROWDING = 0.1;

/** What the kind of a block makes of its words' weight, and whether it is one an editor reads first. */
export interface Weighing {
  factor: number;
  isTop: boolean;
}

/** What an article says of one topic. A class, so that sums may turn into fractions without a new shape each time. */
export class TopicTally {
  readonly topic: TopicId;
  readonly evidence: Span[] = [];
  /** The sum that title, kicker and lead gave. */
  private topScore = 0;
  /** The weight of its most telling word. */
  private telling = 0;
  /** The patterns met, and beside each how often it was met and what that is worth. */
  private readonly patterns: number[] = [];
  private readonly times: number[] = [];
  private readonly worths: number[] = [];

  constructor(topic: number) {
    this.topic = TOPIC_IDS[topic]!;
  }

  /** Counts one place where a pattern was met; a repeated one is worth less each time. */
  add({ weight, pattern }: TopicHit, { start, end }: Span, { factor, isTop }: Weighing): void {
    let met = this.patterns.indexOf(pattern);
    if (met < 0) {
      met = this.patterns.push(pattern) - 1;
      this.times.push(0);
      this.worths.push(0);
    }
    const worth = (weight * factor) / ++this.times[met]!;
    this.worths[met]! += worth;
    if (weight > this.telling) this.telling = weight;
    if (isTop) this.topScore += worth;
    // Evidence stays apart: what overlaps becomes one span.
    const last = this.evidence.length > 0 ? this.evidence[this.evidence.length - 1] : undefined;
    if (!last || start >= last.end) this.evidence.push({ start, end });
    else {
      if (start < last.start) last.start = start;
      if (end > last.end) last.end = end;
    }
  }

  /** The sum of what the patterns are worth, the many lesser ones behind the first few counting less and less. */
  get score(): number {
    const worths = this.worths.toSorted((a, b) => b - a);
    return worths.reduce((sum, worth, rank) => sum + worth / (1 + rank * CROWDING), 0);
  }

  /** A word speaks for the topic by itself. */
  get hasTelling(): boolean {
    return this.telling >= TELLING_WEIGHT;
  }

  /** More than one passing word, and at least one that speaks for the topic by itself. */
  get isTold(): boolean {
    if (!this.hasTelling) return false;
    const passing = this.patterns.length === 1 && this.times[0]! <= 2;
    return !passing || this.topScore >= TOP_SCORE_OF_ONE_WORD;
  }
}
