import {
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  type ReactNode,
} from 'react';

type Handler = (event: KeyboardEvent) => void;

interface Shortcuts {
  add: (key: string, handler: Handler) => () => void;
}

const ShortcutsContext = createContext<Shortcuts>({ add: () => () => {} });

/** One listener for the page; the handler registered last for a key wins, so that a dialog can take `Escape`. */
export function ShortcutsProvider(props: { enabled: boolean; children: ReactNode }) {
  const { shortcuts, handle } = useState(createShortcuts)[0];
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (props.enabled || event.key === 'Escape') handle(event);
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  return <ShortcutsContext value={shortcuts}>{props.children}</ShortcutsContext>;
}

/** Calls `handler` when `key` (a `KeyboardEvent.key`) is pressed alone and not while typing in a field. */
export function useShortcut(key: string, handler: Handler): void {
  const { add } = useContext(ShortcutsContext);
  const onKey = useEffectEvent(handler);
  useEffect(() => add(key, (event) => onKey(event)), [add, key]);
}

function createShortcuts() {
  const handlers = new Map<string, Handler[]>();
  const shortcuts: Shortcuts = {
    add(key, handler) {
      handlers.set(key, [...(handlers.get(key) ?? []), handler]);
      return () =>
        handlers.set(
          key,
          (handlers.get(key) ?? []).filter((each) => each !== handler),
        );
    },
  };
  const handle = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isTyping(event) || hasModifier(event))
      return;
    // An open dialog takes Escape itself; the page behind it stays where it is.
    if (event.key === 'Escape' && document.querySelector('dialog[open]')) return;
    const handler = handlers.get(event.key)?.at(-1);
    if (!handler) return;
    if (event.key !== 'Escape') event.preventDefault();
    handler(event);
  };
  return { shortcuts, handle };
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement) || event.key === 'Escape') return false;
  return (
    target.isContentEditable ||
    target.matches('input, textarea, select') ||
    target.closest('dialog') !== null
  );
}
