import type { Quote } from '#core/article.ts';

import type { QuoteText, Sentence } from './quote-text.ts';

/** Where a quotation stands, and who spoke last before it. */
export interface Place {
  source: QuoteText;
  sentence: Sentence;
  /** Tokens of the opening and the closing mark. */
  open: number;
  close: number;
  last: (Quote & { block: number }) | undefined;
}
