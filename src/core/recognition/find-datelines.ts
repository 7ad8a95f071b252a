import type { Findings } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Reading } from './reading.ts';

const CAPITALS = /^\p{Lu}{3,}$/u;
// "LA PAZ", "RIO DE JANEIRO": no dateline has more words.
const LONGEST = 3;

/**
 * Finds places printed in capitals at the head of a paragraph, where agencies put the town they write from.
 *
 * "DEN HAAG. Das Gericht …" → place den-haag; "NATO-Gipfel" → nothing
 */
export function findDatelines(
  reading: Reading,
  { findings, gazetteer }: { findings: Findings; gazetteer: Gazetteer },
): void {
  const { tokens, blockOf, text } = reading;
  for (let i = 0; i < tokens.length; i++) {
    if ((i > 0 && blockOf[i] === blockOf[i - 1]) || findings.taken[i]) continue;
    let to = i;
    while (to < i + LONGEST && tokens[to] && CAPITALS.test(tokens[to]!.text)) to++;
    for (; to > i; to--) {
      const name = text.slice(tokens[i]!.start, tokens[to - 1]!.end);
      const place = placeOf(name, gazetteer);
      if (!place) continue;
      findings.add(i, to, {
        kind: 'place',
        entity: place.id,
        country: place.country,
        rule: 'place-dateline',
      });
      break;
    }
  }
}

function placeOf(name: string, gazetteer: Gazetteer) {
  const printed = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const entry = gazetteer.names.entriesOfName(printed).find((each) => each.kind === 'place');
  return entry?.place;
}
