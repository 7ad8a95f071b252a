import { claimName, type PersonContext } from './find-names-by-form.ts';
import type { NameHits } from './find-names.ts';
import { isTitle, parseName, type ParsedName } from './parse-name.ts';
import { isCapital, type Reading } from './reading.ts';

// "…, der neue stellvertretende Sprecher": so many words may stand between comma and office.
const REACH = 5;

/**
 * Finds persons whose given name nobody listed by what follows the name: an office behind a comma, or an age or party
 * in brackets.
 *
 * "Thandeka Mbeleni, Sprecherin der Regierung" → thandeka-mbeleni; "Okello Odhiambo (54)" → okello-odhiambo
 */
export function findAppositions(reading: Reading, hits: NameHits, context: PersonContext): void {
  const { tokens } = reading;
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!isCapital(tokens[i]) || context.findings.taken[i] || hits.at(i)) continue;
    const name = readNamePair(reading, hits, i);
    if (!name || context.findings.isTaken(name.from, name.to)) continue;
    if (!hasOfficeBehind(reading, name.to) && !hasBracketBehind(reading, hits, name.to)) continue;
    claimName(reading, name, { ...context, rule: 'person-apposition' });
    i = name.to - 1;
  }
}

/** Two unknown capital words side by side, read as given name and surname. */
export function readNamePair(
  reading: Reading,
  hits: NameHits,
  from: number,
): ParsedName | undefined {
  const first = parseName(reading, hits, { from, needsFirstName: false });
  if (!first || first.given !== '' || first.to !== reading.groupEnd[from]) return undefined;
  const second = parseName(reading, hits, { from: first.to, needsFirstName: false });
  if (!second || hits.at(second.to - 1)) return undefined;
  const { text, tokens } = reading;
  if (text.slice(tokens[first.to - 1]!.end, tokens[second.from]!.start) !== ' ') return undefined;
  const given = text.slice(tokens[from]!.start, tokens[first.to - 1]!.end);
  return {
    from,
    to: second.to,
    given: second.given ? `${given} ${second.given}` : given,
    surname: second.surname,
  };
}

function hasOfficeBehind({ tokens, opens }: Reading, at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  for (let i = at + 1; i <= at + REACH && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (opens[i] || (token.kind === 'sign' && token.text !== '-')) return false;
    if (isCapital(token)) return isTitle(token.text);
  }
  return false;
}

function hasBracketBehind({ tokens }: Reading, hits: NameHits, at: number): boolean {
  if (tokens[at]?.text !== '(') return false;
  const inside = tokens[at + 1];
  if (inside?.kind === 'number') return inside.text.length === 2 && tokens[at + 2]?.text === ')';
  const hit = hits.at(at + 1);
  return (
    hit !== undefined &&
    tokens[hit.to]?.text === ')' &&
    hit.entries.some(
      (entry) => entry.kind === 'organisation' && entry.organisation.kind === 'party',
    )
  );
}
