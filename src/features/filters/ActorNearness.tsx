import { canBeNear, type Filter } from '#core/selection/filter.ts';
import { Choice } from '#ui/Choice.tsx';
import { useWording } from '#ui/language.tsx';
import { useAskedView } from '#view-state/Navigation.tsx';
import { useChangeView } from '#view-state/use-view.ts';

import { FILTERS_WORDING } from './filters.wording.ts';

/** How near two chosen actors shall stand; its place is kept free, so that the second one moves no row. */
export function ActorNearness({ filter }: { filter: Filter }) {
  const words = useWording(FILTERS_WORDING);
  const asked = useAskedView().filter;
  const changeView = useChangeView();
  return (
    <div className="facet-nearness">
      {canBeNear(filter.actors) ? (
        <Choice
          label={words.together}
          lead={words.togetherLead}
          choices={[
            ['article', words.near.article],
            ['paragraph', words.near.paragraph],
            ['sentence', words.near.sentence],
          ]}
          chosen={asked.together}
          className="facet-mode facet-manner"
          onChoose={(together) => changeView((view) => ({ filter: { ...view.filter, together } }))}
        />
      ) : (
        <p className="facet-hint">{words.togetherHint}</p>
      )}
    </div>
  );
}
