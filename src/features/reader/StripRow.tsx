import { useId, useState, type ReactNode } from 'react';

import type { Hue } from '#core/catalog/actor-hue.ts';
import { useWording } from '#ui/language.tsx';

import { READER_WORDING } from './reader.wording.ts';

interface StripValue {
  id: string;
  name: string;
  mentions: number;
  hue: Hue | undefined;
  /** In the filter, or followed. */
  isChosen: boolean;
}

interface Props {
  label: string;
  values: readonly StripValue[];
  onChoose: (id: string) => void;
  /** Stands behind the values. */
  children?: ReactNode;
}

// Two lines of the wide column; the rest is named once each, mostly.
const SHOWN = 9;

export function StripRow({ label, values, onChoose, children }: Props) {
  const words = useWording(READER_WORDING);
  const [showsAll, setShowsAll] = useState(false);
  const id = useId();
  if (values.length === 0) return null;
  // One value more is not worth a button that takes its room.
  const isCut = values.length > SHOWN + 1;
  const shown = isCut && !showsAll ? values.slice(0, SHOWN) : values;
  return (
    <div className="strip-row">
      <h2 id={id}>{label}</h2>
      <div className="strip-values">
        <ul aria-labelledby={id} className="contents">
          {shown.map((value) => (
            <li key={value.id}>
              <button type="button" onClick={() => onChoose(value.id)}>
                <span
                  className={value.hue ? 'strip-actor' : 'country-line'}
                  data-hue={value.hue}
                  data-chosen={value.isChosen ? '' : undefined}
                >
                  {value.name}
                </span>{' '}
                <span className="strip-count">{value.mentions}</span>{' '}
                <span className="hidden-visually">{words.jump(value.mentions)}</span>
              </button>
            </li>
          ))}
        </ul>
        {isCut && (
          <button
            type="button"
            className="underlined text-ink-3 hover:text-ink"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? words.showFewer : words.showMore(values.length - SHOWN)}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}
