import type { RefObject } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';
import type { ShowSpan } from '#features/reader/use-evidence.ts';
import type { Names } from '#features/reader/use-names.ts';

import { QuoteList } from './QuoteList.tsx';
import { TopicEvidence } from './TopicEvidence.tsx';
import { WhereList } from './WhereList.tsx';

export type AidName = 'topics' | 'where' | 'quotes';

import './aids.css';

interface Props {
  aid: AidName;
  article: AnalyzedArticle;
  text: string;
  names: Names;
  scroller: RefObject<HTMLElement | null>;
  onFollow: (entity: string) => void;
  onShow: ShowSpan;
}

/** What the strip above an article tells in full: why its topics, where it takes place, who says what. */
export function ArticleAid({ aid, article, text, names, scroller, onFollow, onShow }: Props) {
  switch (aid) {
    case 'topics':
      return (
        <TopicEvidence
          topics={article.topics}
          near={article.nearTopics ?? []}
          text={text}
          scroller={scroller}
          nameTopic={(topic) => names.nameValue('topics', topic)}
          onShow={onShow}
        />
      );
    case 'where':
      return <WhereList article={article} names={names} onFollow={onFollow} />;
    case 'quotes':
      return <QuoteList article={article} text={text} names={names} onShow={onShow} />;
  }
}
