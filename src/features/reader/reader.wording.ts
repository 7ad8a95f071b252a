import type { MentionKind } from '#core/article.ts';
import type { FoldedKind } from '#core/reading/plan-reading.ts';

const FOLDED_DE: Record<FoldedKind, readonly [one: string, many: string]> = {
  repeat: ['Wiederholung', 'Wiederholungen'],
  boilerplate: ['Beiwerk', 'Beiwerk'],
  byline: ['Autorenzeile', 'Autorenzeilen'],
  metadata: ['Datumszeile', 'Datumszeilen'],
};

const FOLDED_EN: Record<FoldedKind, readonly [one: string, many: string]> = {
  repeat: ['repetition', 'repetitions'],
  boilerplate: ['page element', 'page elements'],
  byline: ['byline', 'bylines'],
  metadata: ['date line', 'date lines'],
};

const KINDS_DE: Record<MentionKind, string> = {
  person: 'Person',
  role: 'Amtsnennung',
  country: 'Land',
  place: 'Ort',
  organisation: 'Organisation',
};

const KINDS_EN: Record<MentionKind, string> = {
  person: 'person',
  role: 'office mention',
  country: 'country',
  place: 'place',
  organisation: 'organisation',
};

const de = {
  tools: 'Werkzeuge für den Artikel',
  previousArticle: 'Vorheriger Artikel',
  nextArticle: 'Nächster Artikel',
  position: (index: number, total: number) => `${index} von ${total}`,
  notInSelection: 'nicht in der Auswahl',
  outside: 'außerhalb',
  original: 'Originaltext',
  marks: 'Markierungen',
  marksExtent: 'Im Text markieren',
  extents: { all: 'alles', filtered: 'nur, wonach ich filtere', none: 'nichts' },
  marksHint: 'Arten und ihr Strich',
  kinds: {
    person: 'Personen',
    role: 'Amtsnennungen',
    country: 'Länder',
    place: 'Orte',
    organisation: 'Organisationen',
  } satisfies Record<MentionKind, string>,
  kind: KINDS_DE,
  unknownHolder: 'nicht sicher, wer gemeint ist',
  mark: (surface: string, findings: string) => `${surface} – ${findings}`,

  stated: 'steht im Text',
  whereStated: 'steht im Text: zeigen, wo',
  inferred: 'aus dem Text erschlossen',
  undated: 'ohne Datum',
  minutes: (count: number) =>
    count === 1 ? '1\u00A0Minute Lesezeit' : `${count}\u00A0Minuten Lesezeit`,
  minutesShort: (count: number) => `${count}\u00A0Min. Lesezeit`,
  why: 'Warum?',
  whyDate: 'Warum? Zum Datum',
  whyTopics: 'Warum? Zu den Themen',
  from: (day: string) => `ab ${day}`,
  until: (day: string) => `bis ${day}`,
  notBefore: (day: string) => `nicht vor dem ${day}`,
  notAfter: (day: string) => `nicht nach dem ${day}`,
  openStart: 'Anfang offen',
  openEnd: 'Ende offen',
  openStartNote: 'Nichts im Text schließt frühere Tage aus.',
  openEndNote: 'Nichts im Text schließt spätere Tage aus.',
  atHandNote: 'An diesem Tag lag er schon vor.',
  foreign: (language: string) =>
    `Dieser Artikel ist auf ${language}. Erkannt wird vor allem in deutschen Texten.`,
  unknownLanguage: 'Die Sprache dieses Artikels ist nicht sicher; erkannt wird vor allem Deutsch.',

  actors: 'Akteure',
  countries: 'Länder',
  topics: 'Themen',
  jump: (count: number) => `${count === 1 ? 'Erwähnung' : 'Erwähnungen'}, zur nächsten springen`,
  showMore: (count: number) => (count === 1 ? '1 weiterer' : `${count} weitere`),
  showFewer: 'weniger',
  where: 'Wo genau?',
  whereLabel: 'Wo genau? Zu den Ländern',
  quotes: 'Zitate',
  quoteCount: (count: number) => (count === 1 ? '1 Äußerung' : `${count} Äußerungen`),
  whoSays: 'Wer sagt was?',
  whoSaysLabel: 'Wer sagt was? Zu den Zitaten',

  text: 'Text des Artikels',
  folded: (contents: readonly { kind: FoldedKind; count: number }[], quoted: string) =>
    contents
      .map(({ kind, count }) => {
        const name = FOLDED_DE[kind][count === 1 ? 0 : 1];
        if (kind === 'boilerplate') return quoted ? `${name} „${quoted}“` : name;
        return `${count} ${name}`;
      })
      .join(', ') + ' ausgeblendet',
  unfolded: (contents: readonly { kind: FoldedKind; count: number }[]) =>
    contents
      .map(({ kind, count }) =>
        kind === 'boilerplate' ? 'Beiwerk' : `${count} ${FOLDED_DE[kind][count === 1 ? 0 : 1]}`,
      )
      .join(', '),
  foldedAtStart: (said: string) => `Vor dem Text: ${said}`,
  show: 'anzeigen',
  hide: 'wieder ausblenden',
  originalNote: 'Die Datei, wie sie ist: nichts ausgelassen, nichts verändert.',
  originalFile: (file: string) => `Originaltext von ${file}`,
  withMarks: 'mit Markierungen',
  backToReading: 'zur Leseansicht',

  following: (name: string) => `Erwähnungen von ${name}`,
  persons: 'Personen',
  stops: (count: number) => (count === 1 ? '1 Erwähnung' : `${count} Erwähnungen`),
  stopOf: (index: number, total: number) => `${index} von ${total}`,
  reached: (name: string, place: string) => `${name}, ${place}`,
  rail: 'Wo sie im Artikel vorkommen',
  railBand: (names: string, count: number, percent: number) =>
    `${names}: ${count === 1 ? '1 Erwähnung' : `${count} Erwähnungen`} bei ${percent}\u00A0%`,
  previousMention: 'Vorherige Erwähnung',
  nextMention: 'Nächste Erwähnung',
  unfollow: (name: string) => `${name} nicht weiter verfolgen`,

  leftAt: (percent: number) => `Beim letzten Mal bis ${percent}\u00A0% gelesen.`,
  resume: 'Dort weiterlesen',
  related: 'Verwandt',
  shared: (names: string) => `gemeinsam: ${names}`,
  end: 'Ende des Artikels',
  neighbours: 'In dieser Auswahl',
  readOn: 'Weiterlesen',
  loading: 'Artikel wird geladen',
  failed: 'Dieser Artikel ließ sich nicht laden.',
  failedHint: 'Vielleicht ist die Verbindung unterbrochen oder die Seite inzwischen erneuert.',
  reload: 'Neu laden',
  empty: 'Diese Datei enthält keinen Text.',
};

export type ReaderWording = typeof de;

const en: ReaderWording = {
  tools: 'Tools for this article',
  previousArticle: 'Previous article',
  nextArticle: 'Next article',
  position: (index, total) => `${index} of ${total}`,
  notInSelection: 'not in the selection',
  outside: 'outside',
  original: 'Original text',
  marks: 'Marks',
  marksExtent: 'Mark in the text',
  extents: { all: 'everything', filtered: 'only what I filter by', none: 'nothing' },
  marksHint: 'Kinds and their lines',
  kinds: {
    person: 'People',
    role: 'Office mentions',
    country: 'Countries',
    place: 'Places',
    organisation: 'Organisations',
  },
  kind: KINDS_EN,
  unknownHolder: 'not certain who is meant',
  mark: (surface, findings) => `${surface} – ${findings}`,

  stated: 'stated in the text',
  whereStated: 'stated in the text: show where',
  inferred: 'inferred from the text',
  undated: 'undated',
  minutes: (count) => (count === 1 ? '1\u00A0minute’s read' : `${count}\u00A0minutes’ read`),
  minutesShort: (count) => `${count}\u00A0min. read`,
  why: 'Why?',
  whyDate: 'Why? The date',
  whyTopics: 'Why? The topics',
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  notBefore: (day) => `not before ${day}`,
  notAfter: (day) => `not after ${day}`,
  openStart: 'no earliest day',
  openEnd: 'no latest day',
  openStartNote: 'Nothing in the text rules out earlier days.',
  openEndNote: 'Nothing in the text rules out later days.',
  atHandNote: 'It was at hand on this day.',
  foreign: (language) => `This article is in ${language}. Recognition is made for German texts.`,
  unknownLanguage: 'The language of this article is uncertain; recognition is made for German.',

  actors: 'Actors',
  countries: 'Countries',
  topics: 'Topics',
  jump: (count) => `${count === 1 ? 'mention' : 'mentions'}, go to the next`,
  showMore: (count) => `${count} more`,
  showFewer: 'fewer',
  where: 'Where exactly?',
  whereLabel: 'Where exactly? The countries',
  quotes: 'Quotes',
  quoteCount: (count) => (count === 1 ? '1 statement' : `${count} statements`),
  whoSays: 'Who says what?',
  whoSaysLabel: 'Who says what? The quotes',

  text: 'Text of the article',
  folded: (contents, quoted) =>
    contents
      .map(({ kind, count }) => {
        const name = FOLDED_EN[kind][count === 1 ? 0 : 1];
        return kind === 'boilerplate' && quoted ? `${name} “${quoted}”` : `${count} ${name}`;
      })
      .join(', ') + ' folded',
  unfolded: (contents) =>
    contents
      .map(({ kind, count }) => `${count} ${FOLDED_EN[kind][count === 1 ? 0 : 1]}`)
      .join(', '),
  foldedAtStart: (said) => `Before the text: ${said}`,
  show: 'show',
  hide: 'fold again',
  originalNote: 'The file as it is: nothing left out, nothing changed.',
  originalFile: (file) => `Original text of ${file}`,
  withMarks: 'with marks',
  backToReading: 'back to reading',

  following: (name) => `Mentions of ${name}`,
  persons: 'People',
  stops: (count) => (count === 1 ? '1 mention' : `${count} mentions`),
  stopOf: (index, total) => `${index} of ${total}`,
  reached: (name, place) => `${name}, ${place}`,
  rail: 'Where they occur in the article',
  railBand: (names, count, percent) =>
    `${names}: ${count === 1 ? '1 mention' : `${count} mentions`} at ${percent}%`,
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  unfollow: (name) => `Stop following ${name}`,

  leftAt: (percent) => `Read up to ${percent}% last time.`,
  resume: 'Read on from there',
  related: 'Related',
  shared: (names) => `in common: ${names}`,
  end: 'End of the article',
  neighbours: 'In this selection',
  readOn: 'Read on',
  loading: 'Loading the article',
  failed: 'This article could not be loaded.',
  failedHint: 'The connection may be down, or the site has been renewed meanwhile.',
  reload: 'Reload',
  empty: 'This file holds no text.',
};

export const READER_WORDING = { de, en };
