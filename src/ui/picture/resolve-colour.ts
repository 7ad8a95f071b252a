let brush: CanvasRenderingContext2D | null | undefined;

/**
 * A colour as programs that know only sRGB read it: what a style sheet mixes is computed in a space of its own. Anything
 * that is no colour, and every colour where nothing can be painted, is given back as it is.
 */
export function resolveColour(value: string): string {
  if (!/^(?:color|oklab|oklch|lab|lch)\(/.test(value)) return value;
  brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!brush) return value;
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = value;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = brush.getImageData(0, 0, 1, 1).data;
  const rgb = `${red}, ${green}, ${blue}`;
  return alpha === 255 ? `rgb(${rgb})` : `rgba(${rgb}, ${(alpha / 255).toFixed(3)})`;
}
