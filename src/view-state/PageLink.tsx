import type { ComponentProps, MouseEvent } from 'react';
import { createPath, type Path } from 'react-router-dom';

import { useNavigation } from './Navigation.tsx';

type Props = Omit<ComponentProps<'a'>, 'href' | 'target'> & {
  /** A path below the base, or one with what follows it. */
  to: string | Partial<Path>;
  /** What it leads to is marked at once, and comes when it is ready. */
  calm?: boolean;
};

/** A link within the page. The router's own also knows targets, forms and prefetching, and is drawn anew with every step. */
export function PageLink({ to, calm = false, onClick, children, ...rest }: Props) {
  const { root, go } = useNavigation();
  const place = typeof to === 'string' ? { pathname: to } : to;
  return (
    <a
      {...rest}
      href={root + createPath(place).slice(1)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlain(event)) return;
        event.preventDefault();
        go(place, { calm });
      }}
    >
      {children}
    </a>
  );
}

/** Neither another button nor a key that asks the browser for a new tab or window. */
function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || altKey || ctrlKey || shiftKey);
}
