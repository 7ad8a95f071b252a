import type { Term } from '#core/article.ts';

import { rankOffice } from './name-office.ts';

/** The weightiest office still held by the tables, else the weightiest of those that ended last. */
export function findMainTerm(terms: readonly Term[]): Term | undefined {
  const held = terms.filter(({ to }) => to === undefined);
  const last = terms.reduce((latest, { to = '' }) => (to > latest ? to : latest), '');
  const candidates = held.length > 0 ? held : terms.filter(({ to }) => to === last);
  return [...candidates].sort((a, b) => rankOffice(b.office) - rankOffice(a.office))[0];
}
