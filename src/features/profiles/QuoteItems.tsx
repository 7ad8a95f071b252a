import type { CollectedQuote } from '#core/catalog/collected-quote.ts';
import { beginReported } from '#core/reading/begin-reported.ts';
import { replaceStraightQuotes } from '#core/reading/replace-straight-quotes.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useWording } from '#ui/language.tsx';
import { PageSection, Steps } from '#ui/page/PageSection.tsx';
import type { PageParam } from '#view-state/page-params.ts';
import { PassageLink } from '#view-state/PassageLink.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { PROFILES_WORDING } from './profiles.wording.ts';

const SHOWN = 4;

interface Props {
  title: string;
  data: ListData;
  quotes: readonly CollectedQuote[];
  /** Finds the same among all quotes. */
  ask: Readonly<Partial<Record<PageParam, string>>>;
}

/** What was said, by whom, and where it stands. */
export function QuoteItems({ title, data, quotes, ask }: Props) {
  const words = useWording(PROFILES_WORDING);
  if (quotes.length === 0) return null;
  return (
    <PageSection title={title} count={quotes.length}>
      <Steps items={quotes} size={SHOWN} more={words.more}>
        {(shown) =>
          shown.map((quote) => (
            <QuoteItem key={`${quote.articleId} ${quote.start}`} quote={quote} data={data} />
          ))
        }
      </Steps>
      {quotes.length > SHOWN && (
        <p className="profile-note">
          <ViewLink
            place={{ view: 'quotes' }}
            ask={ask}
            className="underlined inline-block min-h-6"
          >
            {words.allQuotes}
          </ViewLink>
        </p>
      )}
    </PageSection>
  );
}

function QuoteItem({ quote, data }: { quote: CollectedQuote; data: ListData }) {
  const words = useWording(PROFILES_WORDING);
  const { articleId, start, end, form, speaker, speakerText, said } = quote;
  const record = data.catalog.articles.find(({ id }) => id === articleId);
  const lang = record?.language ?? 'de';
  const shown = beginReported(replaceStraightQuotes(said, lang), form);
  const text = shown + (end - start > said.length ? ' …' : '');
  const name = speaker === null ? (speakerText ?? words.nobody) : data.nameValue('actors', speaker);
  return (
    <figure className="profile-quote">
      <blockquote lang={lang}>{form === 'direct' ? <q lang={lang}>{text}</q> : text}</blockquote>
      <figcaption>
        <span className="text-ink-2">{name}</span>
        {form === 'reported' && `\u00A0· ${words.reported}`}
        <br />
        <PassageLink
          articleId={articleId}
          passage={{ start, end, words: said }}
          className="underlined inline-block min-h-6"
        >
          {record?.title ?? articleId}
        </PassageLink>
      </figcaption>
    </figure>
  );
}
