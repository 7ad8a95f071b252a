import type { ListRecord } from '#core/catalog/catalog.ts';

import type { BibliographyFrame } from './export-bibtex.ts';

/**
 * Articles as CSL-JSON, which Zotero, Pandoc and their like read: type `article-newspaper`; bounds are a range marked
 * `circa`, a single bound stands alone and is marked so, too.
 */
export function exportCsl(records: readonly ListRecord[], frame: BibliographyFrame): string {
  const items = records.map((record) => ({
    id: record.id,
    type: 'article-newspaper',
    title: record.title,
    ...(record.excerpt === '' ? {} : { abstract: record.excerpt }),
    ...writeIssued(record.date),
    ...(record.language === 'und' ? {} : { language: record.language }),
    ...writeLink(frame.link(record.id), frame.accessed),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function writeIssued({ value, earliest, latest }: ListRecord['date']): object {
  if (value !== undefined) return { issued: { 'date-parts': [toParts(value)] } };
  const parts = [earliest, latest].flatMap((day) => (day === undefined ? [] : [toParts(day)]));
  return parts.length === 0 ? {} : { issued: { 'date-parts': parts, circa: true } };
}

function writeLink(link: string | undefined, accessed: string): object {
  return link === undefined ? {} : { URL: link, accessed: { 'date-parts': [toParts(accessed)] } };
}

/** [2025, 8, 15] of an ISO day. */
function toParts(day: string): number[] {
  return day.split('-').map(Number);
}
