import { CENTRAL_BANKS } from '#core/knowledge/role-words.ts';
import { testWord } from '#core/text/word.ts';

import {
  chooseHolder,
  FORTNIGHT,
  heldLately,
  lately,
  lastHolderBefore,
  nextTitled,
  preferOwn,
  YEAR,
  type HolderContext,
} from './choose-holder.ts';
import { COLLEAGUE_WORD, colleagueOf } from './colleague-of.ts';
import { countryBeside } from './country-beside.ts';
import { countryOfOwner } from './country-of-owner.ts';
import { createNeighbourhood, indexEntities } from './finding-order.ts';
import type { Finding, Findings } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import { holdsOffice, type OfficeQuery, type Period } from './holders.ts';
import { isHolder } from './is-holder.ts';
import { isNamedBeside } from './is-named-beside.ts';
import type { Reading } from './reading.ts';
import { COLLEAGUES, ORGANISATION_ROLE_WORDS, ROLE_WORDS, type RoleWord } from './role-lexicon.ts';
import { readRolePhrase, type RolePhrase } from './role-phrase.ts';
import type { Holder } from './titled-person.ts';
import { homeOf, weighGovernments, type Governments } from './weigh-governments.ts';

export interface RoleContext {
  findings: Findings;
  /** What was found before, sorted by `from`. */
  byStart: readonly Finding[];
  gazetteer: Gazetteer;
  /** When the article may be from. */
  period: Period;
}

/**
 * Finds descriptions of an office without a name beside them and resolves them to the holder within the article's date
 * bounds. Not resolved (entity null): former, designated and deputy ones, and offices with several holders within the
 * bounds of whom the article names none.
 *
 * 2015: "der US-Präsident" → barack-obama; "der damalige US-Präsident" → null; "US-Präsident Obama" → no office mention
 */
export function findRoles(reading: Reading, context: RoleContext): void {
  const { findings, byStart, gazetteer } = context;
  const { tokens, groupEnd } = reading;
  const near = createNeighbourhood(byStart);
  let governments: Governments | undefined;
  const bodies = new Map<RoleWord['offices'], string | undefined>();
  const byEntity = indexEntities(byStart);
  let lastRole: Finding | undefined;
  for (const i of reading.capitals) {
    if (groupEnd[i] !== i + 1) continue;
    if (!mayBeRole(tokens[i]!.word)) continue;
    const text = tokens[i]!.text;
    const double =
      text === 'Staats' && isDouble(reading, i) ? ROLE_WORDS.get('Staatschef') : undefined;
    if (text === 'Staats' && !double) continue;
    const word = double ?? ROLE_WORDS.get(text);
    const colleague = COLLEAGUES.has(text);
    const around = near(i);
    // "Papst Franziskus": an office inside a name is part of the name.
    if (isInsidePerson(around, i)) continue;
    const query = word ?? ORGANISATION_ROLE_WORDS.get(text) ?? COLLEAGUE_WORD;
    const phrase = readRolePhrase(reading, around, {
      at: i,
      word: query,
      organisations: gazetteer.organisations,
    });
    if (double) phrase.to = i + 4;
    governments ??= weighGovernments(reading, context);
    const home = bodies.get(query.offices) ?? homeOf(governments, { text, offices: query.offices });
    const owner = /^(?:sein|ihr)e?[nmrs]?$/i.exec(tokens[phrase.from]!.text);
    // "ein Gespräch zwischen seinem Chef und Scholz": anybody's.
    if (owner && /^Chefs?$/.test(text) && phrase.from === i - 1) continue;
    if (owner && !colleague) phrase.of ??= countryOfOwner(reading, context, phrase.from);
    if (text.startsWith('Bundes')) {
      const named = lastHolderBefore(query, reading, { ...context, home, at: i });
      phrase.of ??= /^(?:DE|AT|CH)$/.test(named?.country ?? '') ? named?.country : home;
    }
    phrase.of ??= countryBeside(reading, { ...context, lastRole }, phrase);
    let meant: RoleWord | undefined = query;
    if (phrase.of !== undefined && !isCountry(phrase.of))
      meant = ORGANISATION_ROLE_WORDS.get(text) ?? word;
    // "Irans oberster Führer", "der oberste geistliche Führer"
    if (text.startsWith('Führer') && isCountry(phrase.of))
      meant = ROLE_WORDS.get(phrase.of === 'IR' ? 'Revolutionsführer' : 'Machthaber');
    // "Élysée-Chef": the head of a seat is the head of its state.
    if (text === 'Chef' && isCountry(phrase.of)) meant = ROLE_WORDS.get('Staatschef');
    const bank = /^(?:Chef|Vorsitz)/.test(text) && CENTRAL_BANKS.get(phrase.of ?? '');
    if (bank) {
      phrase.of = bank;
      meant = ROLE_WORDS.get('Notenbankchef');
    }
    if (tokens[reading.groupStart[i]!]!.text.endsWith('unta')) meant = ROLE_WORDS.get('Juntachef');
    if (colleague) meant = colleagueOf(lastRole, byStart, { ...context, at: i });
    if (!meant || isNamedBeside(reading, around, phrase)) continue;
    if (colleague && phrase.of === undefined) continue;
    // "Minister für nationale Sicherheit" says which.
    if (!word && tokens[i + 1]?.text === 'für') continue;
    const bare = phrase.of === undefined && !phrase.definite && !word?.of;
    if (bare && !isHeadline(reading, phrase)) continue;
    // "der Vorsitzende", "der Direktor" are offices of anybody unless the text has named one.
    const generic = !word && !colleague && (phrase.of === undefined || text.startsWith('Minister'));
    // A mayor or governor the tables do not know is no news.
    const silent =
      bare || generic || (!word && meant.offices.some((o) => /^(?:mayor|state-premier)$/.test(o)));
    // "der Gouverneur des Nachbarstaats", "der Chef des Verwaltungsrats": one of many.
    const owned = /^(?:de[rs]|vo[mn])$/.test(tokens[phrase.to]?.text ?? '');
    if (generic && (phrase.other || (owned && meant.offices[0] !== 'armed-group-leader'))) continue;
    phrase.of = meant.of ?? phrase.of;
    // After "Bayerns Regierungschef" the next one without an owner is Bavaria's as well.
    if (phrase.of && word?.offices.some((office) => /^st.*premier|^secretary/.test(office)))
      bodies.set(word.offices, isCountry(phrase.of) ? undefined : phrase.of);
    claim(reading, phrase, {
      ...context,
      byEntity,
      at: i,
      word: meant,
      colleague,
      home,
      bare,
      generic,
      silent,
      double: double !== undefined,
    });
    const made = findings.list.at(-1);
    if (made?.kind === 'role' && made.entity) lastRole = made;
  }
}

/** "Armeechef räumt Rückzug ein", "Innenminister: Wetter erschwert Suche": heads of articles leave articles out. */
function isHeadline(
  { tokens, blocks, blockOf, opens }: Reading,
  { from, to, other }: RolePhrase,
): boolean {
  const kind = blocks[blockOf[from]!]?.kind;
  if (other || (kind !== 'title' && kind !== 'heading') || tokens[to] === undefined) return false;
  if (!opens[from] && tokens[from - 1]!.kind !== 'sign') return false;
  return (
    tokens[to].text === ':' ||
    (!opens[to] && /^(?!ist|bleibt|seit|mit)\p{Ll}{2,}t$/u.test(tokens[to].text))
  );
}

/** The holder the text has named before; of an office that ended also whoever held it until a year ago. */
function nearHolder(
  query: OfficeQuery,
  reading: Reading,
  { phrase, context }: { phrase: RolePhrase; context: HolderContext },
): Holder | undefined {
  if (!phrase.ending) {
    const near = lastHolderBefore(query, reading, context);
    return near && preferOwn(near, query, { reading, context });
  }
  const lastYear = { ...context, period: lately(context.period, YEAR) };
  const own = chooseHolder(query, lastYear);
  const holder =
    lastHolderBefore(query, reading, lastYear) ??
    (own && context.byEntity.has(own.id) ? own : undefined);
  const terms = context.gazetteer.actors.get(holder?.id ?? '')?.terms;
  // Nobody who is in office today died in it.
  return /^(?:tod|lei|erm)/.test(phrase.ending) && terms?.at(-1)?.to === undefined
    ? undefined
    : holder;
}

function isInsidePerson(around: readonly Finding[], at: number): boolean {
  return around.some(({ kind, from, to }) => kind === 'person' && from <= at && at < to);
}

// "den Staats- und Parteichef", "des Staats- und Parteichefs"; the other forms are plurals.
const DOUBLE =
  /Staats- und (?:Partei|Regierungs|Militär)chef(?:in)?(?!\p{L})|des (?:\p{Ll}+ )?Staats- und \p{Lu}\p{Ll}+chefs/u;

function isDouble({ tokens, text }: Reading, at: number): boolean {
  const { start } = tokens[at]!;
  return DOUBLE.test(text.slice(tokens[Math.max(0, at - 2)]!.start, start + 36));
}

const mayBeRole = testWord(
  ({ text }) =>
    text === 'Staats' ||
    ROLE_WORDS.has(text) ||
    COLLEAGUES.has(text) ||
    ORGANISATION_ROLE_WORDS.has(text),
);

/** ISO codes are capitals, ids of organisations are not. */
function isCountry(of: string | undefined): boolean {
  return of !== undefined && /^[A-Z]{2}$/.test(of);
}

function claim(
  reading: Reading,
  phrase: RolePhrase,
  context: RoleContext & {
    byEntity: ReadonlyMap<string, readonly number[]>;
    at: number;
    word: RoleWord;
    colleague: boolean;
    home: string | undefined;
    /** Without article or owner, as in a headline. */
    bare: boolean;
    /** An office of anybody unless the text has named a holder. */
    generic: boolean;
    /** Not reported where nobody is known to hold it. */
    silent: boolean;
    /** "Staats- und Parteichef": four tokens. */
    double: boolean;
  },
): void {
  const { tokens, groupStart, groupEnd } = reading;
  const { findings, at, word, colleague, bare, generic, silent, double } = context;
  const from = groupStart[at]!;
  const query: OfficeQuery = {
    offices: word.offices,
    of: phrase.of,
    gender: word.gender ?? genderByArticle(reading, phrase, at),
  };
  // "Als Ersten traf es Osborne. Der Schatzkanzler …": still called so
  const last = heldLately(query, context, FORTNIGHT);
  const near =
    ((phrase.of === undefined || phrase.ending || generic) &&
      nearHolder(query, reading, { phrase, context })) ||
    (phrase.ending || !last || holdsOffice(last, query, context.period) ? undefined : last);
  // A headline speaks of whoever is named below it.
  const ahead = bare ? nextTitled(query, reading, context) : undefined;
  const unsure =
    phrase.other ||
    (!near &&
      !ahead &&
      (generic || phrase.ending || (phrase.of === undefined && heldLately(query, context, YEAR))));
  const choice = unsure
    ? undefined
    : (ahead ?? near ?? chooseHolder(query, context) ?? nextTitled(query, reading, context));
  const holder =
    choice && isHolder(choice, { query, reading, phrase, context, text: tokens[at]!.text })
      ? choice
      : undefined;
  if (silent && !holder) return;
  const country = holder?.country ?? (isCountry(phrase.of) ? phrase.of : undefined);
  findings.add(from, double ? at + 4 : groupEnd[at]!, {
    kind: 'role',
    entity: holder?.id ?? null,
    country,
    rule: ruleOf(colleague, word.of !== undefined, phrase.of === undefined),
  });
}

/** "die Vorsitzende" is a woman, "der Vorsitzende" a man; in the other cases the ending is the same. */
function genderByArticle(
  { tokens }: Reading,
  { from }: RolePhrase,
  at: number,
): 'm' | 'f' | undefined {
  if (!tokens[at]!.text.endsWith('e')) return undefined;
  const article = tokens[from]!.text.toLowerCase();
  return article === 'die' ? 'f' : article === 'der' ? 'm' : undefined;
}

function ruleOf(isColleague: boolean, isTied: boolean, isFromText: boolean): string {
  if (isColleague) return 'role-colleague';
  if (isTied) return 'role-word';
  return isFromText ? 'role-office-context' : 'role-office-country';
}
