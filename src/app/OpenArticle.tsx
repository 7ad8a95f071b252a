import { useState } from 'react';

import type { Catalog } from '#core/corpus/catalog.ts';
import { ArticleTools } from '#features/mine/ArticleTools.tsx';
import { LazyPassages } from '#features/mine/LazyPassages.tsx';
import { Reader } from '#features/reader/Reader.tsx';

interface Props {
  articleId: string;
  catalog: Catalog;
}

/** The reader with what other features do to an article. */
export function OpenArticle({ articleId, catalog }: Props) {
  const [asked, setAsked] = useState(0);
  const record = catalog.articles.find(({ id }) => id === articleId);
  return (
    <>
      <Reader
        articleId={articleId}
        tools={record && <ArticleTools record={record} onParagraph={() => setAsked(asked + 1)} />}
      />
      {record && <LazyPassages record={record} asked={asked} />}
    </>
  );
}
