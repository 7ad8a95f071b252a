import type { ComponentProps } from 'react';
import { useHref, useLinkClickHandler, type To } from 'react-router-dom';

type Props = Omit<ComponentProps<'a'>, 'href' | 'target'> & { to: To };

/** A link within the page. The router's own also knows targets, forms and prefetching, which nothing here needs. */
export function PageLink({ to, onClick, children, ...rest }: Props) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    >
      {children}
    </a>
  );
}
