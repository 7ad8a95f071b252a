import type { ComponentProps } from 'react';
import type { Path } from 'react-router-dom';

import { setValue, type FacetKey, type Filter, type Together } from '#core/selection/filter.ts';

import { LIST_PATH } from './article-path.ts';
import { PageLink } from './PageLink.tsx';
import { parseViewState, serializeViewState } from './view-state.ts';

type Props = Omit<ComponentProps<typeof PageLink>, 'to'> & {
  /** The values an article must have beside what is filtered by now. */
  add: readonly (readonly [facet: FacetKey, id: string])[];
  /** How near the actors added must stand; it says nothing where others are filtered by as well. */
  together?: Together;
};

/** A link to the list of articles, filtered further. */
export function FilterLink({ add, together, ...rest }: Props) {
  const lead = ({ search }: Path) => {
    const view = parseViewState(search);
    const added = add.reduce<Filter>(
      (known, [facet, id]) => ({ ...known, [facet]: setValue(known[facet], id, 'with') }),
      view.filter,
    );
    const isPair = added.actors.with.length === add.length;
    const filter: Filter =
      together && isPair ? { ...added, actors: { ...added.actors, mode: 'all' }, together } : added;
    return { pathname: LIST_PATH, search: serializeViewState({ ...view, filter }) };
  };
  return <PageLink {...rest} to={lead} />;
}
