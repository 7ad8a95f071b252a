import type { ComponentProps } from 'react';

import { setValue, type FacetKey, type Filter } from '#core/corpus/filter.ts';

import { LIST_PATH } from './article-path.ts';
import { PageLink } from './PageLink.tsx';
import { useView } from './use-view.ts';
import { serializeViewState } from './view-state.ts';

type Props = Omit<ComponentProps<typeof PageLink>, 'to'> & {
  /** The values an article must have beside what is filtered by now. */
  add: readonly (readonly [facet: FacetKey, id: string])[];
};

/** A link to the list of articles, filtered further. */
export function FilterLink({ add, ...rest }: Props) {
  const view = useView();
  const filter = add.reduce<Filter>(
    (known, [facet, id]) => ({ ...known, [facet]: setValue(known[facet], id, 'with') }),
    view.filter,
  );
  return (
    <PageLink
      {...rest}
      to={{ pathname: LIST_PATH, search: serializeViewState({ ...view, filter }) }}
    />
  );
}
