import { MessageSquareText } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';

import type { Highlight } from '#core/mine/mine.ts';
import type { PlacedHighlight } from '#core/mine/place-highlights.ts';
import { useWording } from '#ui/language.tsx';

import { findPieces } from './find-spans.ts';
import { PASSAGES_WORDING } from './passages.wording.ts';

interface Props {
  root: HTMLElement;
  /** Changes whenever other text is shown. */
  version: number;
  placed: readonly PlacedHighlight[];
  /** Id of the highlight that takes the focus as soon as it is there. */
  focused: string | undefined;
  /** It has it. */
  onFocused: () => void;
  onOpen: (highlight: Highlight) => void;
}

interface Stroke {
  highlight: Highlight;
  block: HTMLElement;
  /** CSS pixels from the top of the block. */
  top: number;
  height: number;
  /** The last block of the passage holds the button. */
  isLast: boolean;
}

// Where a passage is named, so much of it tells it from others.
const NAMED = 60;

/** A line in the margin beside each passage, as with a pencil; in the order of the text for those who hear it. */
export function MarginMarks({ root, version, placed, focused, ...props }: Props) {
  const words = useWording(PASSAGES_WORDING);
  const strokes = useStrokes({ root, version, placed });

  const onFocused = useEffectEvent(props.onFocused);
  useEffect(() => {
    if (focused === undefined) return;
    const stroke = root.querySelector<HTMLElement>(`[data-own="${focused}"]`);
    if (!stroke) return;
    stroke.focus({ preventScroll: true });
    onFocused();
  }, [focused, root, strokes]);

  return strokes.map(({ highlight, block, top, height, isLast }) => {
    const { id, exact, note } = highlight;
    const place = { top, height };
    const key = `${id}-${block.dataset['block']}`;
    const shortened = exact.length > NAMED ? `${exact.slice(0, NAMED)} …` : exact;
    return createPortal(
      isLast ? (
        <button
          type="button"
          data-own={id}
          aria-label={words.ownMark(shortened, note)}
          className="own-stroke"
          style={place}
          onClick={(event) => {
            event.stopPropagation();
            props.onOpen(highlight);
          }}
        >
          {note !== '' && <MessageSquareText aria-hidden="true" strokeWidth={1.5} />}
        </button>
      ) : (
        <span data-own aria-hidden="true" className="own-stroke" style={place} />
      ),
      block,
      key,
    );
  });
}

function useStrokes({
  root,
  version,
  placed,
}: Pick<Props, 'root' | 'version' | 'placed'>): Stroke[] {
  const [strokes, setStrokes] = useState<Stroke[]>([]);
  useLayoutEffect(() => {
    const measure = () => {
      const next = placed.flatMap(({ highlight, span }) => measureStrokes(root, highlight, span));
      setStrokes((last) => (isSame(last, next) ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    const column = root.querySelector('article');
    if (column) observer.observe(column);
    return () => observer.disconnect();
  }, [root, version, placed]);
  // A block that is gone takes its strokes along.
  return strokes.filter(({ block }) => block.isConnected);
}

function measureStrokes(
  root: HTMLElement,
  highlight: Highlight,
  span: PlacedHighlight['span'],
): Stroke[] {
  const pieces = findPieces(root, span);
  return pieces.map(({ block, range }, at) => {
    const own = block.getBoundingClientRect();
    const text = range.getBoundingClientRect();
    return {
      highlight,
      block,
      top: Math.round(text.top - own.top),
      height: Math.round(text.height),
      isLast: at === pieces.length - 1,
    };
  });
}

function isSame(a: readonly Stroke[], b: readonly Stroke[]): boolean {
  return (
    a.length === b.length &&
    a.every((stroke, at) => {
      const other = b[at];
      return (
        other !== undefined &&
        stroke.highlight === other.highlight &&
        stroke.block === other.block &&
        stroke.top === other.top &&
        stroke.height === other.height
      );
    })
  );
}
