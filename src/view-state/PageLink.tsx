import type { ComponentProps, MouseEvent } from 'react';
import type { Path } from 'react-router-dom';

import { hrefOf } from './browser-address.ts';
import { useNavigation, useShownPlace } from './Navigation.tsx';

type Props = Omit<ComponentProps<'a'>, 'href' | 'target'> & {
  /** A path below the base, one with what follows it, or how to get there from where one is. */
  to: string | Partial<Path> | ((from: Path) => Partial<Path>);
  /** What it leads to is marked at once, and comes when it is ready. */
  calm?: boolean;
};

/** A link within the page. The router's own also knows targets, forms and prefetching, which nothing here needs. */
export function PageLink({ to, calm = false, onClick, children, ...rest }: Props) {
  const { go, getAsked } = useNavigation();
  const place = useShownPlace();
  return (
    <a
      {...rest}
      href={hrefOf(lead(to, place))}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlain(event)) return;
        event.preventDefault();
        // A filter chosen a moment before may not be in the address yet that was drawn.
        go(lead(to, getAsked()), { calm });
      }}
    >
      {children}
    </a>
  );
}

function lead(to: Props['to'], from: Path): Partial<Path> {
  if (typeof to === 'function') return to(from);
  return typeof to === 'string' ? { pathname: to } : to;
}

/** Neither another button nor a key that asks the browser for a new tab or window. */
function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || altKey || ctrlKey || shiftKey);
}
