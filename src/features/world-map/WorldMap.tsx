import { useMemo, useState, type KeyboardEvent, type Ref } from 'react';

import type { ValueTally } from '#core/catalog/tally-values.ts';
import { findStep } from '#core/pictures/choose-steps.ts';
import { findNeighbour, isDirection } from '#core/pictures/find-neighbour.ts';

import { labelCountries } from './label-countries.ts';
import { MapLabels } from './MapLabels.tsx';
import type { ProjectedWorld, Shape } from './project-world.ts';

interface Props {
  ref: Ref<SVGSVGElement>;
  world: ProjectedWorld;
  /** Most articles first. */
  tallies: readonly ValueTally[];
  steps: readonly number[];
  /** Codes that are filtered by. */
  chosen: readonly string[];
  nameCountry: (code: string) => string;
  onChoose: (code: string) => void;
  label: string;
  /** What is said of a country; in the map itself there is room for little. */
  describe: (tally: ValueTally, isShort: boolean) => string;
}

const DOT_RADII = { wide: 4.5, narrow: 2.5 };
const WIDE = 600;
/** 24 px across, as a finger needs. */
const REACH_RADIUS = 12;

/** The map itself; countries without an article are ground. */
export function WorldMap(props: Props) {
  const { ref, world, tallies, steps, chosen, nameCountry, onChoose } = props;
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const { shapes, width, height } = world;
  const counts = useMemo(() => new Map(tallies.map((tally) => [tally.id, tally])), [tallies]);
  // A country that is a dot lies on its neighbours.
  const counted = shapes
    .filter(({ code }) => counts.has(code))
    .sort((a, b) => Number(!a.path) - Number(!b.path));
  const inSight = new Set(counted.map(({ code }) => code));
  const start = tallies.find(({ id }) => inSight.has(id))?.id;
  const stop = focused !== undefined && inSight.has(focused) ? focused : start;
  const shown = pointed ?? focused;

  const onKeyDown = (event: KeyboardEvent<SVGElement>, code: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(code);
    }
    if (!isDirection(event.key)) return;
    event.preventDefault();
    const spots = counted.map(({ code: id, x, y }) => ({ id, x, y }));
    const next = findNeighbour(spots, code, event.key);
    const map = event.currentTarget.ownerSVGElement;
    if (next) map?.querySelector<SVGElement>(`[data-code="${next}"]`)?.focus();
  };

  const describe = (code: string, isShort = false): string => {
    const tally = counts.get(code);
    return tally ? `${nameCountry(code)}: ${props.describe(tally, isShort)}` : nameCountry(code);
  };

  // oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing has neither groups nor buttons of HTML
  const told = shown === undefined ? undefined : { code: shown, text: describe(shown, true) };

  return (
    <svg
      ref={ref}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={props.label}
      className="picture world-map"
      onPointerLeave={() => setPointed(undefined)}
    >
      <g>
        {shapes
          .filter(({ code, path }) => path && !counts.has(code))
          .map(({ code, path }) => (
            <path key={code} d={path} className="country" />
          ))}
      </g>
      {counted.map((shape) => (
        <g
          key={shape.code}
          role="button"
          tabIndex={shape.code === stop ? 0 : -1}
          aria-pressed={chosen.includes(shape.code)}
          aria-label={describe(shape.code)}
          data-code={shape.code}
          data-step={stepOf(steps, counts.get(shape.code))}
          className="country"
          onClick={() => onChoose(shape.code)}
          onKeyDown={(event) => onKeyDown(event, shape.code)}
          onFocus={() => setFocused(shape.code)}
          onBlur={() => setFocused(undefined)}
          onPointerEnter={() => setPointed(shape.code)}
        >
          <Outline shape={shape} radius={DOT_RADII[width < WIDE ? 'narrow' : 'wide']} />
        </g>
      ))}
      <MapLabels
        labels={labelCountries({ world, tallies, nameCountry, shown: told })}
        stepOf={(code) => stepOf(steps, counts.get(code))}
        told={told?.text}
        shape={shapes.find(({ code }) => code === shown)}
        width={width}
      />
    </svg>
  );
}

function Outline({ shape: { path, x, y }, radius }: { shape: Shape; radius: number }) {
  if (path) return <path d={path} />;
  return (
    <>
      <circle cx={x} cy={y} r={REACH_RADIUS} className="country-reach" data-screen="" />
      <circle cx={x} cy={y} r={radius} className="country-dot" />
    </>
  );
}

/** Few steps stand for the darker half, so that one article in a map of ones is seen. */
function stepOf(steps: readonly number[], tally: ValueTally | undefined): number {
  return 5 - steps.length + findStep(steps, tally?.articles ?? 0) + 1;
}
