import type { ListRecord } from '#core/catalog/catalog.ts';
import { tallyValues } from '#core/catalog/tally-values.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { ViewLink } from '#view-state/ViewLink.tsx';

const SHOWN = 3;

/** Who is named in most of some articles. */
export function MainActors({ records, data }: { records: readonly ListRecord[]; data: ListData }) {
  return (
    <span className="overview-actors">
      {tallyValues(records, 'actors')
        .slice(0, SHOWN)
        .map(({ id }) => (
          <ViewLink key={id} place={{ view: 'actors', id }} className="overview-actor">
            <span data-hue={data.actors.get(id)?.hue} className="actor-line">
              {data.actors.get(id)?.short ?? id}
            </span>
          </ViewLink>
        ))}
    </span>
  );
}
