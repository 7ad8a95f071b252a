import { tallyValues } from '#core/catalog/tally-values.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useQuotes } from '#data/use-collections.ts';
import { useWording } from '#ui/language.tsx';

import { ArticleItems } from './ArticleItems.tsx';
import { NothingSelected } from './NothingSelected.tsx';
import { OverTime } from './OverTime.tsx';
import { ProfileHead } from './ProfileHead.tsx';
import { PROFILES_WORDING } from './profiles.wording.ts';
import { QuoteItems } from './QuoteItems.tsx';
import { countIn, countTopics, selectRecords } from './select-records.ts';
import { ValueBars } from './ValueBars.tsx';

/** Everything the selected articles tell about a country. */
export function CountryPage({ data, id }: { data: ListData; id: string }) {
  const words = useWording(PROFILES_WORDING);
  const { data: allQuotes } = useQuotes();
  const records = selectRecords(data, 'countries', id);
  const ids = new Set(records.map((record) => record.id));
  const name = data.nameValue('countries', id);
  const mentions = records.reduce((sum, record) => sum + countIn(record, 'countries', id), 0);
  const actors = tallyValues(records, 'actors').map((each) => ({
    id: each.id,
    count: each.articles,
  }));
  const own = actors.filter((each) => data.actors.get(each.id)?.country === id);
  const others = actors.filter((each) => data.actors.get(each.id)?.country !== id);
  const quotes = (allQuotes ?? []).filter(
    ({ articleId, countries }) => ids.has(articleId) && countries.includes(id),
  );
  const all = data.catalog.countries.find(({ code }) => code === id)?.articles ?? 0;
  return (
    <>
      <ProfileHead
        data={data}
        facet="countries"
        id={id}
        figures={
          <>
            <b>{words.mentions(mentions)}</b>{' '}
            {words.inArticles(records.length, data.selection.articles.length)}
          </>
        }
      />
      {records.length === 0 ? (
        <NothingSelected name={name} articles={all} />
      ) : (
        <>
          <OverTime
            data={data}
            name={name}
            records={records}
            weigh={(record) => countIn(record, 'countries', id)}
            unit={words.mentionsUnit}
            tellUnit={words.mentionsFigure}
          />
          <div className="page-columns">
            <div>
              <ArticleItems data={data} facet="countries" id={id} records={records} />
              <QuoteItems title={words.quotesIn} data={data} quotes={quotes} ask={{ land: id }} />
            </div>
            <div>
              <ValueBars title={words.ownActors} data={data} facet="actors" values={own} />
              <ValueBars
                title={own.length > 0 ? words.otherActors : words.actors}
                data={data}
                facet="actors"
                values={others}
              />
            </div>
            <div>
              <ValueBars
                title={words.topics}
                data={data}
                facet="topics"
                isPlain
                values={countTopics(records).map(({ id: topic, articles }) => ({
                  id: topic,
                  count: articles,
                }))}
              />
              <ValueBars
                title={words.otherCountries}
                data={data}
                facet="countries"
                isPlain
                values={tallyValues(records, 'countries')
                  .filter((each) => each.id !== id)
                  .map((each) => ({ id: each.id, count: each.articles }))}
              />
            </div>
          </div>
        </>
      )}
    </>
  );
}
