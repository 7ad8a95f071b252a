import { useState } from 'react';

import type { AnalyzedArticle, Mention } from '#core/article.ts';
import { reportFinding } from '#core/reading/report-finding.ts';
import { copyText } from '#data/copy-text.ts';
import { useArticleWhen } from '#data/use-corpus.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';

import { CARD_WORDING } from './card.wording.ts';

interface Props {
  article: AnalyzedArticle;
  findings: readonly Mention[];
}

/** What a reader can do about a finding that is wrong: see what it rests on, and take a report along. */
export function Objection({ article, findings }: Props) {
  const words = useWording(CARD_WORDING);
  const announce = useAnnounce();
  const loaded = useArticleWhen(true, article.id);
  const [result, setResult] = useState('');
  const { file, title } = article;

  const copy = async (): Promise<void> => {
    if (!loaded) return;
    const reports = findings.map((finding) =>
      reportFinding({ file, title, text: loaded.text, finding }),
    );
    const said = (await copyText(reports.join('\n\n'))) ? words.copied : words.notCopied;
    setResult(said);
    announce(said);
  };

  return (
    <>
      <p className="text-pretty">{words.objection}</p>
      <ul className="mt-1.5">
        {findings.map(({ kind, entity, rule }) => (
          <li key={`${kind} ${entity} ${rule}`} className="figures">
            {words.madeBy} <code className="card-code">{rule}</code>
            {entity !== null && ` · ${words.entry} `}
            {entity !== null && <code className="card-code">{entity}</code>}
          </li>
        ))}
      </ul>
      <p className="mt-2 flex items-baseline gap-3">
        <button
          type="button"
          className="underlined hover:text-ink min-h-6 shrink-0"
          onClick={() => void copy()}
        >
          {words.copyReport}
        </button>
        <span className="text-ink-3">{result}</span>
      </p>
    </>
  );
}
