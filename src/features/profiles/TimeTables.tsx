import type { Term } from '#core/article.ts';
import type { TimePlan } from '#core/pictures/plan-time.ts';
import { formatNumber } from '#core/wording/format-number.ts';
import { formatShare } from '#core/wording/format-share.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { FactTable } from '#ui/page/FactTable.tsx';

import { namePeriod } from './name-period.ts';
import { PROFILES_WORDING } from './profiles.wording.ts';
import type { ToldTerm } from './use-terms.ts';

interface Props {
  plan: TimePlan;
  /** What is counted. */
  unit: string;
  /** What is to be said of the time before the first article; empty where there is nothing. */
  before: string;
  terms: readonly Term[];
  tellTerm: ((term: Term) => ToldTerm) | undefined;
}

/** The curve in figures, step by step of its time, and the offices below it. */
export function TimeTables({ plan, unit, before, terms, tellTerm }: Props) {
  const words = useWording(PROFILES_WORDING);
  const language = useLanguage();
  const { bins, vague } = plan;
  const isOfArticles = unit === words.articlesUnit;
  const hasDated = bins.some(({ articles }) => articles > 0);
  const tell = (count: number) => (count === 0 ? '–' : formatNumber(count, language));
  const tellShare = (share: number) => (share === 0 ? '–' : formatShare(share, language));
  const columns = [
    words.time,
    ...(hasDated ? [words.articlesUnit] : []),
    ...(hasDated && !isOfArticles ? [unit] : []),
    ...(vague.articles > 0 ? [words.boundedUnit(unit)] : []),
  ];
  const rows = bins
    .filter((bin) => bin.articles > 0 || bin.vague > 0)
    .map((bin) => ({
      key: bin.from,
      cells: [
        namePeriod(bin, plan.unit, language),
        ...(hasDated ? [tell(bin.articles)] : []),
        ...(hasDated && !isOfArticles ? [tell(bin.value)] : []),
        ...(vague.articles > 0 ? [tellShare(bin.vague)] : []),
      ],
    }));
  const notes = [
    ...(vague.articles > 0
      ? [
          isOfArticles
            ? words.spreadArticles(vague.articles)
            : words.spread(vague.value, vague.articles),
        ]
      : []),
    ...(before === '' ? [] : [before]),
  ];
  return (
    <div className="profile-tables">
      <div className="min-w-0">
        <FactTable caption={words.overTime} columns={columns} rows={rows} />
        {notes.map((note) => (
          <p key={note} className="profile-note">
            {note}
          </p>
        ))}
      </div>
      {terms.length > 0 && tellTerm && (
        <FactTable
          caption={words.offices}
          columns={[words.office, words.time]}
          rows={terms.map((term) => {
            const { title, time } = tellTerm(term);
            return { key: `${term.office} ${term.of} ${term.from}`, cells: [title, time] };
          })}
        />
      )}
    </div>
  );
}
