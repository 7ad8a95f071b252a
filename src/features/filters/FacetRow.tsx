import { memo, type KeyboardEvent } from 'react';

import type { FacetKey, ValueState } from '#core/selection/filter.ts';
import type { FacetValue } from '#core/selection/list-facet-values.ts';
import { useWording } from '#ui/language.tsx';

import { FILTERS_WORDING } from './filters.wording.ts';

interface Props {
  facet: FacetKey;
  value: FacetValue;
  /** As it was asked for last; the count may still be that of before. */
  state: ValueState;
  /** Whether Tab reaches this row; arrow keys reach the others. */
  current: boolean;
  onSet: (id: string, state: ValueState) => void;
  /** Keys that are not for this row. */
  onKey: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** One value: neutral, with or without. */
export const FacetRow = memo(function FacetRow(props: Props) {
  const { facet, value, state, current, onSet, onKey } = props;
  const words = useWording(FILTERS_WORDING);
  const signs = facet === 'status' ? words.status : words.named;
  const { id, name, count } = value;
  const isWith = state === 'with';
  const isWithout = state === 'without';
  const tabIndex = current ? 0 : -1;
  const toggle = (to: 'with' | 'without') => onSet(id, state === to ? 'neutral' : to);
  const stateWord = isWith ? signs.with : isWithout ? signs.without : '';
  const handleKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    const next = getStateForKey(event, state);
    if (next === undefined) {
      onKey(event);
      return;
    }
    event.preventDefault();
    onSet(id, next);
  };
  const tally = isWithout ? words.removed(count) : words.articles(count);

  return (
    <fieldset
      aria-label={words.row(name, stateWord, tally)}
      data-value={id}
      data-state={state}
      data-empty={(state === 'neutral' && count === 0) || undefined}
      className="facet-row"
    >
      <span className="facet-signs">
        <button
          type="button"
          aria-pressed={isWith}
          aria-label={signs.setWith(name)}
          tabIndex={isWithout ? -1 : tabIndex}
          className={getSignLook(state, 'with')}
          onClick={() => toggle('with')}
          onKeyDown={handleKey}
        >
          {isWith ? (
            <span className="facet-tag">{signs.with}</span>
          ) : (
            <Sign path="M0 4.5h9M4.5 0v9" />
          )}
        </button>
        <button
          type="button"
          aria-pressed={isWithout}
          aria-label={signs.setWithout(name)}
          tabIndex={isWith ? -1 : tabIndex}
          className={getSignLook(state, 'without')}
          onClick={() => toggle('without')}
          onKeyDown={handleKey}
        >
          {isWithout ? (
            <span className="facet-tag">{signs.without}</span>
          ) : (
            <Sign path="M0 4.5h9" />
          )}
        </button>
      </span>
      <button
        type="button"
        aria-pressed={isWith}
        data-name
        tabIndex={tabIndex}
        title={name}
        className="facet-name"
        onClick={() => toggle('with')}
        onKeyDown={handleKey}
      >
        {name}
      </button>
      <span aria-hidden="true" className="facet-count figures">
        {count}
      </span>
    </fieldset>
  );
});

function Sign({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 9 9" aria-hidden="true" className="facet-sign">
      <path d={path} />
    </svg>
  );
}

function getSignLook(state: ValueState, sign: 'with' | 'without'): string {
  if (state === 'neutral') return 'facet-glyph';
  return state === sign ? 'facet-chosen' : 'hidden-visually';
}

const AFTER: Record<ValueState, ValueState> = {
  neutral: 'with',
  with: 'without',
  without: 'neutral',
};

function getStateForKey(
  event: KeyboardEvent<HTMLButtonElement>,
  state: ValueState,
): ValueState | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  switch (event.key) {
    case '+':
      return 'with';
    case '-':
    case '−':
      return 'without';
    case 'Delete':
    case 'Backspace':
      return 'neutral';
    case ' ':
      return 'name' in event.currentTarget.dataset ? AFTER[state] : undefined;
    default:
      return undefined;
  }
}
