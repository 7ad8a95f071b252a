import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { findMainActors } from '#core/catalog/find-main-actors.ts';
import { findSources } from '#core/catalog/find-sources.ts';
import { makeArticle } from '#tests/support/make-article.ts';

const actor = (id: string, mentions: number) => ({
  id,
  name: id,
  leader: true,
  known: true,
  mentions,
});

describe('a main role', () => {
  it.each([
    [
      'in the title',
      [['title', 'Putin reist']],
      [actor('putin', 1), actor('xi', 9)],
      ['putin', 'xi'],
    ],
    [
      'in the lead and once more',
      [
        ['title', 'Eine Reise'],
        ['lead', 'Putin reist.'],
      ],
      [actor('putin', 2), actor('xi', 9)],
      ['putin', 'xi'],
    ],
    [
      'in the first paragraph where there is no lead',
      [['paragraph', 'Putin reist.']],
      [actor('putin', 2), actor('xi', 9)],
      ['putin', 'xi'],
    ],
    [
      'not in the lead alone',
      [['lead', 'Putin reist.']],
      [actor('putin', 1), actor('xi', 9)],
      ['xi'],
    ],
    [
      'not in a repeat of the title',
      [['repeat', 'Putin reist']],
      [actor('putin', 2), actor('xi', 9)],
      ['xi'],
    ],
    ['not once among few', [['heading', 'Putin']], [actor('putin', 1)], []],
    ['not uncounted', [['byline', 'Putin']], [actor('putin', 0)], []],
  ] as const)('is played %s', (...[, lines, actors, ids]) => {
    const { analysis } = makeArticle({
      lines,
      mentions: [['Putin', 'person', 'putin']],
      actors: [...actors],
    });
    expect(findMainActors(analysis)).toEqual(ids);
  });
});

describe('the source of an article', () => {
  it.each([
    [
      'Berlin (dpa)',
      'Der Minister reist. Das berichtet die Zeitung Le Monde.\n\nQuelle: dpa',
      ['dpa'],
    ],
    ['Ein Titel', 'Die Nachrichtenagentur Reuters meldet einen Umsturz in dem Land.', []],
  ])('is what signs it, not what it cites: %s', (title, body, sources) => {
    const analysis = analyzeArticle({ file: 'a.txt', text: `${title}\n\n${body}` });
    expect(findSources(analysis)).toEqual(sources);
  });
});
