import type { ArticleTopic, Span } from '#core/article.ts';
import { useWording } from '#ui/language.tsx';

import { READER_WORDING } from './reader.wording.ts';

interface Props {
  topics: readonly ArticleTopic[];
  text: string;
  nameTopic: (topic: string) => string;
  onShow: (span: Span) => void;
}

/** For each topic the words that earned it; each leads from one of its places to the next. */
export function TopicEvidence({ topics, text, nameTopic, onShow }: Props) {
  const words = useWording(READER_WORDING);
  return (
    <div className="border-rule mt-2 border-t pt-2.5">
      <p className="text-note text-ink-2">{words.topicWhy}</p>
      <dl className="text-nav medium:grid-cols-[minmax(7rem,auto)_1fr] mt-1.5 grid gap-x-5 gap-y-1.5">
        {topics.map((topic) => (
          <div key={topic.id} className="contents">
            <dt className="max-medium:mt-1.5 leading-7 font-medium">{nameTopic(topic.id)}</dt>
            <dd className="flex flex-wrap gap-x-3">
              {groupWords(topic.evidence, text).map(({ word, spans }) => (
                <TopicWord key={word} word={word} spans={spans} onShow={onShow} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function TopicWord(props: { word: string; spans: Span[]; onShow: (span: Span) => void }) {
  const { word, spans, onShow } = props;
  const words = useWording(READER_WORDING);
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
