import { useEffect, useRef } from 'react';

import { LEFT_OUT_REASONS } from '#core/wording/left-out-reasons.ts';
import type { OwnArticle } from '#data/own/use-own.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';
import { ArticleLink } from '#view-state/ArticleLink.tsx';

import { OWN_WORDING } from './own.wording.ts';
import type { Ended } from './use-adding.ts';

// All of them stand in the list below.
const MOST_NAMED = 5;

interface Props {
  ended: Ended;
  /** After a link to an article was followed. */
  onFollow: () => void;
}

/** What came of it: what was added, what was there already, and what was left out and why. */
export function AddOutcome({ ended, onFollow }: Props) {
  const words = useWording(OWN_WORDING);
  const reasons = useWording(LEFT_OUT_REASONS);
  const announce = useAnnounce();
  const title = useRef<HTMLHeadingElement>(null);
  const { added, known, leftOut } = ended.result;
  const summary = [
    added.length > 0 ? words.added(added.length) : words.noneAdded,
    ...(known.length > 0 ? [words.known(known.length)] : []),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut.length)] : []),
  ].join(', ');
  const reason = tellReason(ended, words);

  useEffect(() => {
    announce([summary, reason].join('. '));
    title.current?.focus();
  }, [announce, ended, reason, summary]);

  return (
    <section className="own-part">
      <h3 ref={title} tabIndex={-1} className="own-told">
        {summary}.
      </h3>
      {reason !== '' && <p className="text-ink-2 mt-1">{reason}</p>}
      <ul className="own-outcome">
        {added.slice(0, MOST_NAMED).map((article) => (
          <li key={article.id}>
            <TitleLink article={article} onFollow={onFollow} />
          </li>
        ))}
        <More rest={added.length - MOST_NAMED} />
        {known.slice(0, MOST_NAMED).map((article) => (
          <li key={article.id}>
            <TitleLink article={article} onFollow={onFollow} />
            <span className="text-ink-3"> – {words.isKnown}</span>
          </li>
        ))}
        <More rest={known.length - MOST_NAMED} />
        {leftOut.map(({ file, reason: why }, at) => (
          <li key={at}>
            <span className="font-medium">{file}</span>
            <span className="text-ink-2"> – {reasons[why]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why not everything was added; empty where that is told beside the files. */
function tellReason({ kind, result, problem }: Ended, words: typeof OWN_WORDING.de): string {
  if (kind === 'failed') {
    if (problem) return words.problems[problem];
    return navigator.onLine ? words.failed : words.offline;
  }
  if (kind === 'cancelled') return words.cancelled;
  const { added, known, leftOut } = result;
  return added.length + known.length + leftOut.length === 0 ? words.noFiles : '';
}

function More({ rest }: { rest: number }) {
  const words = useWording(OWN_WORDING);
  return rest > 0 && <li className="text-ink-3">{words.more(rest)}</li>;
}

function TitleLink({ article, onFollow }: { article: OwnArticle; onFollow: () => void }) {
  return (
    <ArticleLink id={article.id} className="own-link" onClick={onFollow}>
      {article.title}
    </ArticleLink>
  );
}
