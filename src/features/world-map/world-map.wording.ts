import type { RegionName } from './regions.ts';

const de = {
  title: 'Karte',
  lead: (countries: number) =>
    countries === 1
      ? 'Ein Land wird genannt. Je kräftiger der Ton, desto mehr Artikel.'
      : `${countries} Länder werden genannt. Je kräftiger der Ton, desto mehr Artikel.`,
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
  source: (count: number) =>
    `Depesche, ${count} Artikel. Umrisse: Natural Earth. Flächentreue Darstellung.`,
};

const en: typeof de = {
  title: 'Map',
  lead: (countries) =>
    countries === 1
      ? 'One country is named. The stronger the tint, the more articles.'
      : `${countries} countries are named. The stronger the tint, the more articles.`,
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
  source: (count) =>
    `Depesche, ${count} ${count === 1 ? 'article' : 'articles'}. Outlines: Natural Earth. Equal-area projection.`,
};

export const WORLD_MAP_WORDING = { de, en };
