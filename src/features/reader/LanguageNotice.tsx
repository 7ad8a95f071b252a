import { useLanguage, useWording } from '#ui/language.tsx';

import { READER_WORDING } from './reader.wording.ts';

/** Says so when the article is not German; what is recognised then is less. */
export function LanguageNotice({ language }: { language: string }) {
  const words = useWording(READER_WORDING);
  const own = useLanguage();
  if (language === 'de') return null;
  const name =
    language === 'und'
      ? undefined
      : new Intl.DisplayNames(own, { type: 'language', fallback: 'none' }).of(language);
  return (
    <p className="border-rule-2 text-note text-ink-2 mt-4 border-l-2 pl-3">
      {name === undefined ? words.unknownLanguage : words.foreign(name)}
    </p>
  );
}
