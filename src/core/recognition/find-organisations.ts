import {
  chooseOrganisation,
  countryBeside,
  isCutOut,
  organisationsIn,
  readPartyContext,
  type OrganisationEntry,
} from './choose-organisation.ts';
import { wordBounds } from './find-full-names.ts';
import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import { KIND, type Entry, type Organisation } from './gazetteer.ts';
import { isCommonNoun } from './is-common-noun.ts';
import type { NameHit } from './name-index.ts';
import { isCapital, type Reading } from './reading.ts';

const QUOTES = new Set(['"', '„', '“', '”', '»', '«', '‚', '‘', '›', '‹', "'"]);
const ARTICLES = new Set(['der', 'die', 'das', 'dem', 'den']);
const INDEFINITE =
  /^(?:k?eine?[nrms]?|jede[nrms]?|manche[nr]?|viele[nr]?|alle[nr]?|echte[nr]?|als|neue[nr]?|andere[nr]?)$/i;
// "die Grünen wollen", but "Grüne Energie", "die Liberale Zeitung"
const ADJECTIVAL = /^(?:Grün|Link|Konservativ|Liberal|Freiheitlich|Christsozial|Radikal)en?$/;
// These words alone say that a party is meant.
const PARTY_WORD = /(?:partei|demokraten|republikaner|sozialisten|kommunisten|labour|tories)n?$/i;
// "Liberale", "Grünen", "Einheitspartei": other names of parties stand without article, "Vox" and "ANO".
const PLURAL = /e[nr]?$|partei$/;
const KIND_WORDS: Readonly<Record<string, RegExp>> = {
  medium:
    /(?:zeitung|blatt|magazin|sender|fernsehen|agentur|portal|zeitschrift|dienst|ausgabe)s?$/i,
  company:
    /(?:konzern|firma|unternehmen|hersteller|riese|mutter|tochter|autobauer|zulieferer|plattform|kette)[sn]?$/i,
  party: /(?:partei|bündnis|fraktion|union)$/i,
  militia: /(?:miliz|gruppe|gruppierung|organisation|terrormiliz|truppe|netzwerk)$/i,
};

// "Muster-Chefin", "die Muster-Aktie": what companies and unions have, and few bearers of a name
const COMPANY_PARTS =
  /^(?:chef|konzern|akti|vorst[aä]nd|manage|werk|mutter|tochter|mitarbeiter|beschäftigt|aufsichtsr|gründer|boss)/;

/** A hit with the organisation chosen for it. */
interface Candidate {
  hit: NameHit<Entry>;
  entry: OrganisationEntry;
  from: number;
  to: number;
  /** Whether it is part of a longer word. */
  compound: boolean;
  proven: boolean;
}

/**
 * Finds organisations by name and abbreviation, alone and at the head of compounds. Of several parties with one name
 * that of the country beside it or of the country the article is about is meant. Forms that are ordinary words as well
 * need evidence: quotation marks, a word for the kind before them, an article (parties and militias), or the same
 * organisation named with evidence elsewhere in the text.
 *
 * "die Nato-Staaten" → nato; 'der "Spiegel" berichtet' → spiegel; "ein Spiegel" → nothing
 */
export function findOrganisations(reading: Reading, hits: NameHits, findings: Findings): void {
  const candidates = readCandidates(reading, hits, findings);
  // "Der „Spiegel“" proves nothing for the next mirror; of a party or militia one proof is enough.
  const known = new Set(
    candidates
      .filter(({ entry, proven }) => proven && (!entry.weak || isActive(entry.organisation)))
      .map(({ entry }) => entry.organisation.id),
  );
  const others = candidates.some(({ entry, proven }) => proven && isCompany(entry.organisation));
  for (const { hit, entry, from, to, compound, proven } of candidates) {
    const { id } = entry.organisation;
    const company = others && isCompany(entry.organisation);
    if (!proven && !((company || known.has(id)) && isNamed(reading, entry, from))) continue;
    if (findings.isTaken(from, to)) continue;
    findings.add(from, to, {
      kind: 'organisation',
      entity: entry.organisation.id,
      rule: ruleOf(reading, hit, compound),
    });
  }
}

/**
 * "Zeit Online" makes no paper of the time that somebody wins: a paper's name that is a word has its article, a company
 * none.
 */
function isNamed({ tokens }: Reading, { organisation }: OrganisationEntry, from: number): boolean {
  if (isCompany(organisation))
    return !/^(?:d(?:[ae]s|e[mnr]|ie)|k?eine?[mnrs]?)$/i.test(tokens[from - 1]?.text ?? '');
  if (organisation.kind !== 'medium' || !isCommonNoun(tokens[from]!.text)) return true;
  return /^(?:de[rsm]|die|das|zum|zur|vom)$/i.test(tokens[from - 1]?.text ?? '');
}

function readCandidates(reading: Reading, hits: NameHits, findings: Findings): Candidate[] {
  const candidates: Candidate[] = [];
  if (!hits.list.some(({ kinds }) => (kinds & KIND.organisation) !== 0)) return candidates;
  const context = readPartyContext(reading, hits, findings);
  for (const hit of hits.list) {
    if ((hit.kinds & KIND.organisation) === 0 || findings.isTaken(hit.from, hit.to)) continue;
    const entries = organisationsIn(hit.entries);
    const bounds = wordBounds(reading, hit);
    if (findings.isTaken(bounds.from, bounds.to)) continue;
    const choice = chooseOrganisation(entries, countryBeside(reading, hits, hit), context);
    if (!choice) continue;
    const { entry, certain } = choice;
    const { organisation } = entry;
    const compound = bounds.from !== hit.from || bounds.to !== hit.to;
    const { from } = bounds;
    const to = organisation.kind === 'medium' ? endOfSite(reading, bounds.to) : bounds.to;
    if (organisation.kind === 'party' && isOrdinary(reading, hits, { hit, findings })) continue;
    const isProven =
      !entry.weak ||
      hasEvidence(reading, hit, { organisation, compound }) ||
      (organisation.kind === 'party' && certain && isPartyName(reading, hit));
    candidates.push({ hit, entry, from, to, compound, proven: isProven });
  }
  return candidates;
}

/** Whether the words are those of another name, an adjective before a noun, or the plural of a kind. */
function isOrdinary(
  reading: Reading,
  hits: NameHits,
  { hit, findings }: { hit: NameHit<Entry>; findings: Findings },
): boolean {
  const { tokens, opens, groupEnd } = reading;
  const { from, to } = hit;
  const last = tokens[to - 1]!.text;
  if (/^Parteien$/.test(last) || isCutOut(reading, hits, hit)) return true;
  if (to - from > 1 || groupEnd[from] !== to || !ADJECTIVAL.test(last)) return false;
  // "Aufklärung verlangten die Grünen Jahre später"
  if (tokens[from - 1]?.text === 'die' && last.endsWith('en')) return false;
  const noun = isCapital(tokens[to]) && !opens[to] && !/\n/.test(between(reading, to));
  return noun && !findings.taken[to] && !hits.at(to);
}

function between({ text, tokens }: Reading, index: number): string {
  return text.slice(tokens[index - 1]!.end, tokens[index]!.start);
}

/** Whether the words name a party once its country fits: no article is asked for, but none may speak against it. */
function isPartyName({ tokens }: Reading, { from, to }: { from: number; to: number }): boolean {
  let at = from - 1;
  while (isAdjective(tokens[at]?.text)) at--;
  const before = tokens[at]?.text ?? '';
  if (INDEFINITE.test(before)) return false;
  // "die britischen Konservativen"
  const last = tokens[to - 1]!.text;
  const named =
    to - from > 1 || PARTY_WORD.test(last) || (!PLURAL.test(last) && !isCommonNoun(last));
  return named || (at < from - 1 && ARTICLES.has(before.toLowerCase()));
}

function isAdjective(word: string | undefined): boolean {
  return word !== undefined && /^\p{Ll}{4,}e[nrsm]?$/u.test(word) && !INDEFINITE.test(word);
}

function hasEvidence(
  { tokens, opens, groupStart, groupEnd }: Reading,
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
  if (compound && groupStart[from] === from && isActive(organisation)) {
    if (COMPANY_PARTS.test(tokens[groupEnd[from]! - 1]!.word.lower)) return true;
  }
  // "(Foto: Muster/AP)", "dpa und AP)"
  const signs = organisation.kind === 'medium' && capitals;
  if (signs && (/^[/:(©]$/.test(before) || tokens[to]?.text === ')')) return true;
  const free = isGroup(organisation) || capitals;
  return free && !opens[from] && ARTICLES.has(before.toLowerCase());
}

/** One behind the end of a site's name: "MDR.de", "NZZ.ch". */
function endOfSite({ tokens }: Reading, to: number): number {
  const isSite =
    tokens[to]?.text === '.' && /^(?:de|at|ch|com|COM)$/.test(tokens[to + 1]?.text ?? '');
  return isSite ? to + 2 : to;
}

/** Whether people are meant by the name, who act under an article: "die Grünen", "der IS". */
function isGroup({ kind }: Organisation): boolean {
  return kind === 'party' || kind === 'militia' || kind === 'movement';
}

function isCompany({ kind }: Organisation): boolean {
  return kind === 'company';
}

/** Whether one proof is enough for a whole text. */
function isActive(organisation: Organisation): boolean {
  return isGroup(organisation) || isCompany(organisation);
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
