import { ArrowLeft, ArrowRight } from 'lucide-react';

import { useCatalog } from '#data/use-corpus.ts';
import { useWording } from '#ui/language.tsx';
import { ArticleLink } from '#view-state/ArticleLink.tsx';

import { READER_WORDING } from './reader.wording.ts';
import { useNeighbours } from './use-neighbours.ts';

/** The articles before and behind this one in the list as it is filtered and sorted. */
export function NeighbourLinks({ articleId }: { articleId: string }) {
  const words = useWording(READER_WORDING);
  const { previous, next } = useNeighbours(articleId);
  if (previous === undefined && next === undefined) return null;
  return (
    <nav
      aria-label={words.readOn}
      className="border-rule medium:grid-cols-2 mt-8 grid gap-x-8 gap-y-4 border-t pt-4"
    >
      {previous !== undefined && (
        <NeighbourLink id={previous} label={words.previousArticle}>
          <ArrowLeft className="size-[15px]" strokeWidth={1.5} aria-hidden />
        </NeighbourLink>
      )}
      {next !== undefined && (
        <NeighbourLink id={next} label={words.nextArticle} isNext>
          <ArrowRight className="size-[15px]" strokeWidth={1.5} aria-hidden />
        </NeighbourLink>
      )}
    </nav>
  );
}

function NeighbourLink(props: {
  id: string;
  label: string;
  isNext?: boolean;
  children: React.ReactNode;
}) {
  const catalog = useCatalog();
  const record = catalog.articles.find(({ id }) => id === props.id);
  const side = props.isNext ? 'medium:col-start-2 medium:text-right' : '';
  return (
    <ArticleLink id={props.id} className={`group block ${side}`}>
      <span
        className={`text-ink-3 flex items-center gap-2 ${props.isNext ? 'medium:justify-end' : ''}`}
      >
        {!props.isNext && props.children}
        {props.label}
        {props.isNext && props.children}
      </span>
      <span
        lang={record?.language}
        className="reads text-list-made text-ink-2 group-hover:text-ink mt-1 line-clamp-2 leading-[1.4375rem]"
      >
        {record?.title}
      </span>
    </ArticleLink>
  );
}
