import { memo } from 'react';

import type { ListRecord } from '#core/corpus/catalog.ts';
import { cutAtLine } from '#core/corpus/cut-at-line.ts';
import type { ListData } from '#core/corpus/list-data.ts';
import { NO_MARKS } from '#core/search/marker.ts';
import { useMine } from '#data/mine/use-mine.ts';
import { useSearch } from '#data/search/use-search.ts';
import { ArticleLink } from '#view-state/ArticleLink.tsx';

import { ListMeta } from './ListMeta.tsx';
import { ListStar } from './ListStar.tsx';
import { Marked } from './Marked.tsx';
import { MatchingPassage } from './MatchingPassage.tsx';

const LINES = 2;
const MAIN_ACTORS = 3;
const MAIN_COUNTRIES = 2;

interface Props {
  record: ListRecord;
  data: ListData;
}

interface ItemProps extends Props {
  isOpen: boolean;
  heading: 'h2' | 'h3';
  /** The letters a line of the list holds: the cut stands in the data, so that no excerpt ends inside a word. */
  letters: number;
}

/** One article of the list; another that is opened leaves it alone. */
export const ListItem = memo(function ListItem(props: ItemProps) {
  const { record, data, isOpen, heading: Heading, letters } = props;
  const { selection } = data;
  const readAt = useMine()?.articles.get(record.id)?.readAt;
  const isMade = record.titleSource === 'sentence';
  const marker = useSearch(selection.query).found?.marker ?? NO_MARKS;
  const size = { lines: LINES, width: letters };
  return (
    <li
      className="list-item"
      data-open={isOpen || undefined}
      data-read={readAt !== undefined || undefined}
      lang={getLang(record)}
    >
      <ListMeta record={record} starred={<ListStar record={record} />} />
      <Heading className={`list-title ${isMade ? 'list-title-made' : ''}`}>
        <ArticleLink
          id={record.id}
          aria-current={isOpen ? 'page' : undefined}
          data-article={record.id}
          className="list-link"
        >
          <Marked text={record.title} marker={marker} />
        </ArticleLink>
      </Heading>
      {selection.query === '' ? (
        record.excerpt !== '' && <p className="list-excerpt">{cutAtLine(record.excerpt, size)}</p>
      ) : (
        <MatchingPassage record={record} marker={marker} size={size} />
      )}
      <Who record={record} data={data} />
    </li>
  );
});

function Who({ record, data }: Props) {
  const chosen = new Set(data.selection.filter.actors.with);
  const first = record.actors.slice(0, MAIN_ACTORS);
  const alsoChosen = record.actors.slice(MAIN_ACTORS).filter(([id]) => chosen.has(id));
  const actors = [...first, ...alsoChosen];
  if (actors.length + record.countries.length === 0) return null;
  return (
    <p className="list-who">
      {actors.map(([id, mentions]) => {
        const actor = data.actors.get(id);
        return (
          actor && (
            <span key={id}>
              <span
                data-hue={actor.hue}
                className={`actor-line ${chosen.has(id) ? 'list-chosen' : ''}`}
              >
                {actor.short}
              </span>
              <span className="figures text-ink-3 ml-1.5">{mentions}</span>
            </span>
          )
        );
      })}
      {record.countries.length > 0 && (
        <span className="flex flex-wrap gap-x-2.5">
          {record.countries.slice(0, MAIN_COUNTRIES).map(([code]) => (
            <span key={code} className="country-line">
              {data.nameValue('countries', code)}
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

export function getLang({ language }: ListRecord): string | undefined {
  return language === 'und' ? undefined : language;
}
