/** How far a list was scrolled, in CSS pixels, and how many of its articles were in the document. */
export interface ListPosition {
  top: number;
  size: number;
}

const KEY = 'depesche.list-positions';
// More steps back than anyone goes, and still few bytes.
const MOST_KEPT = 50;

let positions: Map<string, ListPosition> | undefined;

/** How far the list was scrolled in an entry of this tab's history, before a reload as well. */
export function readListPosition(entry: string): ListPosition | undefined {
  return open().get(entry);
}

/** Remembers it for as long as the tab is open; in the browser's keeping from the moment the page goes. */
export function keepListPosition(entry: string, position: ListPosition): void {
  const kept = open();
  kept.delete(entry);
  kept.set(entry, position);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

function open(): Map<string, ListPosition> {
  if (positions) return positions;
  const kept = (positions = parseListPositions(readSession()));
  window.addEventListener('pagehide', () => writeSession(JSON.stringify([...kept])));
  return kept;
}

/** Reads what the browser kept; whatever is not a position is left out. Never throws. */
export function parseListPositions(source: string | undefined): Map<string, ListPosition> {
  try {
    const stored: unknown = JSON.parse(source ?? '[]');
    return new Map(Array.isArray(stored) ? stored.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is [string, ListPosition] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const { top, size } = (value[1] ?? {}) as Record<string, unknown>;
  return Number.isFinite(top) && Number.isInteger(size);
}

function readSession(): string | undefined {
  try {
    return window.sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function writeSession(value: string): void {
  try {
    window.sessionStorage.setItem(KEY, value);
  } catch {
    return;
  }
}
