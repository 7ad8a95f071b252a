const CALL = '000_5ed68c5c1a14808e';
const ALASKA = '004_f9d9e42663636e3b';
const VISIT = '002_d9edb7cfb7000f16';

const passage = (id: string, articleId: string, [exact, note = '']: [string, string?]) => ({
  id,
  articleId,
  title: 'Titel beim Markieren',
  start: 0,
  end: exact.length,
  exact,
  prefix: '',
  suffix: '',
  note,
  createdAt: '2026-05-01T08:00:00.000Z',
  changedAt: '2026-05-01T08:00:00.000Z',
});

/** A saved file with some of everything: stars, read articles, passages with and without notes, two that are gone. */
export const MINE_FILE = {
  name: 'depesche-meins.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'depesche-meins',
      version: 1,
      articles: [
        { articleId: ALASKA, title: 'Insider', starredAt: '2026-05-02T09:00:00.000Z' },
        { articleId: CALL, title: 'Telefonat', readAt: '2026-05-03T09:00:00.000Z' },
        { articleId: VISIT, title: 'Reise', readAt: '2026-05-04T09:00:00.000Z' },
      ],
      highlights: [
        passage('h1', ALASKA, [
          'war kurz zuvor in Alaskas größter Stadt gelandet',
          'Wann genau?\nMit der Agenturmeldung vergleichen.',
        ]),
        passage('h2', ALASKA, ['Die beiden Staatschefs begrüßten sich auf dem Rollfeld']),
        passage('h3', CALL, [
          'Dieser Satz stand in einer älteren Fassung des Artikels.',
          'Gestrichen!',
        ]),
        passage('h4', 'nicht-mehr-da', ['Ein Artikel, den niemand mehr findet.']),
      ],
      filters: [
        {
          id: 'f1',
          name: 'Gipfel ohne China',
          view: '?akteure=wladimir-putin,donald-trump&laender=-CN&suche=gipfel+-"Nord+Stream"',
          createdAt: '2026-05-05T09:00:00.000Z',
        },
        {
          id: 'f2',
          name: 'zum Thema Energie',
          view: '?themen=energy',
          createdAt: '2026-05-06T09:00:00.000Z',
        },
      ],
    }),
  ),
};
