import { expect, it } from 'vitest';

import type { CollectedQuote } from '#core/catalog/collected-quote.ts';
import {
  exportQuotesCsv,
  exportQuotesMarkdown,
  type TellQuote,
} from '#core/export/export-quotes.ts';

const QUOTE: CollectedQuote = {
  articleId: 'a',
  start: 3,
  end: 20,
  form: 'direct',
  speaker: 'xi-jinping',
  speakerText: null,
  said: '=Frieden; sofort',
  about: ['wladimir-putin'],
  countries: [],
  topics: [],
};
const TELL: TellQuote = {
  speaker: () => 'Xi Jinping',
  said: ({ said }) => said,
  form: () => 'wörtlich',
  about: () => 'Wladimir Putin',
  title: () => 'Gipfel [live]',
  date: () => '15. August 2025',
  link: () => 'https://example.org/a/#stelle=3-20:x',
};

it('quotes are a table spreadsheets can read, and no formula', () => {
  const columns = ['Sprecher', 'Zitat', 'Form', 'Über', 'Artikel', 'Datum', 'Adresse'];
  const [head, row] = exportQuotesCsv([QUOTE], TELL, { columns, separator: ';' }).split('\r\n');
  expect(head).toBe(`\uFEFF${columns.join(';')}`);
  expect(row).toBe(
    `Xi Jinping;"'=Frieden; sofort";wörtlich;Wladimir Putin;Gipfel [live];15. August 2025;https://example.org/a/#stelle=3-20:x`,
  );
});

it('quotes are quotations with their source in Markdown', () => {
  expect(exportQuotesMarkdown([QUOTE], TELL, 'Ein Zitat')).toBe(
    String.raw`# Ein Zitat

> =Frieden; sofort
>
> – Xi Jinping, [Gipfel \[live\]](https://example.org/a/#stelle=3-20:x), 15. August 2025
`,
  );
});
