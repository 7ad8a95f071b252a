import type { Named } from '#core/recognition/finding.ts';

const MARKS = /\p{M}/gu;

/**
 * Whether a name stands in the genitive: it ends in an s that is not its own.
 *
 * "Blinkens" of antony-blinken → true; "Marcos" of ferdinand-marcos-jr → false
 */
export function isGenitive({ text, entity }: Named): boolean {
  if (!/[^s]s$|['’]s?$/.test(text) || entity === null || entity.endsWith('s')) return false;
  const last = text.toLowerCase().normalize('NFD').replace(MARKS, '').split(/[\s-]/).at(-1)!;
  return !last.endsWith('s') || !entity.includes(`${last}-`);
}
