import type { Network } from '#core/pictures/build-network.ts';
import type { Pair } from '#core/selection/count-company.ts';
import { useWording } from '#ui/language.tsx';
import { FactTable } from '#ui/page/FactTable.tsx';
import { FilterLink } from '#view-state/FilterLink.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { countLinks } from './count-links.ts';
import { NETWORK_WORDING } from './network.wording.ts';

interface Props {
  links: readonly Pair[];
  nameActor: (id: string) => string;
}

/** The links of the network, the strongest first; a figure leads to the articles it counts. */
export function PairTable({ links, nameActor }: Props) {
  const words = useWording(NETWORK_WORDING);
  return (
    <FactTable
      caption={words.network}
      columns={[words.actor, words.other, words.sentences, words.articles]}
      rows={links.map(({ a, b, sentences, articles }) => ({
        key: `${a} ${b}`,
        cells: [
          <ViewLink key={a} place={{ view: 'actors', id: a }} className="underlined">
            {nameActor(a)}
          </ViewLink>,
          <ViewLink key={b} place={{ view: 'actors', id: b }} className="underlined">
            {nameActor(b)}
          </ViewLink>,
          <FilterLink
            key="sentences"
            add={both(a, b)}
            together="sentence"
            aria-label={words.inOneSentence(sentences, nameActor(a), nameActor(b))}
            className="pair-figure"
          >
            {sentences}
          </FilterLink>,
          <FilterLink
            key="articles"
            add={both(a, b)}
            aria-label={words.inOneArticle(articles, nameActor(a), nameActor(b))}
            className="pair-figure"
          >
            {articles}
          </FilterLink>,
        ],
      }))}
    />
  );
}

/** The nodes of the network, the largest first. */
export function ActorTable({
  network,
  nameActor,
}: { network: Network } & Pick<Props, 'nameActor'>) {
  const words = useWording(NETWORK_WORDING);
  const counts = countLinks(network);
  return (
    <FactTable
      caption={words.actors}
      columns={[words.actor, words.named, words.links]}
      rows={network.nodes
        .toSorted((a, b) => b.articles - a.articles)
        .map(({ id, articles }) => ({
          key: id,
          cells: [
            <ViewLink key={id} place={{ view: 'actors', id }} className="underlined">
              {nameActor(id)}
            </ViewLink>,
            articles,
            counts.get(id) ?? 0,
          ],
        }))}
    />
  );
}

function both(a: string, b: string) {
  return [
    ['actors', a],
    ['actors', b],
  ] as const;
}
