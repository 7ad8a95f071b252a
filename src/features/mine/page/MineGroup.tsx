import type { MineArticle } from '#core/mine/mine-articles.ts';
import { formatDay } from '#core/wording/format-day.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { StarButton } from '#ui/StarButton.tsx';
import { PassageLink } from '#view-state/PassageLink.tsx';

import { useArticleMark } from '../use-article-mark.ts';
import type { UndoControl } from '../use-undo.ts';
import { OwnPassage } from './OwnPassage.tsx';
import { PAGE_WORDING } from './page.wording.ts';
import type { CatalogNames } from './use-catalog-names.ts';

interface Props {
  group: MineArticle;
  names: CatalogNames;
  undo: UndoControl;
  /** The passages are not in the text any more. */
  isDetached?: boolean;
}

/** One article with everything that was done with it. */
export function MineGroup({ group, names, undo, isDetached = false }: Props) {
  const words = useWording(PAGE_WORDING);
  const language = useLanguage();
  const { articleId, title, highlights } = group;
  const { mark, set } = useArticleMark({ id: articleId, title });
  const record = names.getRecord(articleId);
  const lang = record?.language === 'und' ? undefined : record?.language;
  const facts = [
    names.getDate(articleId) ?? (record ? words.undated : undefined),
    mark?.readAt && words.readOn(formatDay(mark.readAt, language)),
  ].filter(Boolean);
  return (
    <article className="mine-group">
      <div className="mine-meta figures">
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
        {record && !isDetached && (
          <StarButton
            label={words.star(title)}
            pressed={mark?.starredAt !== undefined}
            className="max-medium:size-9 -my-1 -mr-1.5 size-7"
            onClick={() => set({ starred: mark?.starredAt === undefined })}
          />
        )}
      </div>
      <h2 lang={lang} className="mine-article">
        {record ? <PassageLink articleId={articleId}>{record.title}</PassageLink> : title}
      </h2>
      {!record && <p className="text-ink-3">{words.gone}</p>}
      {highlights.map((highlight) => (
        <OwnPassage
          key={highlight.id}
          highlight={highlight}
          language={lang}
          undo={undo}
          isLinked={record !== undefined && !isDetached}
        />
      ))}
    </article>
  );
}
