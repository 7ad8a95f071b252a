import { useState, type ReactNode } from 'react';

import './page.css';

interface Props {
  title: string;
  /** Stands behind the title. */
  count?: number | undefined;
  children: ReactNode;
}

export function PageSection({ title, count, children }: Props) {
  return (
    <section className="page-section">
      <h2 className="page-section-title">
        {title}
        {count !== undefined && <span className="page-count figures">{count}</span>}
      </h2>
      {children}
    </section>
  );
}

interface StepsProps<Item> {
  items: readonly Item[];
  /** How many show at first; each step adds three times as many. */
  size: number;
  /** What the button says of those not shown. */
  more: (rest: number) => string;
  children: (shown: readonly Item[]) => ReactNode;
}

/** A long list in steps. */
export function Steps<Item>({ items, size, more, children }: StepsProps<Item>) {
  const [shown, setShown] = useState(size);
  const rest = items.length - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {rest > 0 && (
        <button type="button" className="page-more" onClick={() => setShown(shown + size * 3)}>
          {more(rest)}
        </button>
      )}
    </>
  );
}
