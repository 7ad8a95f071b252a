import type { FacetChoice, FacetKey } from '#core/corpus/filter.ts';
import { useWording } from '#ui/language.tsx';

import { FILTERS_WORDING } from './filters.wording.ts';

interface Props {
  facet: FacetKey;
  mode: FacetChoice['mode'];
  onChange: (mode: FacetChoice['mode']) => void;
}

/** Whether an article needs all chosen values or one of them. */
export function ModeSwitch({ facet, mode, onChange }: Props) {
  const words = useWording(FILTERS_WORDING);
  return (
    <fieldset aria-label={words.mode(words.facets[facet])} className="facet-mode">
      {(['all', 'any'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={mode === each}
          onClick={() => onChange(each)}
        >
          {each === 'all' ? words.all : words.any[facet]}
        </button>
      ))}
    </fieldset>
  );
}
