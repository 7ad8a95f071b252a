import { formatDay } from '#core/wording/format-day.ts';
import { useOwn } from '#data/own/use-own.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { OWN_NOTE_WORDING } from './own-note.wording.ts';

/** Says of an article the reader has added which file it was, and since when it is there. */
export function OwnNote({ id }: { id: string }) {
  const words = useWording(OWN_NOTE_WORDING);
  const language = useLanguage();
  const own = useOwn()?.articles.find((article) => article.id === id);
  return own && <> · {words.own(own.file, formatDay(own.added, language))}</>;
}
