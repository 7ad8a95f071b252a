import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useState, type RefObject } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';
import { findSearchHits } from '#core/reading/find-search-hits.ts';
import { NO_MARKS } from '#core/search/marker.ts';
import { useSearch } from '#data/search/use-search.ts';
import { clearHighlight, setHighlight, useHighlight } from '#features/reader/use-evidence.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { findRange } from '#ui/find-range.ts';
import { useWording } from '#ui/language.tsx';
import { scrollTo } from '#ui/scroll-to.ts';

import { AIDS_WORDING } from './aids.wording.ts';

import './aids.css';

interface Props {
  article: AnalyzedArticle;
  text: string;
  query: string;
  scroller: RefObject<HTMLElement | null>;
}

const STEP = 'hover:text-ink max-medium:size-11 grid size-7 place-items-center';

/** The words of the search, marked in the article, and the way from one to the next. */
export function SearchHits({ article, text, query, scroller }: Props) {
  const words = useWording(AIDS_WORDING);
  const announce = useAnnounce();
  const marker = useSearch(query).found?.marker ?? NO_MARKS;
  const hits = useMemo(() => findSearchHits(text, article.blocks, marker), [article, marker, text]);
  const [at, setAt] = useState(-1);
  useHighlight(scroller, 'search', hits);
  useEffect(() => () => clearHighlight('search-now'), []);

  const step = (by: 1 | -1) => {
    const next = (Math.max(at, by === 1 ? -1 : 0) + by + hits.length) % hits.length;
    const root = scroller.current;
    const range = root && hits[next] ? findRange(root, hits[next]) : null;
    if (!root || !range) return;
    setAt(next);
    setHighlight('search-now', [range]);
    scrollTo(root, () => range.getBoundingClientRect());
    announce(words.hitOf(next + 1, hits.length));
  };

  return (
    <section className="search-hits" aria-label={words.searchHere}>
      <span className="min-w-0 truncate">
        {words.searchFor} <b className="text-ink font-medium">{words.quoted(query)}</b>
      </span>
      <span className="figures text-ink-3 whitespace-nowrap">
        {at < 0 ? words.hits(hits.length) : words.hitOf(at + 1, hits.length)}
      </span>
      {hits.length > 0 && (
        <span className="flex">
          <button
            type="button"
            className={STEP}
            aria-label={words.previousHit}
            title={words.previousHit}
            onClick={() => step(-1)}
          >
            <ChevronUp className="size-[15px]" strokeWidth={1.5} aria-hidden />
          </button>
          <button
            type="button"
            className={STEP}
            aria-label={words.nextHit}
            title={words.nextHit}
            onClick={() => step(1)}
          >
            <ChevronDown className="size-[15px]" strokeWidth={1.5} aria-hidden />
          </button>
        </span>
      )}
    </section>
  );
}
