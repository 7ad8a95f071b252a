import { useMemo } from 'react';

import type { Term } from '#core/article.ts';
import type { ListRecord } from '#core/catalog/catalog.ts';
import type { PlannedTerm } from '#core/pictures/plan-terms.ts';
import { planTerms } from '#core/pictures/plan-terms.ts';
import { chooseRange, planTime, type TimePlan } from '#core/pictures/plan-time.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { formatDay, formatPartialDate } from '#core/wording/format-date.ts';
import { TimeCurve } from '#ui/chart/TimeCurve.tsx';
import { useLanguage, useWording, type Language } from '#ui/language.tsx';
import { useShownAs } from '#view-state/use-shown-as.ts';

import { tellPeriod } from './name-period.ts';
import { PROFILES_WORDING } from './profiles.wording.ts';
import { TimeTables } from './TimeTables.tsx';
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
  const before = findBefore(data, language);
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
        <TimeTables
          plan={plan}
          unit={unit}
          before={before && before.day > range.from ? words.sentence(before.text) : ''}
          terms={terms}
          tellTerm={props.tellTerm}
        />
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
          before={before}
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
