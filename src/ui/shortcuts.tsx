import {
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';

import { findAction, getKey, PREFIX, type Action, type KeyChanges } from './actions.ts';

type Handler = (event: KeyboardEvent) => void;
/** Escape is always the way out: it can be neither moved nor switched off. */
type Shortcut = Action | 'Escape';

interface Props {
  /** Whether single keys do anything (WCAG 2.1.4). */
  enabled: boolean;
  changes?: KeyChanges;
  children: ReactNode;
}

const NO_CHANGES: KeyChanges = {};
// As long as one may take between the two strokes of "g a".
const STROKE_GAP = 1500;

const RegisterContext = createContext<(shortcut: Shortcut, handler: Handler) => () => void>(
  () => () => {},
);
const KeysContext = createContext<{ enabled: boolean; changes: KeyChanges }>({
  enabled: true,
  changes: NO_CHANGES,
});

/** One listener for the page; the handler registered last wins, so that a card can take `Escape`. */
export function ShortcutsProvider({ enabled, changes = NO_CHANGES, children }: Props) {
  const [{ register, run }] = useState(createShortcuts);
  const keys = useMemo(() => ({ enabled, changes }), [enabled, changes]);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (enabled || event.key === 'Escape') run(event, changes);
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  return (
    <RegisterContext value={register}>
      <KeysContext value={keys}>{children}</KeysContext>
    </RegisterContext>
  );
}

/**
 * Does `handler` when the key of an action is pressed alone: not while typing in a field, not with a modifier and not
 * while a dialog is open. The actions and their keys are the rows of `actions.ts`.
 */
export function useShortcut(shortcut: Shortcut, handler: Handler): void {
  const register = useContext(RegisterContext);
  const onKey = useEffectEvent(handler);
  // As soon as it is drawn: who sees the page may press the key.
  useLayoutEffect(() => register(shortcut, (event) => onKey(event)), [register, shortcut]);
}

/** The key to show beside an action; undefined where it has none, or keys are switched off. */
export function useKeyOf(action: Action): string | undefined {
  const { enabled, changes } = useContext(KeysContext);
  return enabled ? getKey(action, changes) || undefined : undefined;
}

/** A label and its key, for a tooltip: "Originaltext (o)". */
export function withKey(label: string, key: string | undefined): string {
  return key === undefined ? label : `${label} (${key})`;
}

function createShortcuts() {
  const handlers = new Map<Shortcut, Handler[]>();
  let prefixed = Number.NEGATIVE_INFINITY;

  const register = (shortcut: Shortcut, handler: Handler) => {
    handlers.set(shortcut, [...(handlers.get(shortcut) ?? []), handler]);
    return () =>
      void handlers.set(
        shortcut,
        (handlers.get(shortcut) ?? []).filter((each) => each !== handler),
      );
  };

  const run = (event: KeyboardEvent, changes: KeyChanges) => {
    if (event.defaultPrevented || event.isComposing || hasModifier(event)) return;
    // An open dialog has the keyboard to itself; the page behind it stays as it is.
    if (isTyping(event) || document.querySelector('dialog[open]')) return;
    const follows = event.timeStamp - prefixed < STROKE_GAP;
    prefixed = event.key === PREFIX && !follows ? event.timeStamp : Number.NEGATIVE_INFINITY;
    const shortcut = readShortcut(follows ? `${PREFIX} ${event.key}` : event.key, changes);
    const handler = shortcut && handlers.get(shortcut)?.at(-1);
    if (!handler) return;
    if (event.key !== 'Escape') event.preventDefault();
    handler(event);
  };
  return { register, run };
}

function readShortcut(key: string, changes: KeyChanges): Shortcut | undefined {
  return key.endsWith('Escape') ? 'Escape' : findAction(key, changes);
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || key === 'Escape') return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
