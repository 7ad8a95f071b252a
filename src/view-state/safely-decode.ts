/** What a part of an address says; undefined where it is no text. Never throws. */
export function safelyDecode(source: string): string | undefined {
  try {
    return decodeURIComponent(source);
  } catch {
    return undefined;
  }
}
