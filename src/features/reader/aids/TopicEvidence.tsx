import { useMemo, useState, type RefObject } from 'react';

import type { ArticleTopic, NearTopic, Span, TopicId } from '#core/article.ts';
import { useHighlight, type ShowSpan } from '#features/reader/use-evidence.ts';
import { useWording } from '#ui/language.tsx';

import { AIDS_WORDING } from './aids.wording.ts';

interface Props {
  topics: readonly ArticleTopic[];
  near: readonly NearTopic[];
  text: string;
  scroller: RefObject<HTMLElement | null>;
  nameTopic: (topic: string) => string;
  onShow: ShowSpan;
}

/** For each topic the words that earned it, marked in the text; each leads from one of its places to the next. */
export function TopicEvidence({ topics, near, text, scroller, nameTopic, onShow }: Props) {
  const words = useWording(AIDS_WORDING);
  const [chosen, setChosen] = useState<TopicId | null>(null);
  const spans = useMemo(
    () => topics.filter(({ id }) => (chosen ?? id) === id).flatMap(({ evidence }) => evidence),
    [chosen, topics],
  );
  useHighlight(scroller, 'topic', spans);
  return (
    <>
      <p className="text-note text-ink-2">{words.topicWhy}</p>
      <dl className="aid-grid mt-1.5">
        {topics.map(({ id, evidence }) => (
          <div key={id} className="contents">
            <dt className="max-medium:mt-1.5 leading-7 font-medium">
              <button
                type="button"
                className="aid-choice"
                aria-pressed={chosen === id}
                title={words.onlyTopic(nameTopic(id))}
                onClick={() => setChosen(chosen === id ? null : id)}
              >
                {nameTopic(id)}
              </button>
            </dt>
            <dd className="flex flex-wrap gap-x-3">
              {groupWords(evidence, text).map(({ word, spans: places }) => (
                <TopicWord key={word} word={word} spans={places} onShow={onShow} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {near.length > 0 && (
        <>
          <p className="text-note text-ink-2 mt-3">{words.nearly}</p>
          <dl className="aid-grid mt-1.5">
            {near.map(({ id, reason, evidence }) => (
              <div key={id} className="contents">
                <dt className="text-ink-2 max-medium:mt-1.5 leading-7">{nameTopic(id)}</dt>
                <dd className="flex flex-wrap gap-x-3">
                  {groupWords(evidence, text).map(({ word, spans: places }) => (
                    <TopicWord key={word} word={word} spans={places} onShow={onShow} />
                  ))}
                  <span className="text-ink-3 leading-7">
                    {words.nearReasons[reason](nameTopic(topics[0]?.id ?? ''))}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

function TopicWord(props: { word: string; spans: Span[]; onShow: ShowSpan }) {
  const { word, spans, onShow } = props;
  const words = useWording(AIDS_WORDING);
  const showNext = (button: HTMLButtonElement): void => {
    const turn = Number(button.dataset['turn'] ?? 0);
    const span = spans[turn % spans.length];
    button.dataset['turn'] = String(turn + 1);
    if (span) onShow(span);
  };
  return (
    <button
      type="button"
      className="reads text-ink-2 hover:text-ink min-h-6 text-[0.96875rem] leading-7 hover:underline"
      onClick={(event) => showNext(event.currentTarget)}
    >
      {word}
      {spans.length > 1 && ' '}
      {spans.length > 1 && (
        <span className="figures text-count text-ink-3 font-sans">{spans.length}</span>
      )}{' '}
      <span className="hidden-visually">{words.topicWord}</span>
    </button>
  );
}

function groupWords(evidence: readonly Span[], text: string): { word: string; spans: Span[] }[] {
  const groups = new Map<string, Span[]>();
  for (const span of evidence) {
    const word = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    groups.set(word, [...(groups.get(word) ?? []), span]);
  }
  return [...groups].map(([word, spans]) => ({ word, spans }));
}
