import type { Companion } from '#core/selection/count-company.ts';
import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';
import { FilterLink } from '#view-state/FilterLink.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { NETWORK_WORDING } from './network.wording.ts';

interface Props {
  id: string;
  articles: number;
  isChosen: boolean;
  /** Shown because nobody in the network is in more articles. */
  isLargest: boolean;
  companions: readonly Companion[];
  nameActor: (id: string) => string;
  onSelect: (id: string) => void;
  onChoose: (id: string) => void;
  onChooseBoth: (id: string) => void;
}

/** As many as stand beside the picture. */
const SHOWN = 12;

/** The actor one looks at, and who shares most sentences with it. */
export function CompanionPanel(props: Props) {
  const { id, articles, isChosen, isLargest, companions } = props;
  const { nameActor, onSelect, onChoose, onChooseBoth } = props;
  const words = useWording(NETWORK_WORDING);
  const near = companions.filter(({ sentences }) => sentences > 0).slice(0, SHOWN);
  const most = near[0]?.sentences ?? 1;
  return (
    <section aria-label={nameActor(id)} className="companions">
      <h2 className="companions-name">
        <ViewLink place={{ view: 'actors', id }} title={words.page}>
          {nameActor(id)}
        </ViewLink>
      </h2>
      <p className="companions-articles">
        {words.inArticles(articles)}
        {isLargest && words.largest}
      </p>
      <Button
        aria-pressed={isChosen}
        aria-label={words.withName(nameActor(id))}
        solid={isChosen}
        onClick={() => onChoose(id)}
      >
        {words.with}
      </Button>
      <h3 className="ranks-head mt-6">{words.companions}</h3>
      {near.length === 0 && <p>{words.noCompanions}</p>}
      <ul className="companions-list">
        {near.map(({ id: other, sentences }) => (
          <li key={other}>
            <button type="button" className="companions-other" onClick={() => onSelect(other)}>
              {nameActor(other)}
            </button>
            <svg
              aria-hidden="true"
              viewBox="0 0 100 3"
              preserveAspectRatio="none"
              className="ranks-bar"
            >
              <rect width={(100 * sentences) / most} height="3" />
            </svg>
            <FilterLink
              add={[
                ['actors', id],
                ['actors', other],
              ]}
              together="sentence"
              aria-label={words.inOneSentence(sentences, nameActor(id), nameActor(other))}
              className="pair-figure figures"
            >
              {sentences}
            </FilterLink>
            <button
              type="button"
              aria-label={words.bothNames(nameActor(id), nameActor(other))}
              className="companions-both"
              onClick={() => onChooseBoth(other)}
            >
              {words.both}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
