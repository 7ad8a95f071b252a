/** Under which heading the help lists an action. */
export type ActionGroup = 'read' | 'comfort' | 'find' | 'views';

interface ActionRow {
  /** The key as `KeyboardEvent.key` names it; two with a blank between are pressed one after the other. */
  key: string;
  group: ActionGroup;
}

/**
 * Everything a single key does, in the order the help lists it. The one place that knows: a new action is a row here,
 * its words in app/keys.wording.ts, and `useShortcut('its-name', handler)` where it happens; the reader may then give it
 * another key, and `useKeyOf('its-name')` tells which one to show.
 */
export const ACTIONS = {
  'next-article': { key: 'j', group: 'read' },
  'previous-article': { key: 'k', group: 'read' },
  'next-mention': { key: 'n', group: 'read' },
  'previous-mention': { key: 'p', group: 'read' },
  original: { key: 'o', group: 'read' },
  star: { key: 's', group: 'read' },
  'mark-read': { key: 'm', group: 'read' },
  highlight: { key: 'h', group: 'read' },
  'read-aloud': { key: 'r', group: 'comfort' },
  focus: { key: 'z', group: 'comfort' },
  search: { key: '/', group: 'find' },
  filters: { key: 'f', group: 'find' },
  add: { key: 'a', group: 'find' },
  help: { key: '?', group: 'find' },
  list: { key: 'g l', group: 'views' },
  actors: { key: 'g a', group: 'views' },
  countries: { key: 'g c', group: 'views' },
  topics: { key: 'g t', group: 'views' },
  quotes: { key: 'g q', group: 'views' },
  timeline: { key: 'g z', group: 'views' },
  network: { key: 'g n', group: 'views' },
  'world-map': { key: 'g k', group: 'views' },
  mine: { key: 'g m', group: 'views' },
} as const satisfies Record<string, ActionRow>;

export type Action = keyof typeof ACTIONS;

/** The keys a reader chose, by action; an empty one switches it off. Names that no action has are passed over. */
export type KeyChanges = Readonly<Record<string, string>>;

export const ACTION_NAMES = Object.keys(ACTIONS) as Action[];

/** What begins every key of two strokes, and is none by itself. */
export const PREFIX = 'g';

/** The key of an action as the reader has it; empty where it has none. */
export function getKey(action: Action, changes: KeyChanges): string {
  return changes[action] ?? ACTIONS[action].key;
}

/** The action a key stands for. */
export function findAction(key: string, changes: KeyChanges): Action | undefined {
  return ACTION_NAMES.find((action) => getKey(action, changes) === key);
}
