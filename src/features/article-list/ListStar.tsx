import { useLayoutEffect, useRef } from 'react';

import type { ListRecord } from '#core/corpus/catalog.ts';
import { useChangeMine, useMine } from '#data/mine/use-mine.ts';
import { useWording } from '#ui/language.tsx';
import { StarButton } from '#ui/StarButton.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';

export function ListStar({ record }: { record: ListRecord }) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const mine = useMine();
  const changeMine = useChangeMine();
  const passFocus = useFocusHeir();
  if (!mine) return <span className="list-star" />;
  const starred = mine.articles.get(record.id)?.starredAt !== undefined;
  const { id: articleId, title } = record;
  return (
    <StarButton
      label={words.star(title)}
      pressed={starred}
      className="list-star"
      onClick={(event) => {
        passFocus(event.currentTarget);
        const at = new Date().toISOString();
        void changeMine([{ kind: 'mark', articleId, title, starred: !starred, at }]);
      }}
    />
  );
}

/** Where the list shows starred articles alone, the item goes with its star, and its neighbour takes the focus. */
function useFocusHeir(): (button: HTMLElement) => void {
  const pressed = useRef<HTMLElement | null>(null);
  const heir = useRef<Element | null>(null);
  useLayoutEffect(
    () => () => {
      if (pressed.current === null || document.activeElement !== pressed.current) return;
      heir.current?.querySelector<HTMLElement>('.list-star')?.focus();
    },
    [],
  );
  return (button) => {
    const item = button.closest('li');
    pressed.current = button;
    heir.current = item?.nextElementSibling ?? item?.previousElementSibling ?? null;
  };
}
