import type { ReactNode } from 'react';

/** A page or pane that has only this to say: a sentence, what follows from it, and what can be done. */
export function Message(props: { title: string; children?: ReactNode; alert?: boolean }) {
  return (
    <div
      className="medium:px-6 medium:pt-19 h-full overflow-y-auto px-5 pt-12 pb-16"
      role={props.alert ? 'alert' : undefined}
    >
      <div className="max-w-180">
        <h1 className="reads text-empty-narrow medium:text-empty tracking-[-0.015em] text-balance">
          {props.title}
        </h1>
        <div className="reads text-lead-narrow text-ink-2 medium:text-lead mt-3.5 text-pretty">
          {props.children}
        </div>
      </div>
    </div>
  );
}
