import { useWording } from '#ui/language.tsx';
import { ListLink } from '#view-state/ListLink.tsx';

import { PAGE_WORDING } from './page.wording.ts';

export function MineEmpty() {
  const words = useWording(PAGE_WORDING);
  return (
    <div className="border-rule border-t pt-6">
      <p className="reads text-empty-narrow medium:text-empty tracking-[-0.015em] text-balance">
        {words.empty}
      </p>
      <p className="reads text-lead-narrow text-ink-2 medium:text-lead mt-3.5 max-w-156 text-pretty">
        {words.emptyHint}
      </p>
      <p className="text-nav mt-6 font-semibold">
        <ListLink className="underlined inline-flex min-h-6">{words.toList}</ListLink>
      </p>
    </div>
  );
}
