import type { MouseEvent } from 'react';

import { useWording } from '#ui/language.tsx';

import { APP_WORDING } from './app.wording.ts';

/** Past header and filters; shown when Tab reaches them. */
export function SkipLinks({ articleOpen }: { articleOpen: boolean }) {
  const words = useWording(APP_WORDING);
  return (
    <div className="skip-links">
      {articleOpen && (
        <a href="#artikel" onClick={jump}>
          {words.skipToArticle}
        </a>
      )}
      <a href="#liste" onClick={jump}>
        {words.skipToList}
      </a>
    </div>
  );
}

/** The address belongs to the view; a jump inside the page is none of it. */
function jump(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}
