import { getToldRoom, keepInside, placePlate, type MapLabel } from './label-countries.ts';
import type { Shape } from './project-world.ts';

interface Props {
  labels: readonly MapLabel[];
  /** How dark the land is that a name stands on. */
  stepOf: (code: string) => number;
  /** What is said of the country one looks at. */
  told: string | undefined;
  shape: Shape | undefined;
  width: number;
}

/** The words in the map. */
export function MapLabels({ labels, stepOf, told, shape, width }: Props) {
  return (
    <g aria-hidden="true">
      {labels.map(({ code, text, x, y, line }) => (
        <g key={code}>
          {line && <line {...line} className="map-line" />}
          <text
            x={x}
            y={y + 4}
            data-step={line ? undefined : stepOf(code)}
            className="map-label picture-halo"
          >
            {text}
          </text>
        </g>
      ))}
      {told !== undefined && shape && (
        <Told text={told} x={keepInside(shape.x, told, width)} y={shape.y} />
      )}
    </g>
  );
}

function Told({ text, x, y }: { text: string; x: number; y: number }) {
  const plate = placePlate(x, y, getToldRoom(text));
  return (
    <g data-screen="">
      <rect {...plate} rx="3" className="map-plate" />
      <text x={x} y={plate.y + 17} className="map-told">
        {text}
      </text>
    </g>
  );
}
