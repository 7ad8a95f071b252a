import type { ListData } from '#core/corpus/list-data.ts';
import { tallyValues } from '#core/corpus/tally-values.ts';
import { useWording } from '#ui/language.tsx';
import { FactTable } from '#ui/page/FactTable.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { NETWORK_WORDING } from './network.wording.ts';

// A table nobody reads to its end need not have one.
const SHOWN = 100;

/** Who the selected articles name together. */
export function NetworkPage({ data }: { data: ListData }) {
  const words = useWording(NETWORK_WORDING);
  return (
    <>
      <PageHead title={words.title} />
      <FactTable
        caption={words.title}
        columns={[words.actor, words.articles, words.mentions]}
        rows={tallyValues(data.selection.articles, 'actors')
          .slice(0, SHOWN)
          .map(({ id, articles, mentions }) => ({
            key: id,
            cells: [
              <ViewLink key={id} place={{ view: 'actors', id }} className="underlined">
                {data.nameValue('actors', id)}
              </ViewLink>,
              articles,
              mentions,
            ],
          }))}
      />
    </>
  );
}
