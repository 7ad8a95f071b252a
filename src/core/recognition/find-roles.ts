import type { Finding, Findings } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findHolder, holdsOffice, type DateWindow, type OfficeQuery } from './holders.ts';
import { isCapital, type Reading } from './reading.ts';
import { COLLEAGUES, ORGANISATION_ROLE_WORDS, ROLE_WORDS, type RoleWord } from './role-lexicon.ts';
import { isNamedBeside, readRolePhrase, type RolePhrase } from './role-phrase.ts';

export interface RoleContext {
  findings: Findings;
  gazetteer: Gazetteer;
  /** When the article may be from. */
  window: DateWindow;
}

/**
 * Finds descriptions of an office without a name beside them and resolves them to the holder within the article's date
 * bounds. Not resolved (entity null): former, designated and deputy ones, and offices with several holders in the window.
 *
 * 2015: "der US-Präsident" → barack-obama; "der damalige US-Präsident" → null; "US-Präsident Obama" → no office mention
 */
export function findRoles(reading: Reading, { findings, gazetteer, window }: RoleContext): void {
  const { tokens, groupEnd } = reading;
  const byStart = findings.list.toSorted((a, b) => a.from - b.from);
  const near = createNeighbourhood(byStart);
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokens[i]) || groupEnd[i] !== i + 1) continue;
    const text = tokens[i]!.text;
    const word = ROLE_WORDS.get(text);
    const colleague = COLLEAGUES.has(text);
    if (!word && !colleague && !ORGANISATION_ROLE_WORDS.has(text)) continue;
    const around = near(i);
    const query = word ?? COLLEAGUE_WORD;
    let phrase = readRolePhrase(reading, around, { at: i, word: query });
    let meant: RoleWord | undefined = query;
    if (phrase.of !== undefined && !/^[A-Z]{2}$/.test(phrase.of))
      meant = ORGANISATION_ROLE_WORDS.get(text) ?? word;
    if (colleague) meant = colleagueOf(byStart, { at: i, gazetteer, window });
    if (!meant || isNamedBeside(reading, around, phrase)) continue;
    if (colleague && phrase.of === undefined) continue;
    if (phrase.of === undefined && !phrase.definite && !word?.of) continue;
    const own = { ...phrase, of: meant.of ?? phrase.of };
    claim(reading, own, { findings, gazetteer, window, byStart, at: i, word: meant, colleague });
  }
}

// A reader remembers about as many names back; the bound also keeps the walk linear.
const MEMORY = 120;

const COLLEAGUE_WORD: RoleWord = {
  offices: [],
  of: undefined,
  gender: undefined,
  number: 'either',
};

function claim(
  reading: Reading,
  phrase: RolePhrase,
  context: RoleContext & {
    byStart: readonly Finding[];
    at: number;
    word: RoleWord;
    colleague: boolean;
  },
): void {
  const { groupStart, groupEnd } = reading;
  const { findings, gazetteer, at, word, colleague } = context;
  const from = groupStart[at]!;
  const query: OfficeQuery = { offices: word.offices, of: phrase.of, gender: word.gender };
  const fromText = phrase.of === undefined ? lastHolderBefore(query, context) : undefined;
  const holder = phrase.other
    ? undefined
    : (fromText ?? findHolder(gazetteer, query, context.window));
  const country = holder?.country ?? (/^[A-Z]{2}$/.test(phrase.of ?? '') ? phrase.of : undefined);
  findings.add(from, groupEnd[at]!, {
    kind: 'role',
    entity: holder?.id ?? null,
    country,
    rule: colleague
      ? 'role-colleague'
      : fromText
        ? 'role-office-context'
        : word.of
          ? 'role-word'
          : 'role-office-country',
  });
}

/** The person named last before the office word who holds such an office: "… Macron … Der Präsident sagte". */
function lastHolderBefore(
  query: OfficeQuery,
  { byStart, at, gazetteer, window }: RoleContext & { byStart: readonly Finding[]; at: number },
) {
  const last = lastIndexBefore(byStart, at);
  for (let i = last; i >= 0 && i > last - MEMORY; i--) {
    const finding = byStart[i]!;
    if (finding.kind !== 'person' || !finding.entity) continue;
    const actor = gazetteer.actors.get(finding.entity);
    if (actor && holdsOffice(actor, query, window)) return actor;
  }
  return undefined;
}

/** The office of the person before a "Amtskollege": that of the last person named who holds one. */
function colleagueOf(
  byStart: readonly Finding[],
  { at, gazetteer, window }: { at: number; gazetteer: Gazetteer; window: DateWindow },
): RoleWord | undefined {
  const last = lastIndexBefore(byStart, at);
  for (let i = last; i >= 0 && i > last - MEMORY; i--) {
    const finding = byStart[i]!;
    if ((finding.kind !== 'person' && finding.kind !== 'role') || !finding.entity) continue;
    const terms = gazetteer.actors.get(finding.entity)?.terms ?? [];
    const running = terms.filter((term) => holdsTerm(term.office) && inWindow(term, window));
    const office = running.at(-1)?.office;
    if (office)
      return {
        offices: [office, ...(SAME_TABLE.get(office) ?? [])],
        of: undefined,
        gender: undefined,
        number: 'either',
      };
  }
  return undefined;
}

// Heads of government meet presidents as colleagues.
const SAME_TABLE = new Map([
  ['president', ['prime-minister'] as const],
  ['prime-minister', ['chancellor', 'president'] as const],
  ['chancellor', ['prime-minister', 'president'] as const],
] as const) as ReadonlyMap<string, readonly RoleWord['offices'][number][]>;

function holdsTerm(office: string): boolean {
  return office.endsWith('minister') || office === 'president' || office === 'chancellor';
}

function inWindow(
  term: { from: string; to: string | undefined },
  { earliest, latest }: DateWindow,
): boolean {
  return (
    (latest === undefined || term.from <= latest) &&
    (earliest === undefined || !term.to || term.to >= earliest)
  );
}

function lastIndexBefore(byStart: readonly Finding[], at: number): number {
  let low = 0;
  let high = byStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byStart[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The findings within a few words of a token, so that a phrase is read without a walk over the whole text. */
function createNeighbourhood(byStart: readonly Finding[]): (at: number) => Finding[] {
  // An office phrase is no longer than eight words either way.
  const REACH = 12;
  return (at) => {
    const found: Finding[] = [];
    for (let i = lastIndexBefore(byStart, at + REACH); i >= 0; i--) {
      const finding = byStart[i]!;
      if (finding.from < at - REACH) break;
      found.push(finding);
    }
    return found;
  };
}
