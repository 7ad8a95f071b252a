import { useMemo } from 'react';

import type { AnalyzedArticle, Quote } from '#core/article.ts';
import { beginReported } from '#core/reading/begin-reported.ts';
import { groupQuotes, type SpeakerQuotes } from '#core/reading/group-quotes.ts';
import { cutAtWord } from '#core/wording/cut-at-word.ts';
import type { ShowSpan } from '#features/reader/use-evidence.ts';
import type { Names } from '#features/reader/use-names.ts';
import { useWording } from '#ui/language.tsx';

import { AIDS_WORDING } from './aids.wording.ts';

// Three lines of the column; the rest is read in its place.
const LONGEST = 190;

interface Props {
  article: AnalyzedArticle;
  text: string;
  names: Names;
  onShow: ShowSpan;
}

/** Who says what: the quotes by speaker, each leading to its place. */
export function QuoteList({ article, text, names, onShow }: Props) {
  const words = useWording(AIDS_WORDING);
  const groups = useMemo(() => groupQuotes(article.quotes), [article]);
  const nameSpeaker = ({ speaker, quotes: [first] }: SpeakerQuotes): string => {
    if (speaker !== null) return names.nameValue('actors', speaker);
    const { speakerStart: start, speakerEnd: end } = first ?? {};
    if (start === undefined || end === undefined) return words.noSpeaker;
    return text.slice(start, end).replace(/\s+/g, ' ');
  };
  return (
    <dl className="aid-grid">
      {groups.map((group) => (
        <div key={group.quotes[0]?.start} className="contents">
          <dt className="max-medium:mt-2 pt-1 text-pretty">
            <span
              className={group.speaker === null ? 'text-ink-2' : 'actor-line font-medium'}
              data-hue={names.getHue(group.speaker)}
            >
              {nameSpeaker(group)}
            </span>
          </dt>
          <dd>
            <ul>
              {group.quotes.map((quote) => (
                <li key={quote.start}>
                  <button type="button" className="aid-quote" onClick={() => onShow(quote)}>
                    <Said quote={quote} text={text} language={article.language} />{' '}
                    <span className="text-note text-ink-3 ml-1 font-sans">
                      {words.forms[quote.form]}
                    </span>{' '}
                    <span className="hidden-visually">{words.showQuote}</span>
                  </button>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Said({ quote, text, language }: { quote: Quote; text: string; language: string }) {
  const said = cutAtWord(text.slice(quote.start, quote.end), LONGEST);
  return quote.form === 'direct' ? (
    <q lang={language}>{said}</q>
  ) : (
    <span lang={language}>{beginReported(said, quote.form)}</span>
  );
}
