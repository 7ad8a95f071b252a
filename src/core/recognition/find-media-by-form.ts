import { MEDIUM_NOUNS } from '#core/knowledge/organisation-words.ts';
import { NOT_NAMES } from '#core/knowledge/titles.ts';
import { slugify } from '#core/text/slugify.ts';
import { testWord } from '#core/text/word.ts';

import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isTitleWord } from './parse-name.ts';
import { isCapital, type Reading } from './reading.ts';

// "Het Laatste Nieuws", "La Dernière Heure": few names have more words.
const MOST_WORDS = 4;
const OPENING = /^[„“"»«]$/;
const CLOSING = /^[“”"«»]$/;

/**
 * Finds papers, broadcasters and sites that no table lists by the word for them before their name, with or without
 * marks. Before persons are looked for, since such names are often somebody's ("Die Zeitung Le Canard").
 *
 * "die Zeitung La Tercera", "der Sender „Radio Uno“" → organisations la-tercera, radio-uno
 */
export function findMediaByForm(reading: Reading, hits: NameHits, findings: Findings): void {
  const { tokens } = reading;
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!isMedium(tokens[i]!.word)) continue;
    let name = nameAt(reading, hits, i + 1);
    claim(reading, name, findings);
    // "die Zeitungen A und B"
    if (!name || !tokens[i]!.text.endsWith('en') || tokens[name.next]?.text !== 'und') continue;
    name = nameAt(reading, hits, name.next + 1);
    claim(reading, name, findings);
  }
}

const isMedium = testWord(
  ({ capital, lower }) =>
    capital && (MEDIUM_NOUNS.has(lower) || MEDIUM_NOUNS.has(lower.slice(0, -2))),
);

interface Name {
  from: number;
  to: number;
  /** The token behind the name and its mark. */
  next: number;
}

function nameAt(reading: Reading, hits: NameHits, at: number): Name | undefined {
  const { tokens, opens, text } = reading;
  const marked = OPENING.test(tokens[at]?.text ?? '');
  const from = marked ? at + 1 : at;
  let to = from;
  while (
    to < tokens.length &&
    to - from < MOST_WORDS + (marked ? 1 : 0) &&
    (to === from || !opens[to])
  ) {
    const token = tokens[to]!;
    if (marked ? CLOSING.test(token.text) : !isCapital(token)) break;
    if (to > at && text.slice(tokens[to - 1]!.end, token.start).length > 1) break;
    to++;
  }
  if (to === from || (marked && !CLOSING.test(tokens[to]?.text ?? ''))) return undefined;
  if (!isCapital(tokens[from])) return undefined;
  // What the tables know is left to them; an ordinary noun begins no name without marks.
  if (hits.at(from) || (!marked && !mayBegin(tokens[from]!.word))) return undefined;
  if (!marked && to - from > 1 && hits.at(to - 1)) return undefined;
  return { from, to, next: marked ? to + 1 : to };
}

const mayBegin = testWord(
  (word) =>
    /^\p{Lu}\p{L}*\p{Ll}$/u.test(word.text) &&
    !NOT_NAMES.has(word.lower) &&
    !isTitleWord(word) &&
    !isCommonNoun(word.text),
);

function claim({ tokens, text }: Reading, name: Name | undefined, findings: Findings): void {
  if (!name || findings.isTaken(name.from, name.to)) return;
  const entity = slugify(text.slice(tokens[name.from]!.start, tokens[name.to - 1]!.end));
  findings.add(name.from, name.to, { kind: 'organisation', entity, rule: 'organisation-medium' });
}
