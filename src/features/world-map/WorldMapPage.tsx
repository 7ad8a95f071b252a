import type { ListData } from '#core/corpus/list-data.ts';
import { tallyValues } from '#core/corpus/tally-values.ts';
import { useWording } from '#ui/language.tsx';
import { FactTable } from '#ui/page/FactTable.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { WORLD_MAP_WORDING } from './world-map.wording.ts';

// A table nobody reads to its end need not have one.
const SHOWN = 100;

/** Where the selected articles take place. */
export function WorldMapPage({ data }: { data: ListData }) {
  const words = useWording(WORLD_MAP_WORDING);
  return (
    <>
      <PageHead title={words.title} />
      <FactTable
        caption={words.title}
        columns={[words.country, words.articles, words.mentions]}
        rows={tallyValues(data.selection.articles, 'countries')
          .slice(0, SHOWN)
          .map(({ id, articles, mentions }) => ({
            key: id,
            cells: [
              <ViewLink key={id} place={{ view: 'countries', id }} className="underlined">
                {data.nameValue('countries', id)}
              </ViewLink>,
              articles,
              mentions,
            ],
          }))}
      />
    </>
  );
}
