import { memo, useMemo } from 'react';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { findRelated, type RelatedArticle } from '#core/reading/find-related.ts';
import type { FacetKey } from '#core/selection/filter.ts';
import { useCatalog } from '#data/use-corpus.ts';
import { useWording } from '#ui/language.tsx';
import { Morse } from '#ui/Morse.tsx';
import { ArticleLink } from '#view-state/ArticleLink.tsx';

import { NeighbourLinks } from './NeighbourLinks.tsx';
import { READER_WORDING } from './reader.wording.ts';
import { useNames } from './use-names.ts';

// The reason names what is most telling and stays one line.
const NAMED = 3;
// A country mentioned in passing makes no two articles related.
const MAIN_COUNTRIES = 3;

const FACETS = { actor: 'actors', topic: 'topics', country: 'countries' } as const satisfies Record<
  RelatedArticle['shared'][number]['facet'],
  FacetKey
>;

/** After the last line: the ornament, related articles with the reason, and the neighbours in the selection. */
export const ArticleEnd = memo(function ArticleEnd({ articleId }: { articleId: string }) {
  const words = useWording(READER_WORDING);
  const { nameValue } = useNames();
  const catalog = useCatalog();
  const related = useMemo(
    () => findRelated(articleId, catalog.articles.map(toRelatable)),
    [articleId, catalog],
  );
  return (
    <>
      <Morse className="fill-rule-2 mx-auto mt-11 h-1.5 w-6.5" />
      <span className="hidden-visually">{words.end}</span>
      {related.length > 0 && (
        <section className="reader-related border-rule mt-11 border-t pt-3.5">
          <h2 className="mb-2 font-semibold">{words.related}</h2>
          <ul>
            {related.map(({ id, shared }) => {
              const record = catalog.articles.find((each) => each.id === id);
              return (
                <li key={id}>
                  <ArticleLink id={id} className="group block py-1.5">
                    <span
                      lang={record?.language}
                      className="reads text-list-made group-hover:decoration-rule-2 block leading-[1.4375rem] font-semibold text-balance group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4"
                    >
                      {record?.title}
                    </span>
                    <span className="text-ink-3 mt-0.5 block">
                      {words.shared(
                        shared
                          .slice(0, NAMED)
                          .map((each) => nameValue(FACETS[each.facet], each.id))
                          .join(', '),
                      )}
                    </span>
                  </ArticleLink>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <NeighbourLinks articleId={articleId} />
    </>
  );
});

function toRelatable(record: ListRecord) {
  return {
    id: record.id,
    actors: record.actors.map(([id]) => id),
    countries: record.countries.slice(0, MAIN_COUNTRIES).map(([code]) => code),
    topics: record.topics,
  };
}
