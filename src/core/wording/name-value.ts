import { TOPIC_IDS, type TopicId } from '#core/article.ts';
import type { Catalog } from '#core/catalog/catalog.ts';
import { TOPICS } from '#core/knowledge/topics.ts';
import { OWN_SOURCE } from '#core/own/own-id.ts';
import { UNKNOWN_SOURCE, type FacetKey, type ReadingStatus } from '#core/selection/filter.ts';

/**
 * A function that names the values of all facets in a language; a value the catalog does not hold is named by its id.
 *
 * createValueNames(catalog, 'de')('countries', 'US') → "USA"
 */
export function createValueNames(
  catalog: Catalog,
  language: 'de' | 'en',
): (facet: FacetKey, id: string) => string {
  const actors = new Map(catalog.actors.map(({ id, name }) => [id, name]));
  const organisations = new Map(catalog.organisations.map(({ id, name }) => [id, name]));
  const sources = new Map(catalog.sources.map(({ id, name }) => [id, name]));
  sources.set(UNKNOWN_SOURCE, UNKNOWN[language]);
  sources.set(OWN_SOURCE, OWN[language]);
  const names: Record<FacetKey, (id: string) => string> = {
    actors: (id) => actors.get(id) ?? id,
    countries: (code) => nameCountry(code, language),
    topics: (id) => (isTopic(id) ? TOPICS[id][language] : id),
    organisations: (id) => organisations.get(id) ?? id,
    sources: (id) => sources.get(id) ?? id,
    status: (id) => STATUS_NAMES[language].get(id) ?? id,
  };
  return (facet, id) => names[facet](id);
}

/**
 * What a country is called: by `Intl.DisplayNames`, but as newspapers call it where that is stiff ("USA", not
 * "Vereinigte Staaten"). An unknown code is its own name.
 */
export function nameCountry(code: string, language: 'de' | 'en'): string {
  return SHORT_NAMES[language][code] ?? displayName(code, language);
}

const UNKNOWN = { de: 'unbekannt', en: 'unknown' };
const OWN = { de: 'Eigene', en: 'Own' };

const STATUS_NAMES = {
  de: nameStatuses({
    unread: 'ungelesen',
    read: 'gelesen',
    starred: 'mit Stern',
    highlighted: 'mit Markierung',
    noted: 'mit Notiz',
  }),
  en: nameStatuses({
    unread: 'unread',
    read: 'read',
    starred: 'with a star',
    highlighted: 'with a highlight',
    noted: 'with a note',
  }),
};

function nameStatuses(names: Record<ReadingStatus, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names));
}

const COUNTRIES = {
  de: new Intl.DisplayNames('de', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

// Former states carry ISO 3166-3 codes, for which browsers have no name or that of a successor.
const SHORT_NAMES: Record<'de' | 'en', Readonly<Record<string, string>>> = {
  de: {
    US: 'USA',
    GB: 'Großbritannien',
    AE: 'Emirate',
    CD: 'Kongo (Kinshasa)',
    CG: 'Kongo (Brazzaville)',
    HK: 'Hongkong',
    MO: 'Macau',
    MM: 'Myanmar',
    PS: 'Palästina',
    SU: 'Sowjetunion',
    YU: 'Jugoslawien',
    CS: 'Tschechoslowakei',
    DD: 'DDR',
  },
  en: {
    US: 'USA',
    GB: 'United Kingdom',
    HK: 'Hong Kong',
    MO: 'Macau',
    MM: 'Myanmar',
    PS: 'Palestine',
    SU: 'Soviet Union',
    YU: 'Yugoslavia',
    CS: 'Czechoslovakia',
    DD: 'East Germany',
  },
};

function displayName(code: string, language: 'de' | 'en'): string {
  const known = displayNames[language];
  let name = known.get(code);
  if (name === undefined) known.set(code, (name = askForName(code, language)));
  return name;
}

/** To ask `Intl` for all names of a facet takes longer than to sort them. */
const displayNames = { de: new Map<string, string>(), en: new Map<string, string>() };

function askForName(code: string, language: 'de' | 'en'): string {
  try {
    return COUNTRIES[language].of(code) ?? code;
  } catch {
    return code;
  }
}

function isTopic(id: string): id is TopicId {
  return (TOPIC_IDS as readonly string[]).includes(id);
}
