import { memo, useEffect, useId, useRef, useState } from 'react';

import type { AnalyzedArticle, Mention } from '#core/article.ts';
import { getFacet, useNames } from '#features/reader/use-names.ts';
import { useWording } from '#ui/language.tsx';
import { ValueLink } from '#view-state/ValueLink.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { CARD_WORDING } from './card.wording.ts';
import { FindingPart } from './FindingPart.tsx';
import { FindingReason } from './FindingReason.tsx';
import { Objection } from './Objection.tsx';

interface Props {
  article: AnalyzedArticle;
  /** Not empty; the first is the card's headline. */
  findings: readonly Mention[];
  onFollow: (entity: string) => void;
}

/** What is said of the words; made before the card is seen, and not again when it is. */
export const CardContent = memo(function CardContent({ article, findings, onFollow }: Props) {
  const words = useWording(CARD_WORDING);
  const [open, setOpen] = useState<'why' | 'objection' | null>(null);
  const id = useId();
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== null) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const names = useNames();
  const listed = dropDoubles(findings);
  const [main] = listed;
  const facet = main && getFacet(main.kind);

  const toggle = (part: 'why' | 'objection', label: string) => (
    <button
      type="button"
      className="underlined hover:text-ink min-h-6"
      aria-expanded={open === part}
      aria-controls={id}
      onClick={() => setOpen(open === part ? null : part)}
    >
      {label}
    </button>
  );

  return (
    <>
      {listed.map((finding, index) => (
        <FindingPart
          key={`${finding.kind} ${finding.entity}`}
          article={article}
          finding={finding}
          isFirst={index === 0}
          isInRole={isInRole(finding, findings)}
          onFollow={onFollow}
        />
      ))}
      <div id={id} ref={answer} hidden={open === null} className="card-part">
        {open === 'why' &&
          findings.map((finding) => (
            <FindingReason
              key={`${finding.kind} ${finding.entity} ${finding.rule}`}
              finding={finding}
              isInRole={isInRole(finding, findings)}
            />
          ))}
        {open === 'objection' && <Objection article={article} findings={findings} />}
      </div>
      <div className="card-foot">
        {main?.entity && (facet === 'actors' || facet === 'countries') && (
          <ViewLink
            place={{ view: facet, id: main.entity }}
            className="underlined hover:text-ink"
            aria-label={words.pageOf(names.getName(main))}
          >
            {words.page}
          </ViewLink>
        )}
        {main?.entity && facet && (
          <ValueLink
            facet={facet}
            value={main.entity}
            className="underlined hover:text-ink"
            aria-label={words.allWith(names.getName(main))}
          >
            {words.all}
          </ValueLink>
        )}
        {toggle('why', words.why)}
        {toggle('objection', words.wrong)}
      </div>
    </>
  );
});

/** "Kremlchef" names Russia within the office; the seat does not stand for the government there. */
function isInRole(finding: Mention, findings: readonly Mention[]): boolean {
  return finding.kind === 'country' && findings.some(({ kind }) => kind === 'role');
}

/** A name and an office mention of the same person on the same words are told as one. */
function dropDoubles(findings: readonly Mention[]): Mention[] {
  return findings.filter(
    (finding, index) =>
      finding.entity === null ||
      findings.findIndex(({ entity }) => entity === finding.entity) === index,
  );
}
