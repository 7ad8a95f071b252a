import { parseActor } from './actor-row.ts';
import { ACTORS } from './actors.ts';
import { parseOrganisation } from './organisation-row.ts';
import { ORGANISATIONS } from './organisations.ts';

/**
 * The names of all actors and organisations the tables know, by id; for what no article at hand mentions.
 *
 * listNames().get('angela-merkel') → "Angela Merkel"
 */
export function listNames(): ReadonlyMap<string, string> {
  return new Map([
    ...ACTORS.map(parseActor).map(({ id, name }): [string, string] => [id, name]),
    ...ORGANISATIONS.map(parseOrganisation).map(({ id, name }): [string, string] => [id, name]),
  ]);
}
