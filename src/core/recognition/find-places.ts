import { PLACE_NOUNS } from '#core/knowledge/place-forms.ts';
import { TOWN_NOUNS } from '#core/knowledge/seat-contexts.ts';
import { DETERMINERS } from '#core/knowledge/sentence-openers.ts';

import { isThing, wordBounds } from './find-full-names.ts';
import type { NameHits } from './find-names.ts';
import { isDateline } from './find-seats.ts';
import type { Findings } from './finding.ts';
import { KIND, type Entry } from './gazetteer.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isCapital, type Reading } from './reading.ts';

// Towns take no article: "in Hof" is a town, "am Hof" a court.
const PLAIN = new Set(['in', 'nach', 'aus', 'bei', 'von', 'bis', 'über', 'um', 'nahe']);

type PlaceEntry = Extract<Entry, { kind: 'place' }>;

/**
 * Finds cities, regions and waters by name and by adjective; names that are ordinary words as well only behind a
 * locative preposition or a word like "Stadt".
 *
 * "im usbekischen Samarkand" → place in UZ; "das Essen" → nothing; "in Essen" → place in DE
 */
export function findPlaces(reading: Reading, hits: NameHits, findings: Findings): void {
  const proven = new Set<string>();
  const doubtful: NameHits['list'][number][] = [];
  for (const hit of hits.list) {
    const entry = (hit.kinds & KIND.place) === 0 ? undefined : pickPlace(hit.entries);
    if (!entry || findings.isTaken(hit.from, hit.to)) continue;
    if (entry.place.weak && entry.form === 'name') {
      if (!hasPlaceEvidence(reading, hit, entry.place.kind) && !isListed(reading, hits, hit)) {
        doubtful.push(hit);
        continue;
      }
      proven.add(entry.place.id);
    }
    claimPlace(reading, findings, { hit, entry });
  }
  // "in Virginia … Virginia stimmt ab"
  for (const hit of doubtful) {
    const entry = pickPlace(hit.entries)!;
    if (proven.has(entry.place.id) && isNameAlone(reading, hit))
      claimPlace(reading, findings, { hit, entry });
  }
}

function claimPlace(
  reading: Reading,
  findings: Findings,
  { hit, entry }: { hit: NameHits['list'][number]; entry: PlaceEntry },
): void {
  const { from, to } = wordBounds(reading, hit);
  if (findings.isTaken(from, to)) return;
  const { tokens } = reading;
  // "in Salems" is no genitive of Salem, "in Salems Mitte" is one.
  const isOther =
    `${entry.place.name}s` === tokens[from]!.text &&
    /^(?:in|nach|aus|bei)$/i.test(tokens[from - 1]?.text ?? '') &&
    !isCapital(tokens[to]) &&
    !/^(?!ein)\p{Ll}+e[rnms]?$/u.test(tokens[to]?.text ?? '');
  const compound = from !== hit.from || to !== hit.to;
  const isAdjective = entry.form === 'adjective';
  if (isAdjective && !isCapital(tokens[hit.to])) return;
  // "Wiener Kongress", but "vom Berliner Institut Merics"
  if (
    isAdjective &&
    (isThing(reading, from, to) || /(?:abkommen|konvention)s?$/.test(tokens[to]!.text)) &&
    !isCapital(tokens[to + 1]) &&
    !tokens[from - 1]?.text.startsWith('eine')
  )
    return;
  findings.add(from, to, {
    kind: 'place',
    entity: isOther ? null : entry.place.id,
    country: isOther ? undefined : entry.place.country,
    rule: compound
      ? 'place-compound'
      : isAdjective
        ? 'place-adjective'
        : isDateline(reading, hit)
          ? 'place-dateline'
          : 'place-name',
  });
}

/** Neither an ordinary word nor behind an article or a part of a longer name. */
function isNameAlone({ tokens, opens }: Reading, { from, to }: { from: number; to: number }) {
  const { text = '', word } = tokens[from - 1] ?? {};
  const isFirst = opens[from] === 1 || !(word?.capital || DETERMINERS.has(text));
  return (
    isFirst && !isCommonNoun(tokens[from]!.text) && (!isCapital(tokens[to]) || opens[to] === 1)
  );
}

function pickPlace(entries: readonly Entry[]): PlaceEntry | undefined {
  const places = entries.filter((entry): entry is PlaceEntry => entry.kind === 'place');
  return places.find((entry) => entry.form === 'name') ?? places[0];
}

function hasPlaceEvidence(
  reading: Reading,
  hit: { from: number; to: number },
  kind: PlaceEntry['place']['kind'],
): boolean {
  const before = reading.tokens[hit.from - 1]?.word.lower ?? '';
  return (
    PLAIN.has(before) ||
    // "im Harz", "am Inn"
    /^(?:im (?:region|mountain)|am water)$/.test(`${before} ${kind}`) ||
    TOWN_NOUNS.has(before) ||
    PLACE_NOUNS.has(before) ||
    isDateline(reading, hit)
  );
}

/** "Ohio, Florida oder Virginia": behind a place that is nothing else, unless it is an ordinary word. */
function isListed({ tokens }: Reading, hits: NameHits, { from, to }: NameHits['list'][number]) {
  if (!/^(?:und|oder|sowie)$/.test(tokens[from - 1]?.text ?? '')) return false;
  const before = hits.at(from - 2)?.entries ?? [];
  const sure = before.some((entry) => entry.kind === 'place' && !entry.place.weak);
  return sure && !isCapital(tokens[to]) && !isCommonNoun(tokens[from]!.text);
}
