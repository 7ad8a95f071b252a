import { useShortcut } from '#ui/shortcuts.tsx';

/** Takes the Escape key for as long as it is mounted. */
export function OnEscape({ onEscape }: { onEscape: () => void }) {
  useShortcut('Escape', onEscape);
  return null;
}
