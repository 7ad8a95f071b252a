import type { KeyboardEvent } from 'react';

import type { ValueState } from '#core/corpus/filter.ts';
import type { FacetValue } from '#core/corpus/list-facet-values.ts';
import { useWording } from '#ui/language.tsx';

import { FILTERS_WORDING } from './filters.wording.ts';

interface Props {
  value: FacetValue;
  /** Whether Tab reaches this row; arrow keys reach the others. */
  current: boolean;
  onSet: (state: ValueState) => void;
}

/** One value: neutral, with or without. */
export function FacetRow({ value, current, onSet }: Props) {
  const words = useWording(FILTERS_WORDING);
  const { id, name, state, count } = value;
  const isWith = state === 'with';
  const isWithout = state === 'without';
  const tabIndex = current ? 0 : -1;
  const toggle = (to: 'with' | 'without') => onSet(state === to ? 'neutral' : to);
  const stateWord = isWith ? words.with : isWithout ? words.without : '';
  const tally = isWithout ? words.removed(count) : words.articles(count);

  return (
    <div
      role="group"
      aria-label={words.row(name, stateWord, tally)}
      data-value={id}
      data-state={state}
      data-empty={(state === 'neutral' && count === 0) || undefined}
      className="facet-row"
      onKeyDown={(event) => handleRowKey(event, state, onSet)}
    >
      <span className="facet-signs">
        <button
          type="button"
          aria-pressed={isWith}
          aria-label={words.setWith(name)}
          tabIndex={isWithout ? -1 : tabIndex}
          className={getSignLook(state, 'with')}
          onClick={() => toggle('with')}
        >
          {isWith ? (
            <span className="facet-tag">{words.with}</span>
          ) : (
            <Sign path="M0 4.5h9M4.5 0v9" />
          )}
        </button>
        <button
          type="button"
          aria-pressed={isWithout}
          aria-label={words.setWithout(name)}
          tabIndex={isWith ? -1 : tabIndex}
          className={getSignLook(state, 'without')}
          onClick={() => toggle('without')}
        >
          {isWithout ? (
            <span className="facet-tag">{words.without}</span>
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
      >
        {name}
      </button>
      <span aria-hidden="true" className="facet-count figures">
        {count}
      </span>
    </div>
  );
}

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

function handleRowKey(
  event: KeyboardEvent<HTMLElement>,
  state: ValueState,
  onSet: (state: ValueState) => void,
) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onName = event.target instanceof HTMLElement && 'name' in event.target.dataset;
  const next = getStateForKey(event.key, state, onName);
  if (next === undefined) return;
  event.preventDefault();
  onSet(next);
}

function getStateForKey(key: string, state: ValueState, onName: boolean): ValueState | undefined {
  switch (key) {
    case '+':
      return 'with';
    case '-':
    case '−':
      return 'without';
    case 'Delete':
    case 'Backspace':
      return 'neutral';
    case ' ':
      return onName ? AFTER[state] : undefined;
    default:
      return undefined;
  }
}
