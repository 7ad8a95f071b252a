/** What the spreadsheets of a language part fields by. */
export type Separator = ',' | ';';

/**
 * Rows as RFC 4180 with a byte order mark, by which spreadsheets know UTF-8. A field that a spreadsheet would take for a
 * formula begins with an apostrophe.
 *
 * [['=1+2', 'a;b']], ';' → `'=1+2;"a;b"`
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: Separator): string {
  const lines = rows.map((row) => row.map((field) => writeField(field, separator)).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

// OWASP, "CSV injection": these begin a formula, or make the next sign begin one; full-width forms as well.
const FORMULA = /^[\s\0]*[=+\-@\t\r\n＝＋－＠]/;

function writeField(text: string, separator: Separator): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  const isPlain = !safe.includes(separator) && !/["\r\n,;\t]/.test(safe) && safe.trim() === safe;
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
}
