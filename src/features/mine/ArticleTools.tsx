import { PenLine } from 'lucide-react';
import { useState } from 'react';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';
import { useKeyOf, useShortcut, withKey } from '#ui/shortcuts.tsx';
import { StarButton } from '#ui/StarButton.tsx';

import { MINE_WORDING } from './mine.wording.ts';
import { useArticleMark } from './use-article-mark.ts';
import { useReadWatch } from './use-read-watch.ts';

interface Props {
  record: ListRecord;
  /** Asks for the tools of a paragraph, for those who cannot select one. */
  onParagraph: () => void;
}

const TOOL = 'medium:size-7 size-11';

/** The star and the pencil above an article, the keys for star and read, and the watch that finds out what was read. */
export function ArticleTools({ record, onParagraph }: Props) {
  const words = useWording(MINE_WORDING);
  const announce = useAnnounce();
  const starKey = useKeyOf('star');
  const paragraphKey = useKeyOf('highlight');
  const { isKnown, mark, set } = useArticleMark(record);
  const [decided, setDecided] = useState('');
  const starred = mark?.starredAt !== undefined;
  const read = mark?.readAt !== undefined;

  const toggleStar = () => {
    set({ starred: !starred });
    announce(starred ? words.unstarred : words.starred);
  };
  const toggleRead = () => {
    setDecided(record.id);
    set({ read: !read });
    announce(read ? words.markedUnread : words.markedRead);
  };
  useShortcut('star', toggleStar);
  useShortcut('mark-read', toggleRead);
  useReadWatch({
    articleId: record.id,
    words: record.words,
    isSettled: !isKnown || read || decided === record.id,
    onRead: () => set({ read: true, silent: true }),
  });

  return (
    <>
      <StarButton
        label={words.star}
        pressed={starred}
        title={withKey(words.star, starKey)}
        className={TOOL}
        onClick={toggleStar}
      />
      <button
        type="button"
        aria-label={words.paragraph}
        title={withKey(words.paragraph, paragraphKey)}
        className={`${TOOL} max-medium:hidden grid place-items-center`}
        // What is selected stays so.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onParagraph}
      >
        <PenLine className="size-[17px]" strokeWidth={1.5} aria-hidden />
      </button>
    </>
  );
}
