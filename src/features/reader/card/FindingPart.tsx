import type { AnalyzedArticle, Mention } from '#core/article.ts';
import { getFacet, useNames } from '#features/reader/use-names.ts';
import { Key } from '#ui/Key.tsx';
import { useWording } from '#ui/language.tsx';
import { WithWithout } from '#ui/WithWithout.tsx';
import { useValueChoice } from '#view-state/use-view.ts';

import { CARD_WORDING } from './card.wording.ts';
import { FindingDetails } from './FindingDetails.tsx';
import { useCounts } from './use-counts.ts';

interface Props {
  article: AnalyzedArticle;
  finding: Mention;
  /** The first finding is set large, the others are told in short. */
  isFirst: boolean;
  /** A country named within an office that the words denote as well. */
  isInRole: boolean;
  onFollow: (entity: string) => void;
}

/** One thing the words denote: its name, what is known of it, how often it occurs, and the filter. */
export function FindingPart(props: Props) {
  const { article, finding, isInRole, onFollow } = props;
  const words = useWording(CARD_WORDING);
  const names = useNames();
  const counts = useCounts(article, finding);
  const { entity, kind } = finding;
  const facet = getFacet(kind);
  const name = kind === 'role' && entity === null ? words.unresolved : names.getName(finding);
  const hue = kind === 'person' || kind === 'role' ? names.getHue(entity) : undefined;
  const title = (
    <span className="card-name" data-kind={kind} data-hue={hue}>
      {name}
    </span>
  );
  const details = <FindingDetails article={article} finding={finding} isInRole={isInRole} />;
  const chosen = useValueChoice(facet, entity ?? '');
  const choice = facet && entity !== null && <WithWithout name={name} {...chosen} />;

  if (!props.isFirst) {
    return (
      <div className="card-part flex items-center justify-between gap-4">
        <div>
          <h3 className="reads text-ink text-[1.0625rem] leading-6 font-semibold">{title}</h3>
          {details}
        </div>
        {choice}
      </div>
    );
  }
  return (
    <>
      <div className="px-5 pt-[17px] pb-[13px]">
        <h3 className="reads pr-6 text-[1.4375rem] leading-7 font-semibold tracking-[-.012em]!">
          {title}
        </h3>
        {details}
      </div>
      {entity !== null && (
        <>
          <div className="card-part figures grid grid-cols-2 py-2.5!">
            <p>
              <b className="text-ink font-semibold">{counts.here}</b> {words.here}
            </p>
            {counts.everywhere !== undefined && (
              <p>
                <b className="text-ink font-semibold">{counts.everywhere}</b> {words.everywhere}
              </p>
            )}
          </div>
          {(choice || counts.here > 1) && (
            <div className="card-part flex items-center justify-between py-3!">
              {choice}
              {counts.here > 1 && (
                <button
                  type="button"
                  className="ml-auto flex min-h-6 items-center gap-2"
                  onClick={() => onFollow(entity)}
                >
                  <span className="underlined text-ink">{words.next}</span>
                  <Key action="next-mention" className="reader-key" />
                </button>
              )}
            </div>
          )}
        </>
      )}
    </>
  );
}
