import type { ListRecord } from '#core/catalog/catalog.ts';
import { findCompanions } from '#core/selection/count-company.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useCompany } from '#data/use-corpus.ts';
import { useWording } from '#ui/language.tsx';
import { BarList } from '#ui/page/BarList.tsx';
import { PageSection, Steps } from '#ui/page/PageSection.tsx';
import { FilterLink } from '#view-state/FilterLink.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { PartFailure } from './PartFailure.tsx';
import { PROFILES_WORDING } from './profiles.wording.ts';

const SHOWN = 8;

/** Who shares sentences with an actor; the figure leads to the articles where both stand in one. */
export function Companions(props: { data: ListData; id: string; records: readonly ListRecord[] }) {
  const { data, id, records } = props;
  const words = useWording(PROFILES_WORDING);
  const { data: company, failed } = useCompany(true);
  if (failed) return <PartFailure title={words.sameSentence} />;
  if (!company) return null;
  const ids = records.map((record) => record.id);
  const companions = findCompanions(company, id, ids).filter(({ sentences }) => sentences > 0);
  if (companions.length === 0) return null;
  const name = data.nameValue('actors', id);
  return (
    <PageSection title={words.sameSentence}>
      <Steps items={companions} size={SHOWN} more={words.more}>
        {(shown) => (
          <BarList
            bars={shown.map(({ id: other, sentences }) => ({
              key: other,
              value: sentences,
              hue: data.actors.get(other)?.hue,
              label: (
                <ViewLink place={{ view: 'actors', id: other }} className="profile-link">
                  {data.nameValue('actors', other)}
                </ViewLink>
              ),
              figure: (
                <FilterLink
                  add={[
                    ['actors', id],
                    ['actors', other],
                  ]}
                  together="sentence"
                  className="profile-figure"
                  aria-label={words.articlesWithBoth(
                    name,
                    data.nameValue('actors', other),
                    words.sentences(sentences),
                  )}
                >
                  {sentences}
                </FilterLink>
              ),
            }))}
          />
        )}
      </Steps>
    </PageSection>
  );
}
