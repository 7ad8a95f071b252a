const HISSING = /(?:[sxzß]|ce)$/;
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:e|er|es)$/u;
/** Endings of an adjective before a noun: "russisch" → "russische", "russischen", … */
export const ADJECTIVE_ENDINGS = ['e', 'en', 'er', 'es', 'em'] as const;
const LINKS = /^(?:für|von|der|des|in|of|zu|zur|zum|gegen|und)$/;

/**
 * The case forms of a proper name: itself and its genitive in -s, for names ending in a hissing sound only itself.
 *
 * "Putin" → ["Putin", "Putins"]; "Scholz" → ["Scholz"]
 */
export function inflectProperName(name: string): string[] {
  return HISSING.test(name) ? [name, `${name}'`, `${name}’`] : [name, `${name}s`];
}

/**
 * The case forms of a name made of German words: leading adjectives take every ending, the head noun its genitive and
 * dative. Forms that German does not have may be among them; they cost a little memory and match nothing.
 *
 * "Weißes Haus" → "Weißes Haus", "Weißen Hauses", …; "Internationaler Strafgerichtshof" → "Internationalen Strafgerichtshofs", …
 */
export function inflectGermanName(name: string): string[] {
  const words = name.split(' ');
  let adjectives = 0;
  while (adjectives < words.length - 1 && ADJECTIVE.test(words[adjectives]!)) adjectives++;
  const link = words.findIndex((word, index) => index > adjectives && LINKS.test(word));
  const head = link > 0 ? link - 1 : words.length - 1;
  const tails = inflectHead(words[head]!).map((noun) =>
    [...words.slice(adjectives, head), noun, ...words.slice(head + 1)].join(' '),
  );
  if (adjectives === 0) return tails;
  const leading = words.slice(0, adjectives);
  // "Neue Zürcher Zeitung": beside other endings -er is a town's, which never changes.
  const changing = leading.some((word) => !word.endsWith('er')) ? /(?:e|es)$/ : /(?:e|er|es)$/;
  const heads = ADJECTIVE_ENDINGS.map((ending) =>
    leading.map((word) => word.replace(changing, ending)).join(' '),
  );
  return heads.flatMap((adjective) => tails.map((tail) => `${adjective} ${tail}`));
}

function inflectHead(noun: string): string[] {
  if (/[A-ZÄÖÜ0-9]$/.test(noun)) return [noun, `${noun}s`];
  if (HISSING.test(noun)) return [noun, `${noun}es`, `${noun}e`];
  if (/(?:e|in)$/.test(noun)) return [noun, `${noun}n`, `${noun}s`];
  if (noun.endsWith('en')) return [noun, `${noun}s`];
  return [noun, `${noun}s`, `${noun}es`, `${noun}en`, `${noun}n`];
}

/**
 * The forms of an inhabitant from masculine, feminine and, where it does not follow, plural.
 *
 * ("Russe", "Russin") → Russe, Russen, Russin, Russinnen; ("Deutscher", "Deutsche", "Deutsche") → + Deutschen, Deutschem
 */
export function inflectInhabitant(
  masculine: string,
  feminine: string | undefined,
  plural: string | undefined,
): string[] {
  const forms = new Set([masculine]);
  if (plural && masculine.endsWith('r') && `${plural}r` === masculine) {
    // adjectival noun: der Deutsche, ein Deutscher, die Deutschen
    return ['', 'n', 'r', 's', 'm'].map((ending) => plural + ending);
  }
  if (plural) {
    forms.add(plural);
    if (!/[ns]$/.test(plural)) forms.add(`${plural}n`);
  }
  if (masculine.endsWith('e')) forms.add(`${masculine}n`);
  else if (masculine.endsWith('er')) forms.add(`${masculine}s`).add(`${masculine}n`);
  else forms.add(`${masculine}s`).add(`${masculine}en`);
  if (feminine) forms.add(feminine);
  if (feminine?.endsWith('in')) forms.add(`${feminine}nen`);
  return [...forms];
}
