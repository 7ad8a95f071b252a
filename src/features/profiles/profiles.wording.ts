import type { TimeUnit } from '#core/pictures/plan-time.ts';
import { inEnglish, inGerman } from '#core/wording/format-number.ts';

const de = {
  failed: 'Dieser Teil konnte nicht geladen werden.',
  mentions: (count: number) => (count === 1 ? 'Eine Erwähnung' : `${inGerman(count)} Erwähnungen`),
  inArticles: (count: number, total: number) =>
    `in ${inGerman(count)} von ${inGerman(total)} Artikeln`,
  ofRoles: (count: number) =>
    count === 1 ? 'davon eine Amtsnennung' : `davon ${inGerman(count)} Amtsnennungen`,
  topicFigures: (count: number) =>
    count === 1 ? 'Thema in einem Artikel' : `Thema in ${inGerman(count)} Artikeln`,
  ofTotal: (total: number) => `von ${inGerman(total)}`,
  since: (start: string) => `seit ${start}`,
  fromTo: (start: string, end: string) => `${start} – ${end}`,
  unknownActor: 'In den Tabellen nicht verzeichnet, im Text am Namen erkannt',

  overTime: 'Im Lauf der Zeit',
  asTable: 'Als Tabelle',
  asCurve: 'Als Kurve',
  curve: (name: string, most: string) => `${name} im Lauf der Zeit, am meisten ${most}`,
  units: {
    day: 'am Tag',
    month: 'im Monat',
    quarter: 'im Quartal',
    year: 'im Jahr',
  } satisfies Record<TimeUnit, string>,
  mentionsFigure: (count: number) =>
    `${inGerman(count)} ${count === 1 ? 'Erwähnung' : 'Erwähnungen'}`,
  articlesFigure: (count: number) => `${inGerman(count)} Artikel`,
  mentionsUnit: 'Erwähnungen',
  articlesUnit: 'Artikel',
  peak: (value: number, when: string) => `${inGerman(value)} ${when}`,
  onDay: (day: string) => `am ${day}`,
  inPeriod: (period: string) => `im ${period}`,
  inYear: (year: string) => year,
  quarter: (number: number, year: string) => `${number}. Quartal ${year}`,
  vague: (value: number, articles: number) =>
    articles === 1
      ? `${inGerman(value)} in einem Artikel, dessen Datum nur eingegrenzt ist`
      : `${inGerman(value)} in ${inGerman(articles)} Artikeln mit nur eingegrenztem Datum`,
  vagueArticles: (count: number) =>
    count === 1
      ? 'ein Artikel, dessen Datum nur eingegrenzt ist'
      : `${inGerman(count)} Artikel mit nur eingegrenztem Datum`,
  boundedUnit: (unit: string) => `${unit}, Datum nur eingegrenzt`,
  spread: (value: number, articles: number) =>
    articles === 1
      ? `≈: ${inGerman(value)} in einem Artikel, dessen Datum nur eingegrenzt ist, gleichmäßig auf die Zeit verteilt, aus der er stammen kann.`
      : `≈: ${inGerman(value)} in ${inGerman(articles)} Artikeln mit nur eingegrenztem Datum, je Artikel gleichmäßig auf die Zeit verteilt, aus der er stammen kann.`,
  spreadArticles: (count: number) =>
    count === 1
      ? '≈: ein Artikel, dessen Datum nur eingegrenzt ist, gleichmäßig auf die Zeit verteilt, aus der er stammen kann.'
      : `≈: ${inGerman(count)} Artikel mit nur eingegrenztem Datum, jeder gleichmäßig auf die Zeit verteilt, aus der er stammen kann.`,
  before: (month: string) => `bis ${month} kein Artikel im Bestand`,
  sentence: (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`,
  undated: (count: number) =>
    count === 1
      ? 'Ein Artikel ohne Datum fehlt hier.'
      : `${inGerman(count)} Artikel ohne Datum fehlen hier.`,
  noDates: 'Kein Artikel hat ein Datum.',
  time: 'Zeit',
  office: 'Amt',
  offices: 'Ämter',

  articlesTitle: 'Artikel',
  inList: 'In der Artikelliste zeigen',
  more: (count: number) => `${inGerman(count)} weitere`,
  undatedArticle: 'ohne Datum',
  from: (day: string) => `ab ${day}`,
  until: (day: string) => `bis ${day}`,

  sameSentence: 'Im selben Satz',
  sentences: (count: number) => `${inGerman(count)} ${count === 1 ? 'Satz' : 'Sätze'}`,
  articlesWithBoth: (a: string, b: string, count: string) =>
    `${count}: Artikel mit ${a} und ${b} im selben Satz`,
  countriesInSentence: 'Länder im selben Satz',
  actors: 'Akteure',
  countries: 'Länder',
  topics: 'Themen',
  ownActors: 'Akteure des Landes',
  otherActors: 'Andere Akteure',
  otherCountries: 'Andere Länder',
  otherTopics: 'Andere Themen',
  quotesIn: 'Zitate, deren Satz das Land nennt',
  forms: 'Namensformen',
  role: 'Amtsnennung',
  words: 'Belegende Wörter',

  quotesBy: 'Zitate',
  quotesAbout: 'Zitate über',
  allQuotes: 'Alle in der Ansicht „Zitate“',
  nobody: 'ohne genannten Sprecher',
  reported: 'sinngemäß',

  nothing: (name: string) => `Kein Artikel der Auswahl handelt von ${name}.`,
  nothingHint: (count: number) =>
    count === 1
      ? 'Ohne Filter ist es ein Artikel.'
      : `Ohne Filter sind es ${inGerman(count)} Artikel.`,
  lift: 'Filter aufheben',
};

const en: typeof de = {
  failed: 'This part could not be loaded.',
  mentions: (count) => (count === 1 ? 'One mention' : `${inEnglish(count)} mentions`),
  inArticles: (count, total) => `in ${inEnglish(count)} of ${inEnglish(total)} articles`,
  ofRoles: (count) =>
    count === 1 ? 'one of them by office' : `${inEnglish(count)} of them by office`,
  topicFigures: (count) =>
    count === 1 ? 'Topic of one article' : `Topic of ${inEnglish(count)} articles`,
  ofTotal: (total) => `of ${inEnglish(total)}`,
  since: (start) => `since ${start}`,
  fromTo: (start, end) => `${start} – ${end}`,
  unknownActor: 'Not in the tables, recognised by the name in the text',

  overTime: 'Over time',
  asTable: 'As a table',
  asCurve: 'As a curve',
  curve: (name, most) => `${name} over time, most often ${most}`,
  units: { day: 'a day', month: 'a month', quarter: 'a quarter', year: 'a year' },
  mentionsFigure: (count) => `${inEnglish(count)} ${count === 1 ? 'mention' : 'mentions'}`,
  articlesFigure: (count) => `${inEnglish(count)} ${count === 1 ? 'article' : 'articles'}`,
  mentionsUnit: 'mentions',
  articlesUnit: 'articles',
  peak: (value, when) => `${inEnglish(value)} ${when}`,
  onDay: (day) => `on ${day}`,
  inPeriod: (period) => `in ${period}`,
  inYear: (year) => `in ${year}`,
  quarter: (number, year) => `quarter ${number} of ${year}`,
  vague: (value, articles) =>
    articles === 1
      ? `${inEnglish(value)} in an article whose date is only bounded`
      : `${inEnglish(value)} in ${inEnglish(articles)} articles whose date is only bounded`,
  vagueArticles: (count) =>
    count === 1
      ? 'an article whose date is only bounded'
      : `${inEnglish(count)} articles whose date is only bounded`,
  boundedUnit: (unit) => `${unit}, date only bounded`,
  spread: (value, articles) =>
    articles === 1
      ? `≈: ${inEnglish(value)} in an article whose date is only bounded, spread evenly over the time it may be from.`
      : `≈: ${inEnglish(value)} in ${inEnglish(articles)} articles whose date is only bounded, each spread evenly over the time it may be from.`,
  spreadArticles: (count) =>
    count === 1
      ? '≈: an article whose date is only bounded, spread evenly over the time it may be from.'
      : `≈: ${inEnglish(count)} articles whose date is only bounded, each spread evenly over the time it may be from.`,
  before: (month) => `no article here before ${month}`,
  sentence: (words) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`,
  undated: (count) =>
    count === 1
      ? 'One article without a date is missing here.'
      : `${inEnglish(count)} articles without a date are missing here.`,
  noDates: 'No article has a date.',
  time: 'Time',
  office: 'Office',
  offices: 'Offices',

  articlesTitle: 'Articles',
  inList: 'Show in the article list',
  more: (count) => `${inEnglish(count)} more`,
  undatedArticle: 'undated',
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,

  sameSentence: 'In the same sentence',
  sentences: (count) => `${inEnglish(count)} ${count === 1 ? 'sentence' : 'sentences'}`,
  articlesWithBoth: (a, b, count) => `${count}: articles with ${a} and ${b} in the same sentence`,
  countriesInSentence: 'Countries in the same sentence',
  actors: 'Actors',
  countries: 'Countries',
  topics: 'Topics',
  ownActors: 'Actors of the country',
  otherActors: 'Other actors',
  otherCountries: 'Other countries',
  otherTopics: 'Other topics',
  quotesIn: 'Quotes whose sentence names the country',
  forms: 'Forms of the name',
  role: 'by office',
  words: 'Words that earned it',

  quotesBy: 'Quotes',
  quotesAbout: 'Quotes about',
  allQuotes: 'All in the view “Quotes”',
  nobody: 'no speaker named',
  reported: 'in substance',

  nothing: (name) => `No article of the selection is about ${name}.`,
  nothingHint: (count) =>
    count === 1
      ? 'Without the filter there is one article.'
      : `Without the filter there are ${inEnglish(count)} articles.`,
  lift: 'Lift the filter',
};

export const PROFILES_WORDING = { de, en };
