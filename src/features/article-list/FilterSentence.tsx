import { isSurelyIn, type DaySpan } from '#core/selection/day-span.ts';
import { dropConditions } from '#core/selection/filter.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { describeFilter, type SentencePart } from '#core/wording/describe-filter.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { useChangeView } from '#view-state/use-view.ts';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';
import { useConditionWords } from './use-condition-words.ts';

/** The filter as prose; every condition in it can be lifted. */
export function FilterSentence({ data }: { data: ListData }) {
  const language = useLanguage();
  const { filter, told, articles } = data.selection;
  const parts = describeFilter({
    filter,
    told,
    count: articles.length,
    language,
    nameValue: data.nameValue,
  });
  return parts.map((part, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- a sentence has no other keys
    <Part key={at} part={part} data={data} />
  ));
}

function Part({ part, data }: { part: SentencePart; data: ListData }) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const changeView = useChangeView();
  const tellCondition = useConditionWords(data);
  const { filter, articles } = data.selection;
  const tellSure = (days: DaySpan) => {
    const sure = articles.filter(({ date }) => isSurelyIn(days, date)).length;
    return sure < articles.length && words.sure(sure, articles.length);
  };
  switch (part.kind) {
    case 'words':
      return part.text;
    case 'count':
      return <b className="sentence-name">{part.text}</b>;
    case 'condition':
      return (
        <>
          <Removable
            text={part.text}
            label={words.lift(tellCondition(part.condition))}
            onRemove={() =>
              changeView((view) => ({ filter: dropConditions(view.filter, [part.condition]) }))
            }
          />
          {part.condition.kind === 'days' && tellSure(filter.days)}
        </>
      );
    case 'query':
      return (
        <>
          <Removable
            text={part.text}
            label={words.lift(part.label)}
            onRemove={() => changeView({ query: part.rest })}
          />
          {part.days && tellSure(part.days)}
        </>
      );
  }
}

// A longer name may break across lines; a shorter one stays whole with its cross.
const LONGEST_WHOLE = 28;

function Removable(props: { text: string; label: string; onRemove: () => void }) {
  return (
    <span className={props.text.length > LONGEST_WHOLE ? undefined : 'whitespace-nowrap'}>
      <b className="sentence-name sentence-value">{props.text}</b>
      <button
        type="button"
        aria-label={props.label}
        className="sentence-cross"
        onClick={props.onRemove}
      >
        <svg viewBox="0 0 9 9" aria-hidden="true">
          <path d="M1 1l7 7M8 1l-7 7" />
        </svg>
      </button>
    </span>
  );
}
