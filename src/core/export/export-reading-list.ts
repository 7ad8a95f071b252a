import type { ListRecord } from '#core/catalog/catalog.ts';

import { escapeLine, escapeLink } from './escape-markdown.ts';
import type { ArticlesFrame } from './export-articles-csv.ts';

/** So many of its actors say what an article is about; more are a register. */
const MOST_ACTORS = 3;

/**
 * Articles as a reading list in Markdown: the sentence of the filter as heading, then for each article its linked title,
 * day, main actors and topics, and the beginning of its text.
 */
export function exportReadingList(
  records: readonly ListRecord[],
  options: ArticlesFrame & { title: string; date: (record: ListRecord) => string | undefined },
): string {
  const { title, date, nameValue, link } = options;
  const items = records.map((record) => {
    const facts = [
      date(record),
      record.actors
        .slice(0, MOST_ACTORS)
        .map(([id]) => nameValue('actors', id))
        .join(', '),
      record.topics.map((id) => nameValue('topics', id)).join(', '),
    ].filter(Boolean);
    return [
      `- [ ] **[${escapeLine(record.title)}](${escapeLink(link(record.id))})**`,
      ...(facts.length > 0 ? [facts.map((fact) => escapeLine(String(fact))).join(' · ')] : []),
      ...(record.excerpt === '' ? [] : [escapeLine(record.excerpt)]),
    ].join('  \n  ');
  });
  return `${[`# ${escapeLine(title)}`, items.join('\n')].join('\n\n')}\n`;
}
