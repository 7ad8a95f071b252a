import { ACTION_NAMES, ACTIONS, type Action, type ActionGroup } from '#ui/actions.ts';

/** The actions under their headings, both in the order of the table. */
export function listGroups(): { group: ActionGroup; actions: Action[] }[] {
  const groups = [...new Set<ActionGroup>(ACTION_NAMES.map((action) => ACTIONS[action].group))];
  return groups.map((group) => ({
    group,
    actions: ACTION_NAMES.filter((action) => ACTIONS[action].group === group),
  }));
}
