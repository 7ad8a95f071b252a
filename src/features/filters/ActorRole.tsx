import { Choice } from '#ui/Choice.tsx';
import { useWording } from '#ui/language.tsx';
import { useAskedView } from '#view-state/Navigation.tsx';
import { useChangeView } from '#view-state/use-view.ts';

import { FILTERS_WORDING } from './filters.wording.ts';

/** Which part the chosen actors shall play; asked before there are any, so that the first one moves no row. */
export function ActorRole() {
  const words = useWording(FILTERS_WORDING);
  const { role } = useAskedView().filter;
  const changeView = useChangeView();
  return (
    <Choice
      label={words.role}
      choices={[
        ['any', words.roles.any],
        ['main', words.roles.main],
      ]}
      chosen={role}
      className="facet-mode facet-manner"
      onChoose={(chosen) => changeView((view) => ({ filter: { ...view.filter, role: chosen } }))}
    />
  );
}
