import { useId } from 'react';

import type { CollectedQuote } from '#core/catalog/collected-quote.ts';
import {
  countQuoteValues,
  KNOWN_SPEAKER,
  type QuoteDemand,
  type QuoteKey,
} from '#core/selection/filter-quotes.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useWording } from '#ui/language.tsx';
import { Select } from '#ui/Select.tsx';

import { QUOTES_WORDING } from './quotes.wording.ts';
import { useAskQuotes } from './use-quote-demand.ts';

const KEYS: readonly QuoteKey[] = ['speaker', 'about', 'country', 'topic', 'form'];

interface Props {
  data: ListData;
  quotes: readonly CollectedQuote[];
  demand: QuoteDemand;
}

/** By whom, about whom, of which country and topic, and in which form. */
export function QuoteTools({ data, quotes, demand }: Props) {
  return (
    <div className="quote-tools">
      {KEYS.map((key) => (
        <Choice key={key} choice={key} data={data} quotes={quotes} demand={demand} />
      ))}
    </div>
  );
}

function Choice({ choice, data, quotes, demand }: Props & { choice: QuoteKey }) {
  const words = useWording(QUOTES_WORDING);
  const id = useId();
  const ask = useAskQuotes();
  const { nameValue } = data;
  const nameOf: Record<QuoteKey, (value: string) => string> = {
    speaker: (value) => nameValue('actors', value),
    about: (value) => nameValue('actors', value),
    country: (value) => nameValue('countries', value),
    topic: (value) => nameValue('topics', value),
    form: (value) => (value === 'direct' ? words.forms.direct : words.forms.reported),
  };
  const values = countQuoteValues(quotes, demand, choice);
  const value = demand[choice];
  const isListed = value === '' || values.some((each) => each.value === value);
  const known = values.reduce((sum, { count }) => sum + count, 0);
  return (
    <label htmlFor={id} className="quote-choice">
      <span>{words[choice]}</span>
      <Select id={id} value={value} onChange={({ target }) => ask(choice, target.value)}>
        <option value="">{words.any[choice]}</option>
        {choice === 'speaker' && (
          <option value={KNOWN_SPEAKER}>{`${words.known} (${known})`}</option>
        )}
        {!isListed && value !== KNOWN_SPEAKER && (
          <option value={value}>{`${nameOf[choice](value)} (0)`}</option>
        )}
        {values.map((each) => (
          <option key={each.value} value={each.value}>
            {`${nameOf[choice](each.value)} (${each.count})`}
          </option>
        ))}
      </Select>
    </label>
  );
}
