import { useMemo } from 'react';

import type { Term } from '#core/article.ts';
import type { ListRecord } from '#core/corpus/catalog.ts';
import { formatDay, formatPartialDate } from '#core/corpus/format-date.ts';
import { formatNumber } from '#core/corpus/format-number.ts';
import type { ListData } from '#core/corpus/list-data.ts';
import type { PlannedTerm } from '#core/corpus/plan-terms.ts';
import { planTerms } from '#core/corpus/plan-terms.ts';
import { chooseRange, planTime, type TimePlan } from '#core/corpus/plan-time.ts';
import { TimeCurve } from '#ui/chart/TimeCurve.tsx';
import { useLanguage, useWording, type Language } from '#ui/language.tsx';
import { FactTable } from '#ui/page/FactTable.tsx';
import { useShownAs } from '#view-state/use-shown-as.ts';

import { namePeriod, tellPeriod } from './name-period.ts';
import { PROFILES_WORDING } from './profiles.wording.ts';
import type { ToldTerm } from './use-terms.ts';

const NO_TERMS: readonly Term[] = [];

interface Props {
  data: ListData;
  name: string;
  /** The articles the curve is about. */
  records: readonly ListRecord[];
  /** What an article adds to it. */
  weigh: (record: ListRecord) => number;
  /** What is counted, for a column and with a figure. */
  unit: string;
  tellUnit: (value: number) => string;
  hue?: string | undefined;
  terms?: readonly Term[];
  /** What a term is called: its office and when. */
  tellTerm?: (term: Term) => ToldTerm;
}

/** How often something occurs over time, above its offices; the same as a table on request. */
export function OverTime(props: Props) {
  const { data, name, records, weigh, unit, tellUnit, hue, terms = NO_TERMS } = props;
  const words = useWording(PROFILES_WORDING);
  const language = useLanguage();
  const [shownAs, showAs] = useShownAs();
  const asTable = shownAs === 'table';
  const range = useMemo(
    () =>
      chooseRange(
        records.map(({ date }) => date),
        terms,
      ),
    [records, terms],
  );
  const plan =
    range &&
    planTime(
      records.map((each) => ({ date: each.date, value: weigh(each) })),
      range,
    );
  if (!range || !plan) return <p className="profile-note">{words.noDates}</p>;
  const lanes = planTerms(terms, range).map((lane) =>
    lane.map((each) => ({
      ...each,
      ...tell(props, each),
      key: `${each.term.office} ${each.term.of} ${each.term.from}`,
    })),
  );
  return (
    <section aria-label={words.overTime} className="profile-time">
      {asTable ? (
        <Tables plan={plan} unit={unit} terms={terms} tellTerm={props.tellTerm} />
      ) : (
        <TimeCurve
          label={words.curve(name, tellPeak(plan, records, language))}
          {...range}
          bins={plan.bins}
          lanes={lanes}
          language={language}
          tellValue={(value) => `${tellUnit(value)} ${words.units[plan.unit]}`}
          hue={hue}
          peak={findPeak(plan, records, language)}
          vague={findVague(plan, unit, language)}
          before={findBefore(data, language)}
        />
      )}
      <p className="profile-note">
        {plan.undated > 0 && `${words.undated(plan.undated)} `}
        <button
          type="button"
          className="profile-switch"
          onClick={() => showAs(asTable ? 'picture' : 'table')}
        >
          {asTable ? words.asCurve : words.asTable}
        </button>
      </p>
    </section>
  );
}

function tell({ tellTerm }: Props, { term }: PlannedTerm): ToldTerm {
  return tellTerm?.(term) ?? { title: term.office, short: term.office, time: term.from };
}

function Tables(props: {
  plan: TimePlan;
  unit: string;
  terms: readonly Term[];
  tellTerm: Props['tellTerm'];
}) {
  const { plan, terms, tellTerm } = props;
  const words = useWording(PROFILES_WORDING);
  const language = useLanguage();
  const rows = plan.bins
    .filter(({ articles }) => articles > 0)
    .map((bin) => ({
      key: bin.from,
      cells: [
        namePeriod(bin, plan.unit, language),
        formatNumber(bin.articles, language),
        formatNumber(bin.value, language),
      ],
    }));
  const vague = {
    key: 'vague',
    cells: [
      words.vagueShort,
      formatNumber(plan.vague.articles, language),
      formatNumber(plan.vague.value, language),
    ],
  };
  return (
    <div className="profile-tables">
      <FactTable
        caption={words.overTime}
        columns={[
          words.time,
          words.articlesUnit,
          ...(props.unit === words.articlesUnit ? [] : [props.unit]),
        ]}
        rows={(plan.vague.articles > 0 ? [...rows, vague] : rows).map(({ key, cells }) => ({
          key,
          cells: props.unit === words.articlesUnit ? cells.slice(0, 2) : cells,
        }))}
      />
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

function findTop({ bins }: TimePlan) {
  return bins.reduce((top, bin) => (bin.value > top.value ? bin : top), bins[0] ?? NO_BIN);
}

const NO_BIN = { from: '', to: '', value: 0, articles: 0, vague: 0 };

function tellPeak(plan: TimePlan, records: readonly ListRecord[], language: Language): string {
  const words = PROFILES_WORDING[language];
  const top = findTop(plan);
  if (top.value === 0) return words.vague(plan.vague.value, plan.vague.articles);
  // A single article has a day of its own.
  const [only] =
    top.articles === 1
      ? records.filter(
          ({ date: { value } }) => value !== undefined && value >= top.from && value <= top.to,
        )
      : [];
  const when =
    only?.date.value === undefined
      ? tellPeriod(top, plan.unit, language)
      : words.onDay(formatDay(only.date.value, language));
  return words.peak(top.value, when);
}

function findPeak(plan: TimePlan, records: readonly ListRecord[], language: Language) {
  const top = findTop(plan);
  return top.value === 0 ? undefined : { day: top.from, text: tellPeak(plan, records, language) };
}

function findVague({ bins, vague }: TimePlan, unit: string, language: Language) {
  const words = PROFILES_WORDING[language];
  const first = bins.find((bin) => bin.vague > 0);
  return (
    first && {
      day: first.from,
      text:
        unit === words.articlesUnit
          ? words.vagueArticles(vague.articles)
          : words.vague(vague.value, vague.articles),
    }
  );
}

/** When the collection begins, which may be long after a career did. */
function findBefore({ catalog }: ListData, language: Language) {
  const range = chooseRange(catalog.articles.map(({ date }) => date));
  return (
    range && {
      day: range.from,
      text: PROFILES_WORDING[language].before(formatPartialDate(range.from.slice(0, 7), language)),
    }
  );
}
