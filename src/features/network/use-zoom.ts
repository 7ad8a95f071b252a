import { useEffect, useEffectEvent, useState, type PointerEvent, type RefObject } from 'react';

import { NO_ZOOM, type Zoom } from './fit-places.ts';

const STEP = 1.5;
const MOST = 8;

interface Size {
  width: number;
  height: number;
}

/** Zooming and moving a picture: by buttons, keys, the wheel with Ctrl, and by dragging. */
export function useZoom(picture: RefObject<SVGSVGElement | null>, { width, height }: Size) {
  const [zoom, setZoom] = useState(NO_ZOOM);
  const [drag, setDrag] = useState<{ x: number; y: number }>();

  const scaleBy = (factor: number, x = width / 2, y = height / 2) =>
    setZoom((last) => {
      const k = Math.min(MOST, Math.max(1, last.k * factor));
      const grown = k / last.k;
      return keepIn(
        { k, left: x - grown * (x - last.left), top: y - grown * (y - last.top) },
        { width, height },
      );
    });
  const moveBy = (x: number, y: number) =>
    setZoom((last) =>
      keepIn({ ...last, left: last.left + x, top: last.top + y }, { width, height }),
    );

  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = picture.current?.getBoundingClientRect();
    const shrunk = width / Math.max(1, box?.width ?? width);
    const factor = Math.exp(-event.deltaY / 200);
    const [x, y] = [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
    scaleBy(factor, x * shrunk, y * shrunk);
  });
  useEffect(() => {
    const element = picture.current;
    const listener = (event: WheelEvent) => onWheel(event);
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, [picture]);

  return {
    zoom,
    zoomIn: () => scaleBy(STEP),
    zoomOut: () => scaleBy(1 / STEP),
    reset: () => setZoom(NO_ZOOM),
    moveBy,
    dragging: {
      onPointerDown: ({ clientX: x, clientY: y }: PointerEvent) => setDrag({ x, y }),
      onPointerMove: ({ clientX: x, clientY: y, buttons }: PointerEvent) => {
        if (!drag || buttons === 0 || zoom.k === 1) return;
        moveBy(x - drag.x, y - drag.y);
        setDrag({ x, y });
      },
      onPointerUp: () => setDrag(undefined),
    },
  };
}

/** The picture never leaves its frame. */
function keepIn({ k, left, top }: Zoom, { width, height }: Size): Zoom {
  return {
    k,
    left: Math.min(0, Math.max(width * (1 - k), left)),
    top: Math.min(0, Math.max(height * (1 - k), top)),
  };
}
