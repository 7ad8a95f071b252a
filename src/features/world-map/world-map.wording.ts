import type { MapMode } from './map-mode.ts';
import type { RegionName } from './regions.ts';

const de = {
  title: 'Karte',
  lead: (countries: number) =>
    countries === 1
      ? 'Ein Land wird genannt. Je kräftiger der Ton, desto mehr Artikel.'
      : `${countries} Länder werden genannt. Je kräftiger der Ton, desto mehr Artikel.`,
  placesLead: (countries: number) =>
    countries === 0
      ? 'Kein Artikel nennt einen Ort.'
      : countries === 1
        ? 'In einem Land werden Orte genannt. Je kräftiger der Ton, desto mehr Artikel.'
        : `In ${countries} Ländern werden Orte genannt. Je kräftiger der Ton, desto mehr Artikel.`,
  counted: 'Was gezählt wird',
  modes: { named: 'Länder im Text', places: 'Orte im Land' } satisfies Record<MapMode, string>,
  country: 'Land',
  articles: 'Artikel',
  mentions: 'Erwähnungen',
  region: 'Ausschnitt',
  regions: {
    world: 'Welt',
    europe: 'Europa',
    'middle-east': 'Nahost',
    asia: 'Asien',
    africa: 'Afrika',
    america: 'Amerika',
  } satisfies Record<RegionName, string>,
  map: 'Karte der Länder nach Zahl der Artikel',
  placesMap: 'Karte der Länder nach Zahl der Artikel, die Orte darin nennen',
  placesFailed: 'Die Orte konnten nicht geladen werden.',
  places: 'Orte',
  placeTotal: (places: number) => (places === 1 ? 'ein Ort' : `${places} Orte`),
  placeCounts: (articles: number, places: string) => `${articles} Artikel – ${places}`,
  andMore: (count: number) => `${count} weitere`,
  placesIn: (country: string) => `Orte: ${country}`,
  allCountries: 'Alle Länder',
  articlesThere: 'Artikel',
  more: (count: number) => `${count} weitere`,
  keys: 'Pfeiltasten gehen zum nächsten Land, Eingabe filtert.',
  step: (least: number, most: number | undefined) =>
    most === undefined
      ? `${least} und mehr`
      : least === most
        ? `${least} Artikel`
        : `${least}–${most}`,
  none: 'kein Artikel',
  dot: 'Punkt: zu klein für eine Fläche',
  counts: (articles: number, mentions: number) =>
    `${articles} Artikel, ${mentions} ${mentions === 1 ? 'Erwähnung' : 'Erwähnungen'}`,
  offMap: (names: string) => `Nicht auf der Karte: ${names}.`,
  most: 'Am häufigsten',
  file: 'karte',
  pictureTitle: (region: string) => `Länder nach Zahl der Artikel: ${region}`,
  placesTitle: (region: string) => `Länder nach Zahl der Artikel, die Orte darin nennen: ${region}`,
  source: (count: number) =>
    `Depesche, ${count} Artikel. Umrisse: Natural Earth. Flächentreue Darstellung.`,
};

const en: typeof de = {
  title: 'Map',
  lead: (countries) =>
    countries === 1
      ? 'One country is named. The stronger the tint, the more articles.'
      : `${countries} countries are named. The stronger the tint, the more articles.`,
  placesLead: (countries) =>
    countries === 0
      ? 'No article names a place.'
      : countries === 1
        ? 'Places are named in one country. The stronger the tint, the more articles.'
        : `Places are named in ${countries} countries. The stronger the tint, the more articles.`,
  counted: 'What is counted',
  modes: { named: 'Countries in the text', places: 'Places in the country' },
  country: 'Country',
  articles: 'Articles',
  mentions: 'Mentions',
  region: 'Part of the world',
  regions: {
    world: 'World',
    europe: 'Europe',
    'middle-east': 'Middle East',
    asia: 'Asia',
    africa: 'Africa',
    america: 'Americas',
  },
  map: 'Map of countries by number of articles',
  placesMap: 'Map of countries by number of articles that name places there',
  placesFailed: 'The places could not be loaded.',
  places: 'Places',
  placeTotal: (places) => (places === 1 ? 'one place' : `${places} places`),
  placeCounts: (articles, places) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'} – ${places}`,
  andMore: (count) => `${count} more`,
  placesIn: (country) => `Places: ${country}`,
  allCountries: 'All countries',
  articlesThere: 'Articles',
  more: (count) => `${count} more`,
  keys: 'Arrow keys go to the next country, Enter filters.',
  step: (least, most) =>
    most === undefined
      ? `${least} and more`
      : least === most
        ? `${least} ${least === 1 ? 'article' : 'articles'}`
        : `${least}–${most}`,
  none: 'no article',
  dot: 'Dot: too small for an area',
  counts: (articles, mentions) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'}, ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`,
  offMap: (names) => `Not on the map: ${names}.`,
  most: 'Most often',
  file: 'map',
  pictureTitle: (region) => `Countries by number of articles: ${region}`,
  placesTitle: (region) => `Countries by number of articles that name places there: ${region}`,
  source: (count) =>
    `Depesche, ${count} ${count === 1 ? 'article' : 'articles'}. Outlines: Natural Earth. Equal-area projection.`,
};

export const WORLD_MAP_WORDING = { de, en };
