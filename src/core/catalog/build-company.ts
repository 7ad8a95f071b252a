import { isCounted, type AnalyzedArticle, type Block, type Mention } from '#core/article.ts';
import { splitSentences } from '#core/text/split-sentences.ts';

/** Which actors stand in which sentence; plain strings, so that it can be sent as JSON and packs well. */
export interface PackedCompany {
  /** Ids of the articles. */
  ids: string[];
  /** Actor ids, those in most sentences first; sentences refer to them by position. */
  actors: string[];
  /**
   * For each article its paragraphs parted by `;`, their sentences by `,`, a sentence's actors by blanks, each its
   * position in base 36. Sentences and paragraphs without an actor are left out.
   */
  sentences: string[];
}

/**
 * Gathers which actors stand together, for each article in the order given. A paragraph is a block that counts, titles
 * and headings included; an actor stands in a sentence that names it or its office, however often. Deterministic.
 *
 * "Putin traf Xi. Trump schwieg." → { actors: ['donald-trump', 'wladimir-putin', 'xi-jinping'], sentences: ['1 2,0'] }
 */
export function buildCompany(
  entries: readonly { analysis: AnalyzedArticle; text: string }[],
): PackedCompany {
  const articles = entries.map(({ analysis, text }) => listParagraphs(analysis, text));
  const counts = new Map<string, number>();
  for (const id of articles.flat(3)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const actors = [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([id]) => id);
  const positions = new Map(actors.map((id, at) => [id, at]));
  const pack = (sentence: readonly string[]): string =>
    sentence
      .map((id) => positions.get(id) ?? 0)
      .sort((a, b) => a - b)
      .map((position) => position.toString(36))
      .join(' ');
  return {
    ids: entries.map(({ analysis }) => analysis.id),
    actors,
    sentences: articles.map((paragraphs) =>
      paragraphs.map((paragraph) => paragraph.map(pack).join(',')).join(';'),
    ),
  };
}

/** The paragraphs, each its sentences, each its actors; what names nobody is left out. */
function listParagraphs({ blocks, mentions }: AnalyzedArticle, text: string): string[][][] {
  const named = mentions.filter(
    ({ kind, entity }) => (kind === 'person' || kind === 'role') && entity !== null,
  );
  return blocks
    .filter(({ kind }) => isCounted(kind))
    .map((block) => listSentences(block, named, text))
    .filter((sentences) => sentences.length > 0);
}

function listSentences(block: Block, mentions: readonly Mention[], text: string): string[][] {
  const within = mentions.filter(({ start }) => start >= block.start && start < block.end);
  if (within.length === 0) return [];
  return splitSentences(text, block)
    .map(({ start, end }) => [
      ...new Set(
        within
          .filter((mention) => mention.start >= start && mention.start < end)
          .flatMap(({ entity }) => entity ?? []),
      ),
    ])
    .filter((actors) => actors.length > 0);
}
