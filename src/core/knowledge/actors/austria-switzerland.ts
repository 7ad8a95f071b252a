import type { ActorRow } from '../actor-row.ts';
export const AUSTRIA_SWITZERLAND_ACTORS: readonly ActorRow[] = [];
