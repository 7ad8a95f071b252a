import type { Actor } from '#core/knowledge/actor-row.ts';
import { LOCATIVE_PREPOSITIONS } from '#core/knowledge/seat-contexts.ts';
import { WEAK_NAMES } from '#core/knowledge/weak-names.ts';
import type { Token } from '#core/text/tokenize.ts';
import { testWord } from '#core/text/word.ts';

import { introduceActor, isOwner, isThing, spareSurnameOf, wordBounds } from './find-full-names.ts';
import { type PersonContext } from './find-names-by-form.ts';
import type { NameHits } from './find-names.ts';
import { KIND, type Entry } from './gazetteer.ts';
import { hintAt } from './hint-at.ts';
import { runsWithin } from './holders.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isWordHere } from './is-word-here.ts';
import { chooseActor, withoutEnding, type People, type Person } from './people.ts';
import { highestRank } from './rank-persons.ts';
import { mayBeName } from './read-name-run.ts';
import { isCapital, type Reading } from './reading.ts';
import { roleWordOf } from './role-lexicon.ts';
import { hasTitleBefore } from './title-before.ts';

const ARTICLES = new Set('der die das dem den des ein eine einen einem einer'.split(' '));
const isArticle = testWord(({ lower }) => ARTICLES.has(lower));
const isLocative = testWord(({ lower }) => LOCATIVE_PREPOSITIONS.has(lower));
// From this rank on (leaders of oppositions and parties, members of governments and above) a newspaper may print a
// surname alone.
const UNMISTAKABLE = 50;

/**
 * Finds persons by surname alone: whoever the article introduces in full, and known actors whose name cannot be
 * mistaken. A surname at the head of a compound names the person too.
 *
 * "Biden und Xi haben sich getroffen" → joe-biden, xi-jinping; "die Trump-Regierung" → donald-trump
 */
export function findSurnames(reading: Reading, context: PersonContext): void {
  const { tokens, groupStart } = reading;
  const { hits, findings, people } = context;
  for (let i = 0; i < tokens.length; i++) {
    if (findings.taken[i]) continue;
    const hit = hits.at(i);
    // "Koch-Mehrin", once introduced, is one name, whoever else is called Koch.
    const long =
      people.haveLongSurnames && groupStart[i] === i
        ? claimLongSurname(reading, context, i)
        : undefined;
    if (long !== undefined) {
      i = long - 1;
      continue;
    }
    // Nearly all words are neither a listed name nor one the article introduced.
    if (!hit && (!isCapital(tokens[i]) || !people.knows(spell(reading, i)))) continue;
    // A surname inside a longer name of something else ("La Paz") is part of that.
    if (hit && hit.from < i && (hit.kinds & KIND.person) === 0) continue;
    const to = hit?.from === i ? hit.to : i + 1;
    if (!isCapital(tokens[i]) && to === i + 1) continue;
    // In a double name or compound only the head can be the person: "Trump-Regierung", not "Anti-Terror".
    if (groupStart[i] !== i && !isPrefixed(reading, i)) continue;
    const person = whoIsCalled(reading, context, { at: i, to });
    if (!person) continue;
    const bounds = wordBounds(reading, { from: i, to });
    const { name } = person.actor ?? people.byId.get(person.id)!;
    if (isThing(reading, bounds.from, bounds.to) && !isOwner(reading, bounds.to, name)) continue;
    if (findings.isTaken(bounds.from, bounds.to)) continue;
    const compound = bounds.from !== i || bounds.to !== to;
    findings.add(bounds.from, bounds.to, {
      kind: 'person',
      entity: person.id,
      country: person.country,
      rule: compound
        ? 'person-compound'
        : person.introduced
          ? 'person-surname-introduced'
          : 'person-surname-known',
    });
    if (person.actor && !people.byId.has(person.id)) introduceActor(people, person.actor, i);
    if (compound) claimPartner(reading, context, { at: to + 1, bounds });
    i = bounds.to - 1;
  }
}

/** "De la Calle", "Sheib ad-Din": a surname of several words that the article introduced; the token behind it. */
function claimLongSurname(
  reading: Reading,
  { findings, people }: PersonContext,
  at: number,
): number | undefined {
  const { tokens, text } = reading;
  const { start, word } = tokens[at]!;
  const surname = people.longSurnameAt(text, { start, lower: word.lower });
  const person = surname && people.called(surname, at, hintAt(reading, people, at));
  if (!person) return undefined;
  let to = at + 1;
  while (to < tokens.length && tokens[to]!.start < start + surname.length) to++;
  if (findings.isTaken(at, to)) return undefined;
  const { id, country } = person;
  findings.add(at, to, { kind: 'person', entity: id, country, rule: 'person-surname-introduced' });
  return to;
}

/** "Putin-Selenskyj-Gipfel": the compound names a second person behind the first; both share its span. */
function claimPartner(
  reading: Reading,
  context: PersonContext,
  { at, bounds }: { at: number; bounds: { from: number; to: number } },
): void {
  const { hits, findings } = context;
  const hit = hits.at(at);
  if (hit?.from !== at || hit.to >= bounds.to) return;
  const partner = whoIsCalled(reading, context, { at, to: hit.to });
  if (!partner) return;
  const { id, country } = partner;
  findings.add(bounds.from, bounds.to, {
    kind: 'person',
    entity: id,
    country,
    rule: 'person-compound',
  });
}

/** "MERKEL GEHT" → "Merkel": a headline may be written in capitals throughout. */
function spell({ tokens }: Reading, at: number): string {
  const { text } = tokens[at]!;
  if (text.length < 4 || !isShouted(tokens[at])) return text;
  const isHeadline = isShouted(tokens[at - 1]) || isShouted(tokens[at + 1]);
  return isHeadline ? text[0] + text.slice(1).toLowerCase() : text;
}

function isShouted(token: Token | undefined): boolean {
  return isCapital(token) && token!.text.at(-1)! <= 'Z';
}

interface Called {
  id: string;
  country: string | undefined;
  actor: Actor | undefined;
  introduced: boolean;
}

function whoIsCalled(
  reading: Reading,
  { hits, people, period }: PersonContext,
  { at, to }: { at: number; to: number },
): Called | undefined {
  const { tokens, text } = reading;
  const surface =
    to === at + 1 ? spell(reading, at) : text.slice(tokens[at]!.start, tokens[to - 1]!.end);
  const bare = withoutEnding(surface);
  // "De la Calle" at the head of a sentence is "de la Calle".
  const hint = hintAt(reading, people, at);
  const hit = hits.at(at);
  const whole = people.called(surface, at, hint);
  const introduced =
    whole ??
    (isGroup(reading, hit, at) ? undefined : people.called(bare, at, hint)) ??
    (to > at + 1
      ? people.called(surface[0]!.toLowerCase() + surface.slice(1), at, hint)
      : undefined);
  // "die Trump-Regierung": the article belongs to the compound.
  const compound = reading.groupEnd[at]! > to;
  if (!introduced && (hit?.from !== at || (hit.kinds & KIND.person) === 0)) return undefined;
  const isWeak = () => WEAK_NAMES.has(surface) || WEAK_NAMES.has(bare);
  // "der Premier, unter dem Costa Minister war": so near behind a comma it is a relative pronoun.
  const articleBefore = at > 0 && isArticle(tokens[at - 1]!.word) && tokens[at - 3]?.text !== ',';
  const titled = titleHolder(reading, hit, at);
  if (titled) return actorCalled(titled, people.byId.has(titled.id));
  // "die Koch-Brüder" is a compound, "Koch-Mehrin" the name of somebody else.
  if (compound && !introduced && isDoubleName(reading, at) && isWeak()) return undefined;
  const spare = introduced?.actor && spareSurnameOf(introduced.actor);
  const isSpare = spare !== undefined && (spare === bare || spare === surface);
  if (introduced && !compound) {
    const name = { at, to, bare: whole ? surface : bare, person: introduced, isSpare };
    if (isWordHere(reading, hits, name)) return undefined;
  }
  if (introduced && !isOvershadowed(introduced, hit, { at, isSpare, people, period })) {
    // "in London" after "Jack London" is the town again.
    const town = hit?.entries.some((entry) => entry.kind === 'place' || entry.kind === 'country');
    const local = at > 0 && isLocative(tokens[at - 1]!.word);
    return town && local ? undefined : toCalled(introduced, people);
  }
  if (!hit || hit.from !== at || hit.entries.some((entry) => entry.kind === 'country'))
    return undefined;
  const actor = chooseActor(actorsIn(hit.entries), period);
  if (!actor || isInsideUnknownName(reading, hits, { at, to })) return undefined;
  if (hasOtherGivenName(reading, hits, { at, actor })) return undefined;
  if (hasTitleBefore(reading, at)) return actorCalled(actor, false);
  const others = hit.entries.some((entry) => entry.kind !== 'person');
  const tail = tokens[reading.groupEnd[at]! - 1]!.text;
  if (compound && POLITICAL_TAIL.test(tail) && highestRank(actor) >= CABINET_RANK)
    return actorCalled(actor, false);
  if (others || (articleBefore && !compound) || highestRank(actor) < UNMISTAKABLE || isWeak())
    return undefined;
  return actorCalled(actor, false);
}

/** "von den Senussis": the plural of a surname, where no genitive stands, is a movement. */
function isGroup({ tokens }: Reading, hit: ReturnType<NameHits['at']>, at: number): boolean {
  if (((hit?.kinds ?? 0) & (KIND.organisation | KIND.person)) !== KIND.organisation) return false;
  return at > 0 && /^\p{Ll}/u.test(tokens[at - 1]!.text) && !isCapital(tokens[at + 1]);
}

function actorsIn(entries: readonly Entry[]): Actor[] {
  const actors: Actor[] = [];
  for (const entry of entries) if (entry.kind === 'person') actors.push(entry.actor);
  return actors;
}

function isDoubleName({ tokens, groupEnd }: Reading, at: number): boolean {
  const second = tokens[groupEnd[at]! - 1]!;
  return groupEnd[at] === at + 3 && isCapital(second) && !isCommonNoun(second.text);
}

// What a government's head has and a namesake hardly: "die Johnson-Regierung".
const POLITICAL_TAIL =
  /^(?:Regierung|Administration|Kabinett|Lager|Ära|Präsidentschaft|Doktrin|Vertraute[rn]?|Nachfolger|Anhänger|Regime)$/;

/** "Verteidigungsminister Guttenberg" is whoever of that surname held the office, whoever else the text names. */
function titleHolder(
  { tokens, opens }: Reading,
  hit: ReturnType<NameHits['at']>,
  at: number,
): Actor | undefined {
  const word = at === 0 || opens[at] ? null : roleWordOf(tokens[at - 1]!.word);
  if (!word || hit?.from !== at) return undefined;
  const holders = actorsIn(hit.entries).filter(({ terms }) =>
    terms.some(({ office }) => word.offices.includes(office)),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

/** A surname in the headline is the head of state's, even if the text later names a relative in full. */
function isOvershadowed(
  introduced: Person,
  hit: ReturnType<NameHits['at']>,
  {
    at,
    isSpare,
    people,
    period,
  }: { at: number; isSpare: boolean } & Pick<PersonContext, 'people' | 'period'>,
): boolean {
  if (!hit || hit.from !== at) return false;
  const { country } = introduced;
  // A leader's wife or son is printed in full.
  const isKin = (actor: Actor) =>
    actor.country === country && highestRank(actor) >= STATE_RANK && !people.byId.has(actor.id);
  if (isSpare && hit.entries.some((entry) => entry.kind === 'person' && isKin(entry.actor)))
    return true;
  if (introduced.introducedAt <= at) return false;
  const own = introduced.actor ? highestRank(introduced.actor) : 0;
  return hit.entries.some(
    (entry) =>
      entry.kind === 'person' &&
      highestRank(entry.actor) >= STATE_RANK &&
      own < STATE_RANK &&
      // "Clinton siegt": of two with an office the one who has left it is no head of state.
      (own === 0 || entry.actor.terms.some((term) => runsWithin(term, period))),
  );
}

// Heads of state and government; ministers of defence and foreign affairs.
const STATE_RANK = 90;
const CABINET_RANK = 75;

function toCalled({ id, country, actor }: Person, people: People): Called {
  return { id, country, actor, introduced: people.byId.has(id) };
}

function actorCalled(actor: Actor, introduced: boolean): Called {
  return { id: actor.id, country: actor.country, actor, introduced };
}

/** "Pham Quang Nghi": between two unknown capital words a surname is a part of somebody else's name. */
function isInsideUnknownName(
  reading: Reading,
  hits: NameHits,
  { at, to }: { at: number; to: number },
): boolean {
  // "Wie Putins Krieg endet": the first word of a headline and a noun are no names.
  const unknown = (index: number) => !hits.at(index) && mayBeName(reading, hits, index);
  return !reading.opens[at] && !reading.opens[to] && unknown(at - 1) && unknown(to);
}

/** "Edmon Chung" is not Chung Sye Kyun; "Bibi Netanjahu" may be Benjamin. */
function hasOtherGivenName(
  reading: Reading,
  hits: NameHits,
  { at, actor }: { at: number; actor: Actor },
): boolean {
  if (reading.opens[at] || !mayBeName(reading, hits, at - 1) || hits.at(at - 1)) return false;
  const initial = reading.tokens[at - 1]!.text[0];
  return actor.names.every((name) => !name.split(' ').some((word) => word[0] === initial));
}

/** "Anti-Trump-Protest", "Ex-Merkel-Berater": a prefix before the name inside one hyphenated word. */
function isPrefixed({ tokens, groupStart, groupEnd }: Reading, index: number): boolean {
  const first = tokens[groupStart[index]!]!.text;
  return /^(?:Anti|Pro|Ex|Post|Nicht)$/.test(first) && groupEnd[index]! > index + 1;
}
