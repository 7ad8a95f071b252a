import type { AnalyzedArticle, MentionKind } from '#core/article.ts';
import { slugify } from '#core/text/slugify.ts';

/** A mention somebody annotated by hand; an optional one is neither rewarded nor missed. */
export interface GoldMention {
  start: number;
  end: number;
  kind: MentionKind;
  entity: string | null;
  optional?: boolean;
}

export interface Tally {
  found: number;
  missed: number;
  wrong: number;
}

/** Counts the mentions of one kind against the annotation: spans must share half of both, entities agree. */
export function scoreMentions(
  kind: MentionKind,
  article: AnalyzedArticle,
  gold: readonly GoldMention[],
): Tally {
  const predicted = article.mentions.filter(
    (mention) => mention.kind === kind && (kind !== 'role' || mention.entity),
  );
  const free = new Set(predicted);
  const wanted = gold.filter((mention) => mention.kind === kind);
  let found = 0;
  for (const mention of wanted.filter(({ optional }) => !optional)) {
    const match = [...free].find((each) => shareHalf(each, mention) && isSame(each, mention));
    if (!match) continue;
    free.delete(match);
    found++;
  }
  const excused = (each: { start: number; end: number }) =>
    wanted.some((mention) => mention.optional && overlap(each, mention) > 0);
  const required = wanted.filter(({ optional }) => !optional).length;
  return { found, missed: required - found, wrong: [...free].filter((m) => !excused(m)).length };
}

/** The harmonic mean of precision and recall; 1 where there was nothing to find. */
export function f1({ found, missed, wrong }: Tally): number {
  return found + missed + wrong === 0 ? 1 : (2 * found) / (2 * found + missed + wrong);
}

function isSame(
  { kind, entity }: { kind: MentionKind; entity: string | null },
  gold: GoldMention,
): boolean {
  if (kind === 'organisation' || kind === 'place' || gold.entity === null) return true;
  return kind === 'country' ? entity === gold.entity : slugify(entity ?? '') === gold.entity;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function shareHalf(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const shared = 2 * overlap(a, b);
  return shared >= a.end - a.start && shared >= b.end - b.start;
}
