import { readStored, writeStored } from './storage.ts';

/** Where in an article the top of the view was. */
export interface ReadingPosition {
  /** Offset at which the topmost block in view begins, in UTF-16 units of the original text. */
  block: number;
  /** How much of that block lay above the view, 0 to 1. */
  share: number;
  /** How much of the article lay above the view, 0 to 1; for saying where, not for finding it. */
  read: number;
}

const KEY = 'depesche.positions';
// Some months of reading; what was left longest ago goes first.
const MOST_KEPT = 300;

// What was read since the page was opened is gone back to without asking; the browser keeps that over a reload.
const visit = openVisit();

/** Where the reader left an article, and whether that was in an earlier visit. */
export function readPosition(
  articleId: string,
): { position: ReadingPosition; isEarlier: boolean } | undefined {
  const position = parsePositions(readStored(KEY)).get(articleId);
  return position && { position, isEarlier: !visit.has(articleId) };
}

/** Remembers where the reader is; undefined at the top, which is where everyone begins. */
export function keepPosition(articleId: string, position: ReadingPosition | undefined): void {
  const positions = parsePositions(readStored(KEY));
  positions.delete(articleId);
  if (position) positions.set(articleId, position);
  visit.add(articleId);
  // Entries, because an object would put ids that are numbers before those left longer ago.
  writeStored(KEY, JSON.stringify([...positions].slice(-MOST_KEPT)));
}

/** Reads what the browser kept, as entries or as an object of earlier versions; whatever is not a position is left out. */
export function parsePositions(source: string | undefined): Map<string, ReadingPosition> {
  try {
    const stored: unknown = JSON.parse(source ?? '[]');
    return new Map(
      (Array.isArray(stored) ? stored : Object.entries(Object(stored))).filter(isEntry),
    );
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is [string, ReadingPosition] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const { block, share, read } = (value[1] ?? {}) as Record<string, unknown>;
  return [block, share, read].every(Number.isFinite);
}

/** The articles opened in this tab, kept over a reload where the browser lets us. */
function openVisit(): { has: (id: string) => boolean; add: (id: string) => void } {
  const opened = new Set(readSession());
  return {
    has: (id) => opened.has(id),
    add: (id) => {
      if (opened.has(id)) return;
      opened.add(id);
      try {
        window.sessionStorage.setItem(KEY, JSON.stringify([...opened]));
      } catch {
        return;
      }
    },
  };
}

function readSession(): string[] {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
