import type { NearTopic } from '#core/article.ts';

const de = {
  topicWhy:
    'Diese Wörter haben die Themen eingebracht; im Text sind sie breit unterstrichen, und jedes führt zu seiner Stelle.',
  onlyTopic: (topic: string) => `Nur die Wörter zu ${topic} unterstreichen`,
  topicWord: 'im Text zeigen',
  nearly: 'Beinahe auch:',
  nearReasons: {
    few: () => '– zu wenige Wörter davon',
    overshadowed: (first: string) => `– viel weniger davon als von ${first}`,
    crowded: () => '– fünf andere Themen sind stärker',
  } satisfies Record<NearTopic['reason'], (first: string) => string>,
  noSpeaker: 'ohne Sprecher',
  forms: { direct: 'wörtlich', reported: 'sinngemäß' },
  showQuote: 'im Text zeigen',
  main: 'Vor allem',
  aside: 'Außerdem',
  nextPlace: 'zur nächsten Erwähnung',
  searchHere: 'Fundstellen der Suche',
  searchFor: 'Gesucht:',
  quoted: (query: string) => `„${query}“`,
  hits: (count: number) =>
    count === 0
      ? 'keine Fundstelle im Text'
      : count === 1
        ? '1 Fundstelle'
        : `${count} Fundstellen`,
  hitOf: (index: number, total: number) => `Fundstelle ${index} von ${total}`,
  previousHit: 'Vorherige Fundstelle',
  nextHit: 'Nächste Fundstelle',
};

const en: typeof de = {
  topicWhy:
    'These words earned the topics; they are underlined broadly in the text, and each leads to its place.',
  onlyTopic: (topic) => `Underline only the words of ${topic}`,
  topicWord: 'show in the text',
  nearly: 'Nearly as well:',
  nearReasons: {
    few: () => '– too few words of it',
    overshadowed: (first: string) => `– much less of it than of ${first}`,
    crowded: () => '– five other topics are stronger',
  },
  noSpeaker: 'nobody named',
  forms: { direct: 'verbatim', reported: 'in substance' },
  showQuote: 'show in the text',
  main: 'Mainly',
  aside: 'Also',
  nextPlace: 'to the next mention',
  searchHere: 'Matches of the search',
  searchFor: 'Searched for:',
  quoted: (query) => `“${query}”`,
  hits: (count) =>
    count === 0 ? 'no match in the text' : count === 1 ? '1 match' : `${count} matches`,
  hitOf: (index, total) => `match ${index} of ${total}`,
  previousHit: 'Previous match',
  nextHit: 'Next match',
};

export const AIDS_WORDING = { de, en };
