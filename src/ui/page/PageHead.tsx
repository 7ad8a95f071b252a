import type { ReactNode } from 'react';

import './page.css';

interface Props {
  title: ReactNode;
  lead?: ReactNode;
  /** Stands beside the title: figures, and what can be done. */
  aside?: ReactNode;
}

/** The head of a page of its own; its title takes the focus when one comes here. */
export function PageHead({ title, lead, aside }: Props) {
  return (
    <header className="page-head">
      <div className="min-w-0">
        <h1 tabIndex={-1} className="page-title">
          {title}
        </h1>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
      </div>
      {aside}
    </header>
  );
}
