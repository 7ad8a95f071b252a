import type { ArticleMark, Change, Highlight, SavedFilter } from './mine.ts';

/**
 * A stored or imported value as an article's mark; undefined where it is none. Unknown fields are dropped.
 *
 * { articleId: 'gipfel', title: 'Gipfel', starredAt: '2026-05-01T08:00:00Z' } → the same
 */
export function readArticleMark(value: unknown): ArticleMark | undefined {
  if (!isObject(value)) return undefined;
  const { articleId, title, readAt, starredAt } = value;
  if (!isName(articleId) || !isText(title)) return undefined;
  if (!isTimeOrAbsent(readAt) || !isTimeOrAbsent(starredAt)) return undefined;
  if (readAt === undefined && starredAt === undefined) return undefined;
  return {
    articleId,
    title,
    ...(readAt !== undefined && { readAt }),
    ...(starredAt !== undefined && { starredAt }),
  };
}

/** A stored or imported value as a highlight; undefined where it is none. Unknown fields are dropped. */
export function readHighlight(value: unknown): Highlight | undefined {
  if (!isObject(value)) return undefined;
  const { id, articleId, title, start, end, exact, prefix, suffix, note, createdAt, changedAt } =
    value;
  if (!isName(id) || !isName(articleId) || !isText(title)) return undefined;
  if (!isOffset(start) || !isOffset(end) || end <= start) return undefined;
  if (!isText(exact) || exact === '' || !isText(prefix) || !isText(suffix)) return undefined;
  if (!isText(note) || !isTime(createdAt) || !isTime(changedAt)) return undefined;
  return { id, articleId, title, start, end, exact, prefix, suffix, note, createdAt, changedAt };
}

/** A stored or imported value as a saved filter; undefined where it is none. Unknown fields are dropped. */
export function readSavedFilter(value: unknown): SavedFilter | undefined {
  if (!isObject(value)) return undefined;
  const { id, name, view, createdAt } = value;
  if (!isName(id) || !isName(name) || !isText(view) || !isTime(createdAt)) return undefined;
  return view.startsWith('?') ? { id, name, view, createdAt } : undefined;
}

/**
 * A stored value as a change; undefined where it is none, as what a later version of the page may have left.
 *
 * { kind: 'remove-filter', id: 'f1' } → the same
 */
export function readChange(value: unknown): Change | undefined {
  if (!isObject(value)) return undefined;
  const { kind, id, record } = value;
  if (kind === 'mark') return readMarking(value);
  if (kind === 'remove-highlight' || kind === 'remove-filter')
    return isName(id) ? { kind, id } : undefined;
  const article = kind === 'put-article' && readArticleMark(record);
  if (article) return { kind: 'put-article', record: article };
  const highlight = kind === 'put-highlight' && readHighlight(record);
  if (highlight) return { kind: 'put-highlight', record: highlight };
  const filter = kind === 'put-filter' && readSavedFilter(record);
  return filter ? { kind: 'put-filter', record: filter } : undefined;
}

function readMarking(value: Record<string, unknown>): Change | undefined {
  const { articleId, title, read, starred, at, silent } = value;
  if (!isName(articleId) || !isText(title) || !isTime(at)) return undefined;
  if (!isFlagOrAbsent(read) || !isFlagOrAbsent(starred)) return undefined;
  return {
    kind: 'mark',
    articleId,
    title,
    at,
    ...(read !== undefined && { read }),
    ...(starred !== undefined && { starred }),
    ...(silent === true && { silent }),
  };
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isName(value: unknown): value is string {
  return isText(value) && value !== '';
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isTime(value: unknown): value is string {
  return isText(value) && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
}

function isTimeOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || isTime(value);
}

function isFlagOrAbsent(value: unknown): value is boolean | undefined {
  return value === undefined || typeof value === 'boolean';
}
