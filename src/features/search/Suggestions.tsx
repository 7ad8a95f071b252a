import { getSuggestionKey, type Suggestion } from '#core/search/suggest.ts';
import { useWording } from '#ui/language.tsx';

import { SUGGESTION_WORDING } from './suggestion.wording.ts';

interface Props {
  id: string;
  suggestions: readonly Suggestion[];
  active: number;
  onChoose: (suggestion: Suggestion) => void;
}

/** The list below the field; the focus stays in the field, which names the active option. */
export function Suggestions({ id, suggestions, active, onChoose }: Props) {
  const words = useWording(SUGGESTION_WORDING);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <datalist> can neither be styled nor hold two columns
    <div id={`${id}-list`} role="listbox" aria-label={words.list} className="search-list">
      {suggestions.map((suggestion, at) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field
        <div
          key={getSuggestionKey(suggestion)}
          id={`${id}-${at}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className="search-option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          <span className="min-w-0 truncate">
            {suggestion.kind === 'filter' ? suggestion.name : suggestion.text}
          </span>{' '}
          <span className="search-kind">
            {suggestion.kind === 'filter'
              ? words.filter(words.fields[suggestion.field], suggestion.articles)
              : words.kinds[suggestion.kind]}
          </span>
        </div>
      ))}
    </div>
  );
}
