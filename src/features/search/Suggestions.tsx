import { getSuggestionKey, type Suggestion } from '#core/search/suggest.ts';
import { useWording } from '#ui/language.tsx';

import { OptionList } from './OptionList.tsx';
import { SUGGESTION_WORDING } from './suggestion.wording.ts';

interface Props {
  id: string;
  suggestions: readonly Suggestion[];
  active: number;
  onChoose: (suggestion: Suggestion) => void;
}

/** What the word at the caret may mean. */
export function Suggestions({ id, suggestions, active, onChoose }: Props) {
  const words = useWording(SUGGESTION_WORDING);
  return (
    <OptionList
      id={id}
      label={words.list}
      active={active}
      options={suggestions.map((suggestion) => ({
        key: getSuggestionKey(suggestion),
        content: (
          <>
            <span className="min-w-0 truncate">
              {suggestion.kind === 'filter' ? suggestion.name : suggestion.text}
            </span>{' '}
            <span className="search-kind">
              {suggestion.kind === 'filter'
                ? words.filter(words.fields[suggestion.field], suggestion.articles)
                : words.kinds[suggestion.kind]}
            </span>
          </>
        ),
      }))}
      onChoose={(at) => {
        const chosen = suggestions[at];
        if (chosen) onChoose(chosen);
      }}
    />
  );
}
