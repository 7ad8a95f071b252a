import type { Actor } from '#core/knowledge/actor-row.ts';
import { WEAK_NAMES } from '#core/knowledge/weak-names.ts';

import { runsWithin, type Period } from './holders.ts';
import { LEADING, highestRank, isHeir, isSuccessor, lastTerm, rankOf } from './rank-persons.ts';

/** Somebody an article names in full, or by title and surname. */
export interface Person {
  id: string;
  name: string;
  /** The row of the actor tables, if there is one. */
  actor: Actor | undefined;
  country: string | undefined;
  /** A title says that the person is a minister, head of state or the like. */
  leader: boolean;
  /** Token of the first mention that introduces the person. */
  introducedAt: number;
  /** The title before the name there, in small letters. */
  title: string | undefined;
}

/** What stands before a surname and tells whom of several it means. */
export interface SurnameHint {
  gender?: 'm' | 'f';
  /** In small letters. */
  title?: string;
  /** Whether the person named at a token is told there as somebody's relative: "seine Frau Hanna Keil". */
  isRelative?: (at: number) => boolean;
}

// About a paragraph of words: so long the person introduced last is the one a surname means.
const FRESH = 60;

/** Those of several persons whom a title or gender before their surname allows; all where it allows none. */
function narrow(list: readonly Person[], { gender, title }: SurnameHint): readonly Person[] {
  const titled = title
    ? list.filter((person) => person.title !== undefined && person.title.endsWith(title))
    : [];
  if (titled.length > 0) return titled;
  const fitting = gender
    ? list.filter(({ actor }) => actor === undefined || actor.gender === gender)
    : list;
  return fitting.length > 0 ? fitting : list;
}

/**
 * Without those told as a relative of another: "Ida Keil und ihr Mann Jan Keil" leaves Ida. A leader, beside whom others
 * hold no office, stays.
 */
function dropRelatives(
  list: readonly Person[],
  at: number,
  { isRelative }: SurnameHint,
): readonly Person[] {
  const own = isRelative ? list.filter((person) => !isRelative(person.introducedAt)) : [];
  const isHeadline = list.every(({ introducedAt }) => introducedAt > at);
  if (!own.some(({ introducedAt }) => isHeadline || introducedAt <= at)) return list;
  const isLed = list.some((person) => rankOf(person) >= LEADING);
  return isLed && own.every((person) => rankOf(person) === 0) ? list : own;
}

/** The persons of one article, by id and by the names they are called alone. */
export class People {
  readonly byId = new Map<string, Person>();
  private readonly bySurname = new Map<string, Person[]>();
  /** Surnames of several words by the first of them in small letters: "de la Calle", "Sheib ad-Din". */
  private readonly longSurnames = new Map<string, string[]>();
  private readonly byFirstWord = new Map<string, Person[]>();
  private shared = false;

  /** Registers an introduction; the earliest one counts. */
  introduce(person: Person, surnames: readonly string[]): Person {
    const known = this.byId.get(person.id);
    if (known) {
      this.reintroduce(known, { at: person.introducedAt, country: person.country });
      if (person.leader) known.leader = true;
      return known;
    }
    this.byId.set(person.id, person);
    push(this.byFirstWord, firstWordOf(person.name), person);
    this.alsoCall(person.id, surnames);
    return person;
  }

  /** Lets somebody introduced be called by these surnames, too. */
  alsoCall(id: string, surnames: readonly string[]): void {
    const person = this.byId.get(id)!;
    for (const surname of surnames) {
      this.call(surname, person);
      // "O'Brien" and "O’Brien" are one name.
      if (surname.includes("'")) this.call(surname.replaceAll("'", '’'), person);
      if (surname.includes('’')) this.call(surname.replaceAll('’', "'"), person);
      const end = surname.search(/[ -]/);
      if (end > 0) push(this.longSurnames, surname.slice(0, end).toLowerCase(), surname);
    }
  }

  private call(surname: string, person: Person): void {
    const list = this.bySurname.get(surname);
    if (!list) this.bySurname.set(surname, [person]);
    else if (!list.includes(person)) {
      list.push(person);
      this.shared = true;
    }
  }

  /** Somebody introduced again, at another token. */
  reintroduce(known: Person, { at, country }: { at: number; country: string | undefined }): void {
    known.introducedAt = Math.min(known.introducedAt, at);
    known.country ??= country;
  }

  /** The one person of several words whose surname somebody known by a surname alone bears; undefined for two. */
  fullerThan({ id, name, actor }: Person): Person | undefined {
    if (actor || name.includes(' ')) return undefined;
    const others = (this.bySurname.get(name) ?? []).filter((person) => person.id !== id);
    return others.length === 1 && others[0]!.name.includes(' ') ? others[0] : undefined;
  }

  /** The one person whose name of more words ends in these: "Le Blanc" is Pierre Le Blanc. */
  endingIn(name: string): Person | undefined {
    const found = [...this.byId.values()].filter((person) => person.name.endsWith(` ${name}`));
    return found.length === 1 ? found[0] : undefined;
  }

  /** The one person whose name goes on behind these given names: "Juan Manuel" is Juan Manuel Santos. */
  beginningWith(given: string): Person | undefined {
    const found = (this.byFirstWord.get(firstWordOf(given)) ?? []).filter(({ name }) =>
      name.startsWith(`${given} `),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** Whether a word, without a genitive ending, is the surname of somebody introduced. */
  knows(word: string): boolean {
    return (
      this.bySurname.size > 0 &&
      (this.bySurname.has(word) || this.bySurname.has(withoutEnding(word)))
    );
  }

  /** Whether two of those introduced have the same surname. */
  get shareSurnames(): boolean {
    return this.shared;
  }

  /** Whether anybody introduced has a surname of several words. */
  get haveLongSurnames(): boolean {
    return this.longSurnames.size > 0;
  }

  /** The surname of several words that stands at an offset, a large first letter aside; undefined where none does. */
  longSurnameAt(
    text: string,
    { start, lower }: { start: number; lower: string },
  ): string | undefined {
    if (this.longSurnames.size === 0) return undefined;
    return this.longSurnames.get(lower)?.find((surname) => {
      const end = start + surname.length;
      return (
        text.slice(start + 1, end) === surname.slice(1) &&
        !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1))
      );
    });
  }

  /**
   * Who of the introduced is called by this surname at token `at`: whoever was introduced just before; else of several
   * the one of highest office, of equals the one introduced first; else the first one introduced later (a headline). A title
   * or "Frau" before the surname decides before all this.
   */
  called(surname: string, at: number, hint: SurnameHint = {}): Person | undefined {
    const all = this.bySurname.get(surname);
    if (!all || all.length < 2) return all?.[0];
    const fitting = narrow(all, hint);
    const list = dropRelatives(fitting, at, hint);
    const youngest = list.toSorted((a, b) => b.introducedAt - a.introducedAt);
    const before = youngest.filter((person) => person.introducedAt <= at);
    const last = before[0];
    const heir = last && fitting.find((person) => isHeir(person, last));
    if (heir) return heir;
    const leader = before.find((person) => rankOf(person) >= LEADING);
    // A leader's wife or brother is printed in full, the surname alone stays the leader's.
    const isSpare = last?.actor?.shortNames.includes(surname) === false;
    const isPlain = last && rankOf(last) === 0 && !last.leader && !WEAK_NAMES.has(surname);
    if (leader && (isSpare || isPlain)) return leader;
    // Who ruled long ago and is named in passing leaves the surname to the one the article is about.
    const present = last && before.find((person) => isSuccessor(person, last));
    if (present) return present;
    if (last && at - last.introducedAt <= FRESH) return last;
    const pool = before.length > 0 ? before : youngest;
    return pool.reduce((best, person) => (rankOf(person) >= rankOf(best) ? person : best));
  }
}

// Whoever left office before is history to a newspaper and printed with the full name.
const HISTORY = '1990';

/**
 * Of several actors of one name the likeliest: somebody in office within the period, then somebody of our time, then the
 * highest office, then the youngest term.
 *
 * (Cyrus Vance, JD Vance), 2025 → JD Vance
 */
export function chooseActor(actors: readonly Actor[], period: Period): Actor | undefined {
  if (actors.length < 2) return actors[0];
  let best: Actor | undefined;
  let weight = 0;
  for (const actor of actors) {
    const inOffice = actor.terms.some((term) => runsWithin(term, period));
    const last = lastTerm(actor);
    const mine = (inOffice ? 1000 : 0) + (last < HISTORY ? -500 : 0) + highestRank(actor);
    if (best && (mine < weight || (mine === weight && last <= lastTerm(best)))) continue;
    best = actor;
    weight = mine;
  }
  return best;
}

/** The name without a genitive ending: "Putins" → "Putin", "Scholz’" → "Scholz". */
export function withoutEnding(surface: string): string {
  const last = surface.at(-1);
  if (last === "'" || last === '’') return surface.slice(0, -1);
  if (last !== 's') return surface;
  const before = surface.at(-2);
  return surface.slice(0, before === "'" || before === '’' ? -2 : -1);
}

function firstWordOf(name: string): string {
  return name.split(' ', 1)[0]!;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
