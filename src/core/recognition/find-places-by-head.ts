import { PLACE_HEADS, PLACE_NOUNS } from '#core/knowledge/place-forms.ts';
import { testWord } from '#core/text/word.ts';

import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import { isCapital, type Reading } from './reading.ts';

const LOCAL =
  /^(?:in|im|am|an|vom|zum|beim|den|der|dem|des|nahe|nach|aus|bei|vor|auf|über|um|und)$/i;
const ARTICLE = /^(?:Los|Las|La|El|San|Santa|São)$/;

/**
 * Finds lakes, mountains, islands and harbours that no table lists by the foreign word for them that begins their name,
 * and names with a Spanish article behind a German word for a place. Before places are looked for: "Rio Negro" is not
 * Rio.
 *
 * "im Lago Ranco", "in der Region Los Ríos" → places
 */
export function findPlacesByHead(reading: Reading, hits: NameHits, findings: Findings): void {
  const { tokens, opens, groupStart, groupEnd } = reading;
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!mayLead(tokens[i]!.word) || opens[i] || opens[i + 1] || findings.isTaken(i, i + 2))
      continue;
    if (groupStart[i] !== i || groupEnd[i] !== i + 1 || !isCapital(tokens[i + 1])) continue;
    const before = tokens[i - 1]!;
    const named = ARTICLE.test(tokens[i]!.text)
      ? PLACE_NOUNS.has(before.word.lower)
      : LOCAL.test(before.text) || PLACE_NOUNS.has(before.word.lower);
    if (!named || longer(hits, i)) continue;
    const to = groupEnd[i + 1]!;
    findings.add(i, to, {
      kind: 'place',
      entity: null,
      rule: ARTICLE.test(tokens[i]!.text) ? 'place-noun' : 'place-head',
    });
    i = to - 1;
  }
}

const mayLead = testWord(({ text }) => PLACE_HEADS.has(text) || ARTICLE.test(text));

/** Whether a table knows a name of several words that begins here. */
function longer(hits: NameHits, at: number): boolean {
  const [own, next] = [hits.at(at), hits.at(at + 1)];
  return (own !== undefined && own.to > at + 1) || (next !== undefined && next.from < at + 1);
}
