import type { CollectedQuote } from '#core/catalog/collected-quote.ts';
import { replaceStraightQuotes } from '#core/reading/replace-straight-quotes.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { formatDate } from '#core/wording/format-date.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { PassageLink } from '#view-state/PassageLink.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { QUOTES_WORDING } from './quotes.wording.ts';
import { showSaid } from './show-said.ts';

interface Props {
  quote: CollectedQuote;
  data: ListData;
}

/** Who said what about whom, and where it stands. */
export function QuoteEntry({ quote, data }: Props) {
  const words = useWording(QUOTES_WORDING);
  const language = useLanguage();
  const { articleId, start, end, form, about, said } = quote;
  const record = data.selection.articles.find(({ id }) => id === articleId);
  const lang = record?.language === 'und' ? undefined : record?.language;
  const { from, until } = words;
  const date = record && formatDate(record.date, { language, short: true, from, until });
  const shown = showSaid(quote, lang);
  return (
    <li className="quote-entry">
      <div className="quote-who">
        <Speaker quote={quote} data={data} lang={lang} />
        {about.length > 0 && (
          <p className="quote-about">
            {words.aboutWhom}
            {about.map((id, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <Actor id={id} data={data} />
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="min-w-0">
        <blockquote lang={lang} className="quote-said">
          {form === 'direct' ? <q lang={lang}>{shown}</q> : shown}
        </blockquote>
        <p className="quote-source figures">
          {`${words.forms[form]}\u00A0· `}
          <PassageLink
            articleId={articleId}
            passage={{ start, end, words: said }}
            className="underlined"
            lang={lang}
          >
            {record?.title ?? articleId}
          </PassageLink>
          {date !== undefined && (
            <>
              {'\u00A0· '}
              <span>{date}</span>
            </>
          )}
        </p>
      </div>
    </li>
  );
}

function Speaker({ quote, data, lang }: Props & { lang: string | undefined }) {
  const words = useWording(QUOTES_WORDING);
  const { speaker, speakerText } = quote;
  if (speaker !== null) {
    return (
      <p className="quote-speaker">
        <Actor id={speaker} data={data} />
      </p>
    );
  }
  const said = speakerText && replaceStraightQuotes(speakerText, lang ?? 'de');
  return <p className="quote-nobody">{said ?? words.nobody}</p>;
}

function Actor({ id, data }: { id: string; data: ListData }) {
  return (
    <ViewLink place={{ view: 'actors', id }} className="quote-actor">
      <span data-hue={data.actors.get(id)?.hue} className="actor-line">
        {data.nameValue('actors', id)}
      </span>
    </ViewLink>
  );
}
