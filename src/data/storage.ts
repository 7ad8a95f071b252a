/** What the browser keeps under the key; undefined too where storage is forbidden. */
export function readStored(key: string): string | undefined {
  try {
    return window.localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value if the browser lets us; a full or forbidden storage is no error, the value lasts as long as the page. */
export function writeStored(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    return;
  }
}
