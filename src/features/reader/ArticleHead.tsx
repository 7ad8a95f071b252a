import { memo, type RefObject } from 'react';

import type { AnalyzedArticle, Span } from '#core/article.ts';
import type { ListRecord } from '#core/catalog/catalog.ts';
import type { ReadingPlan } from '#core/reading/plan-reading.ts';

import { ArticleDateLine } from './ArticleDateLine.tsx';
import { LanguageNotice } from './LanguageNotice.tsx';
import { MarkedLine } from './MarkedLine.tsx';
import { MarkedText } from './MarkedText.tsx';
import type { Marking } from './use-marking.ts';

interface Props {
  text: string;
  article: AnalyzedArticle;
  plan: ReadingPlan;
  record: ListRecord | undefined;
  marking: Marking;
  title: RefObject<HTMLHeadingElement | null>;
  onShow: (span: Span) => void;
}

const HEADLINE = {
  heading: 'font-semibold medium:text-headline',
  sentence: 'font-medium medium:text-[2rem] medium:leading-[2.375rem]',
} as const;

export const ArticleHead = memo(function ArticleHead(props: Props) {
  const { text, article, plan, record, marking, title, onShow } = props;
  const marked = { text, mentions: article.mentions, marking };
  const { kicker, lead } = plan;
  return (
    <header>
      {kicker && (
        <p
          lang={article.language}
          className="text-accent medium:text-kicker mt-5 text-[0.9375rem] leading-5 font-semibold"
          data-block={kicker.start}
        >
          {text.slice(kicker.start, kicker.end)}
        </p>
      )}
      <h1
        ref={title}
        tabIndex={-1}
        // Its marks would be read out with all they denote.
        aria-label={article.title}
        lang={article.language}
        className={`reads reader-quiet reader-title text-headline-narrow tracking-[-.019em]! text-balance [overflow-wrap:anywhere] hyphens-auto ${kicker ? 'mt-[7px]' : 'mt-5'} ${HEADLINE[article.titleSource]}`}
        {...(plan.title ? { 'data-block': plan.title.start } : {})}
      >
        {plan.title ? <MarkedText {...marked} span={plan.title} /> : article.title}
      </h1>
      {lead.map((line) => (
        <p
          key={line.start}
          lang={article.language}
          className="reads reader-lead text-ink-2 medium:mt-[15px] mt-3 text-pretty"
          data-block={line.start}
        >
          <MarkedLine {...marked} line={line} />
        </p>
      ))}
      <ArticleDateLine article={article} text={text} words={record?.words ?? 0} onShow={onShow} />
      <LanguageNotice language={article.language} />
    </header>
  );
});
