import { lazy } from 'react';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { useArticleWhen } from '#data/use-corpus.ts';
import { whenIdle } from '#data/when-idle.ts';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';

const PassageLayer = lazy(async () => {
  await whenIdle();
  const { PassageLayer: component } = await import('./passages/PassageLayer.tsx');
  return { default: component };
});

/** Comes after the text, which can be read without it. */
export function LazyPassages(props: { record: ListRecord; asked: number }) {
  const isTextHere = useArticleWhen(true, props.record.id) !== undefined;
  if (!isTextHere) return null;
  return (
    <QuietBoundary key={props.record.id}>
      <PassageLayer {...props} />
    </QuietBoundary>
  );
}
