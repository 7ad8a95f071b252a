import { useLayoutEffect, useRef } from 'react';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { useChangeMine } from '#data/mine/use-mine.ts';
import { useWording } from '#ui/language.tsx';
import { StarButton } from '#ui/StarButton.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';

interface Props {
  record: ListRecord;
  /** Undefined until it is known. */
  isStarred: boolean | undefined;
}

export function ListStar({ record, isStarred }: Props) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const changeMine = useChangeMine();
  const passFocus = useFocusHeir();
  if (isStarred === undefined) return <span className="list-star" />;
  const { id: articleId, title } = record;
  return (
    <StarButton
      label={words.star(title)}
      pressed={isStarred}
      className="list-star"
      onClick={(event) => {
        passFocus(event.currentTarget);
        const at = new Date().toISOString();
        void changeMine([{ kind: 'mark', articleId, title, starred: !isStarred, at }]);
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
