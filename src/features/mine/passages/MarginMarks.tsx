import { MessageSquareText } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useState, type CSSProperties } from 'react';
import { createPortal } from 'react-dom';

import type { Highlight } from '#core/mine/mine.ts';
import type { PlacedHighlight } from '#core/mine/place-highlights.ts';
import { useWording } from '#ui/language.tsx';

import { findPieces } from './find-spans.ts';
import { PASSAGES_WORDING } from './passages.wording.ts';
import { planLanes } from './plan-lanes.ts';

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
  lane: number;
  lanes: number;
  /** Where in the stroke the sign of a note stands, in pixels. */
  sign: number;
}

/** As high as its finger's reach; lines nearer than that are beside each other. */
const LEAST = 24;
/** From the top of the passage to the sign of its note. */
const SIGN_AT = 3;

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

  return strokes.map(({ highlight, block, isLast, lane, lanes, sign, top, height }) => {
    const { id, exact, note } = highlight;
    const place = { top, height, '--lane': lane } as CSSProperties;
    const among = lanes > 1 ? { 'data-lanes': lanes } : undefined;
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
          {...among}
          onClick={(event) => {
            event.stopPropagation();
            props.onOpen(highlight);
          }}
        >
          {note !== '' && (
            <MessageSquareText aria-hidden="true" strokeWidth={1.5} style={{ top: sign }} />
          )}
        </button>
      ) : (
        <span data-own aria-hidden="true" className="own-stroke" style={place} {...among} />
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
      const next = measureStrokes(root, placed);
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

function measureStrokes(root: HTMLElement, placed: readonly PlacedHighlight[]): Stroke[] {
  const origin = root.getBoundingClientRect().top;
  const passages = placed
    .map(({ highlight, span }) => ({
      highlight,
      parts: findPieces(root, span).map(({ block, range }) => {
        const from = block.getBoundingClientRect().top;
        const { top, height } = range.getBoundingClientRect();
        return { block, from: from - origin, top: top - from, height };
      }),
    }))
    .filter(({ parts }) => parts.length > 0);
  const lanes = planLanes(
    passages.map(({ highlight, parts }) => {
      const [first, last] = [parts[0]!, parts.at(-1)!];
      const lastTop = last.from + last.top;
      return {
        top: first.from + first.top,
        bottom: lastTop + Math.max(LEAST, last.height),
        sign: highlight.note === '' ? undefined : lastTop + SIGN_AT,
      };
    }),
  );
  return passages.flatMap(({ highlight, parts }, passage) => {
    const { lane, lanes: side, sign = 0 } = lanes[passage]!;
    return parts.map(({ block, from, top, height }, at) => ({
      highlight,
      block,
      top: Math.round(top),
      height: Math.round(height),
      isLast: at === parts.length - 1,
      lane,
      lanes: side,
      sign: Math.round(sign - from - top),
    }));
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
        stroke.height === other.height &&
        stroke.lane === other.lane &&
        stroke.lanes === other.lanes &&
        stroke.sign === other.sign
      );
    })
  );
}
