import { lazy, memo, type ComponentProps } from 'react';

import { QuietBoundary } from '#ui/QuietBoundary.tsx';
import { useFilter } from '#view-state/use-view.ts';

const MentionRail = lazy(async () => ({
  default: (await import('./MentionRail.tsx')).MentionRail,
}));

type Props = ComponentProps<typeof MentionRail>;

/** The ticks come with the first actor who is followed or filtered by. */
export const LazyMentionRail = memo(function LazyMentionRail(props: Props) {
  const isFiltered = useFilter().actors.with.length > 0;
  if (!isFiltered && props.walk.followed === null) return null;
  return (
    <QuietBoundary>
      <MentionRail {...props} />
    </QuietBoundary>
  );
});
