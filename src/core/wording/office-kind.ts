import type { Term } from '#core/article.ts';

/** The kinds of office people are grouped by, in the order shown. */
export const OFFICE_KINDS = [
  'head',
  'minister',
  'body',
  'party',
  'armed',
  'other',
  'none',
] as const;

export type OfficeKind = (typeof OFFICE_KINDS)[number];

const HEADS = new Set(
  'president king emperor emir sultan prince grand-duke pope supreme-leader state-leader chancellor prime-minister'.split(
    ' ',
  ),
);
const BODIES = new Set(
  'secretary-general commission-president council-president parliament-president high-representative commissioner head'.split(
    ' ',
  ),
);
const PARTIES = new Set(
  'party-leader opposition-leader parliamentary-leader party-secretary'.split(' '),
);
const ARMED = new Set('armed-group-leader separatist-leader'.split(' '));

/**
 * The kinds of office somebody ever held, in the order of `OFFICE_KINDS`; `none` alone where the tables know no office.
 *
 * chancellor, party-leader → ['head', 'party']
 */
export function listOfficeKinds(terms: readonly Term[]): OfficeKind[] {
  if (terms.length === 0) return ['none'];
  const kinds = new Set(terms.map(({ office }) => findKind(office)));
  return OFFICE_KINDS.filter((kind) => kinds.has(kind));
}

function findKind(office: string): OfficeKind {
  if (HEADS.has(office)) return 'head';
  if (
    /(^|-)minister$/.test(office) ||
    office === 'vice-president' ||
    office === 'vice-chancellor'
  ) {
    return 'minister';
  }
  if (BODIES.has(office)) return 'body';
  if (PARTIES.has(office)) return 'party';
  return ARMED.has(office) ? 'armed' : 'other';
}
