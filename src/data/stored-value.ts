import { readStored, writeStored } from './storage.ts';

/** A value this browser keeps, the same in all its tabs. */
export interface StoredValue<Value> {
  get: () => Value;
  set: (next: Value) => void;
  /** Tells of changes, those of other tabs included; gives back what ends that. */
  subscribe: (listener: () => void) => () => void;
}

/** `parse` reads what is stored under the key, whatever that is, and must not throw. */
export function createStoredValue<Value>(
  key: string,
  parse: (source: string | undefined) => Value,
): StoredValue<Value> {
  let value = parse(readStored(key));
  const listeners = new Set<() => void>();
  const change = (next: Value) => {
    value = next;
    for (const listener of listeners) listener();
  };
  // For as long as the page lasts: what another tab wrote while nobody looked must not be overwritten. Tests of what is
  // parsed have no window.
  if (typeof window !== 'undefined')
    window.addEventListener('storage', (event) => {
      if (event.key === key) change(parse(event.newValue ?? undefined));
    });
  return {
    get: () => value,
    set(next) {
      writeStored(key, JSON.stringify(next));
      change(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
