import type { AnalyzedArticle, Span } from '#core/article.ts';

/** What is not sound in an analysis, whatever it found: spans outside the text, words that differ, gaps between blocks. */
export function findFlaws(article: AnalyzedArticle, text: string): string[] {
  return [
    ...article.mentions
      .filter(
        ({ start, end, text: surface }) => text.slice(start, end) !== surface || surface === '',
      )
      .map(({ start, end }) => `mention ${start}–${end} is not its own slice`),
    ...[...article.quotes, ...article.topics.flatMap(({ evidence }) => evidence)]
      .filter((span) => !isInside(span, text))
      .map(({ start, end }) => `span ${start}–${end} lies outside the text`),
    ...findGaps(article.blocks, text),
    ...(article.title.trim() === '' ? ['title is empty'] : []),
    ...(article.topics.length > 5 ? ['more than five topics'] : []),
  ];
}

function isInside({ start, end }: Span, text: string): boolean {
  return start >= 0 && start < end && end <= text.length;
}

/** Blocks are in order, do not overlap, and leave only white space between them. */
function findGaps(blocks: readonly Span[], text: string): string[] {
  const flaws: string[] = [];
  let at = 0;
  for (const { start, end } of [...blocks, { start: text.length, end: text.length }]) {
    if (start < at) flaws.push(`block at ${start} overlaps`);
    else if (text.slice(at, start).trim() !== '') flaws.push(`no block covers ${at}–${start}`);
    at = end;
  }
  return flaws;
}
