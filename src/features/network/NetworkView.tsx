import { useMemo, useRef } from 'react';

import type { Company } from '#core/catalog/company.ts';
import { tallyValues } from '#core/catalog/tally-values.ts';
import { buildNetwork, chooseLeast, type NetworkNode } from '#core/pictures/build-network.ts';
import { countCompany, findCompanions } from '#core/selection/count-company.ts';
import { setValue } from '#core/selection/filter.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { saveFile } from '#data/save-file.ts';
import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';
import { PictureFrame } from '#ui/picture/PictureFrame.tsx';
import { useWidth } from '#ui/use-width.ts';
import { usePageParams, useSetPageParams } from '#view-state/use-page-params.ts';
import { useShownAs } from '#view-state/use-shown-as.ts';
import { useChangeView, useSetFacet } from '#view-state/use-view.ts';

import { CompanionPanel } from './CompanionPanel.tsx';
import { fitHeight } from './fit-places.ts';
import { LeastControl } from './LeastControl.tsx';
import { NETWORK_WORDING } from './network.wording.ts';
import { NetworkPicture } from './NetworkPicture.tsx';
import { ActorTable, PairTable } from './PairTable.tsx';
import { useLayout } from './use-layout.ts';

/** What is read at a glance, and what can still be moved about in. */
const SHOWN = { few: 60, all: 500 };
const NARROW = 560;
/** As the address says that all are shown. */
const ALL = 'alle';

/** The network of the selected articles, with what the reader chooses about it. */
export function NetworkView({ data, company }: { data: ListData; company: Company }) {
  const words = useWording(NETWORK_WORDING);
  const setFacet = useSetFacet();
  const changeView = useChangeView();
  const { ab, zeigen, akteur } = usePageParams();
  const setPageParams = useSetPageParams();
  const [shownAs, showAs] = useShownAs();
  const isWhole = zeigen === ALL;
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const width = useWidth(frame, 860);

  const { articles, filter } = data.selection;
  const pairs = useMemo(
    () =>
      countCompany(
        company,
        articles.map(({ id }) => id),
      ),
    [company, articles],
  );
  const counts = useMemo(
    () => new Map(tallyValues(articles, 'actors').map(({ id, articles: count }) => [id, count])),
    [articles],
  );
  const strongest = pairs[0]?.sentences ?? 0;
  const asked = /^[1-9]\d{0,3}$/.test(ab) ? Number(ab) : chooseLeast(pairs, SHOWN.few);
  const least = Math.min(asked, Math.max(1, strongest));
  const network = useMemo(
    () => buildNetwork(pairs, { least, most: isWhole ? SHOWN.all : SHOWN.few, articles: counts }),
    [pairs, least, isWhole, counts],
  );
  const isNarrow = width < NARROW;
  const highest = Math.round(isNarrow ? width * 1.2 : Math.min(680, width * 0.72));
  const { laidOut, progress } = useLayout(network, isNarrow ? 0.8 : 1.4);

  const looked = counts.has(akteur) ? akteur : undefined;
  const selected = network.nodes.some(({ id }) => id === looked) ? looked : undefined;
  const chosen = filter.actors.with;
  const told = looked ?? findFirst(network.nodes, chosen);
  const companions = useMemo(
    () =>
      told === undefined
        ? []
        : findCompanions(
            company,
            told,
            articles.map(({ id }) => id),
          ),
    [company, told, articles],
  );

  const nameActor = (id: string) => data.nameValue('actors', id);
  const lookAt = (id: string) => setPageParams({ akteur: id });
  const choose = (id: string) => setFacet('actors', id, chosen.includes(id) ? 'neutral' : 'with');
  const chooseBoth = (a: string, b: string) =>
    changeView((view) => {
      const actors = [a, b].reduce((is, id) => setValue(is, id, 'with'), view.filter.actors);
      const both = { actors: { ...actors, mode: 'all' as const }, together: 'sentence' as const };
      return { filter: { ...view.filter, ...both } };
    });

  if (strongest === 0) {
    return (
      <>
        <PageHead title={words.title} />
        <p className="page-lead">{words.none}</p>
      </>
    );
  }
  return (
    <>
      <PageHead title={words.title} lead={words.lead(network.nodes.length, network.links.length)} />
      <PictureFrame
        shown={shownAs}
        onShow={showAs}
        controls={
          <>
            <LeastControl
              least={least}
              most={strongest}
              onChange={(next) => setPageParams({ ab: String(next) }, { replace: true })}
            />
            {network.total > SHOWN.few && (
              <Button onClick={() => setPageParams({ zeigen: isWhole ? '' : ALL })}>
                {isWhole ? words.top(SHOWN.few) : words.all(Math.min(SHOWN.all, network.total))}
              </Button>
            )}
          </>
        }
        save={{
          picture,
          fileName: words.file,
          title: words.pictureTitle,
          source: words.source(articles.length, least),
          save: saveFile,
        }}
        picture={
          <div className="network-grid">
            <div ref={frame} className="min-w-0">
              {laidOut ? (
                <NetworkPicture
                  picture={picture}
                  network={laidOut.network}
                  places={laidOut.places}
                  isSettling={progress < 1}
                  width={width}
                  height={fitHeight(laidOut.places, highest)}
                  actors={data.actors}
                  chosen={chosen}
                  selected={selected}
                  onSelect={lookAt}
                  onReach={(id) => setPageParams({ akteur: id }, { replace: true })}
                  onChoose={choose}
                />
              ) : (
                <svg viewBox={`0 0 ${width} ${highest}`} className="picture">
                  <text x={width / 2} y={highest / 2} className="network-laying">
                    {words.laying(Math.round(progress * 100))}
                  </text>
                </svg>
              )}
              <p className="picture-note">{words.hint}</p>
            </div>
            {told !== undefined && (
              <CompanionPanel
                id={told}
                articles={counts.get(told) ?? 0}
                isChosen={chosen.includes(told)}
                isLargest={looked === undefined && !chosen.includes(told)}
                companions={companions}
                nameActor={nameActor}
                onSelect={lookAt}
                onChoose={choose}
                onChooseBoth={(other) => chooseBoth(told, other)}
              />
            )}
          </div>
        }
        table={
          <div className="network-tables">
            <PairTable links={network.links} nameActor={nameActor} />
            <ActorTable network={network} nameActor={nameActor} />
          </div>
        }
      />
    </>
  );
}

/** Whom the page tells of before one has looked at somebody: a chosen actor, else the one with the largest node. */
function findFirst(nodes: readonly NetworkNode[], chosen: readonly string[]): string | undefined {
  const ranked = nodes.toSorted((a, b) => b.articles - a.articles);
  return (ranked.find(({ id }) => chosen.includes(id)) ?? ranked[0])?.id;
}
