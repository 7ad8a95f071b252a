import { Download } from 'lucide-react';
import { useMemo } from 'react';

import type { CollectedQuote } from '#core/catalog/collected-quote.ts';
import { filterQuotes } from '#core/selection/filter-quotes.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useQuotes } from '#data/use-collections.ts';
import { useWording } from '#ui/language.tsx';
import { LoadingLine } from '#ui/Loading.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';
import { Steps } from '#ui/page/PageSection.tsx';

import { QuoteEntry } from './QuoteEntry.tsx';
import { QUOTES_WORDING } from './quotes.wording.ts';
import { QuoteTools } from './QuoteTools.tsx';
import { useQuoteDemand, useResetQuotes } from './use-quote-demand.ts';
import { useSaveQuotes } from './use-save-quotes.ts';

import './quotes.css';

// Two or three screens.
const STEP = 40;

/** Who said what about whom in the selected articles. */
export function QuotesPage({ data }: { data: ListData }) {
  const words = useWording(QUOTES_WORDING);
  const { data: all, failed } = useQuotes();
  const { articles } = data.selection;
  const quotes = useMemo(() => {
    const order = new Map(articles.map(({ id }, at) => [id, at]));
    const place = ({ articleId }: CollectedQuote) => order.get(articleId) ?? 0;
    return all
      ?.filter(({ articleId }) => order.has(articleId))
      .sort((a, b) => place(a) - place(b) || a.start - b.start);
  }, [all, articles]);
  if (quotes) return <Quotes data={data} quotes={quotes} />;
  return (
    <>
      <PageHead title={words.title} />
      {failed ? <p role="alert">{words.failed}</p> : <LoadingLine label={words.loading} />}
    </>
  );
}

function Quotes({ data, quotes }: { data: ListData; quotes: readonly CollectedQuote[] }) {
  const words = useWording(QUOTES_WORDING);
  const demand = useQuoteDemand();
  const reset = useResetQuotes();
  const found = useMemo(() => filterQuotes(quotes, demand), [quotes, demand]);
  const isNarrowed = Object.values(demand).some((value) => value !== '');
  return (
    <>
      <PageHead
        title={words.title}
        lead={isNarrowed ? words.found(found.length, quotes.length) : words.lead(quotes.length)}
        aside={found.length > 0 && <SaveButtons data={data} quotes={found} />}
      />
      <QuoteTools data={data} quotes={quotes} demand={demand} />
      {found.length === 0 ? (
        <div className="quote-nothing">
          <p>{words.nothing}</p>
          {isNarrowed && (
            <button type="button" className="page-more" onClick={reset}>
              {words.reset}
            </button>
          )}
        </div>
      ) : (
        <Steps key={JSON.stringify(demand)} items={found} size={STEP} more={words.more}>
          {(shown) => (
            <ul>
              {shown.map((quote) => (
                <QuoteEntry
                  key={`${quote.articleId} ${quote.start} ${quote.end}`}
                  quote={quote}
                  data={data}
                />
              ))}
            </ul>
          )}
        </Steps>
      )}
    </>
  );
}

function SaveButtons({ data, quotes }: { data: ListData; quotes: readonly CollectedQuote[] }) {
  const words = useWording(QUOTES_WORDING);
  const save = useSaveQuotes(data);
  return (
    <fieldset aria-label={words.save} className="quote-save">
      <Download aria-hidden="true" className="size-3.5" strokeWidth={1.5} />
      <span aria-hidden="true">{words.save}</span>
      <button type="button" className="underlined" onClick={() => save.csv(quotes)}>
        {words.csv}
      </button>
      <button type="button" className="underlined" onClick={() => save.markdown(quotes)}>
        {words.markdown}
      </button>
    </fieldset>
  );
}
