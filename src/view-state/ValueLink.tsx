import type { ComponentProps } from 'react';

import { NO_FILTER, setValue, type FacetKey } from '#core/selection/filter.ts';

import { LIST_PATH } from './article-path.ts';
import { PageLink } from './PageLink.tsx';
import { serializeViewState } from './view-state.ts';

type Props = Omit<ComponentProps<typeof PageLink>, 'to'> & { facet: FacetKey; value: string };

/** A link to all articles with a value, whatever is filtered by now. */
export function ValueLink({ facet, value, ...rest }: Props) {
  const filter = { ...NO_FILTER, [facet]: setValue(NO_FILTER[facet], value, 'with') };
  const search = serializeViewState({ filter, query: '', sort: 'date' });
  return <PageLink {...rest} to={{ pathname: LIST_PATH, search }} />;
}
