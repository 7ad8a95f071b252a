import { useId, useImperativeHandle, useLayoutEffect, useMemo, useState } from 'react';

import { FACET_OF_FIELD } from '#core/search/query-fields.ts';
import {
  applySuggestion,
  findTyping,
  getSuggestionKey,
  suggest,
  type Suggestion,
} from '#core/search/suggest.ts';
import { setValue } from '#core/selection/filter.ts';
import { useCompletions } from '#data/search/use-completions.ts';
import { useCatalogLoading } from '#data/use-corpus.ts';
import { useChangeView } from '#view-state/use-view.ts';

import { CLOSED_AIDS, type AidsProps } from './aids-state.ts';
import { ProblemLines } from './ProblemLines.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useProblems } from './use-problems.ts';
import { WrongParts } from './WrongParts.tsx';

interface Props extends AidsProps {
  /** A query that was chosen as a whole: no word of it is being typed. */
  finished: string | undefined;
}

/** What helps while a query is typed: suggestions for the word at the caret, and what cannot be read. */
export function TypingAids(props: Props) {
  const { field, text, caret, hasFocus, keys, onText, onState, finished } = props;
  const id = useId();
  const changeView = useChangeView();
  const { data: catalog } = useCatalogLoading();
  const typing = useMemo(() => findTyping(text, caret), [text, caret]);
  const words = useCompletions(typing?.field === undefined ? (typing?.text ?? '') : '');
  const suggestions = useMemo(
    () => (typing && catalog ? suggest(typing, { catalog, words }) : []),
    [typing, catalog, words],
  );
  const [dismissed, setDismissed] = useState(finished);
  const [active, setActive] = useActive(suggestions, text);
  const problems = useProblems(text, catalog);
  // What is still being typed is not wrong yet.
  const shown = problems.filter(({ span }) => !hasFocus || span.end < caret);
  const isOpen = hasFocus && suggestions.length > 0 && dismissed !== text;

  const choose = (suggestion: Suggestion) => {
    if (!typing) return;
    const next = applySuggestion(text, typing, suggestion);
    onText(next.text);
    setDismissed(next.text);
    if (suggestion.kind === 'filter') {
      const facet = FACET_OF_FIELD[suggestion.field];
      changeView(({ filter }) => {
        const choice = setValue(filter[facet], suggestion.id, 'with');
        return { filter: { ...filter, [facet]: choice }, query: next.text };
      });
    }
    requestAnimationFrame(() => field.current?.setSelectionRange(next.caret, next.caret));
  };

  useImperativeHandle(keys, () => ({
    press(key) {
      if (!isOpen) {
        if (key !== 'ArrowDown' || suggestions.length === 0) return false;
        setDismissed(undefined);
        return true;
      }
      const chosen = suggestions[active];
      if (key === 'ArrowDown') setActive((active + 1) % suggestions.length);
      else if (key === 'ArrowUp') setActive(active < 1 ? suggestions.length - 1 : active - 1);
      else if (key === 'Escape') setDismissed(text);
      else if (key === 'Enter' && chosen) choose(chosen);
      else return false;
      return true;
    },
  }));

  const listId = isOpen ? `${id}-list` : undefined;
  const activeId = isOpen && active >= 0 ? `${id}-${active}` : undefined;
  const problemsId = shown.length > 0 && hasFocus ? `${id}-problems` : undefined;
  // Before the next key can come: the field and its list change together.
  useLayoutEffect(() => {
    onState({ list: listId, active: activeId, problems: problemsId });
  }, [onState, listId, activeId, problemsId]);
  useLayoutEffect(() => () => onState(CLOSED_AIDS), [onState]);

  return (
    <>
      <WrongParts field={field} text={text} problems={shown} />
      {(isOpen || problemsId) && (
        <div className="search-aids">
          {problemsId && <ProblemLines id={problemsId} text={text} problems={shown} />}
          {isOpen && (
            <Suggestions id={id} suggestions={suggestions} active={active} onChoose={choose} />
          )}
        </div>
      )}
    </>
  );
}

/**
 * None is active until the reader goes to one: Enter searches for what was typed. Words that come later leave the active
 * one as it is.
 */
function useActive(
  suggestions: readonly Suggestion[],
  text: string,
): [number, (active: number) => void] {
  const [state, setState] = useState<{ text: string; key: string | undefined }>();
  const keys = suggestions.map(getSuggestionKey);
  const active = state?.key !== undefined && state.text === text ? keys.indexOf(state.key) : -1;
  return [active, (next) => setState({ text, key: keys[next] })];
}
