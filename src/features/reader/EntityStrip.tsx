import { memo, useId, useState } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';
import type { FacetKey } from '#core/corpus/filter.ts';
import { useWording } from '#ui/language.tsx';
import { useFilter } from '#view-state/use-view.ts';

import { OnEscape } from './OnEscape.tsx';
import { READER_WORDING } from './reader.wording.ts';
import { StripRow } from './StripRow.tsx';
import { TopicEvidence } from './TopicEvidence.tsx';
import type { ShowSpan } from './use-evidence.ts';
import { useNames } from './use-names.ts';

interface Props {
  article: AnalyzedArticle;
  text: string;
  followed: string | null;
  onFollow: (entity: string) => void;
  onShow: ShowSpan;
}

/** Who and what the article is about; a name leads to its next mention. */
export const EntityStrip = memo(function EntityStrip(props: Props) {
  const { article, text, followed, onFollow, onShow } = props;
  const words = useWording(READER_WORDING);
  const filter = useFilter();
  const names = useNames();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const id = useId();

  const values = (facet: FacetKey, counts: readonly { id: string; mentions: number }[]) =>
    counts
      .filter(({ mentions }) => mentions > 0)
      .map(({ id: value, mentions }) => ({
        id: value,
        mentions,
        name: names.nameValue(facet, value),
        hue: facet === 'actors' ? names.getHue(value) : undefined,
        isChosen: filter[facet].with.includes(value) || followed === value,
      }));
  const actors = values('actors', article.actors);
  const countries = values(
    'countries',
    article.countries.map(({ code, mentions }) => ({ id: code, mentions })),
  );
  if (actors.length + countries.length + article.topics.length === 0) {
    return <hr className="border-rule mt-5" />;
  }

  return (
    <div className="entity-strip border-rule max-medium:mt-4.5 max-medium:py-1.5 mt-5 border-y pt-[9px] pb-2.5">
      <StripRow label={words.actors} values={actors} onChoose={onFollow} />
      <StripRow label={words.countries} values={countries} onChoose={onFollow} />
      {article.topics.length > 0 && (
        <div className="strip-row">
          <h2 id={`${id}-topics`}>{words.topics}</h2>
          <div className="strip-values">
            <ul aria-labelledby={`${id}-topics`} className="contents">
              {article.topics.map((topic) => (
                <li key={topic.id}>{names.nameValue('topics', topic.id)}</li>
              ))}
            </ul>
            <button
              type="button"
              className="underlined text-ink-3 hover:text-ink"
              aria-expanded={isWhyOpen}
              aria-controls={`${id}-why`}
              aria-label={words.whyTopics}
              onClick={() => setWhyOpen(!isWhyOpen)}
            >
              {words.why}
            </button>
          </div>
        </div>
      )}
      <div id={`${id}-why`} hidden={!isWhyOpen}>
        {isWhyOpen && <OnEscape onEscape={() => setWhyOpen(false)} />}
        {isWhyOpen && (
          <TopicEvidence
            topics={article.topics}
            text={text}
            nameTopic={(topic) => names.nameValue('topics', topic)}
            onShow={onShow}
          />
        )}
      </div>
    </div>
  );
});
