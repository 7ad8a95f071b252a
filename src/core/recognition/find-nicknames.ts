import { FIRST_NAMES } from '#core/knowledge/first-names.ts';

import { claimName, type PersonContext } from './find-names-by-form.ts';
import { parseName } from './parse-name.ts';
import { isCapital, surfaceOf, type Reading } from './reading.ts';

const OPENING = /^[„“"»«‚‘'›‹]$/;
const CLOSING = /^[“”"«»‘’'‹›]$/;
// "El Chapo", "Chino Ántrax": nicknames of more words are no names.
const LONGEST = 3;

/**
 * Finds persons by a nickname in quotation marks between given name and surname; the id is that of the name without it.
 *
 * "Jimmy „Barbecue“ Chérizier" → jimmy-cherizier; "die Zeitung „Blick“ Zürich" → nobody
 */
export function findNicknames(reading: Reading, context: PersonContext): void {
  const { tokens, groupStart } = reading;
  for (const i of reading.capitals) {
    if (i < 2 || !OPENING.test(tokens[i - 1]!.text) || !FIRST_NAMES.has(tokens[i - 2]!.text))
      continue;
    let close = i + 1;
    while (close <= i + LONGEST && isCapital(tokens[close])) close++;
    if (!CLOSING.test(tokens[close]?.text ?? '') || !isBlank(reading, i - 1, close + 1)) continue;
    let from = i - 2;
    while (from > 0 && FIRST_NAMES.has(tokens[from - 1]!.text) && !reading.opens[from])
      from = groupStart[from - 1]!;
    const rest = parseName(reading, context.hits, { from: close + 1, needsFirstName: false });
    if (!rest || context.findings.isTaken(from, rest.to)) continue;
    const given = `${surfaceOf(reading, from, i - 1)} ${rest.given}`.trim();
    const name = { from, to: rest.to, given, surname: rest.surname };
    claimName(reading, context, { name, rule: 'person-first-name' });
  }
}

/** Whether one blank stands before the opening mark and one behind the closing one. */
function isBlank({ tokens, text }: Reading, open: number, behind: number): boolean {
  const next = tokens[behind];
  return (
    next !== undefined &&
    text.slice(tokens[open - 1]!.end, tokens[open]!.start) === ' ' &&
    text.slice(tokens[behind - 1]!.end, next.start) === ' '
  );
}
