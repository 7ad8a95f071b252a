import { isOwnId } from '#core/own/own-id.ts';
import { useWording } from '#ui/language.tsx';
import { Message } from '#ui/Message.tsx';
import { LIST_PATH } from '#view-state/article-path.ts';
import { PageLink } from '#view-state/PageLink.tsx';
import { useArticleId } from '#view-state/use-view.ts';

import { APP_WORDING } from './app.wording.ts';
import { useDocumentTitle } from './use-document-title.ts';

export function NotFound() {
  const words = useWording(APP_WORDING);
  const isOwn = isOwnId(useArticleId() ?? '');
  useDocumentTitle(words.title(words.notFoundTitle));
  return (
    <Message title={words.notFound}>
      <p>{isOwn ? words.notFoundOwn : words.notFoundHint}</p>
      <p className="text-nav mt-6 font-sans font-semibold">
        <PageLink to={LIST_PATH} className="underlined text-ink inline-flex min-h-6">
          {words.toList}
        </PageLink>
      </p>
    </Message>
  );
}
