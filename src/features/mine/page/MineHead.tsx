import type { RefObject } from 'react';

import type { MineState } from '#data/mine/mine-state.ts';
import { useWording } from '#ui/language.tsx';

import { STORAGE_WORDING } from '../storage.wording.ts';
import { countMine } from './count-mine.ts';
import { PAGE_WORDING } from './page.wording.ts';

interface Props {
  mine: MineState;
  title: RefObject<HTMLHeadingElement | null>;
}

export function MineHead({ mine, title }: Props) {
  const words = useWording(PAGE_WORDING);
  const { problems } = useWording(STORAGE_WORDING);
  const { stars, passages, notes, read, filters } = countMine(mine);
  const isEmpty = stars + passages + read + filters === 0;
  return (
    <header className="mine-head">
      <h1 ref={title} tabIndex={-1} className="mine-title">
        {words.title}
      </h1>
      <div>
        {!isEmpty && (
          <p className="reads text-lead-narrow medium:text-lead text-ink-2">
            {words.summary(stars, passages, notes)}; {words.summaryRead(read)}
            {filters > 0 && `; ${words.summaryFilters(filters)}`}.
          </p>
        )}
        <p className="text-ink-3 mt-1">{mine.problem ? problems[mine.problem] : words.where}</p>
      </div>
    </header>
  );
}
