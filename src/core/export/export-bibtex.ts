import type { ListRecord } from '#core/catalog/catalog.ts';
import { slugify } from '#core/text/slugify.ts';

/** What both forms of bibliographies need from outside the records. */
export interface BibliographyFrame {
  /** Undefined where nobody else could open it. */
  link: (articleId: string) => string | undefined;
  /** The day the list was made, ISO. */
  accessed: string;
}

/**
 * Articles as BibLaTeX in UTF-8, an `@online` each, or `@misc` where there is no link; `date` is EDTF, so that bounds are an interval and an open one ends
 * in "..". Keys are ASCII and unique; signs that TeX reads as commands are escaped.
 *
 * @online{gipfel-in-alaska, title = {{Gipfel in Alaska}}, date = {2025-08-15}, …}
 */
export function exportBibtex(records: readonly ListRecord[], frame: BibliographyFrame): string {
  const keys = new Set<string>();
  const entries = records.map((record) => {
    const { title, language, date } = record;
    const link = frame.link(record.id);
    const fields: [string, string | undefined][] = [
      // The inner braces keep the capitals of German nouns.
      ['title', `{${escapeTex(title)}}`],
      ['date', writeSpan(date)],
      ['langid', LANGUAGES[language]],
      // Read as it stands, so that "%" needs no sign before it.
      ['url', link?.replace(/[{}\\]/g, encodeSign)],
      ['urldate', link && frame.accessed],
    ];
    const lines = fields.flatMap(([name, value]) =>
      value === undefined ? [] : [`  ${name} = {${value}},`],
    );
    const type = link === undefined ? 'misc' : 'online';
    return `@${type}{${takeKey(record, keys)},\n${lines.join('\n')}\n}\n`;
  });
  return entries.join('\n');
}

const LANGUAGES: Readonly<Record<string, string>> = { de: 'german', en: 'english', fr: 'french' };

function writeSpan({ value, earliest, latest }: ListRecord['date']): string | undefined {
  if (value !== undefined) return value;
  return earliest || latest ? `${earliest ?? '..'}/${latest ?? '..'}` : undefined;
}

// Long enough to be known again, short enough to be typed.
const LONGEST_KEY = 40;

function takeKey({ title, id }: ListRecord, taken: Set<string>): string {
  const words = slugify(title);
  const cut = words.slice(0, LONGEST_KEY).replace(/-[^-]*$/, '');
  const stem = (words.length > LONGEST_KEY ? cut : words) || slugify(id) || 'artikel';
  let key = stem;
  for (let number = 2; taken.has(key); number++) key = `${stem}-${number}`;
  taken.add(key);
  return key;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\~^{}$&#_%]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
