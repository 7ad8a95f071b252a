import { keepInside, type MapLabel } from './label-countries.ts';
import type { Shape } from './project-world.ts';

interface Props {
  labels: readonly MapLabel[];
  /** What is said of the country one looks at. */
  told: string | undefined;
  shape: Shape | undefined;
  width: number;
}

/** The words in the map. */
export function MapLabels({ labels, told, shape, width }: Props) {
  return (
    <g aria-hidden="true">
      {labels.map(({ code, text, x, y, line }) => (
        <g key={code}>
          {line && <line {...line} className="map-line" />}
          <text x={x} y={y + 4} className="map-label picture-halo">
            {text}
          </text>
        </g>
      ))}
      {told !== undefined && shape && (
        <text
          x={keepInside(shape.x, told, width)}
          y={Math.max(14, shape.y - 12)}
          data-screen=""
          className="map-told picture-halo"
        >
          {told}
        </text>
      )}
    </g>
  );
}
