import type { Actor } from '#core/knowledge/actor-row.ts';
import { DOUBLE_SURNAMES } from '#core/knowledge/scripts.ts';
import { NAMED_THINGS, THING_BEFORE } from '#core/knowledge/titles.ts';
import { slugify } from '#core/text/slugify.ts';
import { testWord } from '#core/text/word.ts';

import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import { KIND, type Entry } from './gazetteer.ts';
import type { Period } from './holders.ts';
import { hasMother } from './identify.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isNamedLeader } from './is-named-leader.ts';
import { isFirstName, isTitle } from './parse-name.ts';
import { chooseActor, type People } from './people.ts';
import type { Reading } from './reading.ts';

/**
 * Finds persons of the actor tables by their full names, genitives and compounds included, and introduces them.
 *
 * "Wladimir Putins Berater" → person wladimir-putin; "Konrad-Adenauer-Stiftung" → nobody
 */
export function findFullNames(
  reading: Reading,
  hits: NameHits,
  { findings, people, period }: { findings: Findings; people: People; period: Period },
): void {
  for (const hit of hits.list) {
    if ((hit.kinds & KIND.fullName) === 0) continue;
    const actor = chooseActor(fullNamed(hit.entries), period)!;
    const from = startOfName(reading, hits, hit);
    const end = reading.groupEnd[hit.to - 1]!;
    // "Juan Carlos Ferrero" is not the king: behind a ruler's given names stands his number, and no surname.
    if (/-[ivx]+$/.test(actor.id) && followsSurname(reading, hits, end)) continue;
    const to = endOfName(reading, hits, { to: endOfOrdinal(reading, end), country: actor.country });
    if (isThing(reading, from, to) && !isOwner(reading, to, actor.name)) {
      findings.block(from, to);
      continue;
    }
    if (to > end && hasMother(actor)) {
      introduceChild(reading, { findings, people }, { from, to, country: actor.country });
      continue;
    }
    introduceActor(people, actor, from);
    // "der Regierungschef der Provinz, …": the tables do not list every office.
    if (!actor.leader && isNamedLeader(reading, hits, { from, to }))
      people.byId.get(actor.id)!.leader = true;
    findings.add(from, to, {
      kind: 'person',
      entity: actor.id,
      country: actor.country,
      rule:
        reading.groupStart[hit.from] === hit.from && end === hit.to
          ? 'person-full-name'
          : 'person-compound',
    });
  }
}

/** "Nicolás Maduro Guerra", the son of the other one. */
function introduceChild(
  { text, tokens }: Reading,
  { findings, people }: { findings: Findings; people: People },
  { from, to, country }: { from: number; to: number; country: string | undefined },
): void {
  const name = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const id = slugify(name);
  const none = { actor: undefined, leader: false, title: undefined };
  people.introduce({ id, name, country, introducedAt: from, ...none }, []);
  findings.add(from, to, { kind: 'person', entity: id, country, rule: 'person-full-name' });
}

function fullNamed(entries: readonly Entry[]): Actor[] {
  const actors: Actor[] = [];
  for (const entry of entries) {
    if (entry.kind === 'person' && entry.full) actors.push(entry.actor);
  }
  return actors;
}

/** "Königin Elisabeth II.": an ordinal behind a ruler's name belongs to it. */
function endOfOrdinal({ tokens }: Reading, to: number): number {
  const number = tokens[to];
  const dot = tokens[to + 1];
  if (!number?.word.capital || dot?.text !== '.' || dot.start !== number.end) return to;
  return /^[IVX]{2,5}$/.test(number.text) ? to + 2 : to;
}

const RULERS_TITLE = /^(?:Alt)?(?:[Kk]önig|[Kk]aiser)(?:in|s)?$/;

/** "König Felipe VI.": a title in the tables is none in the text; "Juan Manuel Santos": one more given name before. */
function startOfName(
  { tokens, opens, groupStart }: Reading,
  hits: NameHits,
  { from, to }: { from: number; to: number },
): number {
  if (to > from + 1 && RULERS_TITLE.test(tokens[from]!.text)) return from + 1;
  const start = groupStart[from]!;
  const before = start > 0 && !opens[start] && !hits.at(start - 1) && tokens[start - 1]!.word;
  return before && isGivenName(before) ? groupStart[start - 1]! : start;
}

// "Emir" is a given name as well.
const isGivenName = testWord(({ text }) => isFirstName(text) && !isTitle(text));

/** "Nicolás Maduro Moros": an unknown surname behind the father's. */
function endOfName(
  reading: Reading,
  hits: NameHits,
  { to, country }: { to: number; country: string | undefined },
): number {
  return DOUBLE_SURNAMES.has(country ?? '') && followsSurname(reading, hits, to) ? to + 1 : to;
}

/** Whether at a token a word stands that may be a surname, and nothing else the dictionary knows. */
function followsSurname({ tokens, text, opens }: Reading, hits: NameHits, at: number): boolean {
  const next = tokens[at];
  return (
    next !== undefined &&
    next.word.capital &&
    !opens[at] &&
    ((hits.at(at)?.kinds ?? 0) & ~KIND.shortName) === 0 &&
    text.slice(tokens[at - 1]!.end, next.start) === ' ' &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) &&
    !isCommonNoun(next.text)
  );
}

/** Introduces an actor under every name that may stand alone, genitives aside. */
export function introduceActor(people: People, actor: Actor, at: number): void {
  // Most are introduced more than once, and then under no new name.
  const known = people.byId.get(actor.id);
  if (known) return people.reintroduce(known, { at, country: actor.country });
  const spare = spareSurnameOf(actor);
  people.introduce(
    {
      id: actor.id,
      name: actor.name,
      actor,
      country: actor.country,
      leader: false,
      introducedAt: at,
      title: undefined,
    },
    spare ? [...actor.shortNames, spare] : actor.shortNames,
  );
}

/**
 * The surname of somebody whom texts call so only after an introduction, since it is a word or somebody greater's; such
 * a row lists the full name where others have the short ones.
 *
 * Stephan Weil, "=Stephan Weil" → "Weil"; Xi Jinping, "=Xi" → undefined
 */
export function spareSurnameOf({ name, names, shortNames }: Actor): string | undefined {
  if (!shortNames.every((short) => short.includes(' ') && names.includes(short))) return undefined;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return /^\p{Lu}\p{Ll}+/u.test(last) && !OWNED_NAME.test(name) ? last : undefined;
}

// "Victoria von Schweden", "Friedrich der Große", "Prinz Philip": no surnames.
const OWNED_NAME = / (?:von|der|die) \S+$|^(?:Prinz|Prinzessin|Königin?) /;

/** The bounds of the whole hyphenated words a hit stands in: "Angela-Merkel-Besuch". */
export function wordBounds(
  { groupStart, groupEnd }: Reading,
  { from, to }: { from: number; to: number },
): { from: number; to: number } {
  return { from: groupStart[from]!, to: groupEnd[to - 1]! };
}

/** Whether a name belongs to a street, ship, prize or foundation: "Flughafen John F. Kennedy", "Ford-Werke". */
export function isThing(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (to - from > 1 && isNamedThing(tokens[to - 1]!.word)) return true;
  const next = to < tokens.length ? tokens[to]!.word : undefined;
  // "Dort hatte Ada Solberg Platz genommen."
  const sat = next?.text === 'Platz' && /n[aeo]h?m/.test(tokens[to + 1]?.text ?? '');
  if (next?.capital && !sat && isNamedThing(next)) return true;
  if (from === 0) return false;
  const before = tokens[from - 1]!.word;
  return standsBeforeThing(before) || (before.kind === 'sign' && isQuotedThing(reading, from, to));
}

/** "der Zerstörer „Ada Solberg“", "die „Ada Solberg“": nobody's name stands in quotation marks by itself. */
function isQuotedThing({ tokens, groupEnd }: Reading, from: number, to: number): boolean {
  const before = tokens[from - 2]?.word;
  if (!before || !/^[„“"«»]$/.test(tokens[from - 1]!.text)) return false;
  if (!/^[“”"«»]$/.test(tokens[to]?.text ?? '')) return false;
  return (
    standsBeforeThing(before) || (groupEnd[from]! < to && /^d(?:ie|e[rmn])$/.test(before.lower))
  );
}

/** "Adenauers Haus" is somebody's, and not named after him. */
export function isOwner({ tokens }: Reading, to: number, name: string): boolean {
  const { text, word } = tokens[to - 1]!;
  return !name.endsWith('s') && text.endsWith('s') && !isNamedThing(word);
}

const isNamedThing = testWord(
  ({ lower }) => NAMED_THINGS.has(lower) || NAMED_THINGS.has(lower.replace(/es$/, '')),
);
const standsBeforeThing = testWord(({ lower }) => THING_BEFORE.has(lower));
