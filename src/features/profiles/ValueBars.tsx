import type { ValueView } from '#core/catalog/views.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useWording } from '#ui/language.tsx';
import { BarList } from '#ui/page/BarList.tsx';
import { PageSection, Steps } from '#ui/page/PageSection.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { PROFILES_WORDING } from './profiles.wording.ts';

const SHOWN = 8;

interface Props {
  title: string;
  data: ListData;
  facet: ValueView;
  values: readonly { id: string; count: number }[];
  isPlain?: boolean;
}

/** Actors, countries or topics with a figure each, leading to their pages. */
export function ValueBars({ title, data, facet, values, isPlain = false }: Props) {
  const words = useWording(PROFILES_WORDING);
  if (values.length === 0) return null;
  return (
    <PageSection title={title}>
      <Steps items={values} size={SHOWN} more={words.more}>
        {(shown) => (
          <BarList
            isPlain={isPlain}
            bars={shown.map(({ id, count }) => ({
              key: id,
              value: count,
              hue: facet === 'actors' ? data.actors.get(id)?.hue : undefined,
              label: (
                <ViewLink place={{ view: facet, id }} className="profile-link" data-kind={facet}>
                  {data.nameValue(facet, id)}
                </ViewLink>
              ),
            }))}
          />
        )}
      </Steps>
    </PageSection>
  );
}
