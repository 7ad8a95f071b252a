import type { MouseEvent } from 'react';

/** Past header and filters; shown when Tab reaches them. */
export function SkipLinks({ links }: { links: readonly { target: string; label: string }[] }) {
  return (
    <div className="skip-links">
      {links.map(({ target, label }) => (
        <a key={target} href={`#${target}`} onClick={jump}>
          {label}
        </a>
      ))}
    </div>
  );
}

/** The address belongs to the view; a jump inside the page is none of it. */
function jump(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}
