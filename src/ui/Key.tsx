import type { Action } from './actions.ts';
import { useKeyOf } from './shortcuts.tsx';

/** The key of an action beside what does the same; nothing where there is none. */
export function Key({ action, className = 'key' }: { action: Action; className?: string }) {
  const key = useKeyOf(action);
  if (key === undefined) return null;
  return (
    <kbd aria-hidden="true" className={className}>
      {key}
    </kbd>
  );
}
