import type { Change, Mine } from './mine.ts';

/**
 * The changes that take others back, for what was the reader’s own before them.
 *
 * a highlight put in → the same one removed; one removed → put back as it was
 */
export function undoChanges(before: Mine, changes: readonly Change[]): Change[] {
  return changes.map((change): Change => {
    switch (change.kind) {
      case 'mark':
      case 'put-article': {
        const { articleId, title } = change.kind === 'mark' ? change : change.record;
        const record = before.articles.get(articleId);
        if (record) return { kind: 'put-article', record };
        return { kind: 'mark', articleId, title, read: false, starred: false, at: '' };
      }
      case 'put-highlight':
      case 'remove-highlight': {
        const id = change.kind === 'put-highlight' ? change.record.id : change.id;
        const record = before.highlights.get(id);
        return record ? { kind: 'put-highlight', record } : { kind: 'remove-highlight', id };
      }
      case 'put-filter':
      case 'remove-filter': {
        const id = change.kind === 'put-filter' ? change.record.id : change.id;
        const record = before.filters.get(id);
        return record ? { kind: 'put-filter', record } : { kind: 'remove-filter', id };
      }
    }
  });
}
