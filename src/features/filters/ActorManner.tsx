import { canBeNear, type Filter } from '#core/corpus/filter.ts';
import { Choice } from '#ui/Choice.tsx';
import { useWording } from '#ui/language.tsx';
import { useChangeView } from '#view-state/use-view.ts';

import { FILTERS_WORDING } from './filters.wording.ts';

/** Which part the chosen actors shall play, and how near two of them shall stand. */
export function ActorManner({ filter }: { filter: Filter }) {
  const words = useWording(FILTERS_WORDING);
  const changeView = useChangeView();
  const { actors, role, together } = filter;
  if (actors.with.length === 0 && role === 'any') return null;
  return (
    <>
      <Choice
        label={words.role}
        choices={[
          ['any', words.roles.any],
          ['main', words.roles.main],
        ]}
        chosen={role}
        className="facet-mode facet-manner"
        onChoose={(value) => changeView({ filter: { ...filter, role: value } })}
      />
      {canBeNear(actors) && (
        <Choice
          label={words.together}
          lead={words.togetherLead}
          choices={[
            ['article', words.near.article],
            ['paragraph', words.near.paragraph],
            ['sentence', words.near.sentence],
          ]}
          chosen={together}
          className="facet-mode facet-manner"
          onChoose={(value) => changeView({ filter: { ...filter, together: value } })}
        />
      )}
    </>
  );
}
