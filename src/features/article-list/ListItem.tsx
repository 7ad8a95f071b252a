import { memo } from 'react';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { NO_MARKS, type Marker } from '#core/search/marker.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { cutAtLine } from '#core/wording/cut-at-line.ts';
import { ArticleLink } from '#view-state/ArticleLink.tsx';

import { ListMeta } from './ListMeta.tsx';
import { ListStar } from './ListStar.tsx';
import { Marked } from './Marked.tsx';
import { MatchingPassage } from './MatchingPassage.tsx';

const LINES = 2;
const MAIN_ACTORS = 3;
const MAIN_COUNTRIES = 2;

/** What all items of a list share; the same object from one filter to the next. */
export interface ListNames {
  actors: ListData['actors'];
  nameValue: ListData['nameValue'];
}

interface Props {
  record: ListRecord;
  names: ListNames;
  /** The actors chosen with *with*. */
  chosen: ReadonlySet<string>;
}

interface ItemProps extends Props {
  isOpen: boolean;
  /** Below what the window shows of the list's beginning. */
  isBelow: boolean;
  heading: 'h2' | 'h3';
  /** The letters a line of the list holds: the cut stands in the data, so that no excerpt ends inside a word. */
  letters: number;
  /** The words searched for; undefined without a search. */
  marker: Marker | undefined;
  /** What the reader has done with it; undefined until that is known. */
  isRead: boolean | undefined;
  isStarred: boolean | undefined;
}

/**
 * One article of the list; another that is opened leaves it alone, and so does a filter that changes nothing in it. It
 * asks nobody for anything, since a list has many.
 */
export const ListItem = memo(function ListItem(props: ItemProps) {
  const { record, names, chosen, isOpen, isBelow, heading: Heading, letters } = props;
  const { marker, isRead, isStarred } = props;
  const isMade = record.titleSource === 'sentence';
  const size = { lines: LINES, width: letters };
  return (
    <li
      className="list-item"
      data-open={isOpen || undefined}
      data-below={isBelow || undefined}
      data-read={isRead || undefined}
      lang={getLang(record)}
    >
      <ListMeta
        record={record}
        isRead={isRead}
        starred={<ListStar record={record} isStarred={isStarred} />}
      />
      <Heading className={`list-title ${isMade ? 'list-title-made' : ''}`}>
        <ArticleLink
          id={record.id}
          aria-current={isOpen ? 'page' : undefined}
          data-article={record.id}
          className="list-link"
        >
          <Marked text={record.title} marker={marker ?? NO_MARKS} />
        </ArticleLink>
      </Heading>
      {marker ? (
        <MatchingPassage record={record} marker={marker} size={size} />
      ) : (
        record.excerpt !== '' && <p className="list-excerpt">{cutAtLine(record.excerpt, size)}</p>
      )}
      <Who record={record} names={names} chosen={chosen} />
    </li>
  );
});

function Who({ record, names, chosen }: Props) {
  const first = record.actors.slice(0, MAIN_ACTORS);
  const alsoChosen = record.actors.slice(MAIN_ACTORS).filter(([id]) => chosen.has(id));
  const actors = [...first, ...alsoChosen];
  if (actors.length + record.countries.length === 0) return null;
  return (
    <p className="list-who">
      {actors.map(([id, mentions], at) => {
        const actor = names.actors.get(id);
        return (
          actor && (
            <span key={at}>
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
          {record.countries.slice(0, MAIN_COUNTRIES).map(([code], at) => (
            <span key={at} className="country-line">
              {names.nameValue('countries', code)}
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
