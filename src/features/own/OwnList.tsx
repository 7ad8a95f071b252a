import { useRef, useState } from 'react';

import { formatDay } from '#core/wording/format-day.ts';
import { OwnStorageError } from '#data/own/own-error.ts';
import { useOwnActions, type OwnArticle } from '#data/own/use-own.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useLanguage, useWording } from '#ui/language.tsx';
import { ArticleLink } from '#view-state/ArticleLink.tsx';

import { OWN_WORDING } from './own.wording.ts';
import { RemoveControl } from './RemoveControl.tsx';

interface Props {
  articles: readonly OwnArticle[];
  /** After a link to an article was followed. */
  onFollow: () => void;
  /** When some are about to be taken out. */
  onRemove: () => void;
}

/** Every text of the reader's own, newest first, with the way to take it out again. */
export function OwnList({ articles, onFollow, onRemove }: Props) {
  const words = useWording(OWN_WORDING);
  const language = useLanguage();
  const announce = useAnnounce();
  const { remove } = useOwnActions();
  const title = useRef<HTMLHeadingElement>(null);
  const [failure, setFailure] = useState('');
  const newest = articles.toReversed();

  const take = (ids: readonly string[]) => {
    setFailure('');
    onRemove();
    remove(ids).then(
      () => {
        announce(words.removed(ids.length));
        title.current?.focus();
      },
      (error: unknown) => {
        setFailure(
          error instanceof OwnStorageError ? words.problems[error.problem] : words.notRemoved,
        );
      },
    );
  };

  return (
    <section className="own-part">
      <h3 ref={title} tabIndex={-1} className="font-semibold">
        {words.own} <span className="figures text-ink-3 font-normal">{articles.length}</span>
      </h3>
      {articles.length === 0 && <p className="text-ink-2 mt-1">{words.none}</p>}
      {failure !== '' && <p role="alert">{failure}</p>}
      <ul className="own-list" hidden={articles.length === 0}>
        {newest.map((article) => (
          <li key={article.id} className="own-row">
            <ArticleLink id={article.id} className="own-link" onClick={onFollow}>
              {article.title}
            </ArticleLink>
            <p className="own-meta">
              <span>{words.addedOn(formatDay(article.added, language))}</span>
              <span className="own-file">{article.file}</span>
            </p>
            <RemoveControl
              text={words.remove}
              label={words.removeOne(article.title)}
              question={words.ask}
              onRemove={() => take([article.id])}
            />
          </li>
        ))}
      </ul>
      {articles.length > 1 && (
        <RemoveControl
          text={words.removeAll}
          label={words.removeAll}
          question={words.askAll(articles.length)}
          onRemove={() => take(articles.map(({ id }) => id))}
        />
      )}
    </section>
  );
}
