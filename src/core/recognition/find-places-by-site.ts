import { PLACE_SITES } from '#core/knowledge/place-forms.ts';
import { testWord, type Word } from '#core/text/word.ts';

import type { Findings } from './finding.ts';
import { isCommonNoun } from './is-common-noun.ts';
import type { Reading } from './reading.ts';

/**
 * Finds squares, bridges, airports and the like that no table lists by the word behind the hyphen; what stands before it
 * has to be a name.
 *
 * "auf dem Trafalgar-Platz" → place; "im Industrie-Park", "der US-Palast" → nothing
 */
export function findPlacesBySite(reading: Reading, findings: Findings): void {
  const { tokens, groupStart, groupEnd } = reading;
  for (const at of reading.capitals) {
    if (!isSite(tokens[at]!.word) || groupEnd[at] !== at + 1) continue;
    const from = groupStart[at]!;
    if (from === at || findings.isTaken(from, at + 1)) continue;
    let isName = true;
    for (let part = from; part < at; part += 2) isName &&= mayName(tokens[part]!.word);
    if (isName) findings.add(from, at + 1, { kind: 'place', entity: null, rule: 'place-site' });
  }
}

const isSite = testWord(({ text }) => PLACE_SITES.test(text));

/** Abbreviations say whose it is, ordinary nouns of what kind. */
function mayName({ text, capital }: Word): boolean {
  return capital && /\p{Ll}/u.test(text) && !isCommonNoun(text);
}
