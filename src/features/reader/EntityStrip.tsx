import { lazy, memo, Suspense, useId, useState, type RefObject } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';
import type { FacetKey } from '#core/selection/filter.ts';
import { useWording } from '#ui/language.tsx';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';
import { useFilter } from '#view-state/use-view.ts';

import type { AidName } from './aids/ArticleAid.tsx';
import { OnEscape } from './OnEscape.tsx';
import { READER_WORDING } from './reader.wording.ts';
import { StripRow } from './StripRow.tsx';
import type { ShowSpan } from './use-evidence.ts';
import { useNames } from './use-names.ts';

const ArticleAid = lazy(async () => ({
  default: (await import('./aids/ArticleAid.tsx')).ArticleAid,
}));

interface Props {
  article: AnalyzedArticle;
  text: string;
  followed: string | null;
  scroller: RefObject<HTMLElement | null>;
  onFollow: (entity: string) => void;
  onShow: ShowSpan;
}

/** Who and what the article is about; a name leads to its next mention, a question to the answer in full. */
export const EntityStrip = memo(function EntityStrip(props: Props) {
  const { article, followed, onFollow } = props;
  const words = useWording(READER_WORDING);
  const filter = useFilter();
  const names = useNames();
  const [open, setOpen] = useState<AidName | null>(null);
  const id = useId();

  const values = (facet: FacetKey, counts: readonly { id: string; mentions: number }[]) =>
    counts
      .filter(({ mentions }) => mentions > 0)
      .map(({ id: value, mentions }) => ({
        id: value,
        mentions,
        name: names.nameValue(facet, value),
        hue: facet === 'actors' ? names.getHue(value) : undefined,
        isChosen: filter[facet].with.includes(value) || followed === value,
      }));
  const actors = values('actors', article.actors);
  // Those the article is about come first; within both kinds the order of the analysis stays.
  const ranked = article.countries.toSorted((a, b) => Number(b.main) - Number(a.main));
  const countries = values(
    'countries',
    ranked.map(({ code, mentions }) => ({ id: code, mentions })),
  );
  const hasPlaces = article.countries.some(({ places }) => places > 0);
  const { topics, quotes } = article;
  if (actors.length + countries.length + topics.length + quotes.length === 0) {
    return <hr className="border-rule mt-5" />;
  }

  const ask = (aid: AidName, question: string, label: string) => (
    <button
      type="button"
      className="underlined text-ink-3 hover:text-ink"
      aria-expanded={open === aid}
      aria-controls={`${id}-aid`}
      aria-label={label}
      onClick={() => setOpen(open === aid ? null : aid)}
    >
      {question}
    </button>
  );

  return (
    <div className="entity-strip border-rule max-medium:mt-4.5 max-medium:py-1.5 mt-5 border-y pt-[9px] pb-2.5">
      <StripRow label={words.actors} values={actors} onChoose={onFollow} />
      <StripRow label={words.countries} values={countries} onChoose={onFollow}>
        {hasPlaces && ask('where', words.where, words.whereLabel)}
      </StripRow>
      {topics.length > 0 && (
        <div className="strip-row">
          <h2 id={`${id}-topics`}>{words.topics}</h2>
          <div className="strip-values">
            <ul aria-labelledby={`${id}-topics`} className="contents">
              {topics.map((topic) => (
                <li key={topic.id}>{names.nameValue('topics', topic.id)}</li>
              ))}
            </ul>
            {ask('topics', words.why, words.whyTopics)}
          </div>
        </div>
      )}
      {quotes.length > 0 && (
        <div className="strip-row">
          <h2>{words.quotes}</h2>
          <div className="strip-values">
            <span>{words.quoteCount(quotes.length)}</span>
            {ask('quotes', words.whoSays, words.whoSaysLabel)}
          </div>
        </div>
      )}
      <div id={`${id}-aid`} hidden={open === null}>
        {open !== null && (
          <QuietBoundary key={open}>
            <OnEscape onEscape={() => setOpen(null)} />
            <div className="border-rule mt-2 border-t pt-2.5">
              <Suspense fallback={null}>
                <ArticleAid {...props} aid={open} names={names} />
              </Suspense>
            </div>
          </QuietBoundary>
        )}
      </div>
    </div>
  );
});
