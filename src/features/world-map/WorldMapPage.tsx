import { useMemo, useRef } from 'react';

import { tallyValues, type ValueTally } from '#core/catalog/tally-values.ts';
import { chooseSteps } from '#core/pictures/choose-steps.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { tallyPlaces } from '#core/selection/tally-places.ts';
import { saveFile } from '#data/save-file.ts';
import { usePlaces } from '#data/use-collections.ts';
import { useWorld } from '#data/use-corpus.ts';
import { Choice } from '#ui/Choice.tsx';
import { useWording } from '#ui/language.tsx';
import { FactTable } from '#ui/page/FactTable.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';
import { PictureFrame } from '#ui/picture/PictureFrame.tsx';
import { useWidth } from '#ui/use-width.ts';
import { usePageParams, useSetPageParams } from '#view-state/use-page-params.ts';
import { useShownAs } from '#view-state/use-shown-as.ts';
import { useSetFacet } from '#view-state/use-view.ts';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { CountryRanks } from './CountryRanks.tsx';
import { MAP_MODES, MODE_PARAMS } from './map-mode.ts';
import { MapLegend } from './MapLegend.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';
import { projectWorld } from './project-world.ts';
import { REGION_NAMES, REGION_PARAMS } from './regions.ts';
import { WORLD_MAP_WORDING } from './world-map.wording.ts';
import { WorldMap } from './WorldMap.tsx';

import './world-map.css';

/** What is read in passing. */
const TOLD = 3;

/** Which countries the selected articles name. */
export function WorldMapPage({ data }: { data: ListData }) {
  const words = useWording(WORLD_MAP_WORDING);
  const topology = useWorld();
  const setFacet = useSetFacet();
  const { ausschnitt, nach, land } = usePageParams();
  const setPageParams = useSetPageParams();
  const [shownAs, showAs] = useShownAs();
  const region = REGION_NAMES.find((name) => REGION_PARAMS[name] === ausschnitt) ?? 'world';
  const mode = MAP_MODES.find((name) => MODE_PARAMS[name] === nach) ?? 'named';
  const isPlaces = mode === 'places';
  const { data: known, failed } = usePlaces(isPlaces);
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const legend = useRef<HTMLUListElement>(null);
  const width = useWidth(frame, 860);

  const { articles, filter } = data.selection;
  const named = useMemo(() => tallyValues(articles, 'countries'), [articles]);
  const inside = useMemo(() => {
    const ids = articles.map(({ id }) => id);
    return known ? tallyPlaces(known, ids) : [];
  }, [articles, known]);
  const world = useMemo(() => projectWorld(topology, region, width), [topology, region, width]);
  const drawn = useMemo(() => listDrawn(topology), [topology]);
  const all: readonly ValueTally[] = isPlaces ? inside : named;
  // What is told beside a part of the world is told of that part.
  const tallies = useMemo(() => {
    const inSight = new Set(world.shapes.map(({ code }) => code));
    return region === 'world' ? all : all.filter(({ id }) => inSight.has(id));
  }, [all, region, world]);
  const country = isPlaces ? inside.find(({ id }) => id === land) : undefined;
  const steps = chooseSteps(all[0]?.articles ?? 0);
  const nameCountry = (code: string) => data.nameValue('countries', code);
  const listPlaces = (code: string) => inside.find(({ id }) => id === code)?.places ?? [];
  const tellPlaces = (code: string) => {
    const places = listPlaces(code);
    const rest = places.length - TOLD;
    return [
      ...places.slice(0, TOLD).map(({ id }) => id),
      ...(rest > 0 ? [words.andMore(rest)] : []),
    ].join(', ');
  };
  const chosen = isPlaces ? (country ? [country.id] : []) : filter.countries.with;
  // No filter asks for places: what the map tells of a country stands beside it.
  const choose = (code: string) => {
    if (isPlaces) setPageParams({ land: code === land ? '' : code });
    else setFacet('countries', code, chosen.includes(code) ? 'neutral' : 'with');
  };
  const describe = ({ id, articles: count, mentions }: ValueTally, isShort: boolean) => {
    if (!isPlaces) return words.counts(count, mentions);
    return words.placeCounts(
      count,
      isShort ? words.placeTotal(listPlaces(id).length) : tellPlaces(id),
    );
  };
  const hasPage = (code: string) => data.catalog.countries.some((each) => each.code === code);
  const missing = tallies.filter(({ id }) => !drawn.has(id));

  return (
    <>
      <PageHead
        title={words.title}
        lead={
          isPlaces ? (known ? words.placesLead(tallies.length) : '') : words.lead(tallies.length)
        }
      />
      <PictureFrame
        shown={shownAs}
        onShow={showAs}
        controls={
          <>
            <Choice
              label={words.counted}
              className="choice"
              chosen={mode}
              choices={MAP_MODES.map((name) => [name, words.modes[name]] as const)}
              onChoose={(name) => setPageParams({ nach: MODE_PARAMS[name], land: '' })}
            />
            <Choice
              label={words.region}
              className="choice"
              chosen={region}
              choices={REGION_NAMES.map((name) => [name, words.regions[name]] as const)}
              onChoose={(name) => setPageParams({ ausschnitt: REGION_PARAMS[name] })}
            />
          </>
        }
        save={{
          picture,
          legend,
          fileName: words.file,
          title: (isPlaces ? words.placesTitle : words.pictureTitle)(words.regions[region]),
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
                label={isPlaces ? words.placesMap : words.map}
                describe={describe}
              />
              {failed && <p role="alert">{words.placesFailed}</p>}
              <MapLegend ref={legend} steps={steps} />
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
            {country ? (
              <PlacesPanel
                key={country.id}
                country={country}
                data={data}
                onClose={() => setPageParams({ land: '' })}
              />
            ) : (
              <CountryRanks
                tallies={tallies}
                chosen={chosen}
                nameCountry={nameCountry}
                onChoose={choose}
              />
            )}
          </div>
        }
        table={
          <FactTable
            caption={isPlaces ? words.placesMap : words.map}
            columns={[
              words.country,
              words.articles,
              ...(isPlaces ? [words.places] : [words.mentions]),
            ]}
            rows={tallies.map(({ id, articles: count, mentions }) => ({
              key: id,
              cells: [
                hasPage(id) ? (
                  <ViewLink key={id} place={{ view: 'countries', id }} className="underlined">
                    {nameCountry(id)}
                  </ViewLink>
                ) : (
                  nameCountry(id)
                ),
                count,
                isPlaces ? tellPlaces(id) : mentions,
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
