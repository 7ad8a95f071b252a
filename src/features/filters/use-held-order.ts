import { startTransition, useEffect, useRef, useState, type PointerEvent } from 'react';

import type { FacetValue, FacetValues } from '#core/selection/list-facet-values.ts';

/** The rows of a facet, and how many of them stand before "n weitere". */
interface Rows {
  values: FacetValues;
  size: number;
}

interface Order {
  main: readonly string[];
  others: readonly string[];
  size: number;
}

// Who has not tapped for so long looks for the next name, and finds it in its new place.
const HELD_AFTER_TAP = 1500;

/**
 * Keeps the rows of a facet in their places while a pointer chooses among them, so that the second click meets the row
 * it was meant for: from the first press until a mouse has left the facet, or a while after the last tap.
 */
export function useHeldOrder({ values, size }: Rows) {
  const [order, setOrder] = useState<Order>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const release = () => {
    clearTimeout(timer.current);
    setOrder(undefined);
  };
  const releaseSoon = ({ pointerType }: PointerEvent) => {
    clearTimeout(timer.current);
    if (pointerType !== 'mouse') timer.current = setTimeout(release, HELD_AFTER_TAP);
  };
  return {
    values: order ? arrange(values, order) : values,
    size: order?.size ?? size,
    release,
    handlers: {
      onPointerDown: () => {
        clearTimeout(timer.current);
        // Nothing moves before the click has been answered.
        startTransition(() =>
          setOrder(order ?? { main: listIds(values.main), others: listIds(values.others), size }),
        );
      },
      onPointerUp: releaseSoon,
      onPointerCancel: releaseSoon,
      onPointerLeave: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'mouse') release();
      },
      onKeyDown: release,
    },
  };
}

function listIds(values: readonly FacetValue[]): string[] {
  return values.map(({ id }) => id);
}

function arrange({ main, others }: FacetValues, order: Order): FacetValues {
  const values = new Map([...main, ...others].map((value) => [value.id, value]));
  const take = (ids: readonly string[]) => ids.flatMap((id) => values.get(id) ?? []);
  return { main: take(order.main), others: take(order.others) };
}
