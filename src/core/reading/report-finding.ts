import type { Mention } from '#core/article.ts';

// Words around the finding that let whoever mends a rule see why it was made.
const CONTEXT = 120;

/** What a reader objects to, with what is needed to find the rule behind it. */
export interface FindingReport {
  file: string;
  title: string;
  /** The original text the finding's offsets count in. */
  text: string;
  finding: Mention;
}

/**
 * A finding as plain text to be copied into a report: file, words with those around them, what was recognised and by
 * which rule. One fact a line, labels in English, since tables and rules are.
 *
 * "rule: person-surname-known" … "words: … bringt den [Kremlchef] aus der …"
 */
export function reportFinding({ file, title, text, finding }: FindingReport): string {
  const { start, end, kind, entity, rule } = finding;
  const clean = (part: string): string => part.replace(/\s+/g, ' ');
  const before = clean(text.slice(Math.max(0, start - CONTEXT), start));
  const behind = clean(text.slice(end, end + CONTEXT));
  return [
    `file: ${file}`,
    `title: ${clean(title)}`,
    `words: …${before}[${clean(text.slice(start, end))}]${behind}…`,
    `span: ${start}–${end}`,
    `recognised: ${kind} ${entity ?? '(nobody in particular)'}`,
    `rule: ${rule}`,
  ].join('\n');
}
