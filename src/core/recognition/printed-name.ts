import type { Actor } from '#core/knowledge/actor-row.ts';

import type { Finding } from './finding.ts';
import { isTitle } from './parse-name.ts';
import { soundOfName } from './sound-of-name.ts';

/**
 * The name an article prints for an actor whom the tables spell otherwise: the first full one with the same surname,
 * genitive and line break aside, and without initials; undefined where the tables' own spelling stands as well, or
 * nothing but shorter names.
 *
 * "Ali Khameneis Büro" → "Ali Khamenei" for Ali Chamenei; "Hillary Rodham" → undefined for Hillary Clinton
 */
export function findPrintedName(
  { name, names }: Pick<Actor, 'name' | 'names'>,
  mentions: readonly Pick<Finding, 'text' | 'rule'>[],
): string | undefined {
  const parts = name.split(' ');
  if (parts.length === 1) return undefined;
  let printed: string | undefined;
  for (const { text, rule } of mentions) {
    if (rule === 'person-compound' || !/\s/.test(text)) continue;
    if (text.startsWith(name)) return undefined;
    const words = text.split(/\s+/);
    if (words.length < parts.length || words.some((word) => word.endsWith('.'))) continue;
    if (isTitle(words[0]!) || !areGivenAlike(words[0]!, parts[0]!)) continue;
    const spelt = words.join(' ');
    printed ??= [spelt, spelt.replace(GENITIVE, '')].find((each) =>
      isSpelling(each, names, parts.at(-1)!),
    );
  }
  return printed;
}

// What neighbouring languages write for each other at the beginning: "Yanis", "Gianis"; "Igor", "Ihor".
const LOOSE = /^[adeghijkoquy]/i;

/** Whether one given name may be another spelling of the other: nobody is shown under a name given up. */
function areGivenAlike(one: string, other: string): boolean {
  return soundOfName(one)[0] === soundOfName(other)[0] || (LOOSE.test(one) && LOOSE.test(other));
}

const GENITIVE = /(?:s|['’])$/u;

/** "Araghchi" for Araghtschi: the surname sounds alike, or the tables list it and it begins alike. */
function isSpelling(spelt: string, names: readonly string[], surname: string): boolean {
  const own = spelt.slice(spelt.lastIndexOf(' ') + 1);
  return (
    soundOfName(own) === soundOfName(surname) || (own[0] === surname[0] && names.includes(spelt))
  );
}
