import { useId, useImperativeHandle, useLayoutEffect, useState, type RefObject } from 'react';

import { forgetSearches, useRecentSearches } from '#data/recent-searches.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';

import { CLOSED_AIDS, type AidKeys, type AidsState } from './aids-state.ts';
import { OptionList } from './OptionList.tsx';
import { SUGGESTION_WORDING } from './suggestion.wording.ts';

interface Props {
  hasFocus: boolean;
  keys: RefObject<AidKeys | null>;
  onChoose: (search: string) => void;
  onState: (state: AidsState) => void;
}

/** What was searched for last, below the empty field; the last option forgets it. */
export function RecentSearches({ hasFocus, keys, onChoose, onState }: Props) {
  const id = useId();
  const words = useWording(SUGGESTION_WORDING);
  const announce = useAnnounce();
  const searches = useRecentSearches();
  const [isDismissed, setDismissed] = useState(false);
  const [active, setActive] = useState(-1);
  // Left and come back to, the field offers them again.
  const [hadFocus, setHadFocus] = useState(hasFocus);
  if (hadFocus !== hasFocus) {
    setHadFocus(hasFocus);
    setDismissed(false);
    setActive(-1);
  }
  const isOpen = hasFocus && searches.length > 0 && !isDismissed;
  const last = searches.length;

  const choose = (at: number) => {
    const chosen = searches[at];
    if (chosen !== undefined) {
      onChoose(chosen);
      return;
    }
    forgetSearches();
    announce(words.forgotten);
  };

  useImperativeHandle(keys, () => ({
    press(key) {
      if (!isOpen) {
        if (key !== 'ArrowDown' || searches.length === 0) return false;
        setDismissed(false);
        return true;
      }
      if (key === 'ArrowDown') setActive(active < last ? active + 1 : 0);
      else if (key === 'ArrowUp') setActive(active < 1 ? last : active - 1);
      else if (key === 'Escape') setDismissed(true);
      else if (key === 'Enter' && active >= 0) choose(active);
      else return false;
      return true;
    },
  }));

  const listId = isOpen ? `${id}-list` : undefined;
  const activeId = isOpen && active >= 0 ? `${id}-${active}` : undefined;
  useLayoutEffect(() => {
    onState({ list: listId, active: activeId, problems: undefined });
  }, [onState, listId, activeId]);
  useLayoutEffect(() => () => onState(CLOSED_AIDS), [onState]);

  if (!isOpen) return null;
  return (
    <div className="search-aids">
      <p aria-hidden="true" className="search-head">
        {words.recent}
      </p>
      <OptionList
        id={id}
        label={words.recent}
        active={active}
        options={[
          ...searches.map((search) => ({
            key: search,
            content: <span className="min-w-0 truncate">{search}</span>,
          })),
          { key: '', content: words.forget, isQuiet: true },
        ]}
        onChoose={choose}
      />
    </div>
  );
}
