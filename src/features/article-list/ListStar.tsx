import type { ListRecord } from '#core/corpus/catalog.ts';
import { useChangeMine, useMine } from '#data/mine/use-mine.ts';
import { useWording } from '#ui/language.tsx';
import { StarButton } from '#ui/StarButton.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';

export function ListStar({ record }: { record: ListRecord }) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const mine = useMine();
  const changeMine = useChangeMine();
  if (!mine) return <span className="list-star" />;
  const starred = mine.articles.get(record.id)?.starredAt !== undefined;
  const { id: articleId, title } = record;
  return (
    <StarButton
      label={words.star(title)}
      pressed={starred}
      className="list-star"
      onClick={(event) => {
        const keepPlace = findNeighbour(event.currentTarget);
        const at = new Date().toISOString();
        void changeMine([{ kind: 'mark', articleId, title, starred: !starred, at }]).then(
          keepPlace,
        );
      }}
    />
  );
}

/** Where the list shows starred articles alone, the item goes with its star, and its neighbour takes the focus. */
function findNeighbour(button: HTMLElement): () => void {
  const item = button.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  return () => {
    if (!button.isConnected) neighbour?.querySelector<HTMLElement>('.list-star')?.focus();
  };
}
