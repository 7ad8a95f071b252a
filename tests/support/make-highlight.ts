import type { Highlight } from '#core/mine/mine.ts';

/** A highlight of which a test says only what matters to it. */
export function makeHighlight(id: string, parts: Partial<Highlight> = {}): Highlight {
  return {
    id,
    articleId: 'gipfel',
    title: 'Gipfel in Peking',
    start: 10,
    end: 22,
    exact: 'ein Vertrag.',
    prefix: 'Es kam zu ',
    suffix: ' Mehr nicht.',
    note: '',
    createdAt: '2026-05-01T08:00:00.000Z',
    changedAt: '2026-05-01T08:00:00.000Z',
    ...parts,
  };
}
