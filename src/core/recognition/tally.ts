import type {
  ArticleActor,
  ArticleCountry,
  ArticleDate,
  ArticleOrganisation,
  BlockKind,
  Mention,
  Term,
} from '#core/article.ts';
import type { Actor, ActorTerm } from '#core/knowledge/actor-row.ts';
import { nameBody } from '#core/knowledge/office-bodies.ts';
import { OFFICES } from '#core/knowledge/offices.ts';

import type { Finding } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import { runsWithin, type Period } from './holders.ts';
import type { People } from './people.ts';
import { findPrintedName } from './printed-name.ts';
import { countsAt, type Reading } from './reading.ts';

export interface TallyContext {
  gazetteer: Gazetteer;
  people: People;
  date: ArticleDate;
}

// Countries mentioned at least half as often as the first are what the article is about, at most three.
const MAIN_SHARE = 0.45;
const MAIN_MOST = 3;
const HEADS: ReadonlySet<BlockKind> = new Set(['title', 'kicker', 'lead']);
// A country in the title or lead weighs as much as three elsewhere; a place or a person of it as half a mention.
const HEAD_WEIGHT = 3;
const PART_WEIGHT = 0.5;

/** Counts persons, and office mentions resolved to them, in blocks that count; most mentioned first. */
export function tallyActors(
  reading: Reading,
  findings: readonly Finding[],
  { gazetteer, people, date }: TallyContext,
): ArticleActor[] {
  const mentionsOf = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { kind, entity, from } = finding;
    if ((kind !== 'person' && kind !== 'role') || !entity || !countsAt(reading, from)) continue;
    const mentions = mentionsOf.get(entity);
    if (mentions) mentions.push(finding);
    else mentionsOf.set(entity, [finding]);
  }
  const period = { earliest: date.value ?? date.earliest, latest: date.value ?? date.latest };
  const actors: ArticleActor[] = [];
  for (const [id, mentions] of mentionsOf) {
    const actor = gazetteer.actors.get(id);
    const person = people.byId.get(id);
    const terms = actor ? termsAt(actor, period) : [];
    const office = terms[0];
    const country = actor?.country ?? person?.country;
    // Field by field: objects spread into objects are what this would otherwise spend its time on.
    const tally: Partial<ArticleActor> = { id, name: person?.name ?? id };
    if (actor) tally.name = findPrintedName(actor, mentions) ?? actor.name;
    if (country) tally.country = country;
    if (office && actor) tally.office = titleOf(office, actor);
    tally.leader = (actor?.leader || person?.leader) ?? false;
    tally.known = actor !== undefined;
    tally.mentions = mentions.length;
    if (terms.length > 0) tally.terms = terms;
    actors.push(tally as ArticleActor);
  }
  return actors.sort((a, b) => b.mentions - a.mentions);
}

function titleOf(term: Term, actor: Actor): string {
  return OFFICES[term.office as keyof typeof OFFICES].de[actor.gender === 'f' ? 1 : 0];
}

/** The terms that may have been running on the article's date, the weightiest office first. */
function termsAt(actor: Actor, period: Period): Term[] {
  const running: ActorTerm[] = [];
  for (const term of actor.terms) if (runsWithin(term, period)) running.push(term);
  if (running.length > 1) running.sort(byWeight);
  return running.map(({ office, of, from, to }) => {
    const ofName = nameBody(of);
    if (ofName) return to ? { office, of, ofName, from, to } : { office, of, ofName, from };
    return to ? { office, of, from, to } : { office, of, from };
  });
}

function byWeight(a: ActorTerm, b: ActorTerm): number {
  return OFFICES[b.office].rank - OFFICES[a.office].rank || (a.from < b.from ? 1 : -1);
}

/** Counts country mentions and places in blocks that count, and tells which countries the article is about. */
export function tallyCountries(reading: Reading, findings: readonly Finding[]): ArticleCountry[] {
  const tallies = new Map<string, { mentions: number; places: number; weight: number }>();
  for (const { kind, entity, country, from } of findings) {
    const code = kind === 'country' ? entity : country;
    if (!code || kind === 'organisation' || !countsAt(reading, from)) continue;
    let tally = tallies.get(code);
    if (!tally) tallies.set(code, (tally = { mentions: 0, places: 0, weight: 0 }));
    const inHead = HEADS.has(reading.blocks[reading.blockOf[from]!]!.kind);
    if (kind === 'country') tally.mentions++;
    if (kind === 'place') tally.places++;
    tally.weight += (kind === 'country' ? 1 : PART_WEIGHT) * (inHead ? HEAD_WEIGHT : 1);
  }
  const most = Math.max(0, ...[...tallies.values()].map(({ weight }) => weight));
  const ranked = [...tallies].sort(([, a], [, b]) => b.weight - a.weight);
  const main = new Set(
    ranked
      .filter(([, tally]) => tally.mentions + tally.places > 0 && tally.weight >= most * MAIN_SHARE)
      .slice(0, MAIN_MOST)
      .map(([code]) => code),
  );
  return ranked
    .filter(([, { mentions, places }]) => mentions + places > 0)
    .map(([code, { mentions, places }]) => ({ code, mentions, places, main: main.has(code) }))
    .sort((a, b) => b.mentions - a.mentions || b.places - a.places);
}

/** Counts organisations in blocks that count; most mentioned first. */
export function tallyOrganisations(
  reading: Reading,
  findings: readonly Finding[],
  gazetteer: Gazetteer,
): ArticleOrganisation[] {
  const tallies = new Map<string, ArticleOrganisation>();
  for (const { kind, entity, from, start, end } of findings) {
    if (kind !== 'organisation' || !entity || !countsAt(reading, from)) continue;
    const tally = tallies.get(entity);
    if (tally) tally.mentions++;
    else {
      const name = gazetteer.organisations.get(entity)?.name ?? reading.text.slice(start, end);
      tallies.set(entity, { id: entity, name, mentions: 1 });
    }
  }
  return [...tallies.values()].sort((a, b) => b.mentions - a.mentions);
}

/** Findings as they are reported: without token numbers, and without what does not apply. */
export function toMentions(findings: readonly Finding[]): Mention[] {
  return findings.map(toMention);
}

function toMention({ start, end, text, kind, entity, metonym, rule, country }: Finding): Mention {
  // Written out: copies of objects by their keys are what this would otherwise spend its time on.
  if (metonym) {
    return country
      ? { start, end, kind, entity, metonym, rule, country, text }
      : { start, end, kind, entity, metonym, rule, text };
  }
  return country
    ? { start, end, kind, entity, rule, country, text }
    : { start, end, kind, entity, rule, text };
}
