import type { ReactNode } from 'react';

import { useWording } from '#ui/language.tsx';

import { APP_WORDING } from './app.wording.ts';
import { Header } from './Header.tsx';
import { useDocumentTitle } from './use-document-title.ts';

interface Props {
  /** Has a column of its own instead of standing where the list would. */
  isWide?: boolean;
  /** What the page is called; absent where the page names itself. */
  title?: string;
  children: ReactNode;
}

/** A page without panes. */
export function Frame({ isWide = false, title, children }: Props) {
  return (
    <div className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[3.5rem_minmax(0,1fr)]">
      {title !== undefined && <Title title={title} />}
      <Header articleOpen={false} searchable={false} />
      <main className={isWide ? 'min-h-0' : 'wide:pl-66 min-h-0'}>{children}</main>
    </div>
  );
}

function Title({ title }: { title: string }) {
  const words = useWording(APP_WORDING);
  useDocumentTitle(words.title(title));
  return null;
}
