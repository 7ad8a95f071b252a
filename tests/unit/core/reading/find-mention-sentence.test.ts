import { expect, it } from 'vitest';

import { findMentionSentence } from '#core/reading/find-mention-sentence.ts';
import { makeArticle } from '#tests/support/make-article.ts';

const { analysis, text } = makeArticle({
  lines: [
    ['title', 'Putin in Peking'],
    ['repeat', 'Xi wartete.'],
    ['paragraph', 'Der Besuch begann. Gestern traf Putin in China ein.'],
  ],
  mentions: [
    ['Putin', 'person', 'wladimir-putin'],
    ['Peking', 'place', 'peking'],
    ['Xi', 'person', 'xi-jinping'],
    ['Putin', 'person', 'wladimir-putin'],
    ['China', 'country', 'CN'],
  ],
});

it('finds the sentence of the running text, with all that is named in it', () => {
  const found = findMentionSentence(analysis, text, ({ entity }) => entity === 'wladimir-putin');
  expect(found && text.slice(found.start, found.end)).toBe('Gestern traf Putin in China ein.');
  expect(found?.mentions.map(({ text: surface }) => surface)).toEqual(['Putin', 'China']);
});

it('takes the title where nothing else names it, and no repeat', () => {
  const title = findMentionSentence(analysis, text, ({ entity }) => entity === 'peking');
  expect(title && text.slice(title.start, title.end)).toBe('Putin in Peking');
  expect(findMentionSentence(analysis, text, ({ entity }) => entity === 'xi-jinping')).toBe(
    undefined,
  );
});
