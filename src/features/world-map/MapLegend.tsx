import type { Ref } from 'react';

import { useWording } from '#ui/language.tsx';

import { WORLD_MAP_WORDING } from './world-map.wording.ts';

/** What the tints mean. */
export function MapLegend(props: { ref: Ref<HTMLUListElement>; steps: readonly number[] }) {
  const { ref, steps } = props;
  const words = useWording(WORLD_MAP_WORDING);
  return (
    <ul ref={ref} className="map-legend">
      <li>
        <span className="map-swatch" data-step={0} />
        {words.none}
      </li>
      {steps.map((least, at) => {
        const next = steps[at + 1];
        const isSingle = next === undefined && steps.length <= 5 && least === at + 1;
        const most = next === undefined ? (isSingle ? least : undefined) : next - 1;
        return (
          <li key={least}>
            <span className="map-swatch" data-step={6 - steps.length + at} />
            {words.step(least, most)}
          </li>
        );
      })}
    </ul>
  );
}
