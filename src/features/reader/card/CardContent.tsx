import { useId, useState } from 'react';

import type { AnalyzedArticle, Mention } from '#core/article.ts';
import { useWording } from '#ui/language.tsx';

import { CARD_WORDING } from './card.wording.ts';
import { FindingPart } from './FindingPart.tsx';
import { FindingReason } from './FindingReason.tsx';

interface Props {
  article: AnalyzedArticle;
  /** Not empty; the first is the card's headline. */
  findings: readonly Mention[];
  onFollow: (entity: string) => void;
}

export function CardContent({ article, findings, onFollow }: Props) {
  const words = useWording(CARD_WORDING);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const id = useId();
  const listed = dropDoubles(findings);
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
      <div id={id} hidden={!isWhyOpen} className="card-part">
        {isWhyOpen &&
          findings.map((finding) => (
            <FindingReason
              key={`${finding.kind} ${finding.entity} ${finding.rule}`}
              finding={finding}
              isInRole={isInRole(finding, findings)}
            />
          ))}
      </div>
      <div className="rounded-b-card border-rule bg-shade-2 text-ink-2 sticky bottom-0 border-t px-5 pt-2.5 pb-3">
        <button
          type="button"
          className="underlined hover:text-ink min-h-6"
          aria-expanded={isWhyOpen}
          aria-controls={id}
          onClick={() => setWhyOpen(!isWhyOpen)}
        >
          {words.why}
        </button>
      </div>
    </>
  );
}

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
