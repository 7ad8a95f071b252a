import type { ReactNode } from 'react';

import './page.css';

export interface Bar {
  key: string;
  label: ReactNode;
  value: number;
  /** Stands for the figure, where it leads somewhere. */
  figure?: ReactNode;
  hue?: string | undefined;
}

interface Props {
  bars: readonly Bar[];
  /** Figures alone, where their proportion says little. */
  isPlain?: boolean;
}

/** Names with a figure each, and a line as long as the figure is large. */
export function BarList({ bars, isPlain = false }: Props) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className="bar-list" data-plain={isPlain || undefined}>
      {bars.map(({ key, label, value, figure, hue }) => (
        <li key={key} className="bar-row" data-hue={hue}>
          <span className="bar-label">{label}</span>
          {!isPlain && (
            <span aria-hidden="true" className="bar-track">
              <span className="bar" style={{ width: `${(value / most) * 100}%` }} />
            </span>
          )}
          <span className="bar-figure figures">{figure ?? value}</span>
        </li>
      ))}
    </ul>
  );
}
