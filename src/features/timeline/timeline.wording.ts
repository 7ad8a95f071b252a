import type { TimelineFacet } from '#core/pictures/build-timeline.ts';

const articles = (count: number) => `${count}\u00a0Artikel`;
const english = (count: number) => `${count}\u00a0${count === 1 ? 'article' : 'articles'}`;

const de = {
  title: 'Zeit',
  lead: (dated: number, bounded: number) =>
    bounded === 0
      ? `${articles(dated)} mit Datum.`
      : dated === 0
        ? `${articles(bounded)}, deren Datum nur eingegrenzt ist.`
        : `${articles(dated)} mit Datum, ${bounded} nur eingegrenzt.`,
  none: 'Kein Artikel dieser Auswahl verrät, von wann er ist.',
  oneDay: (day: string) => `Alle Artikel sind vom ${day}.`,
  by: 'Aufgeschlüsselt nach',
  facets: {
    actors: 'Akteure',
    countries: 'Länder',
    topics: 'Themen',
  } satisfies Record<TimelineFacet, string>,
  all: 'Alle Artikel',
  timeline: 'Artikel im Verlauf der Zeit',
  row: (name: string, count: number) => `${name}: ${articles(count)}`,
  count: articles,
  from: 'Beginn des Zeitraums',
  to: 'Ende des Zeitraums',
  choose: (span: string) => `Eingrenzen: ${span}`,
  whole: 'Ganze Zeit',
  hatched: 'Schraffiert',
  estimated: '≈',
  notDrawn: 'Nicht im Bild',
  notListed: 'Nur in der Summe',
  sum: 'Zusammen',
  shares: (sign: string, bounded: number) =>
    `${sign}: ${articles(bounded)} ohne Datum im Text, die sich nur eingrenzen lassen; jeder ist gleichmäßig auf die Zeit verteilt, aus der er stammen kann.`,
  wholes: (sign: string, bounded: number) =>
    `${sign}: ${articles(bounded)} ohne Datum im Text, die sich nur eingrenzen lassen; jeder steht über der ganzen Zeit, aus der er stammen kann.`,
  outside: (count: number) => `Davon ${count} ganz aus der Zeit davor oder danach.`,
  undated: (missing: string, count: number) =>
    `${missing}: ${articles(count)} ohne jeden Hinweis auf die Zeit.`,
  scale: 'Alle Zeilen unter der ersten haben denselben Maßstab.',
  hint: 'Über das Bild ziehen grenzt den Zeitraum ein; mit Tasten: Beginn und Ende verschieben, dann Eingabe. Ein Name filtert.',
  period: 'Zeitraum',
  file: 'zeit',
  pictureTitle: (by: string) => `Artikel im Verlauf der Zeit, nach ${by}`,
  by2: { actors: 'Akteuren', countries: 'Ländern', topics: 'Themen' } satisfies Record<
    TimelineFacet,
    string
  >,
  source: (count: number, bounded: number) =>
    `Depesche, ${articles(count)}.${bounded > 0 ? ' Schraffiert: Datum nur eingegrenzt.' : ''}`,
};

const en: typeof de = {
  title: 'Time',
  lead: (dated, bounded) =>
    bounded === 0
      ? `${english(dated)} with a date.`
      : dated === 0
        ? `${english(bounded)} whose date is only bounded.`
        : `${english(dated)} with a date, ${bounded} only bounded.`,
  none: 'No article of this selection tells when it is from.',
  oneDay: (day) => `All articles are from ${day}.`,
  by: 'Broken down by',
  facets: { actors: 'Actors', countries: 'Countries', topics: 'Topics' },
  all: 'All articles',
  timeline: 'Articles over time',
  row: (name, count) => `${name}: ${english(count)}`,
  count: english,
  from: 'Beginning of the period',
  to: 'End of the period',
  choose: (span) => `Narrow down: ${span}`,
  whole: 'All of the time',
  hatched: 'Hatched',
  estimated: '≈',
  notDrawn: 'Not in the picture',
  notListed: 'In the sum only',
  sum: 'Together',
  shares: (sign, bounded) =>
    `${sign}: ${english(bounded)} without a date in the text, which can only be bounded; each is spread evenly over the time it may be from.`,
  wholes: (sign, bounded) =>
    `${sign}: ${english(bounded)} without a date in the text, which can only be bounded; each stands over all the time it may be from.`,
  outside: (count) => `Of these ${count} wholly from the time before or after.`,
  undated: (missing, count) => `${missing}: ${english(count)} without any hint of the time.`,
  scale: 'All rows below the first have the same scale.',
  hint: 'Draw over the picture to narrow down the period; with keys: move beginning and end, then Enter. A name filters.',
  period: 'Period',
  file: 'time',
  pictureTitle: (by) => `Articles over time, by ${by}`,
  by2: { actors: 'actors', countries: 'countries', topics: 'topics' },
  source: (count, bounded) =>
    `Depesche, ${english(count)}.${bounded > 0 ? ' Hatched: date only bounded.' : ''}`,
};

export const TIMELINE_WORDING = { de, en };
