import type { DayBin } from '#core/corpus/count-days.ts';
import { heightOf, type Timeline } from '#core/pictures/build-timeline.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { FactTable } from '#ui/page/FactTable.tsx';

import { TIMELINE_WORDING } from './timeline.wording.ts';

interface Props {
  timeline: Timeline;
  nameValue: (id: string) => string;
  nameStretch: (at: number) => string;
}

/** The timeline in figures, the youngest first; what is spread over time is rounded to tenths. */
export function TimeTable({ timeline, nameValue, nameStretch }: Props) {
  const words = useWording(TIMELINE_WORDING);
  const language = useLanguage();
  const format = new Intl.NumberFormat(language === 'de' ? 'de' : 'en-GB', {
    maximumFractionDigits: 1,
  });
  const tell = (bin: DayBin | undefined) => {
    const count = bin ? heightOf(bin) : 0;
    return count === 0 ? '–' : `${bin && bin.bounded > 0 ? '≈\u00a0' : ''}${format.format(count)}`;
  };
  const stretches = timeline.all
    .map((bin, at) => ({ bin, at }))
    .filter(({ bin }) => heightOf(bin) > 0)
    .toReversed();
  return (
    <FactTable
      caption={words.timeline}
      columns={[words.period, words.all, ...timeline.rows.map(({ id }) => nameValue(id))]}
      rows={stretches.map(({ bin, at }) => ({
        key: String(bin.first),
        cells: [nameStretch(at), tell(bin), ...timeline.rows.map(({ bins }) => tell(bins[at]))],
      }))}
    />
  );
}
