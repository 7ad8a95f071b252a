/**
 * Joins expressions that are only asked whether any of them matches into a few, one for each set of flags: those bound
 * to the beginning of the line together, which then is looked at once, and the others together. Without groups that
 * are referred to.
 *
 * [/^Foto:/i, /^Bild:/i, /\d+ Min$/] → [/(?:^Foto:)|(?:^Bild:)/i, /(?:\d+ Min$)/]
 */
export function joinRules(rules: readonly RegExp[]): RegExp[] {
  const groups = new Map<string, RegExp[]>();
  for (const rule of rules) {
    const key = `${rule.flags} ${isBound(rule.source)}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].map(
    (group) => new RegExp(group.map(({ source }) => `(?:${source})`).join('|'), group[0]!.flags),
  );
}

/** Begins with `^` and has no alternative that does not. */
function isBound(source: string): boolean {
  if (!source.startsWith('^')) return false;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '[') while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) return false;
  }
  return true;
}
