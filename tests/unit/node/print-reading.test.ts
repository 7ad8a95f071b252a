import { expect, test } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import type { AnalyzedArticle } from '#core/article.ts';
import { printReading } from '#node/print-reading.ts';

const TEXT = 'Putin traf Xi in Peking. US-Präsident Trump fehlte.';

const ARTICLE: AnalyzedArticle = {
  ...analyzeArticle({ file: 'treffen.txt', text: TEXT }),
  title: 'Treffen',
  date: { earliest: '2025-01-20', evidence: [] },
  mentions: [
    { start: 0, end: 5, text: 'Putin', kind: 'person', entity: 'wladimir-putin', rule: 'name' },
    {
      start: 25,
      end: 37,
      text: 'US-Präsident',
      kind: 'role',
      entity: 'donald-trump',
      rule: 'office',
    },
    { start: 25, end: 27, text: 'US', kind: 'country', entity: 'US', rule: 'country' },
  ],
  actors: [
    {
      id: 'wladimir-putin',
      name: 'Wladimir Putin',
      office: 'Präsident',
      leader: true,
      known: true,
      mentions: 2,
    },
  ],
};

test('marks the widest finding of a place and keeps every other word', () => {
  const reading = printReading(ARTICLE, TEXT, false);
  expect(reading).toContain('[Putin] traf Xi in Peking. [US-Präsident] Trump fehlte.');
});

test('sums up who and when before the text', () => {
  const reading = printReading(ARTICLE, TEXT, false);
  expect(reading).toMatch(/^Treffen\ntreffen\.txt\n/);
  expect(reading).toMatch(/Akteure: +Wladimir Putin \(Präsident\) 2\n/);
  expect(reading).toMatch(/Datum: +≈ 2025-01-20 – …\n/);
});

test('colours on request, and the words stay the same', () => {
  const coloured = printReading(ARTICLE, TEXT, true);
  expect(coloured).toContain('\u001b[1;36mPutin\u001b[22;39m');
  // oxlint-disable-next-line no-control-regex
  expect(coloured.replace(/\u001b\[[\d;]+m/g, '')).toContain(TEXT);
});
