import type { ValueTally } from '#core/catalog/tally-values.ts';
import { useWording } from '#ui/language.tsx';

import { WORLD_MAP_WORDING } from './world-map.wording.ts';

interface Props {
  /** Most articles first. */
  tallies: readonly ValueTally[];
  chosen: readonly string[];
  nameCountry: (code: string) => string;
  onChoose: (code: string) => void;
}

/** As many as stand beside the map. */
const SHOWN = 14;

/** The countries with most articles, for whom a map is no list. */
export function CountryRanks({ tallies, chosen, nameCountry, onChoose }: Props) {
  const words = useWording(WORLD_MAP_WORDING);
  const most = tallies[0]?.articles ?? 1;
  return (
    <div>
      <h2 className="ranks-head">{words.most}</h2>
      <ol className="ranks">
        {tallies.slice(0, SHOWN).map(({ id, articles }) => (
          <li key={id}>
            <button type="button" aria-pressed={chosen.includes(id)} onClick={() => onChoose(id)}>
              <span className="ranks-name">{nameCountry(id)}</span>
              <svg
                aria-hidden="true"
                viewBox="0 0 100 3"
                preserveAspectRatio="none"
                className="ranks-bar"
              >
                <rect width={(100 * articles) / most} height="3" />
              </svg>
              <span className="figures">{articles}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
