import type { Token } from '#core/text/tokenize.ts';

/**
 * One behind the title before token `at`, where somebody has left the office: behind "General" in "General a. D. Kolb",
 * behind "Bürgermeister" in "Bürgermeister i.R. Kolb"; else `at` itself.
 */
export function endOfTitle(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.text === '.' && isOffDuty(tokens, at - 2) ? at - 4 : at;
}

/** Whether a letter is the second one of "a. D." or "i. R.", and no initial. */
export function isOffDuty(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] ?? {};
  if ((text !== 'D' && text !== 'R') || tokens[at - 1]?.text !== '.') return false;
  return tokens[at - 2]?.text === (text === 'D' ? 'a' : 'i');
}
