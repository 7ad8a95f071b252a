import { scaleSqrt } from 'd3-scale';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useState, type KeyboardEvent, type RefObject } from 'react';

import type { CatalogActor } from '#core/catalog/catalog.ts';
import type { Network } from '#core/pictures/build-network.ts';
import { findNeighbour, isDirection } from '#core/pictures/find-neighbour.ts';
import { useWording } from '#ui/language.tsx';
import { ToolButton } from '#ui/ToolButton.tsx';

import { countLinks } from './count-links.ts';
import { fitPlaces } from './fit-places.ts';
import { labelActors } from './label-actors.ts';
import type { Place } from './lay-out-network.ts';
import { NETWORK_WORDING } from './network.wording.ts';
import { useZoom } from './use-zoom.ts';

interface Props {
  picture: RefObject<SVGSVGElement | null>;
  network: Network;
  places: readonly Place[];
  /** Another network is being laid out, and this one still shown. */
  isSettling: boolean;
  width: number;
  height: number;
  actors: ReadonlyMap<string, CatalogActor>;
  /** Ids that are filtered by. */
  chosen: readonly string[];
  /** The actor one looks at. */
  selected: string | undefined;
  onSelect: (id: string) => void;
  /** The keys have led to an actor, on the way to others perhaps. */
  onReach: (id: string) => void;
  onChoose: (id: string) => void;
}

/** A finger's width, in pixels. */
const REACH = 12;
/** The buttons in the corner, in pixels. */
const TOOLS = { width: 32, height: 96 };
/** How far an arrow moves what is zoomed in, in pixels. */
const STEP = 80;

/** Who stands with whom, as a picture. */
export function NetworkPicture(props: Props) {
  const { picture, network, places, isSettling, width, height, actors } = props;
  const { chosen, selected, onSelect, onReach, onChoose } = props;
  const words = useWording(NETWORK_WORDING);
  const [pointed, setPointed] = useState<string>();
  const { zoom, zoomIn, zoomOut, reset, moveBy, dragging } = useZoom(picture, { width, height });

  const seen = fitPlaces(places, { width, height }, zoom);
  const at = new Map(seen.map((place) => [place.id, place]));
  const current = pointed ?? selected;
  const neighbours = findNeighbours(network, current);
  const lineWidth = scaleSqrt([1, Math.max(2, network.links[0]?.sentences ?? 2)], [0.75, 6]);
  const nameActor = (id: string) => actors.get(id)?.short ?? id;
  const labels = labelActors({
    places: seen,
    nameActor,
    current,
    first: neighbours,
    width,
    height,
    covered: [{ ...TOOLS, x: width - TOOLS.width, y: 0 }],
  });
  const stop = selected !== undefined && at.has(selected) ? selected : network.nodes[0]?.id;
  const degrees = countLinks(network);

  const onKeyDown = (event: KeyboardEvent<SVGElement>, id: string) => {
    const zooming = { '+': zoomIn, '-': zoomOut, '0': reset }[event.key];
    if (zooming) zooming();
    else if (event.key === 'Enter' || event.key === ' ') onChoose(id);
    else if (isDirection(event.key)) {
      const next = findNeighbour(seen, id, event.key);
      const place = next === undefined ? undefined : at.get(next);
      if (place) {
        moveBy(...bringIn(place, width, height));
        picture.current?.querySelector<SVGElement>(`[data-actor="${place.id}"]`)?.focus();
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing has neither groups nor buttons of HTML
  return (
    <div className="network-frame">
      <svg
        ref={picture}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={words.network}
        aria-busy={isSettling}
        data-zoomed={zoom.k > 1 || undefined}
        data-current={current === undefined ? undefined : ''}
        className="picture network"
        {...dragging}
        onPointerLeave={() => setPointed(undefined)}
      >
        <g aria-hidden="true">
          {network.links.map(({ a, b, sentences }) => {
            const [from, to] = [at.get(a), at.get(b)];
            return (
              from &&
              to && (
                <line
                  key={`${a} ${b}`}
                  x1={from.x}
                  y1={from.y}
                  x2={to.x}
                  y2={to.y}
                  strokeWidth={lineWidth(sentences)}
                  data-near={a === current || b === current || undefined}
                  className="network-link"
                />
              )
            );
          })}
        </g>
        {network.nodes.map(({ id, articles }) => {
          const place = at.get(id);
          return (
            place && (
              <g
                key={id}
                role="button"
                tabIndex={id === stop ? 0 : -1}
                aria-pressed={chosen.includes(id)}
                aria-label={words.node(actors.get(id)?.name ?? id, articles, degrees.get(id) ?? 0)}
                data-actor={id}
                data-hue={actors.get(id)?.hue}
                data-near={id === current || neighbours.has(id) || undefined}
                data-current={id === current || undefined}
                className="network-node"
                onClick={() => onSelect(id)}
                onDoubleClick={() => onChoose(id)}
                onFocus={({ currentTarget }) => {
                  if (currentTarget.matches(':focus-visible')) onReach(id);
                }}
                onKeyDown={(event) => onKeyDown(event, id)}
                onPointerEnter={({ pointerType }) => {
                  if (pointerType === 'mouse') setPointed(id);
                }}
                onPointerLeave={() => setPointed(undefined)}
              >
                <circle
                  cx={place.x}
                  cy={place.y}
                  r={Math.max(REACH, place.radius)}
                  className="network-reach"
                  data-screen=""
                />
                <circle cx={place.x} cy={place.y} r={place.radius} className="network-dot" />
              </g>
            )
          );
        })}
        <g aria-hidden="true">
          {labels.map(({ id, text, x, y, anchor }) => (
            <text
              key={id}
              x={x}
              y={y + 4}
              textAnchor={anchor}
              data-near={id === current || neighbours.has(id) || undefined}
              data-current={id === current || undefined}
              className="network-label picture-halo"
            >
              {text}
            </text>
          ))}
        </g>
      </svg>
      <fieldset aria-label={words.zoom} className="network-zoom">
        <ToolButton icon={Plus} label={words.zoomIn} onClick={zoomIn} />
        <ToolButton icon={Minus} label={words.zoomOut} onClick={zoomOut} />
        <ToolButton icon={Maximize} label={words.reset} onClick={reset} />
      </fieldset>
    </div>
  );
}

function findNeighbours({ links }: Network, id: string | undefined): ReadonlySet<string> {
  const near = links.filter(({ a, b }) => a === id || b === id);
  return new Set(near.flatMap(({ a, b }) => [a, b]));
}

/** How far a picture must move for a place to be seen. */
function bringIn({ x, y }: Place, width: number, height: number): [number, number] {
  const along = (at: number, size: number) =>
    at < 0 ? STEP - at : at > size ? size - at - STEP : 0;
  return [along(x, width), along(y, height)];
}
