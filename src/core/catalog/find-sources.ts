import type { AnalyzedArticle, BlockKind } from '#core/article.ts';
import { parseOrganisation } from '#core/knowledge/organisation-row.ts';
import { MEDIA_ORGANISATIONS } from '#core/knowledge/organisations/media.ts';

const SIGNED: ReadonlySet<BlockKind> = new Set(['byline', 'metadata']);

/** The names of the media and news agencies, by id. */
export const MEDIA_NAMES: ReadonlyMap<string, string> = new Map(
  MEDIA_ORGANISATIONS.map(parseOrganisation).map(({ id, name }) => [id, name]),
);

/**
 * Ids of the media and news agencies an article is from, as far as it is signed: those named in its byline or its lines
 * of metadata, in text order. What is named in the text itself is only reported of.
 *
 * "Quelle: ntv.de, mli/dpa" → ['ntv', 'dpa']
 */
export function findSources({ blocks, mentions }: AnalyzedArticle): string[] {
  const signed = blocks.filter(({ kind }) => SIGNED.has(kind));
  const named = mentions.filter(
    ({ kind, start }) =>
      kind === 'organisation' && signed.some((block) => start >= block.start && start < block.end),
  );
  return [...new Set(named.flatMap(({ entity }) => entity ?? []))].filter((id) =>
    MEDIA_NAMES.has(id),
  );
}
