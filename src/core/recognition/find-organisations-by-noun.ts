import { FIRST_NAMES } from '#core/knowledge/first-names.ts';
import { FOREIGN_NOUNS } from '#core/knowledge/not-people.ts';
import {
  BODY_NOUN_ENDS,
  COMMON_ABBREVIATIONS,
  MEDIUM_NOUNS,
} from '#core/knowledge/organisation-words.ts';
import { NOT_NAMES } from '#core/knowledge/titles.ts';
import { slugify } from '#core/text/slugify.ts';
import { testWord } from '#core/text/word.ts';

import { claimElsewhere, rememberName, type FoundNames } from './claim-elsewhere.ts';
import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import { KIND } from './gazetteer.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isHuman } from './read-name-run.ts';
import { isCapital, type Reading } from './reading.ts';

// "Het Laatste Nieuws", "La Dernière Heure": few names have more words.
const MOST_WORDS = 4;
const OPENING = /^[„“"»«]$/;
const CLOSING = /^[“”"«»]$/;

/**
 * Finds organisations that no table lists by the word for them before their name: papers and broadcasters, with or
 * without marks, parties, militias, companies; then wherever the name stands again. Before persons are looked for, since
 * such names are often somebody's ("Die Zeitung Le Canard").
 *
 * "die Zeitung La Tercera", "der Sender „Radio Uno“", "die Partei Girtschi" → three organisations
 */
export function findOrganisationsByNoun(
  reading: Reading,
  hits: NameHits,
  findings: Findings,
): void {
  const { tokens } = reading;
  const found: FoundNames = new Map();
  for (const i of reading.capitals) {
    const { word, text } = tokens[i]!;
    const medium = isMedium(word);
    // "Süddeutsche Zeitung Digital"
    const listed = ((hits.at(i)?.kinds ?? 0) & KIND.organisation) !== 0;
    if (listed || (!medium && !isBody(word))) continue;
    let name = nameAt(reading, hits, { at: i + 1, medium });
    claim(reading, name, { findings, found });
    // "die Zeitungen A und B"
    if (!name || !text.endsWith('en') || tokens[name.next]?.text !== 'und') continue;
    name = nameAt(reading, hits, { at: name.next + 1, medium });
    claim(reading, name, { findings, found });
  }
  claimElsewhere(reading, found, { hits, findings, rule: 'organisation-elsewhere' });
}

const isMedium = testWord(
  ({ capital, lower }) =>
    capital && (MEDIUM_NOUNS.has(lower) || MEDIUM_NOUNS.has(lower.replace(/e?[sn]$/, ''))),
);
const isBody = testWord(({ capital, lower }) => capital && BODY_NOUN_ENDS.test(lower));

interface Name {
  from: number;
  to: number;
  /** The token behind the name and its mark. */
  next: number;
  /** Between marks a name may be any word, and means nothing elsewhere. */
  marked: boolean;
}

function nameAt(
  reading: Reading,
  hits: NameHits,
  { at, medium }: { at: number; medium: boolean },
): Name | undefined {
  const { tokens, opens, text, groupEnd } = reading;
  const marked = OPENING.test(tokens[at]?.text ?? '');
  const from = marked ? at + 1 : at;
  const first = tokens[from];
  // What the tables know is left to them; an ordinary noun begins no name without marks, nor does the next line.
  if (!first || !isCapital(first) || opens[at]) return undefined;
  if (hits.at(from) && (marked || !beginsLongerName(reading, hits, from))) return undefined;
  const short = !marked && isAbbreviation(first.word);
  if (!marked && !short && !mayBegin(first.word)) return undefined;
  let to = short || !marked ? groupEnd[from]! : from;
  const most = short ? to : to + MOST_WORDS - (marked ? 0 : 1);
  while (to < most && to < tokens.length && (to === from || !opens[to])) {
    const token = tokens[to]!;
    if (marked ? CLOSING.test(token.text) : !isCapital(token)) break;
    if (to > at && text.slice(tokens[to - 1]!.end, token.start).length > 1) break;
    // "der Partei Girtschi Anhänger zuzuführen"
    if (!marked && !medium && mayNotGoOn(token.word)) break;
    // "der Firma Girtschi Insidern zufolge"
    if (to > from && tokens[to + 1]?.text === 'zufolge') break;
    to++;
  }
  if (to === from || (marked && !CLOSING.test(tokens[to]?.text ?? ''))) return undefined;
  if (!marked && to - from > 1 && medium && hits.at(to - 1)) return undefined;
  // "Ver.di"
  if (
    !marked &&
    (isSomebodys(reading, from, to) ||
      /^\.\p{L}/u.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 2)))
  )
    return undefined;
  return { from, to, next: marked ? to + 1 : to, marked };
}

/** "der Baukonzern Phuc Son": a listed surname alone, and a word that no table knows behind it. */
function beginsLongerName({ tokens, opens }: Reading, hits: NameHits, at: number): boolean {
  const hit = hits.at(at)!;
  const next = tokens[at + 1];
  const isSurname = hit.from === at && hit.to === at + 1 && hit.kinds === KIND.shortName;
  if (!isSurname || !next || !isCapital(next) || opens[at + 1] || hits.at(at + 1)) return false;
  return next.start === tokens[at]!.end + 1 && !mayNotGoOn(next.word);
}

/** "die Firma Erika Musters", "die Partei Musters": the name of who leads or owns it. */
function isSomebodys(reading: Reading, from: number, to: number): boolean {
  const { text } = reading.tokens[from]!;
  if (FIRST_NAMES.has(text)) return true;
  return to === from + 1 && text.endsWith('s') && reading.holdsCapital(text.slice(0, -1));
}

export const isAbbreviation = testWord(
  ({ text }) => /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(text) && !COMMON_ABBREVIATIONS.has(text),
);

const mayNotGoOn = testWord(
  (word) => isHuman(word) || (isCommonNoun(word.text) && !FOREIGN_NOUNS.has(word.lower)),
);

/** Whether a word may be a name that no table lists. */
export const mayBegin = testWord(
  (word) =>
    /^\p{Lu}\p{L}*\p{Ll}$/u.test(word.text) &&
    // "Bundesverband Gewerbliche Tierhaltung"
    !/(?:bar|lich|isch)e[nrs]?$/.test(word.text) &&
    !NOT_NAMES.has(word.lower) &&
    !isHuman(word) &&
    !isCommonNoun(word.text),
);

function claim(
  { tokens, text }: Reading,
  name: Name | undefined,
  { findings, found }: { findings: Findings; found: FoundNames },
): void {
  if (!name || findings.isTaken(name.from, name.to)) return;
  const printed = text.slice(tokens[name.from]!.start, tokens[name.to - 1]!.end);
  const entity = slugify(printed);
  findings.add(name.from, name.to, { kind: 'organisation', entity, rule: 'organisation-noun' });
  if (!name.marked) rememberName(found, [tokens[name.from]!.text, printed]);
}
