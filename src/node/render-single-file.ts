import { createHash } from 'node:crypto';

/** The build's mode for the edition in one file. */
export const SINGLE_FILE = 'file';

/** What the built page asks for by address, as text. */
export interface SingleFileParts {
  /** Script that runs before the first paint. */
  theme: string;
  /** Drawing in SVG. */
  icon: string;
  style: string;
  script: string;
  /** By name, what the page looks up in itself: scripts of workers, and the licences. */
  files: Readonly<Record<string, string>>;
}

interface SingleFile {
  html: string;
  /** What a policy has to allow, as its sources. */
  scripts: string[];
  styles: string[];
}

/** The built page with everything inside that it asks for. Throws where it has no tag for a part. */
export function renderSingleFile(page: string, parts: SingleFileParts): SingleFile {
  const theme = escapeScript(parts.theme);
  const script = escapeScript(parts.script);
  const style = normalizeLines(parts.style).replace(/<(?=\/style)/gi, String.raw`\3c `);
  const files = Object.entries(parts.files).map(
    ([name, text]) =>
      `<script type="text/plain" data-file="${name}">${escapeScript(text)}</script>\n`,
  );
  const inside: [tag: RegExp, by: string][] = [
    [/<script src="[^"]*\/theme\.js"><\/script>/, `<script>${theme}</script>`],
    [/(?<=<link rel="icon" href=")[^"]*/, toDataUrl('image/svg+xml', Buffer.from(parts.icon))],
    [/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`],
    [/<script type="module"[^>]*><\/script>/, ''],
    [/(?=<\/body>)/, `${files.join('')}<script type="module">${script}</script>\n  `],
  ];
  const html = inside.reduce((known, [tag, by]) => {
    if (!tag.test(known)) throw new Error(`The built page has no place like ${tag}.`);
    return known.replace(tag, () => by);
  }, page);
  return { html, scripts: [theme, script].map(nameHash), styles: [nameHash(style)] };
}

/**
 * Code that can stand inside a script tag, and is the same to an engine: what would end the tag, or begin what hides its
 * end, is written as an escape. Outside of texts neither is found in code that is minified.
 */
export function escapeScript(code: string): string {
  return normalizeLines(code)
    .replaceAll('\0', String.raw`\x00`)
    .replace(/<(?=\/script|!--)/gi, String.raw`\x3c`);
}

export function toDataUrl(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** As browsers read a page; the hash is that of what they read. */
function normalizeLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function nameHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}
