import { EAST_ASIAN_SURNAMES } from '#core/knowledge/east-asian-surnames.ts';
import { FIRST_NAMES } from '#core/knowledge/first-names.ts';
import { NAME_PARTICLES, NOT_NAMES, SURNAMES_LIKE_DAYS } from '#core/knowledge/titles.ts';
import { WEAK_NAMES } from '#core/knowledge/weak-names.ts';
import { dropForeignMarks } from '#core/text/drop-foreign-marks.ts';
import { testWord } from '#core/text/word.ts';

import { beginsArabicName, isEastAsianSurname } from './end-of-given-name.ts';
import { introduceActor } from './find-full-names.ts';
import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import { KIND, type Gazetteer } from './gazetteer.ts';
import type { Period } from './holders.ts';
import { identify } from './identify.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isNamedLeader } from './is-named-leader.ts';
import { isNoPerson } from './is-no-person.ts';
import {
  isFirstName,
  isOccupationWord,
  isTitleWord,
  parseName,
  type ParsedName,
} from './parse-name.ts';
import type { People } from './people.ts';
import { readCredit } from './read-credit.ts';
import { isHuman, readNameRun } from './read-name-run.ts';
import { isCapital, type Reading } from './reading.ts';
import { hasOccupationBefore, hasTitleBefore } from './title-before.ts';

export interface PersonContext {
  hits: NameHits;
  findings: Findings;
  people: People;
  gazetteer: Gazetteer;
  /** When the article may be from, as far as its words say so without names. */
  period: Period;
}

/**
 * Finds persons by the form of their name: given name and surname, or a title before a name. Whoever is in the actor
 * tables is linked, everybody else becomes a new person and is introduced for later mentions by surname.
 *
 * "US-Botschafter Nicholas Burns" → nicholas-burns; "Polizeichef Okafor" → okafor
 */
export function findNamesByForm(reading: Reading, context: PersonContext): void {
  const { tokens } = reading;
  const { hits, findings } = context;
  let next = 0;
  for (const i of reading.capitals) {
    if (i < next || findings.taken[i]) continue;
    const hit = hits.at(i);
    if (hit?.from === i && isLeft(reading, hit)) continue;
    const titled = hasTitleBefore(reading, i);
    const told = titled || hasOccupationBefore(reading, i);
    const credit = readCredit(reading, hits, i);
    // Nearly all capital words are nouns.
    if (!told && !credit && !mayBeginName(tokens[i]!.word)) continue;
    const name =
      credit ??
      readNameAt(reading, hits, { from: i, titled }) ??
      (told && hasOccupationBefore(reading, i) ? readStrangers(reading, hits, i) : undefined);
    if (!name || findings.isTaken(name.from, name.to)) continue;
    if (isNoPerson(reading, name.from, name.to)) {
      findings.block(name.from, name.to);
      continue;
    }
    claimName(reading, context, { name, rule: titled ? 'person-title-name' : 'person-first-name' });
    next = name.to;
  }
}

/** Given names and initials. */
const mayBeginName = testWord(
  (word) =>
    word.text.length === 1 ||
    isFirstName(word.text) ||
    isEastAsianSurname(word) ||
    beginsArabicName(word),
);

function readNameAt(
  reading: Reading,
  hits: NameHits,
  { from, titled }: { from: number; titled: boolean },
): ParsedName | undefined {
  const full = parseName(reading, hits, { from, needsFirstName: true });
  if (full) return full;
  if (!titled) return undefined;
  const two = readTwoCapitals(reading, hits, from);
  const run = readNameRun(reading, hits, from);
  if (run && run.words > 1 && run.given && run.to > (two?.to ?? 0)) return run;
  if (two) return two;
  // A title before a word the dictionary knows as a country, place or organisation is no name: "Präsident Frankreichs".
  if (hits.at(from)) return undefined;
  const alone = parseName(reading, hits, { from, needsFirstName: false });
  // "nach Angaben unabhängiger Experten Senfgas": behind what may be a plural a noun is no name.
  const plural = reading.tokens[from - 1]?.text.endsWith('en') ?? false;
  return alone && (NOUN_SUFFIX.test(alone.surname) || (plural && isCommonNoun(alone.surname)))
    ? undefined
    : alone;
}

/** "Präsident Peña Nieto", "Bandar Abbas": what the tables know is left to them; "Tedros Alarm" is the alarm of Tedros. */
function isLeft({ tokens }: Reading, { from, to, kinds }: NameHits['list'][number]): boolean {
  if (to > from + 1) return (kinds & (KIND.fullName | KIND.organisation)) === 0;
  const { text } = tokens[from]!;
  const owns = (kinds & KIND.shortName) !== 0 && text.endsWith('s') && !WEAK_NAMES.has(text);
  return owns && isCommonNoun(tokens[to]?.text ?? '');
}

// "dem Präsidenten Unterstützung": abstract nouns are no surnames.
const NOUN_SUFFIX = /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|nis|nisse|nissen|ismus)$/;

/** "Mitglied Armani Kibet Taalam": behind an occupation two unknown words or more. */
function readStrangers(reading: Reading, hits: NameHits, from: number): ParsedName | undefined {
  // "der 40-jährige Fischer Tom Hardt": the name follows.
  if (isHuman(reading.tokens[from]!.word)) return undefined;
  const two = readTwoCapitals(reading, hits, from);
  const run = readNameRun(reading, hits, from);
  return run && run.words > 2 && run.given && run.to > (two?.to ?? 0) ? run : two;
}

/** "Präsident Evariste Ndayishimiye": behind a title two unknown words are given name and surname. */
function readTwoCapitals(reading: Reading, hits: NameHits, from: number): ParsedName | undefined {
  const { tokens, text, groupEnd } = reading;
  const first = tokens[from]!;
  let at = groupEnd[from]!;
  if (hits.at(from)) return undefined;
  if (/^(?:de[rn]|das)$/.test(tokens[at]?.text ?? '')) return undefined;
  while (tokens[at] && NAME_PARTICLES.has(tokens[at]!.text)) at++;
  if (text.slice(tokens[at - 1]!.end, tokens[at]?.start).length !== 1) return undefined;
  const rest = parseName(reading, hits, { from: at, needsFirstName: false });
  if (!rest || rest.from !== at) return undefined;
  // "Prinz Eugens Gefährte": somebody's, and no surname.
  if (first.text.endsWith('s') && isCommonNoun(rest.surname)) return undefined;
  const head = parseName(reading, hits, { from, needsFirstName: false });
  if (!head || head.to > at) return undefined;
  const given = text.slice(first.start, tokens[groupEnd[from]! - 1]!.end);
  return {
    from,
    to: rest.to,
    given: rest.given ? `${given} ${rest.given}` : given,
    surname: text
      .slice(tokens[groupEnd[from]!]!.start, tokens[rest.to - 1]!.end)
      .replace(/^.* (?=\S+$)/, (before) => (/^\p{Ll}/u.test(before) ? before : '')),
  };
}

/** Introduces a person found by form, or links the name to one the text or the tables know. */
export function claimName(
  reading: Reading,
  { hits, findings, people, gazetteer }: PersonContext,
  { name, rule }: { name: ParsedName; rule: string },
): void {
  const surname = withoutGenitive(reading, name, gazetteer);
  const identity = identify(gazetteer, name.given, surname);
  const alone =
    calledAlone(people, surname, name) ??
    (identity.actor ? undefined : people.beginningWith(identity.name));
  const known = people.byId.get(identity.id) ?? alone;
  const leader = isNamedLeader(reading, hits, name);
  if ((!name.given || alone) && known) {
    known.leader ||= leader;
    findings.add(name.from, name.to, {
      kind: 'person',
      entity: known.id,
      country: known.country,
      rule: 'person-title-name',
    });
    return;
  }
  const country = identity.actor?.country ?? countryOfTitle(reading, hits, name.from);
  if (identity.actor) {
    introduceActor(people, identity.actor, name.from);
    // In the article's own spelling, too: "Achmed as-Scharaa … as-Scharaa".
    people.alsoCall(identity.id, surnameForms(surname, `${name.given} ${surname}`, false));
  } else {
    people.introduce(
      {
        id: identity.id,
        name: identity.name,
        actor: undefined,
        country,
        leader,
        introducedAt: name.from,
        title: titleBefore(reading, name.from),
      },
      surnameForms(surname, identity.name, hits.at(name.from) !== undefined),
    );
  }
  findings.add(name.from, name.to, { kind: 'person', entity: identity.id, country, rule });
}

/** Whom a name without given names means: "Präsident Marcos Jr.", "Hochkommissar Le Blanc". */
function calledAlone(people: People, surname: string, { from, given }: ParsedName) {
  // "Máduro": a mark too many is a slip.
  if (given === '')
    return people.called(surname, from) ?? people.called(dropForeignMarks(surname), from);
  // Both are given names elsewhere: "Marcos" in Spain, "Le" in Vietnam.
  if (SUFFIX.test(surname)) return people.called(given, from);
  // "Vesna Györkös Žnidar … Györkös Žnidar": what is no given name is the first of two surnames.
  const first = BEFORE_SURNAMES.test(given) || !FIRST_NAMES.has(given.split(' ')[0]!);
  return first ? people.endingIn(`${given} ${surname}`) : undefined;
}

const SUFFIX = /^(?:jr|sr|jun|sen|junior|senior)\.?$/i;
const BEFORE_SURNAMES = /^(?:Le|La|Du|Des|Di|El|Al|Ben|Abu|Ould|Ag)$/;

function titleBefore({ tokens, opens }: Reading, from: number): string | undefined {
  const before = from === 0 || opens[from] ? undefined : tokens[from - 1]!.word;
  return before && isTitleWord(before) ? before.lower : undefined;
}

// "der frühere kenianische Außenminister": so far back the adjective stands at most.
const COUNTRY_REACH = 2;

/** "der kenianische Außenminister Mbeleni", "US-Botschafter Burns": the country the word before a name tells. */
function countryOfTitle(
  { tokens, groupStart, opens }: Reading,
  hits: NameHits,
  from: number,
): string | undefined {
  if (from === 0 || opens[from] || !isCapital(tokens[from - 1])) return undefined;
  if (!isTitleWord(tokens[from - 1]!.word) && !isOccupationWord(tokens[from - 1]!.word))
    return undefined;
  const title = groupStart[from - 1]!;
  for (let i = from - 2; i >= title - COUNTRY_REACH && i >= 0; i--) {
    if (i < title && (tokens[i]!.kind !== 'word' || isCapital(tokens[i]))) return undefined;
    for (const entry of hits.at(i)?.entries ?? []) {
      if (entry.kind !== 'country') continue;
      if (i >= title ? entry.form === 'name' : entry.form === 'adjective') return entry.code;
    }
  }
  return undefined;
}

/** "von der Leyen" is also called "Leyen", "al-Balaous" also "Balaous"; a surname without particles only by itself. */
function surnameForms(surname: string, name: string, listed: boolean): string[] {
  // "am Freitag" is the day, whoever else the text is about.
  if (SURNAMES_LIKE_DAYS.has(surname)) return [];
  const last = surname.slice(surname.lastIndexOf(' ') + 1);
  const forms = [surname, last === 'ad-Din' ? surname : last];
  forms.push(/^[Aa]l-/.test(last) ? last.slice(3) : last);
  const first = name.slice(0, name.indexOf(' '));
  // "Kim Byung Joo", "Yoon Seo-bin" are "Kim", "Yoon".
  const isAsian = /^\S+ \S+(?: \S+|-\p{Ll}+)$/u.test(name) && EAST_ASIAN_SURNAMES.has(first);
  if (isAsian) forms.push(first);
  // "Tomás Valderrama Rojas" is "Valderrama".
  const [, middle = ''] = /^\S+ (\p{Lu}\p{Ll}{3,}) \S+$/u.exec(name) ?? [];
  if (middle && !FIRST_NAMES.has(middle) && !isCommonNoun(middle)) forms.push(middle);
  // A given name that means something else as well is found again with the surname.
  if (listed && name.includes(' ')) forms.push(name);
  return [...new Set(forms)];
}

/**
 * The surname without a genitive -s where the text shows that it is one: the name without it is that of a known actor,
 * occurs elsewhere in the text, or a noun follows that it owns.
 */
function withoutGenitive(reading: Reading, name: ParsedName, gazetteer: Gazetteer): string {
  const { text, tokens } = reading;
  const { surname } = name;
  if (!/[^s]s$/.test(surname) || surname.length < 4) return surname;
  if (!name.given && FIRST_NAMES.has(surname)) return surname;
  const bare = surname.slice(0, -1);
  // "Tom Mais", who came in May.
  if (NOT_NAMES.has(bare.toLowerCase())) return surname;
  const next = tokens[name.to];
  if (identify(gazetteer, name.given, surname).actor) return surname;
  if (identify(gazetteer, name.given, bare).actor) return bare;
  // "Nikos Petridis" is the son of Anna Petridi.
  if (reading.holdsCapital(bare) && !/(?:ak|iad|id|oul|at)[eio]s$/.test(surname)) return bare;
  const owns = isCapital(next) && text.slice(tokens[name.to - 1]!.end, next!.start) === ' ';
  return owns ? bare : surname;
}
