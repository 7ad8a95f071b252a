import type { ActorRow } from '../actor-row.ts';

export const VATICAN_ACTORS: readonly ActorRow[] = [
  ['Franziskus', 'VA', 'm', 'pope 2013-03-13/2025-04-21', 'Papst Franziskus, =Franziskus'],
  ['Leo XIV.', 'VA', 'm', 'pope 2025-05-08/', 'Papst Leo XIV, Papst Leo, =Leo XIV'],
  ['Benedikt XVI.', 'VA', 'm', 'pope 2005-04-19/2013-02-28', 'Papst Benedikt XVI, Papst Benedikt, =Benedikt XVI'],
  ['Johannes Paul II.', 'VA', 'm', 'pope 1978-10-16/2005-04-02', 'Papst Johannes Paul II, =Johannes Paul II'],
];
