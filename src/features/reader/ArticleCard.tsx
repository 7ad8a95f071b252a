import { lazy, useCallback, useEffect, useEffectEvent, type RefObject } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';
import { useAfterPaint } from '#ui/use-after-paint.ts';

import { OnEscape } from './OnEscape.tsx';
import { useCard, type OpenCard } from './use-card.ts';
import type { Marking } from './use-marking.ts';
import type { MentionWalk } from './use-mention-walk.ts';

const loadCard = () => import('./card/MentionCard.tsx');
const MentionCard = lazy(async () => ({ default: (await loadCard()).MentionCard }));

interface Props {
  article: AnalyzedArticle;
  scroller: RefObject<HTMLElement | null>;
  marking: Marking;
  walk: MentionWalk;
}

/** The card of the mark that was opened; it comes and goes without drawing the article anew. */
export function ArticleCard({ article, scroller, marking, walk }: Props) {
  const { card, close, dismiss, hold, release } = useCard(scroller);
  useVisited(card, walk.visit);
  const { follow } = walk;
  const onFollow = useCallback(
    (entity: string) => {
      dismiss();
      follow(entity, true);
    },
    [dismiss, follow],
  );
  // Its words are outlined at once, and a card that is not ready comes behind; a keyboard that wants inside has it at once.
  const painted = useAfterPaint(card);
  if (!card) return null;
  const isThere = card.isReady || card === painted || card.entered;
  return (
    <QuietBoundary key={card.span.start}>
      {card.isShown && <OnEscape onEscape={close} />}
      {isThere && (
        <MentionCard
          article={article}
          card={card}
          marking={marking}
          onClose={close}
          onEnter={hold}
          onLeave={release}
          onFollow={onFollow}
        />
      )}
    </QuietBoundary>
  );
}

/** Before a card is asked for the pointer is in the text. */
export function preloadCard(): void {
  void loadCard().catch(() => undefined);
}

/** The words the card is about are outlined, and those chosen on purpose are where "next" goes on. */
function useVisited(card: OpenCard | null, visit: (start: number) => void): void {
  const onOpen = useEffectEvent((open: OpenCard) => {
    if (open.pinned) visit(open.span.start);
  });
  useEffect(() => {
    if (!card?.isShown) return undefined;
    card.anchor.setAttribute('data-open', '');
    onOpen(card);
    return () => card.anchor.removeAttribute('data-open');
  }, [card]);
}
