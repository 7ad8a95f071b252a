import type { AnalyzedArticle } from './article.ts';
import { dateArticle, readDateHints, periodOf } from './dating/date-article.ts';
import { findCountries, findCountriesInWords } from './recognition/find-countries.ts';
import { findDatelines } from './recognition/find-datelines.ts';
import { findFullNames } from './recognition/find-full-names.ts';
import { findLoneNames } from './recognition/find-lone-names.ts';
import { findNamePairs } from './recognition/find-name-pairs.ts';
import { findNamesByForm } from './recognition/find-names-by-form.ts';
import { findNames } from './recognition/find-names.ts';
import { findOrganisationsByAbbreviation } from './recognition/find-organisations-by-abbreviation.ts';
import { findOrganisationsByForm } from './recognition/find-organisations-by-form.ts';
import { findOrganisationsByNoun } from './recognition/find-organisations-by-noun.ts';
import { findOrganisations } from './recognition/find-organisations.ts';
import { findPartialNames } from './recognition/find-partial-names.ts';
import { findPlacesByForm } from './recognition/find-places-by-form.ts';
import { findPlacesByHead } from './recognition/find-places-by-head.ts';
import { findPlacesBySite } from './recognition/find-places-by-site.ts';
import { findPlaces } from './recognition/find-places.ts';
import { findQuotesInSteps } from './recognition/find-quotes.ts';
import { findRoles } from './recognition/find-roles.ts';
import { findSeats } from './recognition/find-seats.ts';
import { findSpeakersByForm } from './recognition/find-speakers-by-form.ts';
import { findSurnames } from './recognition/find-surnames.ts';
import { findTopics } from './recognition/find-topics.ts';
import { Findings } from './recognition/finding.ts';
import { getGazetteer, type Gazetteer } from './recognition/gazetteer.ts';
import { joinLoneSurnames } from './recognition/join-lone-surnames.ts';
import { joinRelatives } from './recognition/join-relatives.ts';
import { locatePlaces } from './recognition/locate-places.ts';
import { People } from './recognition/people.ts';
import { readText } from './recognition/reading.ts';
import {
  tallyActors,
  tallyCountries,
  tallyOrganisations,
  toMentions,
} from './recognition/tally.ts';
import { runSteps, runStepsTogether, type Steps } from './steps.ts';
import { detectLanguage } from './text/detect-language.ts';
import { readStructureInSteps } from './text/read-structure.ts';
import { tokenize } from './text/tokenize.ts';

/** The text of one article as it was read from a file. */
export interface ArticleInput {
  /** File name with extension, without folder. */
  file: string;
  /** The file's text: byte order mark dropped, line ends kept. All offsets count in it. */
  text: string;
}

/**
 * Reads one article: layout, people, countries, places, organisations, offices, date, topics and quotes. Pure and
 * total: any string gives a valid result. All spans are UTF-16 offsets of `input.text`.
 *
 * { file: 'gipfel.txt', text: 'Putin traf Xi in Peking.' } → actors wladimir-putin and xi-jinping, place Peking, …
 */
export function analyzeArticle(
  input: ArticleInput,
  gazetteer: Gazetteer = getGazetteer(),
): AnalyzedArticle {
  return runSteps(analyzeInSteps(input, gazetteer));
}

/**
 * How much text is read together, in UTF-16 units: with less the code of a step is fetched more often, with more the
 * articles are.
 */
export const TOGETHER = 24_000;

/**
 * How much is read one by one before that. While V8 gets to know the code it watches how long objects live; those of a
 * batch it would take for lasting, and put where clearing away is dear.
 */
const ALONE = 250_000;
let readAlone = 0;

/**
 * Reads articles as `analyzeArticle` does and gives them in the order of `inputs`, some at a time: every step is done for
 * all of them before the next one, which takes less time than article after article.
 */
export function* analyzeArticles(
  inputs: Iterable<ArticleInput>,
  gazetteer: Gazetteer = getGazetteer(),
): Generator<AnalyzedArticle> {
  let batch: Steps<AnalyzedArticle>[] = [];
  let length = 0;
  for (const input of inputs) {
    if (readAlone < ALONE) {
      readAlone += input.text.length;
      yield analyzeArticle(input, gazetteer);
      continue;
    }
    batch.push(analyzeInSteps(input, gazetteer));
    length += input.text.length;
    if (length < TOGETHER) continue;
    yield* runStepsTogether(batch);
    batch = [];
    length = 0;
  }
  yield* runStepsTogether(batch);
}

/** The analysis itself, halting where a batch may change to the next article. */
function* analyzeInSteps(
  { file, text }: ArticleInput,
  gazetteer: Gazetteer,
): Steps<AnalyzedArticle> {
  const tokens = tokenize(text);
  yield;
  const { blocks, title, titleSource, kicker, lead } = yield* readStructureInSteps(text, tokens);
  yield;
  const reading = readText(text, blocks, tokens);
  yield;
  const hits = findNames(reading, gazetteer);
  yield;
  const findings = new Findings(reading);
  const people = new People();

  findDatelines(reading, { findings, gazetteer });
  findOrganisationsByForm(reading, hits, findings);
  findOrganisationsByAbbreviation(reading, hits, findings);
  findOrganisationsByNoun(reading, hits, findings);
  yield;
  // Persons first: a place or country inside a name ("Jack London") is part of the person.
  const hints = readDateHints(reading);
  const period = periodOf(hints);
  yield;
  findFullNames(reading, hits, { findings, people, period });
  yield;
  const context = { hits, findings, people, gazetteer, period };
  findPartialNames(reading, context);
  findNamesByForm(reading, context);
  yield;
  findSpeakersByForm(reading, context);
  yield;
  findNamePairs(reading, context);
  yield;
  findSurnames(reading, context);
  yield;
  findLoneNames(reading, context);
  yield;
  joinLoneSurnames(findings, people);
  joinRelatives(reading, context);
  findOrganisations(reading, hits, findings);
  yield;
  findCountries(reading, hits, findings);
  findSeats(reading, hits, findings);
  yield;
  findPlacesByHead(reading, hits, findings);
  findPlaces(reading, hits, findings);
  findPlacesBySite(reading, findings);
  findPlacesByForm(reading, hits, findings);
  yield;
  findCountriesInWords(reading, hits, { findings, gazetteer });
  locatePlaces(reading, findings);
  yield;
  const date = dateArticle(reading, hints, { findings: findings.list, gazetteer });
  yield;
  const dated = { earliest: date.value ?? date.earliest, latest: date.value ?? date.latest };
  const byStart = findings.list.toSorted((a, b) => a.from - b.from);
  findRoles(reading, { findings, byStart, gazetteer, period: dated });
  yield;

  // Offices come in order too: two sorted runs cost one walk.
  const named = [...byStart, ...findings.list.slice(byStart.length)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const { topics, nearTopics } = findTopics({ text, blocks, tokens, mentions: named });
  yield;
  // Field by field: objects spread into an object give it a shape of its own.
  const article: Partial<AnalyzedArticle> = {
    id: file.replace(/\.[^.]+$/, '').normalize('NFC'),
    file,
    language: detectLanguage(text, tokens),
    title: title || file,
    titleSource,
  };
  if (kicker) article.kicker = kicker;
  if (lead) article.lead = lead;
  article.date = date;
  article.blocks = blocks;
  article.mentions = toMentions(named);
  yield;
  article.actors = tallyActors(reading, findings.list, { gazetteer, people, date });
  article.countries = tallyCountries(reading, findings.list);
  article.organisations = tallyOrganisations(reading, findings.list, gazetteer);
  yield;
  article.topics = topics;
  if (nearTopics.length > 0) article.nearTopics = nearTopics;
  article.quotes = yield* findQuotesInSteps({
    text,
    blocks,
    tokens,
    mentions: named,
    genderOf: (entity) => gazetteer.actors.get(entity)?.gender,
    officesOf: (entity) => gazetteer.actors.get(entity)?.terms.map(({ office }) => office) ?? [],
  });
  return article as AnalyzedArticle;
}
