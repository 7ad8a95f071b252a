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
  return {
    get: () => value,
    set(next) {
      value = next;
      writeStored(key, JSON.stringify(value));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      const onStorage = (event: StorageEvent) => {
        if (event.key !== key) return;
        value = parse(event.newValue ?? undefined);
        listener();
      };
      listeners.add(listener);
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}
