import { FIRST_NAMES } from '#core/knowledge/first-names.ts';
import { slugify } from '#core/text/slugify.ts';

import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import type { Reading } from './reading.ts';

/** Names a text has shown to be organisations and their ids, by their first word: "FLN-A" is one of "FLN". */
export type FoundNames = Map<string, Map<string, string>>;

/** Keeps a name that begins with a word for `claimElsewhere`, as an organisation of its own if none is told. */
export function rememberName(
  found: FoundNames,
  [first, name]: readonly [first: string, name: string],
  entity: string = slugify(name),
): void {
  found.set(first, (found.get(first) ?? new Map<string, string>()).set(name, entity));
}

/**
 * Claims the names found once wherever they stand in the text, alone and at the head of compounds.
 *
 * found "FLA" in "die Befreiungsfront (FLA)" → "FLA" and "FLA-Sprecher" in the rest of the text
 */
export function claimElsewhere(
  { tokens, text, groupStart, groupEnd, capitals }: Reading,
  found: FoundNames,
  { hits, findings, rule }: { hits: NameHits; findings: Findings; rule: string },
): void {
  if (found.size === 0) return;
  // "die Firma Muster, die Klaus Muster leitet": elsewhere the name may be his.
  for (const i of capitals)
    if (FIRST_NAMES.has(tokens[i - 1]?.text ?? '')) found.delete(tokens[i]!.text);
  for (const i of capitals) {
    if (groupStart[i] !== i || findings.taken[i] || !found.has(tokens[i]!.text)) continue;
    const hit = hits.at(i);
    for (const [name, entity] of found.get(tokens[i]!.text)!) {
      // "Human Rights Watch" is a name of its own; what the text explains means what it says.
      if (hit && (hit.to > i + 1 || name !== tokens[i]!.text)) continue;
      const end = tokens[i]!.start + name.length;
      if (!text.startsWith(name, tokens[i]!.start) || /[\p{L}\p{N}]/u.test(text[end] ?? ' '))
        continue;
      let to = groupEnd[i]!;
      while (tokens[to - 1]!.end < end) to = groupEnd[to]!;
      if (!findings.isTaken(i, to)) findings.add(i, to, { kind: 'organisation', entity, rule });
    }
  }
}
