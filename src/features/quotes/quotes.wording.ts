const de = {
  title: 'Zitate',
  lead: (count: number) =>
    count === 1
      ? 'Ein Zitat in der Auswahl'
      : `${count.toLocaleString('de')} Zitate in der Auswahl`,
  found: (count: number, total: number) =>
    `${count.toLocaleString('de')} von ${total.toLocaleString('de')} Zitaten der Auswahl`,
  loading: 'Die Zitate werden geladen',
  failed: 'Die Zitate konnten nicht geladen werden.',
  speaker: 'Wer spricht',
  about: 'Über wen',
  country: 'Land im Satz',
  topic: 'Thema im Satz',
  form: 'Form',
  any: {
    speaker: 'alle Sprecher',
    about: 'über alle',
    country: 'alle Länder',
    topic: 'alle Themen',
    form: 'wörtlich und sinngemäß',
  },
  known: 'nur Akteure',
  forms: { direct: 'wörtlich', reported: 'sinngemäß' },
  nobody: 'ohne genannten Sprecher',
  aboutWhom: 'über ',
  more: (count: number) => `${count.toLocaleString('de')} weitere`,
  nothing: 'Kein Zitat der Auswahl passt dazu.',
  reset: 'Alle Zitate zeigen',
  save: 'Sichern',
  csv: 'als Tabelle (CSV)',
  markdown: 'als Text (Markdown)',
  saved: 'Gesichert.',
  fileName: 'zitate',
  columns: ['Sprecher', 'Zitat', 'Form', 'Über', 'Artikel', 'Datum', 'Adresse'],
  from: (day: string) => `ab ${day}`,
  until: (day: string) => `bis ${day}`,
};

const en: typeof de = {
  title: 'Quotes',
  lead: (count) =>
    count === 1
      ? 'One quote in the selection'
      : `${count.toLocaleString('en')} quotes in the selection`,
  found: (count, total) =>
    `${count.toLocaleString('en')} of ${total.toLocaleString('en')} quotes of the selection`,
  loading: 'Loading the quotes',
  failed: 'The quotes could not be loaded.',
  speaker: 'Who speaks',
  about: 'About whom',
  country: 'Country in the sentence',
  topic: 'Topic in the sentence',
  form: 'Form',
  any: {
    speaker: 'all speakers',
    about: 'about anybody',
    country: 'all countries',
    topic: 'all topics',
    form: 'verbatim and in substance',
  },
  known: 'actors only',
  forms: { direct: 'verbatim', reported: 'in substance' },
  nobody: 'no speaker named',
  aboutWhom: 'about ',
  more: (count) => `${count.toLocaleString('en')} more`,
  nothing: 'No quote of the selection fits.',
  reset: 'Show all quotes',
  save: 'Save',
  csv: 'as a table (CSV)',
  markdown: 'as text (Markdown)',
  saved: 'Saved.',
  fileName: 'quotes',
  columns: ['Speaker', 'Quote', 'Form', 'About', 'Article', 'Date', 'Address'],
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
};

export const QUOTES_WORDING = { de, en };
