import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';

import { getValueState, type FacetKey, type ValueState } from '#core/selection/filter.ts';
import type { FacetValue } from '#core/selection/list-facet-values.ts';
import { useAskedView } from '#view-state/Navigation.tsx';

import { FacetRow } from './FacetRow.tsx';

interface Props {
  facet: FacetKey;
  values: readonly FacetValue[];
  onSet: (id: string, state: ValueState) => void;
}

/** Rows of which one is a tab stop; the arrow keys go from row to row and inside a row. */
export function FacetRows({ facet, values, onSet }: Props) {
  const asked = useAskedView().filter[facet];
  const ref = useRef<HTMLDivElement>(null);
  const focused = useRef<string | undefined>(undefined);
  const [current, setCurrent] = useState<string | undefined>(undefined);
  const order = values.map((value) => value.id).join();
  const stop = values.some((value) => value.id === current) ? current : values[0]?.id;

  // A row that moves in the document loses the focus in some browsers.
  useLayoutEffect(() => {
    const id = focused.current;
    const row = id === undefined ? undefined : findRow(ref.current, id);
    const isLost = document.activeElement === document.body || isHidden(document.activeElement);
    if (row && isLost) focusName(row);
  }, [order, values]);

  return (
    <div
      ref={ref}
      onFocus={(event) => {
        const id = event.target.closest('[data-value]')?.getAttribute('data-value');
        focused.current = id ?? undefined;
        setCurrent(id ?? undefined);
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null) focused.current = undefined;
      }}
    >
      {values.map((value) => (
        <FacetRow
          key={value.id}
          facet={facet}
          value={value}
          state={getValueState(asked, value.id)}
          current={value.id === stop}
          onSet={onSet}
          onKey={moveFocus}
        />
      ))}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const row = event.currentTarget.closest('[data-value]');
  const next = row && findNext(event, row);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function findRow(rows: Element | null, id: string): Element | undefined {
  return Array.from(rows?.children ?? []).find((row) => row.getAttribute('data-value') === id);
}

function isHidden(element: Element | null): boolean {
  return element?.classList.contains('hidden-visually') ?? false;
}

function focusName(row: Element): void {
  row.querySelector<HTMLElement>('[data-name]')?.focus({ preventScroll: true });
}

function findNext(event: KeyboardEvent, row: Element): HTMLElement | undefined {
  const buttons = listButtons(row);
  const at = buttons.findIndex((button) => button === event.target);
  switch (event.key) {
    case 'ArrowDown':
      return findName(row.nextElementSibling);
    case 'ArrowUp':
      return findName(row.previousElementSibling);
    case 'Home':
      return findName(row.parentElement?.firstElementChild);
    case 'End':
      return findName(row.parentElement?.lastElementChild);
    case 'ArrowLeft':
      return buttons[at - 1];
    case 'ArrowRight':
      return buttons[at + 1];
    default:
      return undefined;
  }
}

function findName(row: Element | null | undefined): HTMLElement | undefined {
  return row?.querySelector<HTMLElement>('[data-name]') ?? undefined;
}

function listButtons(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('button')].filter((button) => !isHidden(button));
}
