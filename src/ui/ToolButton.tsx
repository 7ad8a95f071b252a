import type { LucideIcon } from 'lucide-react';

import type { Action } from './actions.ts';
import { useKeyOf, withKey } from './shortcuts.tsx';

interface Props {
  icon: LucideIcon;
  label: string;
  /** Whose key does the same. */
  action?: Action;
  /** Where the button switches something on and off. */
  pressed?: boolean;
  className?: string;
  onClick: () => void;
}

/** A button of the bar above an article, large enough for a thumb where the screen is narrow. */
export function ToolButton({ icon: Icon, label, action, pressed, className = '', onClick }: Props) {
  const key = useKeyOf(action ?? 'help');
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      title={withKey(label, action && key)}
      className={`rounded-tag hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper max-medium:size-11 grid size-7 place-items-center ${className}`}
      onClick={onClick}
    >
      <Icon aria-hidden="true" className="max-medium:size-5 size-[17px]" strokeWidth={1.5} />
    </button>
  );
}
