import { heightOf, type Timeline } from '#core/pictures/build-timeline.ts';
import type { DayBin } from '#core/selection/count-days.ts';
import { formatNumber } from '#core/wording/format-number.ts';
import { formatShare } from '#core/wording/format-share.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { FactTable } from '#ui/page/FactTable.tsx';

import { TIMELINE_WORDING } from './timeline.wording.ts';

interface Props {
  timeline: Timeline;
  /** Number of all articles. */
  total: number;
  nameValue: (id: string) => string;
  nameStretch: (at: number) => string;
}

/** The timeline in figures, the youngest first, above them what stands at the end of each row of the picture. */
export function TimeTable({ timeline, total, nameValue, nameStretch }: Props) {
  const words = useWording(TIMELINE_WORDING);
  const language = useLanguage();
  const tell = (bin: DayBin | undefined) => {
    const { dated = 0, bounded = 0 } = bin ?? {};
    const told = [
      ...(dated > 0 ? [formatNumber(dated, language)] : []),
      ...(bounded > 0 ? [formatShare(bounded, language)] : []),
    ];
    return told.length === 0 ? '–' : told.join('\u00a0+\u00a0');
  };
  const stretches = timeline.all
    .map((bin, at) => ({ bin, at }))
    .filter(({ bin }) => heightOf(bin) > 0)
    .toReversed();
  const sums = [total, ...timeline.rows.map(({ articles }) => articles)];
  return (
    <FactTable
      caption={words.timeline}
      columns={[words.period, words.all, ...timeline.rows.map(({ id }) => nameValue(id))]}
      rows={[
        { key: 'sum', cells: [words.sum, ...sums.map((sum) => formatNumber(sum, language))] },
        ...stretches.map(({ bin, at }) => ({
          key: String(bin.first),
          cells: [nameStretch(at), tell(bin), ...timeline.rows.map(({ bins }) => tell(bins[at]))],
        })),
      ]}
    />
  );
}
