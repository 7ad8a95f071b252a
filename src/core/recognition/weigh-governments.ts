import type { OfficeKey } from '#core/knowledge/offices.ts';
import { PARLIAMENT_COUNTRIES } from '#core/knowledge/organisations/parliaments.ts';
import { DEFAULT_OFFICE_COUNTRY, SEATS_OF_MANY } from '#core/knowledge/role-words.ts';

import type { Finding } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import { countsAt, type Reading } from './reading.ts';

/** How much the governments of countries stand in an article; the greatest first. */
export type Governments = readonly (readonly [country: string, weight: number])[];

// Where an agency writes from its government is at hand: as good as two names and an adjective.
const DATELINE = 2.5;
// "russische Drohnen", "US-Zölle" and the names of its people lead to a country less than its own name.
const LESS = 0.5;
// A "Bundeskanzler" is Germany's unless the article says more of Austria.
const GERMAN = 1;
/** What nobody calls the heads of Germany, of Austria and of their banks. */
export const NOT_OURS =
  /^(?:(?:Staatsp|P)räsident|Staatschef|Premier|Notenbank|Zentralbank|Machthaber|Diktator)/;

/**
 * Weighs whose government an article speaks of, by its dateline, its countries, their people, parties and parliaments,
 * in blocks that count.
 *
 * "Berlin (dpa) – Der Bundestag berät über Hilfe für Mali." → DE 3.5, ML 1
 */
export function weighGovernments(
  reading: Reading,
  { byStart, gazetteer }: { byStart: readonly Finding[]; gazetteer: Gazetteer },
): Governments {
  const weights = new Map<string, number>();
  const weigh = (code: string | undefined, weight: number) => {
    if (code) weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  for (const { kind, entity, country, from, to, rule } of byStart) {
    if (!entity || !countsAt(reading, from)) continue;
    if (kind === 'country')
      weigh(
        entity,
        (/name|seat/.test(rule) ? 1 : LESS) + (isSubject(reading, from, to) ? LESS : 0),
      );
    else if (kind === 'person') weigh(country, LESS);
    else if (rule === 'place-dateline') weigh(SEATS_OF_MANY.has(entity) ? '' : country, DATELINE);
    else if (kind === 'organisation') {
      const body = gazetteer.organisations.get(entity);
      if (body?.kind === 'party') weigh(body.country, 1);
    }
  }
  for (const [word, code] of PARLIAMENT_COUNTRIES) if (reading.holdsCapital(word)) weigh(code, 1);
  return [...weights].sort((a, b) => b[1] - a[1]);
}

/**
 * The country whose office is meant where a phrase names none; undefined where two stand in the article alike.
 *
 * ("Innenminister", DE 3.5 ML 1) → DE; ("Präsident", DE 3.5 ML 1) → ML; ("Kanzler", FR 3 AT 1) → AT
 */
export function homeOf(
  governments: Governments,
  office: { text: string; offices: readonly OfficeKey[] },
): string | undefined {
  const first = office.offices[0];
  const isFederal = office.text.startsWith('Bundes');
  if (isFederal || (first && DEFAULT_OFFICE_COUNTRY[first])) {
    const german = GERMAN + (governments.find(([code]) => code === 'DE')?.[1] ?? 0);
    const others = isFederal ? /AT|CH/ : /AT/;
    return governments.find(([code, weight]) => others.test(code) && weight > german)?.[0] ?? 'DE';
  }
  const [home, next] = NOT_OURS.test(office.text)
    ? governments.filter(([code]) => code !== 'DE' && code !== 'AT')
    : governments;
  return home && home[1] > (next?.[1] ?? 0) ? home[0] : undefined;
}

/** "Die Türkei greift an", "Irans Führung droht": what begins a sentence acts in it, unless it is one of several. */
function isSubject({ opens, tokens }: Reading, from: number, to: number): boolean {
  return (opens[from] || (from > 0 && opens[from - 1])) === 1 && tokens[to]?.text !== 'und';
}
