import { useEffect, useState } from 'react';

/** A value that follows once the page has been painted: what was pressed answers before what is large changes. */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let timer = 0;
    // A frame calls before it is painted; what it lets wait comes behind.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setShown(value));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
