import { useWording } from '#ui/language.tsx';
import { useSetPageParams } from '#view-state/use-page-params.ts';

import { OVERVIEWS_WORDING } from './overviews.wording.ts';

/** What was searched for within an overview is not there. */
export function NothingFits({ text }: { text: string }) {
  const words = useWording(OVERVIEWS_WORDING);
  const setParams = useSetPageParams();
  return (
    <div className="overview-nothing">
      <p>{text}</p>
      <button
        type="button"
        className="page-more"
        onClick={() => setParams({ name: '', land: '', amt: '' })}
      >
        {words.reset}
      </button>
    </div>
  );
}
