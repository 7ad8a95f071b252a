import { isCounted, type AnalyzedArticle } from '#core/article.ts';
import { isOwnId, OWN_SOURCE } from '#core/own/own-id.ts';
import { splitWords } from '#core/search/fold.ts';
import { groupSignedLines, skipDateline } from '#core/text/signed-line.ts';
import { cutAtWord } from '#core/wording/cut-at-word.ts';

import { assignHues } from './actor-hue.ts';
import type {
  Catalog,
  CatalogActor,
  CatalogCountry,
  CatalogOrganisation,
  CatalogSource,
  CatalogTopic,
  LeftOutFile,
  ListRecord,
} from './catalog.ts';
import { chooseNames } from './choose-names.ts';
import { findMainActors } from './find-main-actors.ts';
import { findShortNames } from './find-short-names.ts';
import { findSources, MEDIA_NAMES } from './find-sources.ts';
import { countEach, tallyValues } from './tally-values.ts';

/** An article as analysed, with the very text its spans count in. */
export interface CatalogEntry {
  analysis: AnalyzedArticle;
  text: string;
}

// Two lines on the widest list hold about 150 signs; what is narrower cuts again.
const LONGEST_EXCERPT = 150;

const SOURCE_NAMES: ReadonlyMap<string, string> = new Map([...MEDIA_NAMES, [OWN_SOURCE, 'Eigene']]);

/**
 * Gathers what the page knows before an article is opened: a record for each article in the order given, and the values
 * of each facet, those of most articles first. Values without a counted mention are left out. An article with an id of
 * the reader's own has `OWN_SOURCE` as its first source.
 */
export function buildCatalog(
  entries: readonly CatalogEntry[],
  leftOut: readonly LeftOutFile[] = [],
): Catalog {
  const analyses = entries.map((entry) => entry.analysis);
  const articles = entries.map(buildRecord);
  return {
    articles,
    actors: listActors(analyses, articles),
    countries: tallyValues(articles, 'countries').map(({ id, ...counts }): CatalogCountry => ({
      code: id,
      ...counts,
    })),
    organisations: listOrganisations(analyses, articles),
    topics: listTopics(articles),
    sources: listSources(articles),
    leftOut: [...leftOut],
  };
}

function buildRecord({ analysis, text }: CatalogEntry): ListRecord {
  const { id, title, titleSource, kicker, language } = analysis;
  const { value, earliest, latest } = analysis.date;
  const actors = rank(analysis.actors.map((actor) => [actor.id, actor.mentions]));
  const leading = new Set(findMainActors(analysis));
  const main = [...actors.keys()].filter((at) => leading.has(actors[at]?.[0] ?? ''));
  const sources = [...(isOwnId(id) ? [OWN_SOURCE] : []), ...findSources(analysis)];
  return {
    id,
    title,
    titleSource,
    ...(kicker === undefined ? {} : { kicker }),
    excerpt: cutAtWord(findExcerpt(analysis, text), LONGEST_EXCERPT),
    date: {
      ...(value === undefined ? {} : { value }),
      ...(earliest === undefined ? {} : { earliest }),
      ...(latest === undefined ? {} : { latest }),
    },
    words: countWords(analysis, text),
    language,
    actors,
    ...(main.length > 0 && { main }),
    countries: rank(analysis.countries.map((country) => [country.code, country.mentions])),
    organisations: rank(analysis.organisations.map((each) => [each.id, each.mentions])),
    topics: analysis.topics.map((topic) => topic.id),
    ...(sources.length > 0 && { sources }),
  };
}

/** A title made from the first sentence has said what the first paragraph says; the excerpt goes on from there. */
function findExcerpt({ lead, titleSource, blocks }: AnalyzedArticle, text: string): string {
  if (lead && titleSource === 'heading') return lead;
  const paragraphs = groupSignedLines(blocks, text).filter(
    ([{ kind }]) => kind === 'paragraph' || kind === 'lead',
  );
  const line = titleSource === 'sentence' ? (paragraphs[1] ?? paragraphs[0]) : paragraphs[0];
  if (!line) return '';
  const start = skipDateline(line, text);
  return text.slice(start, line.find((block) => block.end > start)!.end);
}

function countWords({ blocks }: AnalyzedArticle, text: string): number {
  return blocks
    .filter((block) => isCounted(block.kind))
    .reduce((sum, { start, end }) => sum + splitWords(text.slice(start, end)).length, 0);
}

function rank(pairs: [string, number][]): [string, number][] {
  return pairs.filter(([, mentions]) => mentions > 0).sort((a, b) => b[1] - a[1]);
}

function listActors(
  analyses: readonly AnalyzedArticle[],
  articles: readonly ListRecord[],
): CatalogActor[] {
  const counts = tallyValues(articles, 'actors');
  const known = new Map(analyses.flatMap(({ actors }) => actors).map((actor) => [actor.id, actor]));
  const names = chooseNames(analyses);
  const shortNames = findShortNames(analyses, names);
  const hues = assignHues(
    counts.map(({ id }) => id),
    articles.map(({ actors }) => actors.map(([id]) => id)),
    counts.filter(({ id }) => known.get(id)?.leader).map(({ id }) => id),
  );
  return counts.flatMap(({ id, ...tally }) => {
    const actor = known.get(id);
    const hue = hues.get(id);
    const name = names.get(id);
    if (!actor || !hue || name === undefined) return [];
    return {
      id,
      name,
      short: shortNames.get(id) ?? name,
      ...(actor.country === undefined ? {} : { country: actor.country }),
      leader: actor.leader,
      known: actor.known,
      hue,
      ...tally,
    };
  });
}

function listOrganisations(
  analyses: readonly AnalyzedArticle[],
  articles: readonly ListRecord[],
): CatalogOrganisation[] {
  const names = new Map(
    analyses.flatMap((each) => each.organisations).map(({ id, name }) => [id, name]),
  );
  return tallyValues(articles, 'organisations').map((count) => ({
    ...count,
    name: names.get(count.id) ?? count.id,
  }));
}

function listTopics(articles: readonly ListRecord[]): CatalogTopic[] {
  return countEach(articles.flatMap(({ topics }) => topics));
}

function listSources(articles: readonly ListRecord[]): CatalogSource[] {
  return countEach(articles.flatMap(({ sources = [] }) => sources)).map((count) => ({
    ...count,
    name: SOURCE_NAMES.get(count.id) ?? count.id,
  }));
}
