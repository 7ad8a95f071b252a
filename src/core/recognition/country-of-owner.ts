import { lastIndexBefore } from './finding-order.ts';
import type { Finding } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Reading } from './reading.ts';

// A reader looks no further back for whom "sein" means; the bound also keeps the walk short.
const REACH = 12;

/**
 * Whose "sein" and "ihr" speak of: the country last named or of the person last named in the sentence, else of the person
 * first named in the one before, else of the one named last before that in the paragraph.
 *
 * "Merz sprach mit Xi. Sein Außenminister" → DE; "Inder jubelten ihrem Premierminister zu" → IN
 */
export function countryOfOwner(
  { opens, tokens, blockOf }: Reading,
  { byStart, gazetteer }: { byStart: readonly Finding[]; gazetteer: Gazetteer },
  at: number,
): string | undefined {
  const other = /^s/i.test(tokens[at]!.text) ? 'f' : 'm';
  let own = at;
  while (own > 0 && !opens[own]) own--;
  let before = own - 1;
  while (before > 0 && !opens[before]) before--;
  let first: string | undefined;
  const last = lastIndexBefore(byStart, at);
  for (let i = last; i >= 0; i--) {
    const { kind, entity, country, from } = byStart[i]!;
    const isNear = from >= before;
    if (!isNear && (first || last - i > REACH || blockOf[from] !== blockOf[at])) break;
    const isOwner = kind === 'person' && gazetteer.actors.get(entity ?? '')?.gender !== other;
    if (from < own) first = isOwner ? country : first;
    else if (isOwner && country) return country;
    else if (kind === 'country' && entity) return entity;
  }
  return first;
}
