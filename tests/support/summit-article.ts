import { makeArticle, spanOf, type MadeArticle } from './make-article.ts';

const LINES = [
  ['metadata', '15. August 2025'],
  ['title', 'Putin reist nach Alaska'],
  ['lead', 'Wladimir Putin trifft dort Donald Trump.'],
  ['paragraph', 'Der Kremlchef landete am Morgen. Moskau schwieg dazu, in Osaka war das anders.'],
  ['repeat', 'Wladimir Putin trifft dort Donald Trump.'],
  ['heading', 'Was die Nato sagt'],
  [
    'paragraph',
    'Die chinesisch-russische Grenze bleibt offen. "Wir reden", sagte Putin dem Präsidenten.',
  ],
  ['boilerplate', 'Kommentare'],
] as const;

/** A made-up article with one of everything the reader shows. */
export function makeSummit(): MadeArticle {
  const article = makeArticle({
    id: 'gipfel',
    file: 'gipfel.txt',
    lines: LINES,
    mentions: [
      ['Putin', 'person', 'wladimir-putin', { rule: 'person-surname-known', country: 'RU' }],
      ['Alaska', 'place', 'alaska', { country: 'US' }],
      ['Wladimir Putin', 'person', 'wladimir-putin', { rule: 'person-full-name', country: 'RU' }],
      ['Donald Trump', 'person', 'donald-trump', { rule: 'person-full-name', country: 'US' }],
      ['Kremlchef', 'role', 'wladimir-putin', { rule: 'role-office-country', country: 'RU' }],
      ['Kremlchef', 'country', 'RU', { rule: 'country-role-word' }],
      ['Moskau', 'country', 'RU', { rule: 'country-metonym', metonym: true }],
      ['Osaka', 'place', 'osaka', { country: 'JP' }],
      ['Nato', 'organisation', 'nato', { rule: 'organisation-abbreviation' }],
      ['chinesisch-russische', 'country', 'CN', { rule: 'country-double-adjective' }],
      ['chinesisch-russische', 'country', 'RU', { rule: 'country-double-adjective' }],
      ['Putin', 'person', 'wladimir-putin', { rule: 'made-up-rule', country: 'RU' }],
      ['Präsidenten', 'role', null, { rule: 'role-word' }],
    ],
    actors: [
      {
        id: 'wladimir-putin',
        name: 'Wladimir Putin',
        country: 'RU',
        office: 'Präsident',
        leader: true,
        known: true,
        mentions: 4,
        terms: [{ office: 'president', of: 'RU', from: '2012-05-07' }],
      },
      {
        id: 'donald-trump',
        name: 'Donald Trump',
        country: 'US',
        office: 'Präsident',
        leader: true,
        known: true,
        mentions: 1,
        terms: [{ office: 'president', of: 'US', from: '2025' }],
      },
    ],
    countries: [
      { code: 'RU', mentions: 3, places: 0, main: true },
      { code: 'CN', mentions: 1, places: 0, main: false },
      { code: 'US', mentions: 0, places: 1, main: false },
    ],
    organisations: [{ id: 'nato', name: 'Nato', mentions: 1 }],
  });
  const { text, analysis } = article;
  const stated = { ...spanOf(text, '15. August 2025'), rule: 'date-metadata', note: 'Kopfzeile.' };
  analysis.date = { value: '2025-08-15', evidence: [stated] };
  analysis.topics = [
    { id: 'diplomacy', score: 2, evidence: [spanOf(text, 'trifft'), spanOf(text, 'reden')] },
  ];
  analysis.nearTopics = [{ id: 'arms', reason: 'few', evidence: [spanOf(text, 'reist')] }];
  return article;
}
