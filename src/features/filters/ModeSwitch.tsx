import type { FacetChoice, FacetKey } from '#core/selection/filter.ts';
import { Choice } from '#ui/Choice.tsx';
import { useWording } from '#ui/language.tsx';
import { useAskedView } from '#view-state/Navigation.tsx';

import { FILTERS_WORDING } from './filters.wording.ts';

interface Props {
  facet: FacetKey;
  onChange: (mode: FacetChoice['mode']) => void;
}

/** Whether an article needs all chosen values or one of them. */
export function ModeSwitch({ facet, onChange }: Props) {
  const words = useWording(FILTERS_WORDING);
  const { mode } = useAskedView().filter[facet];
  return (
    <Choice
      label={words.mode(words.facets[facet])}
      choices={[
        ['all', words.all],
        ['any', words.any[facet]],
      ]}
      chosen={mode}
      className="facet-mode"
      onChoose={onChange}
    />
  );
}
