import { useMemo, type ReactNode } from 'react';

import { NO_MARKS } from '#core/search/marker.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useMine } from '#data/mine/use-mine.ts';
import { useSearch } from '#data/search/use-search.ts';
import { useWording } from '#ui/language.tsx';
import { useScreen, type Screen } from '#ui/use-screen.ts';
import { useAskedArticleId } from '#view-state/Navigation.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';
import { CopyLink } from './CopyLink.tsx';
import { FilterSentence } from './FilterSentence.tsx';
import { LazyNearMisses } from './LazyNearMisses.tsx';
import { LazySearchNote } from './LazySearchNote.tsx';
import { LazyUnknownValues } from './LazyUnknownValues.tsx';
import { ListItem } from './ListItem.tsx';
import { SortSelect } from './SortSelect.tsx';
import { tellStatus } from './tell-status.ts';
import { useListSlice } from './use-list-slice.ts';

const LETTERS: Record<Screen, number> = { narrow: 42, medium: 35, wide: 42 };

interface Props {
  data: ListData;
  /** Level of the sentence: 1 where no article stands beside the list. */
  heading: 'h1' | 'h2';
  /** Stands above the sentence: the button that opens the filters. */
  lead?: ReactNode;
  /** Stands beside the order: what can be done with the list. */
  tools?: ReactNode;
  /** Stands below the sentence. */
  keep?: ReactNode;
  /** Stands at the end of the list. */
  foot?: ReactNode;
}

export function ArticleList(props: Props) {
  const { data, heading: Heading, lead, keep, tools, foot } = props;
  const words = useWording(ARTICLE_LIST_WORDING);
  const articleId = useAskedArticleId();
  const letters = LETTERS[useScreen()];
  const { articles, query, filter } = data.selection;
  const itemHeading = Heading === 'h1' ? 'h2' : 'h3';
  const { shown, first, rest, scrollRef, endRef, showMore } = useListSlice(articles, articleId);
  const { actors, nameValue } = data;
  const names = useMemo(() => ({ actors, nameValue }), [actors, nameValue]);
  const chosen = useSteadySet(filter.actors.with);
  const mine = useMine();
  const marker = useSearch(query).found?.marker ?? NO_MARKS;
  return (
    <div ref={scrollRef} className="list-pane">
      {lead}
      <Heading className="list-sentence">
        <FilterSentence data={data} />
      </Heading>
      <LazyUnknownValues data={data} />
      <LazySearchNote query={data.selection.query} />
      {keep}
      <div className="list-tools">
        <SortSelect data={data} />
        <div className="flex items-center gap-4">
          <CopyLink />
          {tools}
        </div>
      </div>
      <ul aria-label={words.list}>
        {shown.map((record, at) => (
          // By its place: another filter puts other words into the items there are, which is far less than new items.
          <ListItem
            key={at}
            record={record}
            isBelow={at >= first}
            names={names}
            chosen={chosen}
            isOpen={record.id === articleId}
            heading={itemHeading}
            letters={letters}
            marker={query === '' ? undefined : marker}
            {...tellStatus(mine, record.id)}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <button ref={endRef} type="button" className="list-more" onClick={showMore}>
          {words.more(rest)}
        </button>
      ) : (
        <LazyNearMisses data={data} articleId={articleId} />
      )}
      {foot}
    </div>
  );
}

/** The same set as long as the same ids are in it. */
function useSteadySet(ids: readonly string[]): ReadonlySet<string> {
  const key = ids.join(' ');
  return useMemo(() => new Set(key.split(' ')), [key]);
}
