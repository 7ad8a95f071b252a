import { useEffect, useMemo, useRef, useState } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';
import { Key } from '#ui/Key.tsx';
import { useWording } from '#ui/language.tsx';

import { catchFocus } from './catch-focus.ts';
import { MarkedText } from './MarkedText.tsx';
import { READER_WORDING } from './reader.wording.ts';
import type { Marking } from './use-marking.ts';

interface Props {
  /** As the file has it. */
  text: string;
  article: AnalyzedArticle;
  marking: Marking;
  onClose: () => void;
}

/** The file as it is: every block in its place, straight quotes straight, marks only when asked for. */
export function OriginalText({ text, article, marking, onClose }: Props) {
  const words = useWording(READER_WORDING);
  const [isMarked, setMarked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => catchFocus(title.current), []);
  const span = useMemo(() => ({ start: 0, end: text.length }), [text]);
  return (
    <>
      <header className="border-rule border-b pb-4">
        <h1 ref={title} tabIndex={-1} className="text-ink max-medium:text-touch mt-5 font-semibold">
          {words.originalFile(article.file)}
        </h1>
        <p className="text-ink-3 mt-0.5">{words.originalNote}</p>
        <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
          <label className="flex min-h-6 cursor-pointer items-center gap-2.5">
            <input
              type="checkbox"
              className="check"
              checked={isMarked}
              onChange={(event) => setMarked(event.target.checked)}
            />
            {words.withMarks}
          </label>
          <button type="button" className="underlined min-h-6" onClick={onClose}>
            {words.backToReading} <Key action="original" className="reader-key ml-1" />
          </button>
        </div>
      </header>
      <div
        lang={article.language}
        className="reader-text mt-6.5 whitespace-pre-wrap"
        data-block="0"
      >
        {isMarked ? (
          <MarkedText text={text} span={span} mentions={article.mentions} marking={marking} />
        ) : (
          text
        )}
      </div>
    </>
  );
}
