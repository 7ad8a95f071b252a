import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  type ClipboardEvent,
  type ReactNode,
} from 'react';

import type { AnalyzedArticle } from '#core/article.ts';
import { holdDashes } from '#core/reading/hold-dashes.ts';
import { planReading } from '#core/reading/plan-reading.ts';
import { replaceStraightQuotes } from '#core/reading/replace-straight-quotes.ts';
import { useCatalog } from '#data/use-corpus.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';
import { useShortcut } from '#ui/shortcuts.tsx';
import { useView } from '#view-state/Navigation.tsx';
import { usePageParams, useSetPageParams } from '#view-state/use-page-params.ts';

import { ArticleBody } from './ArticleBody.tsx';
import { ArticleCard, preloadCard } from './ArticleCard.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { catchFocus } from './catch-focus.ts';
import { describeWalk } from './describe-walk.ts';
import { EntityStrip } from './EntityStrip.tsx';
import { FailureBoundary } from './FailureBoundary.tsx';
import { LazyArticleEnd } from './LazyArticleEnd.tsx';
import { LazyMentionRail } from './LazyMentionRail.tsx';
import { LazyPrintEnd } from './LazyPrintEnd.tsx';
import { OnEscape } from './OnEscape.tsx';
import { READER_WORDING } from './reader.wording.ts';
import { ReaderBar } from './ReaderBar.tsx';
import { ResumeNote } from './ResumeNote.tsx';
import { StickyBar } from './StickyBar.tsx';
import { useTabStop } from './use-card.ts';
import { clearHighlight, useShowSpan } from './use-evidence.ts';
import { useIsAbove } from './use-is-above.ts';
import { describeMarksLook, useMarking, useMarkSettings } from './use-marking.ts';
import { useMentionWalk, type MentionWalk } from './use-mention-walk.ts';
import { useNames } from './use-names.ts';
import { useReadingPosition } from './use-reading-position.ts';

const SearchHits = lazy(async () => ({
  default: (await import('./aids/SearchHits.tsx')).SearchHits,
}));
const OriginalText = lazy(async () => ({
  default: (await import('./OriginalText.tsx')).OriginalText,
}));

/** As the address says that the file is shown as it is. */
const ORIGINAL = 'original';

interface Props {
  text: string;
  article: AnalyzedArticle;
  tools?: ReactNode;
}

export function ArticleReader({ text, article, tools }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const isOriginal = usePageParams().als === ORIGINAL;
  const setPageParams = useSetPageParams();
  const catalog = useCatalog();
  const plan = useMemo(() => planReading(article, text), [article, text]);
  const shown = useMemo(
    () => holdDashes(replaceStraightQuotes(text, article.language)),
    [text, article],
  );
  const markSettings = useMarkSettings();
  const marking = useMarking(markSettings);
  const { query } = useView();
  const { offered, resume } = useReadingPosition(article.id, {
    scroller,
    isPaused: isOriginal,
  });
  const showSpan = useShowSpan(scroller);
  const walk = useMentionWalk(article, scroller);
  const isPast = useIsAbove(title, scroller);
  const hasStickyBar = isPast && !isOriginal;
  useTabStop(scroller);
  useAnnouncedStop(walk);

  const toggleOriginal = () => setPageParams({ als: isOriginal ? '' : ORIGINAL });
  const wasOriginal = useRef(isOriginal);
  useEffect(() => {
    if (wasOriginal.current === isOriginal) return;
    wasOriginal.current = isOriginal;
    clearHighlight('evidence');
    scroller.current?.scrollTo({ top: 0 });
    if (!isOriginal) catchFocus(title.current);
  }, [isOriginal]);
  useShortcut('next-mention', () => walk.step(1));
  useShortcut('previous-mention', () => walk.step(-1));
  useShortcut('original', toggleOriginal);

  const reading = { article, text: shown, marking };
  return (
    <div className="relative h-full overflow-hidden" onPointerOver={preloadCard}>
      {isOriginal && <OnEscape onEscape={toggleOriginal} />}
      {walk.followed !== null && <OnEscape onEscape={walk.unfollow} />}
      {hasStickyBar && <StickyBar article={article} scroller={scroller} walk={walk} />}
      <div ref={scroller} className="reader-scroll h-full overflow-y-auto" onCopy={copyPlainText}>
        <article className="marks reader-column pb-30" {...describeMarksLook(markSettings)}>
          <ReaderBar
            articleId={article.id}
            isOriginal={isOriginal}
            onOriginal={toggleOriginal}
            tools={tools}
            walk={isOriginal || isPast ? undefined : walk}
          />
          {query !== '' && !isOriginal && (
            <QuietBoundary key={query}>
              <SearchHits article={article} text={shown} query={query} scroller={scroller} />
            </QuietBoundary>
          )}
          {isOriginal ? (
            <FailureBoundary onReset={toggleOriginal}>
              <Suspense fallback={null}>
                <OriginalText
                  text={text}
                  article={article}
                  marking={marking}
                  onClose={toggleOriginal}
                />
              </Suspense>
            </FailureBoundary>
          ) : (
            <>
              <ArticleHead
                {...reading}
                plan={plan}
                record={catalog.articles.find(({ id }) => id === article.id)}
                title={title}
                onShow={showSpan}
              />
              {offered !== undefined && <ResumeNote read={offered} onResume={resume} />}
              <EntityStrip
                article={article}
                text={shown}
                followed={walk.followed}
                scroller={scroller}
                onFollow={walk.follow}
                onShow={showSpan}
              />
              <ArticleBody {...reading} plan={plan} />
              <LazyArticleEnd articleId={article.id} />
              <LazyPrintEnd article={article} />
            </>
          )}
        </article>
      </div>
      <LazyMentionRail key={String(isOriginal)} article={article} scroller={scroller} walk={walk} />
      <ArticleCard
        key={`card ${isOriginal}`}
        article={article}
        scroller={scroller}
        marking={marking}
        walk={walk}
      />
    </div>
  );
}

/** Says which mention was reached; the words themselves speak where they take the focus. */
function useAnnouncedStop(walk: MentionWalk): void {
  const announce = useAnnounce();
  const words = useWording(READER_WORDING);
  const names = useNames();
  const onReached = useEffectEvent(() => {
    const { name, place } = describeWalk(walk, names, words);
    announce(words.reached(name, place));
  });
  const { current } = walk;
  useEffect(() => {
    if (current) onReached();
  }, [current]);
}

/** Copied text carries no colours and lines into other programs. */
function copyPlainText(event: ClipboardEvent): void {
  const selected = document.getSelection()?.toString();
  if (!selected) return;
  event.clipboardData.setData('text/plain', selected.replaceAll('\u00A0–', ' –'));
  event.preventDefault();
}
