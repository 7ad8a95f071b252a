import { useWording } from '#ui/language.tsx';
import { useClearFilter } from '#view-state/use-view.ts';

import { PROFILES_WORDING } from './profiles.wording.ts';

/** The filter leaves articles, but none in which the value occurs. */
export function NothingSelected({ name, articles }: { name: string; articles: number }) {
  const words = useWording(PROFILES_WORDING);
  const clearFilter = useClearFilter();
  return (
    <div className="profile-nothing">
      <p>
        {words.nothing(name)} {words.nothingHint(articles)}
      </p>
      <button type="button" className="profile-switch" onClick={clearFilter}>
        {words.lift}
      </button>
    </div>
  );
}
