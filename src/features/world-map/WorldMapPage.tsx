import { useMemo, useRef } from 'react';

import type { ListData } from '#core/corpus/list-data.ts';
import { tallyValues } from '#core/corpus/tally-values.ts';
import { chooseSteps } from '#core/pictures/choose-steps.ts';
import { saveFile } from '#data/save-file.ts';
import { useWorld } from '#data/use-corpus.ts';
import { Choice } from '#ui/Choice.tsx';
import { useWording } from '#ui/language.tsx';
import { FactTable } from '#ui/page/FactTable.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';
import { PictureFrame } from '#ui/picture/PictureFrame.tsx';
import { useWidth } from '#ui/use-width.ts';
import { usePageParams, useSetPageParams } from '#view-state/use-page-params.ts';
import { useSetFacet } from '#view-state/use-view.ts';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { CountryRanks } from './CountryRanks.tsx';
import { MapLegend } from './MapLegend.tsx';
import { projectWorld } from './project-world.ts';
import { REGION_NAMES, REGION_PARAMS } from './regions.ts';
import { WORLD_MAP_WORDING } from './world-map.wording.ts';
import { WorldMap } from './WorldMap.tsx';

import './world-map.css';

/** Which countries the selected articles name. */
export function WorldMapPage({ data }: { data: ListData }) {
  const words = useWording(WORLD_MAP_WORDING);
  const topology = useWorld();
  const setFacet = useSetFacet();
  const { ausschnitt } = usePageParams();
  const setPageParams = useSetPageParams();
  const region = REGION_NAMES.find((name) => REGION_PARAMS[name] === ausschnitt) ?? 'world';
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const width = useWidth(frame, 860);

  const { articles, filter } = data.selection;
  const tallies = useMemo(() => tallyValues(articles, 'countries'), [articles]);
  const world = useMemo(() => projectWorld(topology, region, width), [topology, region, width]);
  const drawn = useMemo(() => listDrawn(topology), [topology]);
  const steps = chooseSteps(tallies[0]?.articles ?? 0);
  const nameCountry = (code: string) => data.nameValue('countries', code);
  const chosen = filter.countries.with;
  const choose = (code: string) =>
    setFacet('countries', code, chosen.includes(code) ? 'neutral' : 'with');
  const missing = tallies.filter(({ id }) => !drawn.has(id));

  return (
    <>
      <PageHead title={words.title} lead={words.lead(tallies.length)} />
      <PictureFrame
        controls={
          <Choice
            label={words.region}
            className="choice"
            chosen={region}
            choices={REGION_NAMES.map((name) => [name, words.regions[name]] as const)}
            onChoose={(name) => setPageParams({ ausschnitt: REGION_PARAMS[name] })}
          />
        }
        save={{
          picture,
          fileName: words.file,
          title: words.pictureTitle(words.regions[region]),
          source: words.source(articles.length),
          save: saveFile,
        }}
        picture={
          <div className="map-frame">
            <div ref={frame} className="min-w-0">
              <WorldMap
                ref={picture}
                world={world}
                tallies={tallies}
                steps={steps}
                chosen={chosen}
                nameCountry={nameCountry}
                onChoose={choose}
              />
              <MapLegend steps={steps} />
              {missing.length > 0 && (
                <p className="picture-note">
                  {words.offMap(
                    missing
                      .map(({ id, articles: count }) => `${nameCountry(id)} (${count})`)
                      .join(', '),
                  )}
                </p>
              )}
            </div>
            <CountryRanks
              tallies={tallies}
              chosen={chosen}
              nameCountry={nameCountry}
              onChoose={choose}
            />
          </div>
        }
        table={
          <FactTable
            caption={words.map}
            columns={[words.country, words.articles, words.mentions]}
            rows={tallies.map(({ id, articles: count, mentions }) => ({
              key: id,
              cells: [
                <ViewLink key={id} place={{ view: 'countries', id }} className="underlined">
                  {nameCountry(id)}
                </ViewLink>,
                count,
                mentions,
              ],
            }))}
          />
        }
      />
    </>
  );
}

/** The codes the map has a place for, whatever part of it is in sight. */
function listDrawn(topology: Parameters<typeof projectWorld>[0]): ReadonlySet<string> {
  return new Set(projectWorld(topology, 'world', 1000).shapes.map(({ code }) => code));
}
