import { getValueState, type FacetKey } from '#core/corpus/filter.ts';
import { useWording } from '#ui/language.tsx';
import { useFilter, useSetFacet } from '#view-state/use-view.ts';

import { PROFILES_WORDING } from './profiles.wording.ts';

/** The two words that filter by what the page is about; pressing the one in force lifts it. */
export function FilterChoice({ facet, id, name }: { facet: FacetKey; id: string; name: string }) {
  const words = useWording(PROFILES_WORDING);
  const state = getValueState(useFilter()[facet], id);
  const setFacet = useSetFacet();
  const choices = [
    { choice: 'with', word: words.with, label: words.withLabel(name) },
    { choice: 'without', word: words.without, label: words.withoutLabel(name) },
  ] as const;
  return (
    <fieldset aria-label={words.filterBy(name)} className="profile-choices">
      {choices.map(({ choice, word, label }) => (
        <button
          key={choice}
          type="button"
          className="profile-choice"
          aria-pressed={state === choice}
          aria-label={label}
          onClick={() => setFacet(facet, id, state === choice ? 'neutral' : choice)}
        >
          {word}
        </button>
      ))}
    </fieldset>
  );
}
