import { tallyValues } from '#core/catalog/tally-values.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useWording } from '#ui/language.tsx';

import { ArticleItems } from './ArticleItems.tsx';
import { NothingSelected } from './NothingSelected.tsx';
import { OverTime } from './OverTime.tsx';
import { ProfileHead } from './ProfileHead.tsx';
import { PROFILES_WORDING } from './profiles.wording.ts';
import { countTopics, selectRecords } from './select-records.ts';
import { TopicWords } from './TopicWords.tsx';
import { ValueBars } from './ValueBars.tsx';

/** Everything the selected articles tell about a topic. */
export function TopicPage({ data, id }: { data: ListData; id: string }) {
  const words = useWording(PROFILES_WORDING);
  const records = selectRecords(data, 'topics', id);
  const name = data.nameValue('topics', id);
  const all = data.catalog.topics.find((topic) => topic.id === id)?.articles ?? 0;
  const list = (facet: 'actors' | 'countries') =>
    tallyValues(records, facet).map((each) => ({ id: each.id, count: each.articles }));
  return (
    <>
      <ProfileHead
        data={data}
        facet="topics"
        id={id}
        figures={
          <>
            <b>{words.topicFigures(records.length)}</b>{' '}
            {words.ofTotal(data.selection.articles.length)}
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
            weigh={() => 1}
            unit={words.articlesUnit}
            tellUnit={words.articlesFigure}
          />
          <div className="page-columns">
            <div>
              <TopicWords id={id} records={records} />
              <ArticleItems data={data} facet="topics" id={id} records={records} />
            </div>
            <div>
              <ValueBars title={words.actors} data={data} facet="actors" values={list('actors')} />
              <ValueBars
                title={words.countries}
                data={data}
                facet="countries"
                values={list('countries')}
              />
            </div>
            <div>
              <ValueBars
                title={words.otherTopics}
                data={data}
                facet="topics"
                isPlain
                values={countTopics(records)
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
