import type { ActorRow } from '../actor-row.ts';

export const EUROPEAN_UNION_ACTORS: readonly ActorRow[] = [
  ['Kaja Kallas', 'EE', 'f', 'prime-minister 2021-01-26/2024-07-23, high-representative@eu 2024-12-01/', ''],
  ['António Costa', 'PT', 'm', 'prime-minister 2015-11-26/2024-04-02, council-president@eu 2024-12-01/', 'Antonio Costa'],
  ['Charles Michel', 'BE', 'm', 'prime-minister 2014-10-11/2019-10-27, council-president@eu 2019-12-01/2024-11-30', ''],
  ['Josep Borrell', 'ES', 'm', 'foreign-minister 2018-06-07/2019-11-30, high-representative@eu 2019-12-01/2024-11-30', ''],
  ['Federica Mogherini', 'IT', 'f', 'foreign-minister 2014-02-22/2014-10-31, high-representative@eu 2014-11-01/2019-11-30', ''],
  ['Roberta Metsola', 'MT', 'f', 'parliament-president@eu 2022-01-18/', ''],
  ['Jean-Claude Juncker', 'LU', 'm', 'prime-minister 1995-01-20/2013-12-04, commission-president@eu 2014-11-01/2019-11-30', ''],
];
