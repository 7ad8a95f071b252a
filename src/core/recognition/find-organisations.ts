import { wordBounds } from './find-full-names.ts';
import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import type { Entry, Organisation } from './gazetteer.ts';
import type { Reading } from './reading.ts';

type OrganisationEntry = Extract<Entry, { kind: 'organisation' }>;

const QUOTES = new Set(['"', '„', '“', '”', '»', '«', '‚', '‘', '›', '‹', "'"]);
const ARTICLES = new Set(['der', 'die', 'das', 'dem', 'den']);
const KIND_WORDS: Readonly<Record<string, RegExp>> = {
  medium:
    /(?:zeitung|blatt|magazin|sender|fernsehen|agentur|portal|zeitschrift|dienst|ausgabe)s?$/i,
  party: /(?:partei|bündnis|fraktion|union)$/i,
  militia: /(?:miliz|gruppe|gruppierung|organisation|terrormiliz|truppe|netzwerk)$/i,
};

/**
 * Finds organisations by name and abbreviation, alone and at the head of compounds. Forms that are ordinary words as
 * well need evidence: quotation marks, a word for the kind before them, an article (parties and militias), or the same
 * organisation under a sure form elsewhere in the text.
 *
 * "die Nato-Staaten" → nato; 'der "Spiegel" berichtet' → spiegel; "ein Spiegel" → nothing
 */
export function findOrganisations(reading: Reading, hits: NameHits, findings: Findings): void {
  const sure = new Set<string>();
  for (const hit of hits.list) {
    for (const entry of hit.entries) {
      if (entry.kind === 'organisation' && !entry.weak) sure.add(entry.organisation.id);
    }
  }
  for (const hit of hits.list) {
    const entries = hit.entries.filter(
      (entry): entry is OrganisationEntry => entry.kind === 'organisation',
    );
    if (entries.length === 0 || findings.isTaken(hit.from, hit.to)) continue;
    const { from, to } = wordBounds(reading, hit);
    if (findings.isTaken(from, to)) continue;
    const compound = from !== hit.from || to !== hit.to;
    const entry = entries.find(
      ({ weak, organisation }) =>
        !weak || sure.has(organisation.id) || hasEvidence(reading, hit, { organisation, compound }),
    );
    if (!entry) continue;
    findings.add(from, to, {
      kind: 'organisation',
      entity: entry.organisation.id,
      rule: ruleOf(reading, hit, compound),
    });
  }
}

function hasEvidence(
  { tokens, opens, groupStart }: Reading,
  { from, to }: { from: number; to: number },
  { organisation, compound }: { organisation: Organisation; compound: boolean },
): boolean {
  const before = tokens[from - 1]?.text ?? '';
  if (QUOTES.has(before) && QUOTES.has(tokens[to]?.text ?? '')) return true;
  if (KIND_WORDS[organisation.kind]?.test(before)) return true;
  // "Joschka Fischer (Grüne)", "(54, Grüne)": a party behind a name
  if (organisation.kind === 'party' && tokens[to]?.text === ')' && /^[(,]$/.test(before))
    return true;
  // "IS-Kämpfer", "Grünen-Chefin": an abbreviation or party at the head of a compound
  const capitals = /^\p{Lu}{2,}$/u.test(tokens[from]!.text);
  if (compound && groupStart[from] === from && (capitals || organisation.kind === 'party'))
    return true;
  const free = organisation.kind === 'party' || organisation.kind === 'militia' || capitals;
  return free && !opens[from] && ARTICLES.has(before.toLowerCase());
}

function ruleOf(
  { tokens }: Reading,
  { from, to }: { from: number; to: number },
  compound: boolean,
): string {
  if (compound) return 'organisation-compound';
  if (QUOTES.has(tokens[from - 1]?.text ?? '')) return 'organisation-quoted';
  return to - from === 1 && /^\p{Lu}{2,}s?$/u.test(tokens[from]!.text)
    ? 'organisation-abbreviation'
    : 'organisation-name';
}
