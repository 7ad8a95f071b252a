import type { ReactNode } from 'react';

import { Header } from './Header.tsx';

/** A page without panes. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <div className="grid h-dvh grid-rows-[3.5rem_1fr]">
      <Header articleOpen={false} searchable={false} />
      <main className="wide:pl-66 min-h-0">{children}</main>
    </div>
  );
}
