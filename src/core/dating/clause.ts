import type { Reading } from '#core/recognition/reading.ts';
import type { Token } from '#core/text/tokenize.ts';
import { testWord } from '#core/text/word.ts';

// A clause of news is rarely longer; the bound keeps the walk short in texts without stops.
const CLAUSE_REACH = 30;
const CLAUSE_SIGNS = new Set([',', ';', ':', '–', '—', '(', ')']);
const isClauseSign = testWord(({ text }) => CLAUSE_SIGNS.has(text));
/** Behind these a sentence goes on: "2008/2009", der Film „Titel“. */
const INSIDE = new Set(['/', '„', '"', '“', '»', '«']);
const isInside = testWord(({ text }) => INSIDE.has(text));

/** First token of the clause a token stands in, at most 30 before it. */
export function clauseStart(reading: Reading, from: number): number {
  let i = from;
  while (i > 0 && from - i < CLAUSE_REACH && !isBorder(reading, i) && !ends(reading.tokens, i - 1))
    i--;
  return i;
}

/** One behind the last token of the clause a token stands in, at most 30 behind it. */
export function clauseEnd(reading: Reading, to: number): number {
  const { tokens } = reading;
  let i = to;
  while (i < tokens.length && i - to < CLAUSE_REACH && !isBorder(reading, i) && !ends(tokens, i))
    i++;
  return i;
}

/** Whether a sentence begins at a token; `loose`: one that does not begin behind a clause's sign either. */
export function isBorder({ tokens, opens }: Reading, at: number, loose = false): boolean {
  const before = at > 0 ? tokens[at - 1]!.word : undefined;
  // The dot of "24." counts days, that of "2006." ends a sentence.
  if (before?.text === '.' && tokens[at - 2]?.kind === 'number' && tokens[at - 2]!.text.length > 2)
    return true;
  if (opens[at] !== 1) return false;
  return before === undefined || (!isInside(before) && !(loose && isClauseSign(before)));
}

/** Whether the sign at a token divides clauses; the commas of "Freitag, den 22. September 2006," do not. */
function ends(tokens: readonly Token[], at: number): boolean {
  const { text, word } = tokens[at]!;
  if (!isClauseSign(word)) return false;
  if (text !== ',') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && /tag$|^Mittwoch$|^Sonnabend$/.test(before.text))
    return !/^(?:de[nm]|\d+)$/.test(after?.text ?? '');
  return !(before?.kind === 'number' && after?.kind === 'number');
}
