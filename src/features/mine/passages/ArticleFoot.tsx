import { createPortal } from 'react-dom';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { formatDay } from '#core/wording/format-day.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { MINE_WORDING } from '../mine.wording.ts';
import { useArticleMark } from '../use-article-mark.ts';
import { PASSAGES_WORDING } from './passages.wording.ts';

interface Props {
  root: HTMLElement;
  /** Changes whenever other text is shown. */
  version: number;
  record: ListRecord;
  /** Passages that are not in the text any more. */
  detached: number;
}

/** At the end of an article: whether it counts as read, and the button that says otherwise. */
export function ArticleFoot({ root, record, detached }: Props) {
  const words = useWording(MINE_WORDING);
  const told = useWording(PASSAGES_WORDING);
  const language = useLanguage();
  const { isKnown, mark, set } = useArticleMark(record);
  const end = root.querySelector('article > footer');
  if (!isKnown || !end) return null;
  const readAt = mark?.readAt;
  return createPortal(
    <div data-own className="text-ink-3 mt-8">
      {readAt === undefined ? words.unread : words.readOn(formatDay(readAt, language))}
      {'\u00A0· '}
      <button
        type="button"
        className="underlined text-ink-2 hover:text-ink min-h-6"
        onClick={() => set({ read: readAt === undefined })}
      >
        {readAt === undefined ? words.markRead : words.markUnread}
      </button>
      {detached > 0 && <p className="mt-1.5">{told.detached(detached)}</p>}
    </div>,
    end,
  );
}
