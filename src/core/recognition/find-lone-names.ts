import type { Actor } from '#core/knowledge/actor-row.ts';
import { FAMOUS_NAMES } from '#core/knowledge/famous-names.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from '#core/knowledge/first-names.ts';
import { hasSurnameEnding } from '#core/knowledge/surname-endings.ts';
import { WEAK_NAMES } from '#core/knowledge/weak-names.ts';

import { introduceActor, isThing } from './find-full-names.ts';
import { claimName, type PersonContext } from './find-names-by-form.ts';
import { runsWithin } from './holders.ts';
import { readNameRun } from './read-name-run.ts';
import type { Reading } from './reading.ts';
import { ENOUGH, isOwnedPersonally, ownsPersonally, weighContext } from './weigh-context.ts';

/** One place where a word stands that may be somebody's only name. */
interface Sighting {
  from: number;
  to: number;
  score: number;
  rule: string;
}

/** All places of one word, its genitives among them. */
interface Suspect {
  sightings: Sighting[];
  best: number;
  refused: boolean;
}

const GIVEN_NAME = 3;
const BESIDE_PERSON = 2;

/**
 * Finds persons named by a single word that the article introduces nowhere, where the text shows that it is a name:
 * by what the person does, is or owns, or by a person beside it. One place with enough evidence names the word
 * everywhere in the text, unless somewhere an article or a preposition of place shows that it is no person's.
 *
 * "Kolb starb 1986. Kolbs Witwe zog um." → kolb, twice; "der Kolb", "in Kolb" → nobody
 */
export function findLoneNames(reading: Reading, context: PersonContext): void {
  const suspects = collect(reading, context);
  for (const [word, { sightings, best, refused }] of suspects) {
    const given = FAMOUS_NAMES.get(word);
    if (given === undefined && (refused || best < ENOUGH)) continue;
    const called = isGivenName(word) ? context.people.beginningWith(word) : undefined;
    const bearer =
      given === undefined && best >= ENOUGH ? onlyBearer(sightings, context) : undefined;
    for (const { from, to, score, rule } of sightings) {
      if (given === undefined ? score < 0 : isOtherwise(reading, from, to)) continue;
      if (called) {
        context.findings.add(from, to, {
          kind: 'person',
          entity: called.id,
          country: called.country,
          rule: 'person-surname-introduced',
        });
        continue;
      }
      if (bearer) {
        introduceActor(context.people, bearer, from);
        const { id, country } = bearer;
        context.findings.add(from, to, {
          kind: 'person',
          entity: id,
          country,
          rule: 'person-surname-known',
        });
        continue;
      }
      const known = context.people.byId.has(word);
      claimName(reading, context, {
        name: { from, to, given: given ?? '', surname: word },
        rule: ruleOf({
          famous: given !== undefined && score < ENOUGH,
          known: known && score < ENOUGH,
          rule,
        }),
      });
    }
  }
}

function ruleOf({
  famous,
  known,
  rule,
}: {
  famous: boolean;
  known: boolean;
  rule: string;
}): string {
  if (famous) return 'person-surname-known';
  return known ? 'person-namesake' : rule;
}

/** "in Newton", "„Piper Seneca“": even a famous name may be that of a town or a thing. */
function isOtherwise({ tokens }: Reading, from: number, to: number): boolean {
  return (
    /^(?:in|nach|aus|ab|„|“|"|»)$/i.test(tokens[from - 1]?.text ?? '') ||
    /^[“"»”«]$/.test(tokens[to]?.text ?? '')
  );
}

function collect(reading: Reading, context: PersonContext): ReadonlyMap<string, Suspect> {
  const { tokens } = reading;
  const { hits, findings } = context;
  const suspects = new Map<string, Suspect>();
  // Most texts never ask where persons begin and end.
  let bounds: Bounds | undefined;
  let next = 0;
  for (const i of reading.capitals) {
    if (i < next || findings.taken[i]) continue;
    const run = readNameRun(reading, hits, i);
    if (!run) continue;
    next = run.to;
    if (run.words > 1 || tokens[run.from]!.text.length < 3 || isThing(reading, run.from, run.to))
      continue;
    const surface = run.surname;
    const owner = ownerOf(surface);
    const owned = owner !== undefined && isOwnedPersonally(reading, run.from, run.to);
    const owns = owned || (owner !== undefined && ownsPersonally(reading, run.to));
    const word =
      owner !== undefined && (owns || reading.holdsCapital(owner) || FAMOUS_NAMES.has(owner))
        ? owner
        : surface;
    let { score, rule } = weighContext(reading, hits, run);
    if (owned || (owns && score > -ENOUGH)) {
      score = ENOUGH;
      rule = 'person-owner';
    }
    if (score > -ENOUGH && score < ENOUGH) {
      if (
        isJoined(reading, run) &&
        isBesidePerson(reading, run, (bounds ??= personBounds(context)))
      ) {
        score += BESIDE_PERSON;
        rule = 'person-list';
      }
      if (isGivenName(word)) {
        score += GIVEN_NAME;
        if (score >= ENOUGH) rule = 'person-given-name';
      } else if (score > 0 && hasSurnameEnding(word)) score++;
    }
    let suspect = suspects.get(word);
    if (!suspect) suspects.set(word, (suspect = { sightings: [], best: -ENOUGH, refused: false }));
    suspect.sightings.push({ from: run.from, to: run.to, score, rule });
    suspect.best = Math.max(suspect.best, score);
    if (score <= -ENOUGH) suspect.refused = true;
  }
  return suspects;
}

/** The name a genitive may be of; "Markus", "Ines" are nobody's. */
function ownerOf(surface: string): string | undefined {
  return surface.endsWith('s') && surface.length > 3 && !FIRST_NAMES.has(surface)
    ? surface.slice(0, -1)
    : undefined;
}

/**
 * The only actor the tables know by a surname, in office when the article was written, where the article is about the
 * actor's country: "sagte Witkoff" beside "US-Präsident" is Steve Witkoff. Surnames of many never are.
 */
function onlyBearer(
  sightings: readonly Sighting[],
  { hits, period }: PersonContext,
): Actor | undefined {
  const entries = hits.at(sightings[0]!.from)?.entries ?? [];
  const entry = entries.length === 1 ? entries[0] : undefined;
  if (entry?.kind !== 'person' || entry.full) return undefined;
  const { actor } = entry;
  if (actor.shortNames.some((name) => WEAK_NAMES.has(name))) return undefined;
  if (!actor.terms.some((term) => runsWithin(term, period))) return undefined;
  // A list of the names found, not of all words; few texts ever ask.
  const isAbout = hits.list.some(({ entries: other }) =>
    other.some((each) => each.kind === 'country' && each.code === actor.country),
  );
  return isAbout ? actor : undefined;
}

function isGivenName(word: string): boolean {
  const head = word.split('-')[0]!;
  return FIRST_NAMES.has(head) && !AMBIGUOUS_FIRST_NAMES.has(head);
}

interface Bounds {
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
}

function personBounds({ findings }: PersonContext): Bounds {
  const people = findings.list.filter(({ kind }) => kind === 'person');
  return {
    starts: new Set(people.map(({ from }) => from)),
    ends: new Set(people.map(({ to }) => to)),
  };
}

function isJoined(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  return joins(reading, to) || joins(reading, from - 1);
}

/** "Okello und Barack Obama", "zwischen Putin und Kolb": a person beside it, joined by "und". */
function isBesidePerson(
  reading: Reading,
  { from, to }: { from: number; to: number },
  { starts, ends }: Bounds,
): boolean {
  return (
    (joins(reading, to) && starts.has(to + 1)) || (joins(reading, from - 1) && ends.has(from - 1))
  );
}

function joins({ tokens }: Reading, at: number): boolean {
  if (at < 0 || at >= tokens.length) return false;
  const { text } = tokens[at]!;
  return text === 'und' || text === 'sowie';
}
