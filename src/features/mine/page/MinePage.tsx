import { useEffect, useMemo, useRef } from 'react';

import type { Catalog } from '#core/catalog/catalog.ts';
import { groupByArticle } from '#core/mine/mine-articles.ts';
import { selectFilters } from '#core/mine/select-filters.ts';
import { listRead, selectMine } from '#core/mine/select-mine.ts';
import { useMine } from '#data/mine/use-mine.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';
import { Loading } from '#ui/Loading.tsx';
import { useMineView } from '#view-state/use-mine-view.ts';

import { StorageNotice } from '../StorageNotice.tsx';
import { UndoNotice } from '../UndoNotice.tsx';
import { useUndo } from '../use-undo.ts';
import { Detached } from './Detached.tsx';
import { KeepTools } from './KeepTools.tsx';
import { KeptFilters } from './KeptFilters.tsx';
import { MineEmpty } from './MineEmpty.tsx';
import { MineGroup } from './MineGroup.tsx';
import { MineHead } from './MineHead.tsx';
import { MineTools } from './MineTools.tsx';
import { PAGE_WORDING } from './page.wording.ts';
import { ReadHistory } from './ReadHistory.tsx';
import { useCatalogNames } from './use-catalog-names.ts';
import { usePlacements } from './use-placements.ts';
import { useToldFilters } from './use-told-filters.ts';

import '../mine.css';
import './mine-page.css';

/** Everything that is the reader's own, on one page. */
export function MinePage({ catalog }: { catalog: Catalog }) {
  const words = useWording(PAGE_WORDING);
  const mine = useMine();
  const view = useMineView();
  const undo = useUndo();
  const title = useRef<HTMLHeadingElement>(null);
  const names = useCatalogNames(catalog);
  const groups = useMemo(() => (mine ? groupByArticle(mine) : []), [mine]);
  const { placed, detached } = usePlacements(groups, catalog);
  const [shown, apart] = useMemo(() => {
    const demand = { ...view, timeOf: names.getTime };
    return [selectMine(placed, demand), selectMine(detached, demand)] as const;
  }, [detached, names, placed, view]);
  const filters = selectFilters(useToldFilters(mine?.filters, catalog), view);
  const found = [
    words.found(shown.length + apart.length),
    ...(filters.length > 0 ? [words.foundFilters(filters.length)] : []),
  ];
  useFound(found.join(', '), view.query);
  const isKnown = mine !== undefined;
  useEffect(() => {
    if (isKnown) title.current?.focus({ preventScroll: true });
  }, [isKnown]);

  if (!mine) return <Loading label={words.loading} heading={words.title} />;
  const isEmpty = groups.length + mine.unreadable.length + mine.filters.size === 0;
  const isNothing = shown.length + apart.length + filters.length === 0;
  const isPlain = view.query === '' && view.show === 'all';
  return (
    <div className="mine-page">
      <MineHead mine={mine} title={title} />
      <div className="mine-columns">
        <div className="min-w-0">
          {isEmpty ? (
            <MineEmpty />
          ) : (
            <>
              <MineTools view={view} />
              {shown.map((group) => (
                <MineGroup key={group.articleId} group={group} names={names} undo={undo} />
              ))}
              {isNothing && !(isPlain && mine.articles.size > 0) && (
                <p className="mine-nothing">{words.nothing}</p>
              )}
              <KeptFilters filters={filters} undo={undo} />
              <Detached groups={apart} unreadable={mine.unreadable} names={names} undo={undo} />
              {isPlain && <ReadHistory articles={listRead(groups)} names={names} />}
            </>
          )}
        </div>
        <KeepTools mine={mine} groups={groups} names={names} undo={undo} />
      </div>
      <UndoNotice control={undo} focus={() => title.current?.focus({ preventScroll: true })} />
      <StorageNotice />
    </div>
  );
}

/** Says how many articles a search has left, once it has. */
function useFound(found: string, query: string): void {
  const announce = useAnnounce();
  const last = useRef(query);
  useEffect(() => {
    if (last.current === query) return;
    last.current = query;
    announce(found);
  }, [announce, found, query]);
}
