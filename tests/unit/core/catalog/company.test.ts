import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildCompany } from '#core/catalog/build-company.ts';
import { unpackCompany } from '#core/catalog/company.ts';
import { countCompany, findCompanions } from '#core/selection/count-company.ts';
import { NO_FILTER } from '#core/selection/filter.ts';
import { createNearness } from '#core/selection/nearness.ts';
import { makeArticle } from '#tests/support/make-article.ts';

const SUMMIT = makeArticle({
  id: 'summit',
  lines: [
    ['title', 'Putin trifft Xi'],
    ['paragraph', 'Putin traf Xi. Dr. Merz blieb fern, der Kremlchef bedauerte es.'],
    ['heading', 'Und Trump?'],
    ['repeat', 'Putin traf Trump.'],
    ['byline', 'Von Macron'],
  ],
  mentions: [
    ['Putin', 'person', 'putin'],
    ['Xi', 'person', 'xi'],
    ['Putin', 'person', 'putin'],
    ['Xi', 'person', 'xi'],
    ['Merz', 'person', 'merz'],
    ['Kremlchef', 'role', 'putin'],
    ['Kremlchef', 'country', 'RU'],
    ['Trump', 'person', 'trump'],
    ['Putin', 'person', 'putin'],
    ['Trump', 'person', 'trump'],
    ['Macron', 'person', 'macron'],
  ],
});
const ALONE = makeArticle({
  id: 'alone',
  lines: [['paragraph', 'Merz sprach. Ein Diplomat schwieg. Xi auch.']],
  mentions: [
    ['Merz', 'person', 'merz'],
    ['Diplomat', 'role', null],
    ['Xi', 'person', 'xi'],
  ],
});
const NOBODY = makeArticle({ id: 'nobody', lines: [['paragraph', 'Es regnet.']] });

const PACKED = buildCompany([SUMMIT, NOBODY, ALONE]);
const COMPANY = unpackCompany(PACKED);

const choose = (ids: readonly string[], together: 'sentence' | 'paragraph') => ({
  ...NO_FILTER,
  actors: { with: [...ids], without: [], mode: 'all' as const },
  together,
});

describe('company', () => {
  it('holds who stands in which sentence of which paragraph, asides left out', () => {
    expect(PACKED).toEqual({
      ids: ['summit', 'nobody', 'alone'],
      actors: ['putin', 'xi', 'merz', 'trump'],
      sentences: ['0 1;0 1,0 2;3', '', '2,1'],
    });
  });

  it.each([
    ['sentence', ['putin', 'xi'], ['summit']],
    ['sentence', ['xi', 'putin'], ['summit']],
    ['sentence', ['xi', 'merz'], []],
    ['sentence', ['putin', 'xi', 'merz'], []],
    ['paragraph', ['xi', 'merz'], ['summit', 'alone']],
    ['paragraph', ['putin', 'xi', 'merz'], ['summit']],
    ['paragraph', ['putin', 'trump'], []],
    ['paragraph', ['putin', 'nobody-knows'], []],
    ['sentence', ['merz'], ['summit', 'alone']],
  ] as const)('finds in one %s %j', (nearness, actors, articles) => {
    const { isThere } = createNearness(COMPANY, choose(actors, nearness));
    expect(PACKED.ids.filter(isThere)).toEqual(articles);
  });

  it('names everybody who stands with all of some, they included', () => {
    const { listNear } = createNearness(COMPANY, choose(['putin', 'merz'], 'paragraph'));
    expect(listNear('summit')).toEqual(['putin', 'xi', 'merz']);
    expect(listNear('alone')).toEqual([]);
    expect(listNear('gone')).toEqual([]);
  });

  it('counts shared sentences and articles of all pairs', () => {
    expect(countCompany(COMPANY)).toEqual([
      { a: 'putin', b: 'xi', sentences: 2, articles: 1 },
      { a: 'putin', b: 'merz', sentences: 1, articles: 1 },
      { a: 'xi', b: 'merz', sentences: 0, articles: 2 },
      { a: 'putin', b: 'trump', sentences: 0, articles: 1 },
      { a: 'xi', b: 'trump', sentences: 0, articles: 1 },
      { a: 'merz', b: 'trump', sentences: 0, articles: 1 },
    ]);
  });

  it('counts pairs in the articles asked for, unknown ones left aside', () => {
    expect(countCompany(COMPANY, ['alone', 'gone', 'alone'])).toEqual([
      { a: 'xi', b: 'merz', sentences: 0, articles: 1 },
    ]);
  });

  it('names the companions of an actor, the nearest first', () => {
    expect(findCompanions(COMPANY, 'xi').map(({ id }) => id)).toEqual(['putin', 'merz', 'trump']);
    expect(findCompanions(COMPANY, 'xi', ['alone'])).toEqual([
      { id: 'merz', sentences: 0, articles: 1 },
    ]);
    expect(findCompanions(COMPANY, 'nobody-knows')).toEqual([]);
  });

  it('gives a companion the figures of the pair, whatever stands in the sentences', () => {
    const sentence = fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 });
    const articles = fc.array(fc.array(fc.array(sentence, { minLength: 1 })), { maxLength: 6 });
    fc.assert(
      fc.property(articles, (texts) => {
        const company = unpackCompany({
          ids: texts.map((_, at) => `a${at}`),
          actors: ['a', 'b', 'c', 'd', 'e', 'f'],
          sentences: texts.map((paragraphs) =>
            paragraphs.map((each) => each.map((actors) => actors.join(' ')).join(',')).join(';'),
          ),
        });
        const pairs = countCompany(company);
        for (const self of company.actors) {
          const own = pairs
            .filter(({ a, b }) => a === self || b === self)
            .map(({ a, b, ...shared }) => ({ id: a === self ? b : a, ...shared }));
          expect(new Set(findCompanions(company, self))).toEqual(new Set(own));
        }
        for (const { a, b, sentences } of pairs) {
          const ids = [...company.articles.keys()];
          const near = ids.filter(createNearness(company, choose([a, b], 'sentence')).isThere);
          expect(near.length > 0).toBe(sentences > 0);
          const { isThere } = createNearness(company, choose([a, b], 'paragraph'));
          expect(near.every(isThere)).toBe(true);
        }
      }),
    );
  });
});
