import { FIRST_NAMES } from '#core/knowledge/first-names.ts';
import { SENTENCE_OPENERS } from '#core/knowledge/sentence-openers.ts';
import { RULERS } from '#core/knowledge/titles.ts';

import { claimName, type PersonContext } from './find-names-by-form.ts';
import { isOccupationWord } from './parse-name.ts';
import { isCapital, type Reading } from './reading.ts';

const ROMAN = /^[IVX]{1,5}$/;

/**
 * Finds persons by a given name and what newspapers put behind it instead of a surname: the ordinal number of a ruler or
 * pope, or the first letter of a surname they withhold.
 *
 * "Papst Johannes Paul II." → johannes-paul-ii; "Nico G. gestand" → nico-g; "Thomas J. Hollerbach" → nothing yet
 */
export function findPartialNames(reading: Reading, context: PersonContext): void {
  const { tokens, text } = reading;
  const { findings } = context;
  let next = 1;
  for (const i of reading.capitals) {
    const mark = tokens[i]!;
    const stop = tokens[i + 1];
    if (i < next || stop?.text !== '.' || stop.start !== mark.end) continue;
    const ruler = ROMAN.test(mark.text);
    if (!ruler && mark.text.length !== 1) continue;
    const from = startOfGivenNames(reading, i);
    if (from === i) continue;
    const reigns = ruler && (mark.text.length > 1 || isRuler(reading, from));
    const to = reigns ? endOfRuler(reading, i + 2) : i + 2;
    if (!reigns && goesOn(reading, i + 2)) continue;
    if (findings.isTaken(from, to)) continue;
    const last = tokens[to - 1]!.end;
    claimName(reading, context, {
      name: { from, to, given: '', surname: text.slice(tokens[from]!.start, last) },
      rule: reigns ? 'person-regnal' : 'person-initial',
    });
    next = to;
  }
}

/** Where the given names before token `at` begin: "Johannes Paul" before "II."; `at` itself without any. */
function startOfGivenNames({ tokens, text, opens, groupStart }: Reading, at: number): number {
  let from = at;
  while (
    from > 0 &&
    text.slice(tokens[from - 1]!.end, tokens[from]!.start) === ' ' &&
    isGiven(tokens[from - 1]!.text)
  ) {
    from = groupStart[from - 1]!;
  }
  // "Papst Coelestin V.": behind such a title any name will do.
  if (from < at || at < 2 || !isCapital(tokens[at - 1]) || opens[at - 1]) return from;
  const before = tokens[at - 2]!.word;
  // "der Schäfer Mirza G."
  const told = isOccupationWord(before) && groupStart[at - 1] === at - 1;
  return told || isRuler({ tokens }, at - 1) ? at - 1 : from;
}

/** A given name, also in the genitive: "die Krönung Karls III." */
function isGiven(word: string): boolean {
  return FIRST_NAMES.has(word) || (word.endsWith('s') && FIRST_NAMES.has(word.slice(0, -1)));
}

// Before "Georg I." they show a ruler; one letter alone may be the initial of a surname, too.
function isRuler({ tokens }: Pick<Reading, 'tokens'>, from: number): boolean {
  return RULERS.test(tokens[from - 1]?.text ?? '');
}

/** "Karl XVI. Gustaf": one more given name may follow the number. */
function endOfRuler({ tokens, text }: Reading, to: number): number {
  const next = tokens[to];
  const joined = next && text.slice(tokens[to - 1]!.end, next.start) === ' ';
  return joined && FIRST_NAMES.has(next.text) ? to + 1 : to;
}

/** "Thomas J. Hollerbach": behind an initial in the middle the surname follows. */
function goesOn({ tokens, text }: Reading, at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'sign') return false;
  if (text.slice(tokens[at - 1]!.end, next.start).includes('\n\n')) return false;
  return isCapital(next) && !SENTENCE_OPENERS.has(next.text.toLowerCase());
}
