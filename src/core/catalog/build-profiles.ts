import { isCounted, type AnalyzedArticle, type Span, type Term } from '#core/article.ts';
import { parseActor } from '#core/knowledge/actor-row.ts';
import { ACTORS } from '#core/knowledge/actors.ts';
import { nameBody } from '#core/knowledge/office-bodies.ts';
import { slugify } from '#core/text/slugify.ts';
import { spansBetween } from '#core/text/spans-between.ts';
import { splitSentences } from '#core/text/split-sentences.ts';

/** What an actor's page tells beside what the catalog knows. */
export interface PackedProfiles {
  /** Ids of the articles; counts refer to them by position. */
  ids: string[];
  /** By actor id. */
  profiles: Record<string, PackedProfile>;
  /** By topic, the words that earned it. */
  topics: Record<string, [word: string, counts: Counts][]>;
}

export interface PackedProfile {
  /** Absent where the tables do not know the actor. */
  gender?: 'm' | 'f';
  /** All terms of the tables, the earliest first. */
  terms?: Term[];
  /** The words that denote the actor; a role is an office named instead of a name. */
  forms: [text: string, isRole: 0 | 1, counts: Counts][];
  /** In how many sentences the actor stands with a country. */
  countries: [code: string, counts: Counts][];
}

/** Position of an article and a number, again and again. */
export type Counts = number[];

/**
 * Gathers for each actor with a counted mention the offices the tables know, the forms of the name found and the
 * countries of the same sentences.
 *
 * "Putin kam. Der Kremlchef lobte China." → forms Putin 1, Kremlchef 1 (role); countries CN 1, RU 1
 */
export function buildProfiles(
  entries: readonly { analysis: AnalyzedArticle; text: string }[],
): PackedProfiles {
  const drafts = new Map<string, Draft>();
  entries.forEach(({ analysis, text }, article) => {
    for (const sentence of listSentences(analysis, text)) {
      const mentions = spansBetween(analysis.mentions, sentence);
      const countries = new Set(
        mentions.flatMap(({ kind, entity }) => (kind === 'country' && entity ? [entity] : [])),
      );
      const actors = new Set<string>();
      for (const { kind, entity, text: surface } of mentions) {
        if ((kind !== 'person' && kind !== 'role') || entity === null) continue;
        actors.add(entity);
        const draft = drafts.get(entity) ?? { forms: new Map(), countries: new Map() };
        drafts.set(entity, draft);
        const role = kind === 'role' ? 1 : 0;
        count(draft.forms, `${role}${surface.replace(/\s+/g, ' ')}`, article);
      }
      for (const id of actors) {
        for (const code of countries) count(drafts.get(id)?.countries, code, article);
      }
    }
  });
  // To read all rows takes longer than all else; few of them are needed.
  const rows = new Map(ACTORS.map((row) => [slugify(row[0]), row]));
  const profiles = [...drafts].map(([id, draft]): [string, PackedProfile] => {
    const row = rows.get(id);
    const actor = row && parseActor(row);
    const terms = (actor?.terms ?? [])
      .map(({ office, of, from, to }): Term => {
        const ofName = nameBody(of);
        return { office, of, ...(ofName ? { ofName } : {}), from, ...(to ? { to } : {}) };
      })
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    return [
      id,
      {
        ...(actor ? { gender: actor.gender } : {}),
        ...(terms.length > 0 ? { terms } : {}),
        forms: [...draft.forms].map(([key, counts]) => [
          key.slice(1),
          key.startsWith('1') ? 1 : 0,
          [...counts].flat(),
        ]),
        countries: [...draft.countries].map(([code, counts]) => [code, [...counts].flat()]),
      },
    ];
  });
  return {
    ids: entries.map(({ analysis }) => analysis.id),
    profiles: Object.fromEntries(profiles),
    topics: gatherTopicWords(entries),
  };
}

/** Words that differ in case alone are one, written as they first stood. */
function gatherTopicWords(
  entries: readonly { analysis: AnalyzedArticle; text: string }[],
): PackedProfiles['topics'] {
  const topics = new Map<string, Tally>();
  const written = new Map<string, string>();
  entries.forEach(({ analysis, text }, article) => {
    for (const { id, evidence } of analysis.topics) {
      const tally = topics.get(id) ?? new Map<string, Map<number, number>>();
      topics.set(id, tally);
      for (const { start, end } of evidence) {
        const word = text.slice(start, end).replace(/\s+/g, ' ');
        const key = word.toLowerCase();
        if (!written.has(key)) written.set(key, word);
        count(tally, key, article);
      }
    }
  });
  return Object.fromEntries(
    [...topics].map(([id, tally]) => [
      id,
      [...tally].map(([key, counts]): [string, Counts] => [
        written.get(key) ?? key,
        [...counts].flat(),
      ]),
    ]),
  );
}

/** Numbers by position of the article, by what is counted. */
type Tally = Map<string, Map<number, number>>;

interface Draft {
  forms: Tally;
  countries: Tally;
}

function count(tally: Tally | undefined, key: string, article: number): void {
  const counts = tally?.get(key) ?? new Map<number, number>();
  tally?.set(key, counts);
  counts.set(article, (counts.get(article) ?? 0) + 1);
}

function listSentences({ blocks }: AnalyzedArticle, text: string): Span[] {
  return blocks
    .filter(({ kind }) => isCounted(kind))
    .flatMap((block) => splitSentences(text, block));
}
