import { ACTIONS, findAction, getKey, type Action, type KeyChanges } from '#ui/actions.ts';

/** Gives an action a key, or none; what is as usual is not kept. */
export function assignKey(changes: KeyChanges, action: Action, key: string): KeyChanges {
  const { [action]: _, ...others } = changes;
  return key === ACTIONS[action].key ? others : { ...others, [action]: key };
}

/** Gives an action a key another one has; that one takes the key it leaves. */
export function swapKeys(changes: KeyChanges, action: Action, key: string): KeyChanges {
  const other = findHolder(changes, action, key);
  const left = getKey(action, changes);
  const swapped = other === undefined ? changes : assignKey(changes, other, left);
  return assignKey(swapped, action, key);
}

/** The other action that has a key already. */
export function findHolder(changes: KeyChanges, action: Action, key: string): Action | undefined {
  const holder = key === '' ? undefined : findAction(key, changes);
  return holder === action ? undefined : holder;
}
