import type { Finding, Findings } from './finding.ts';
import { isCapital, type Reading } from './reading.ts';

// "im äußersten Norden der Provinz": so many words may stand between the place and the name that tells the country.
const BEHIND = 7;
const AHEAD = 2;
// Fewer names tell nothing, and two countries named as often are scenes both.
const FEWEST = 5;
const LEAD = 1.5;
const LEADS = /^(?:in|im|nahe|bei|an|am|nördlich|südlich|östlich|westlich|[,(])$/;
const LOCAL =
  /^(?:in|im|der|des|dem|den|nahe|bei|an|am|von|vom|nördlich|südlich|östlich|westlich|[,(]|\p{Ll}{3,}en)$/u;

/**
 * Gives places nobody lists the country that the words around them tell: a country's adjective before, or a country or
 * listed place that a phrase of place behind leads to.
 *
 * "im Dorf Karamoja im Norden Ugandas" → UG; "der zentralchilenischen Region Los Ríos" → CL
 */
export function locatePlaces(reading: Reading, findings: Findings): void {
  const unknown = findings.list.filter(
    ({ kind, entity, country }) => kind === 'place' && entity === null && country === undefined,
  );
  if (unknown.length === 0) return;
  const told = new Map<number, string>();
  for (const { kind, entity, country, from } of findings.list) {
    const code = kind === 'country' ? entity : kind === 'place' ? country : undefined;
    if (code) told.set(from, code);
  }
  const scene = sceneOf(findings);
  for (const place of unknown) {
    const near = countryAhead(reading, told, place) ?? countryBehind(reading, told, place);
    place.country = near ?? (place.rule === 'place-listed' ? undefined : scene);
  }
}

/** The country that more names of a text tell than any other: its villages nobody lists are there as well. */
function sceneOf({ list }: Findings): string | undefined {
  const times = new Map<string, number>();
  for (const { kind, entity, country } of list) {
    const code = kind === 'country' ? entity : country;
    if (code) times.set(code, (times.get(code) ?? 0) + 1);
  }
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  const most = first?.[1] ?? 0;
  return most >= FEWEST && most >= (second?.[1] ?? 0) * LEAD ? first![0] : undefined;
}

function countryAhead(
  { opens, tokens }: Reading,
  told: ReadonlyMap<number, string>,
  { from }: Finding,
): string | undefined {
  for (let i = from - 1; i >= from - AHEAD && i >= 0 && !opens[i + 1]; i--) {
    // "Athener Stadtteil", but "Berlin-Korrespondent"
    if (told.has(i) && (!isCapital(tokens[i]) || tokens[i]!.text.endsWith('er')))
      return told.get(i);
  }
  return undefined;
}

function countryBehind(
  { tokens, opens }: Reading,
  told: ReadonlyMap<number, string>,
  { to }: Finding,
): string | undefined {
  if (!LEADS.test(tokens[to]?.text ?? '')) return undefined;
  for (let i = to; i < to + BEHIND && tokens[i] && !opens[i]; i++) {
    const code = told.get(i);
    if (code) return code;
    if (!isCapital(tokens[i]) && !LOCAL.test(tokens[i]!.text)) return undefined;
  }
  return undefined;
}
