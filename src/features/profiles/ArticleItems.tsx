import type { Mention } from '#core/article.ts';
import type { ListRecord } from '#core/catalog/catalog.ts';
import type { ValueView } from '#core/catalog/views.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { formatDate } from '#core/wording/format-date.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { PageSection, Steps } from '#ui/page/PageSection.tsx';
import { ArticleLink } from '#view-state/ArticleLink.tsx';
import { FilterLink } from '#view-state/FilterLink.tsx';

import { MentionPassage } from './MentionPassage.tsx';
import { PROFILES_WORDING } from './profiles.wording.ts';
import { countIn } from './select-records.ts';

const SHOWN = 8;

interface Props {
  data: ListData;
  facet: ValueView;
  id: string;
  records: readonly ListRecord[];
}

/** The articles a value occurs in, each with the sentence that names it. */
export function ArticleItems({ data, facet, id, records }: Props) {
  const words = useWording(PROFILES_WORDING);
  return (
    <PageSection title={words.articlesTitle} count={records.length}>
      <Steps items={records} size={SHOWN} more={words.more}>
        {(shown) => (
          <ul>
            {shown.map((record) => (
              <ArticleItem key={record.id} record={record} data={data} facet={facet} id={id} />
            ))}
          </ul>
        )}
      </Steps>
      <p className="profile-note">
        <FilterLink add={[[facet, id]]} className="underlined">
          {words.inList}
        </FilterLink>
      </p>
    </PageSection>
  );
}

function ArticleItem(props: { record: ListRecord; data: ListData; facet: ValueView; id: string }) {
  const { record, data, facet, id } = props;
  const words = useWording(PROFILES_WORDING);
  const language = useLanguage();
  const { from, until } = words;
  const date = formatDate(record.date, { language, short: false, from, until });
  const isWanted = ({ entity, kind }: Mention) =>
    entity === id &&
    (facet === 'actors' ? kind === 'person' || kind === 'role' : kind === 'country');
  return (
    <li className="profile-article" lang={record.language === 'und' ? undefined : record.language}>
      <p className="profile-article-meta figures" lang={language}>
        <span>{date ?? words.undatedArticle}</span>
        {facet !== 'topics' && <span>{words.mentions(countIn(record, facet, id))}</span>}
      </p>
      <h3 className="profile-article-title">
        <ArticleLink id={record.id} className="profile-article-link">
          {record.title}
        </ArticleLink>
      </h3>
      {facet === 'topics' ? (
        <p className="profile-passage">{record.excerpt}</p>
      ) : (
        <MentionPassage record={record} data={data} isWanted={isWanted} />
      )}
    </li>
  );
}
