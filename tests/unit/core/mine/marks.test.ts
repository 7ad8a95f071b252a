import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyChanges } from '#core/mine/apply-changes.ts';
import { isRead } from '#core/mine/is-read.ts';
import { addStatuses, collectStatuses } from '#core/mine/list-statuses.ts';
import { NOTHING_MINE, type Change } from '#core/mine/mine.ts';
import { readArticleMark, readHighlight } from '#core/mine/read-record.ts';
import { NO_FILTER, type Filter } from '#core/selection/filter.ts';
import { selectArticles } from '#core/selection/select-articles.ts';
import { makeCatalog } from '#tests/support/make-catalog.ts';
import { makeHighlight } from '#tests/support/make-highlight.ts';
import { makeRecord } from '#tests/support/make-record.ts';

const mark = (change: { read?: boolean; starred?: boolean; at?: string }): Change => ({
  kind: 'mark',
  articleId: 'gipfel',
  title: 'Gipfel',
  at: '2026-05-01T08:00:00Z',
  ...change,
});

describe('marking an article', () => {
  it('keeps the first time it was read', () => {
    const mine = applyChanges(NOTHING_MINE, [
      mark({ read: true }),
      mark({ read: true, starred: true, at: '2026-06-01T08:00:00Z' }),
    ]);
    expect(mine.articles.get('gipfel')).toMatchObject({
      readAt: '2026-05-01T08:00:00Z',
      starredAt: '2026-06-01T08:00:00Z',
    });
  });

  it('leaves no record that says nothing', () => {
    const mine = applyChanges(NOTHING_MINE, [mark({ read: true }), mark({ read: false })]);
    expect(mine.articles.size).toBe(0);
  });

  it('can be undone by the change that turns it round', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (read, starred) => {
        const before = applyChanges(NOTHING_MINE, [mark({ read, starred })]);
        const after = applyChanges(before, [mark({ starred: !starred })]);
        expect(applyChanges(after, [mark({ starred })])).toEqual(before);
      }),
    );
  });
});

describe('an article counts as read', () => {
  it.each([
    ['after a glance at a short text whose end is in sight', 100, 4, true, false],
    ['after a moment with a short text', 60, 5, true, true],
    ['when the end was seen in a quarter of its time', 800, 60, true, true],
    ['when one has only jumped to its end', 800, 10, true, false],
    ['after three quarters of its time, whatever was seen', 800, 180, false, true],
    ['after half of its time without its end', 800, 120, false, false],
  ] as const)('%s', (...[, words, seconds, endSeen, expected]) => {
    expect(isRead({ words, seconds, endSeen })).toBe(expected);
  });
});

describe('the reading status', () => {
  const mine = applyChanges(NOTHING_MINE, [
    mark({ read: true, starred: true }),
    { kind: 'put-highlight', record: makeHighlight('h', { articleId: 'putsch', note: 'Ja' }) },
  ]);
  const records = ['gipfel', 'putsch', 'beben'].map((id) => makeRecord(id));
  const articles = addStatuses(records, collectStatuses(mine));

  it('is a value to filter by like any other', () => {
    const select = (filter: Filter) =>
      selectArticles(makeCatalog(articles), { filter, query: '', sort: 'title' });
    const find = (id: string) =>
      select({
        ...NO_FILTER,
        status: { with: [id], without: [], mode: 'all' },
      }).articles.map((article) => article.id);
    expect(find('read')).toEqual(['gipfel']);
    expect(find('unread')).toEqual(['beben', 'putsch']);
    expect(find('starred')).toEqual(['gipfel']);
    expect(find('noted')).toEqual(['putsch']);
    expect(find('highlighted')).toEqual(['putsch']);
    expect(select(NO_FILTER).counts.status.get('unread')).toBe(2);
  });

  it('stays for the open article as it was when it was opened', () => {
    const open = { id: 'gipfel', statuses: ['unread'] as const };
    const kept = addStatuses(records, collectStatuses(mine), open);
    expect(kept[0]?.status).toEqual(['unread']);
  });
});

describe('a stored record', () => {
  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no article', { title: 'x', readAt: '2026-05-01T08:00:00Z' }],
    ['a time that is none', { articleId: 'x', title: 'x', readAt: 'gestern' }],
    ['nothing to say', { articleId: 'x', title: 'x' }],
  ])('is no mark: %s', (_case, value) => {
    expect(readArticleMark(value)).toBeUndefined();
  });

  it.each([
    ['no words', { exact: '' }],
    ['an end before its start', { start: 30 }],
    ['an offset that is none', { start: 1.5 }],
    ['a note that is no text', { note: null as unknown as string }],
  ])('is no highlight: %s', (_case, parts) => {
    expect(readHighlight(makeHighlight('h', parts))).toBeUndefined();
  });

  it('loses what nobody knows', () => {
    expect(readHighlight({ ...makeHighlight('h'), later: 1 })).toEqual(makeHighlight('h'));
  });
});
