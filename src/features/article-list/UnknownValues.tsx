import { FACETS, type FacetKey } from '#core/selection/filter.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useKnownNames } from '#data/use-corpus.ts';
import { useWording } from '#ui/language.tsx';
import { useFilter, useSetFacet } from '#view-state/use-view.ts';

import { UNKNOWN_VALUES_WORDING } from './unknown-values.wording.ts';

/** Conditions of the address that no article can meet or miss: named, without effect, and removable. */
export function UnknownValues({ data }: { data: ListData }) {
  const filter = useFilter();
  const counted = data.selection.filter;
  const unknown = FACETS.flatMap((facet) =>
    (['with', 'without'] as const).flatMap((sign) =>
      filter[facet][sign]
        .filter((id) => !counted[facet][sign].includes(id))
        .map((id) => ({ facet, id })),
    ),
  );
  if (unknown.length === 0) return null;
  return (
    <ul className="list-unknown">
      {unknown.map((value) => (
        <UnknownValue key={`${value.facet} ${value.id}`} value={value} data={data} />
      ))}
    </ul>
  );
}

interface Value {
  facet: FacetKey;
  id: string;
}

function UnknownValue({ value, data }: { value: Value; data: ListData }) {
  const { facet, id } = value;
  const words = useWording(UNKNOWN_VALUES_WORDING);
  const setFacet = useSetFacet();
  const name = useName(value, data);
  const said = name === undefined ? words.unknownValue(id) : words.unmentioned(name);
  return (
    <li>
      {said}{' '}
      <button
        type="button"
        className="underlined hover:text-ink min-h-6"
        aria-label={words.liftUnknown(name ?? id)}
        onClick={() => setFacet(facet, id, 'neutral')}
      >
        {words.remove}
      </button>
    </li>
  );
}

/** What a value is called that no article has; undefined for what nobody knows. */
function useName({ facet, id }: Value, data: ListData): string | undefined {
  const isListed = facet === 'actors' || facet === 'organisations';
  const known = useKnownNames(isListed);
  if (isListed) return known?.get(id);
  const name = data.nameValue(facet, id);
  return name === id ? undefined : name;
}
