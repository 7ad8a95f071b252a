import { resolveColour } from './resolve-colour.ts';

/** What stands above and below a picture that is saved. */
export interface Caption {
  title: string;
  /** Where the figures come from. */
  source: string;
  /** A list whose items hold a swatch and what it means. */
  legend?: Element | null | undefined;
}

/** A picture as a file of its own, in CSS pixels. */
export interface Drawing {
  markup: string;
  width: number;
  height: number;
}

const SVG = 'http://www.w3.org/2000/svg';

/** What a style sheet may set; the file has none. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'vector-effect',
] as const;
/** What holds where nothing is said. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['opacity', '1'],
  ['paint-order', 'normal'],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
  ['vector-effect', 'none'],
]);
/** These an element does not hand on to what it holds. */
const OWN: ReadonlySet<string> = new Set(['opacity', 'vector-effect']);
const COLOURS: ReadonlySet<string> = new Set(['fill', 'stroke']);

/** What only the page needs. */
const OPERATING = ['class', 'tabindex', 'role', 'style'];

const MARGIN = 24;
const TITLE = { size: 22, line: 28, letter: 0.47 };
const SOURCE = { size: 12, line: 17, letter: 0.53 };
const SWATCH = { width: 24, height: 12, gap: 8, apart: 20 };

/**
 * A picture as a file that needs no style sheet: its colours and faces as they are now, on the paper of the page, with a
 * title and a source. What is marked `data-screen` stays behind.
 */
export function writeSvg(picture: SVGSVGElement, { title, source, legend }: Caption): Drawing {
  const box = picture.getAttribute('viewBox') ?? '';
  const [, , width = 0, height = 0] = box.split(' ').map(Number);
  const page = getComputedStyle(picture);
  const colour = (name: string) => resolveColour(page.getPropertyValue(name).trim());
  const titleLines = wrap(title, width / (TITLE.size * TITLE.letter));
  const sourceLines = wrap(source, width / (SOURCE.size * SOURCE.letter));
  const head = MARGIN + titleLines.length * TITLE.line + 12;
  const signs = placeSigns(legend, width);
  const below = 16 + (signs.at(-1)?.bottom ?? 0);
  const foot = below + sourceLines.length * SOURCE.line + MARGIN - 8;
  const size = { width: width + 2 * MARGIN, height: head + height + foot };

  const small = {
    fill: colour('--ink-2'),
    'font-family': page.getPropertyValue('--font-sans').trim() || 'sans-serif',
    'font-size': SOURCE.size,
  };

  const file = make('svg', {
    xmlns: SVG,
    viewBox: `0 0 ${size.width} ${size.height}`,
    width: size.width,
    height: size.height,
  });
  file.append(
    fill('title', {}, title),
    make('rect', { width: size.width, height: size.height, fill: colour('--paper') }),
    ...titleLines.map((line, at) =>
      fill(
        'text',
        {
          x: MARGIN,
          y: MARGIN + TITLE.size + at * TITLE.line - 4,
          fill: colour('--ink'),
          'font-family': page.getPropertyValue('--font-serif').trim() || 'serif',
          'font-size': TITLE.size,
          'font-weight': 600,
        },
        line,
      ),
    ),
    ...sourceLines.map((line, at) =>
      fill(
        'text',
        {
          x: MARGIN,
          y: head + height + below + SOURCE.size + at * SOURCE.line,
          ...small,
        },
        line,
      ),
    ),
    ...signs.flatMap(({ tint, label, x, bottom }) => {
      const y = head + height + bottom;
      const { width: wide, height: high, gap } = SWATCH;
      return [
        make('rect', { x: MARGIN + x, y: y - high, width: wide, height: high, fill: tint }),
        fill('text', { x: MARGIN + x + wide + gap, y: y - 2, ...small }, label),
      ];
    }),
  );
  const drawing = make('svg', {
    x: MARGIN,
    y: head,
    width,
    height,
    viewBox: box,
  });
  drawing.append(...[...picture.children].flatMap((child) => copy(child, DEFAULTS)));
  file.append(drawing);
  return { markup: new XMLSerializer().serializeToString(file), ...size };
}

interface Sign {
  tint: string;
  label: string;
  x: number;
  /** Below the picture. */
  bottom: number;
}

/** The signs of a legend in lines of at most so many pixels. */
function placeSigns(legend: Element | null | undefined, width: number): Sign[] {
  let [x, bottom] = [0, SWATCH.height + 12];
  return [...(legend?.children ?? [])].flatMap((item): Sign[] => {
    const swatch = item.firstElementChild;
    if (!swatch) return [];
    const label = item.textContent?.trim() ?? '';
    const room = SWATCH.width + SWATCH.gap + label.length * SOURCE.size * SOURCE.letter;
    if (x > 0 && x + room > width) [x, bottom] = [0, bottom + SOURCE.line + 4];
    const sign = {
      tint: resolveColour(getComputedStyle(swatch).backgroundColor),
      label,
      x,
      bottom,
    };
    x += room + SWATCH.apart;
    return [sign];
  });
}

function copy(original: Element, inherited: ReadonlyMap<string, string>): Element[] {
  const style = getComputedStyle(original);
  if (original.hasAttribute('data-screen') || style.display === 'none') return [];
  if (style.visibility === 'hidden') return [];
  const twin = original.cloneNode(false) as Element;
  for (const name of twin.getAttributeNames()) {
    if (OPERATING.includes(name) || /^(?:aria|data)-/.test(name)) twin.removeAttribute(name);
  }
  const own = new Map(inherited);
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    const resolved = COLOURS.has(property) ? resolveColour(value) : value;
    if (resolved === '' || resolved === inherited.get(property)) continue;
    twin.setAttribute(property, resolved);
    if (!OWN.has(property)) own.set(property, resolved);
  }
  for (const child of original.childNodes) {
    if (child instanceof Element) twin.append(...copy(child, own));
    else twin.append(child.cloneNode());
  }
  return [twin];
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns') element.setAttribute(key, String(value));
  }
  return element;
}

function fill(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text: string,
): SVGElement {
  const element = make(name, attributes);
  element.textContent = text;
  return element;
}

/** Lines of at most so many letters, broken at blanks. */
function wrap(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
