import { describe, expect, it } from 'vitest';

import type { AnalyzedArticle, Mention } from '#core/article.ts';
import { buildCatalog } from '#core/catalog/build-catalog.ts';

const TEXT = 'Erste Zeile\n\nDas ist der Anfang.\n\nUnd so geht es weiter.\n\nKommentare';

function analyze(id: string, parts: Partial<AnalyzedArticle> = {}): AnalyzedArticle {
  return {
    id,
    file: `${id}.txt`,
    language: 'de',
    title: 'Erste Zeile',
    titleSource: 'heading',
    date: { evidence: [] },
    blocks: [
      { kind: 'title', start: 0, end: 11 },
      { kind: 'paragraph', start: 13, end: 32 },
      { kind: 'paragraph', start: 34, end: 56 },
      { kind: 'boilerplate', start: 58, end: 68 },
    ],
    mentions: [],
    actors: [],
    countries: [],
    organisations: [],
    topics: [],
    quotes: [],
    ...parts,
  };
}

const actor = (id: string, name: string, mentions: number) => ({
  id,
  name,
  leader: true,
  known: true,
  mentions,
});
const person = (entity: string, text: string): Mention => ({
  kind: 'person',
  entity,
  text,
  start: 0,
  end: text.length,
  rule: 'surname',
});
const build = (...analyses: AnalyzedArticle[]) =>
  buildCatalog(analyses.map((analysis) => ({ analysis, text: TEXT })));

describe('the catalog', () => {
  it('holds what the list shows of an article', () => {
    const analysis = analyze('a', {
      kicker: 'Lage',
      date: { earliest: '2022-02-24', latest: '2025-01-20', evidence: [] },
      topics: [{ id: 'war', score: 1, evidence: [] }],
      countries: [
        { code: 'RU', mentions: 2, places: 0, main: true },
        { code: 'PL', mentions: 0, places: 3, main: false },
      ],
    });
    expect(build(analysis).articles).toEqual([
      {
        id: 'a',
        title: 'Erste Zeile',
        titleSource: 'heading',
        kicker: 'Lage',
        excerpt: 'Das ist der Anfang.',
        date: { earliest: '2022-02-24', latest: '2025-01-20' },
        words: 11,
        language: 'de',
        actors: [],
        countries: [['RU', 2]],
        organisations: [],
        topics: ['war'],
      },
    ]);
  });

  it('takes the lead for the excerpt', () => {
    expect(build(analyze('a', { lead: 'Worum es geht.' })).articles[0]?.excerpt).toBe(
      'Worum es geht.',
    );
  });

  it('goes on where a title made from the first sentence ends', () => {
    const record = build(analyze('a', { titleSource: 'sentence' })).articles[0];
    expect(record?.excerpt).toBe('Und so geht es weiter.');
  });

  it('lists values by articles, then mentions, and leaves out what is never counted', () => {
    const one = analyze('a', {
      actors: [actor('x', 'Xaver', 1), actor('y', 'Yvonne', 5), actor('z', 'Zoe', 0)],
    });
    const two = analyze('b', {
      actors: [actor('x', 'Xaver', 1)],
      organisations: [{ id: 'uno', name: 'UNO', mentions: 2 }],
    });
    const { actors, organisations } = build(one, two);
    expect(actors.map(({ id, articles, mentions }) => [id, articles, mentions])).toEqual([
      ['x', 2, 2],
      ['y', 1, 5],
    ]);
    expect(organisations).toEqual([{ id: 'uno', name: 'UNO', articles: 1, mentions: 2 }]);
  });

  it('calls an actor by the name the articles use alone', () => {
    const analysis = analyze('a', {
      actors: [
        actor('putin', 'Wladimir Putin', 3),
        actor('xi', 'Xi Jinping', 2),
        actor('vance', 'JD Vance', 1),
      ],
      mentions: [
        person('putin', 'Wladimir Putin'),
        person('putin', 'Putin'),
        person('xi', 'Xi'),
        person('vance', 'JD Vance'),
        person('putin', 'Putins'),
      ],
    });
    expect(build(analysis).actors.map(({ short }) => short)).toEqual(['Putin', 'Xi', 'JD Vance']);
  });

  it('calls two of one name in full', () => {
    const analysis = analyze('a', {
      actors: [actor('bill', 'Bill Clinton', 2), actor('hillary', 'Hillary Clinton', 1)],
      mentions: [person('bill', 'Clinton')],
    });
    expect(build(analysis).actors.map(({ short }) => short)).toEqual([
      'Bill Clinton',
      'Hillary Clinton',
    ]);
  });

  it('shows the spelling that most articles print', () => {
    const spelt = (id: string, name: string) => analyze(id, { actors: [actor('lawrow', name, 1)] });
    const { actors } = build(
      spelt('a', 'Sergej Lawrow'),
      spelt('b', 'Sergei Lawrow'),
      spelt('c', 'Sergei Lawrow'),
    );
    expect(actors.map(({ id, name }) => [id, name])).toEqual([['lawrow', 'Sergei Lawrow']]);
  });

  it('passes on which files were left out', () => {
    expect(buildCatalog([], [{ file: 'leer.txt', reason: 'empty' }]).leftOut).toHaveLength(1);
  });
});
