import type { AnalyzedArticle, Mention } from '#core/article.ts';
import { getFacet, useNames } from '#features/reader/use-names.ts';
import { useWording } from '#ui/language.tsx';

import { CARD_WORDING } from './card.wording.ts';
import { FilterChoice } from './FilterChoice.tsx';
import { FindingDetails } from './FindingDetails.tsx';
import { useCounts } from './use-counts.ts';

interface Props {
  article: AnalyzedArticle;
  finding: Mention;
  /** The first finding is set large, the others are told in short. */
  isFirst: boolean;
  onFollow: (entity: string) => void;
}

/** One thing the words denote: its name, what is known of it, how often it occurs, and the filter. */
export function FindingPart({ article, finding, isFirst, onFollow }: Props) {
  const words = useWording(CARD_WORDING);
  const names = useNames();
  const counts = useCounts(article, finding);
  const { entity, kind } = finding;
  const facet = getFacet(kind);
  const name = kind === 'role' && entity === null ? words.unresolved : names.getName(finding);
  const hue = kind === 'person' || kind === 'role' ? names.getHue(entity) : undefined;

  return (
    <>
      <div
        className={isFirst ? 'px-5 pt-[17px] pb-[13px]' : 'border-rule mx-5 border-t pt-3 pb-2.5'}
      >
        <h3
          className={`reads font-semibold ${isFirst ? 'pr-6 text-[1.4375rem] leading-7 tracking-[-.012em]!' : 'text-[1.0625rem] leading-6'}`}
        >
          <span className="card-name" data-kind={kind} data-hue={hue}>
            {name}
          </span>
        </h3>
        <FindingDetails article={article} finding={finding} />
      </div>
      {entity !== null && (
        <>
          {isFirst && (
            <div className="card-part figures grid grid-cols-2 pt-2.5! pb-2.5!">
              <div>
                <b className="text-ink mr-1 font-semibold">{counts.here}</b>
                {words.here}
              </div>
              {counts.everywhere !== undefined && (
                <div>
                  <b className="text-ink mr-1 font-semibold">{counts.everywhere}</b>
                  {words.everywhere}
                </div>
              )}
            </div>
          )}
          <div
            className={`card-part flex items-center justify-between ${isFirst ? 'py-3!' : 'border-t-0! pt-0! pb-3!'}`}
          >
            {facet ? <FilterChoice facet={facet} id={entity} name={name} /> : <span />}
            {counts.here > 0 && (
              <button
                type="button"
                className="group flex min-h-6 items-center gap-2"
                onClick={() => onFollow(entity)}
              >
                <span className="underlined text-ink">{words.next}</span>
                {isFirst && (
                  <kbd className="reader-key" aria-hidden="true">
                    n
                  </kbd>
                )}
              </button>
            )}
          </div>
        </>
      )}
    </>
  );
}
