import type { OfficeKey } from '#core/knowledge/offices.ts';

import { ROLE_WORDS } from '../role-lexicon.ts';

/** Ends of titles that stand for offices of many kinds. */
const TAILS: readonly (readonly [tail: RegExp, offices: readonly OfficeKey[]])[] = [
  [/(?:gesandte|unterhändler(?:in)?|vermittler(?:in)?)$/i, ['envoy']],
  [/beauftragte$/i, ['envoy', 'high-representative']],
  [/botschafter(?:in)?$/i, ['ambassador', 'un-ambassador']],
  [/sprecher(?:in)?$/i, ['spokesperson', 'parliament-speaker']],
  [/kommissar(?:in)?$/i, ['commissioner', 'high-representative']],
  [/gouverneur(?:in)?$/i, ['governor']],
  [/bürgermeister(?:in)?$/i, ['mayor']],
  [/berater(?:in)?$/i, ['adviser', 'security-adviser']],
];

/**
 * Whether a bare title may stand for an office that the tables know of somebody.
 *
 * ("Sondergesandte", "envoy") → true; ("Ministerin", "foreign-minister") → true
 */
export function mayMeanOffice(title: string, office: OfficeKey): boolean {
  if (/^Minister(?:in)?$/.test(title)) return office.endsWith('minister');
  if (ROLE_WORDS.get(title)?.offices.includes(office)) return true;
  return TAILS.some(([tail, offices]) => offices.includes(office) && tail.test(title));
}

/** Whether a bare title stands for an office at all. "Botschafter" → true; "Lehrer" → false */
export function isOfficeTitle(title: string): boolean {
  return ROLE_WORDS.has(title) || TAILS.some(([tail]) => tail.test(title));
}
