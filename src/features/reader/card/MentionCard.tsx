import { useMemo } from 'react';

import type { AnalyzedArticle, Mention, Span } from '#core/article.ts';
import { useWording } from '#ui/language.tsx';
import { useScreen } from '#ui/use-screen.ts';

import { CARD_WORDING } from './card.wording.ts';

import './card.css';
import { CardContent } from './CardContent.tsx';
import { CardFrame } from './CardFrame.tsx';

interface Props {
  article: AnalyzedArticle;
  card: { span: Span; anchor: HTMLElement; isShown: boolean; pinned: boolean; entered: boolean };
  marking: { kinds: Record<Mention['kind'], boolean> };
  onClose: () => void;
  onEnter: () => void;
  onLeave: () => void;
  onFollow: (entity: string) => void;
}

/** What is known of the marked words: beside them, or from below on a narrow screen. */
export function MentionCard({
  article,
  card,
  marking,
  onClose,
  onEnter,
  onLeave,
  onFollow,
}: Props) {
  const words = useWording(CARD_WORDING);
  const isSheet = useScreen() === 'narrow';
  const findings = useMemo(
    () => findFindings(article.mentions, card.span, marking.kinds),
    [article, card.span, marking.kinds],
  );
  if (findings.length === 0) return null;
  return (
    <CardFrame
      anchor={card.anchor}
      isShown={card.isShown}
      entered={card.entered}
      isSheet={isSheet}
      label={words.card(card.anchor.textContent ?? '')}
      closeLabel={words.close}
      onClose={onClose}
      onEnter={onEnter}
      onLeave={onLeave}
    >
      <CardContent article={article} findings={findings} onFollow={onFollow} />
    </CardFrame>
  );
}

// Who comes before what: the person is what most readers ask for.
const RANKS = { person: 0, role: 1, country: 2, organisation: 3, place: 4 } as const;

function findFindings(
  mentions: readonly Mention[],
  span: Span,
  kinds: Record<Mention['kind'], boolean>,
): Mention[] {
  return mentions
    .filter(({ kind, start, end }) => kinds[kind] && start <= span.start && span.end <= end)
    .sort((a, b) => RANKS[a.kind] - RANKS[b.kind]);
}
