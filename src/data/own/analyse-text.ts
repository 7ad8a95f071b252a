import { analyzeArticle } from '#core/analyze-article.ts';
import { clampDate } from '#core/dating/clamp-date.ts';
import { createOwnId } from '#core/own/create-own-id.ts';

import type { Analysed, TextAtHand } from './own-protocol.ts';

/** Analyses a text as an own article; null where that fails, so that one text does not cost the others. */
export function analyseText({ file, text, day, id }: TextAtHand): Analysed {
  try {
    const analysis = analyzeArticle({ file, text });
    return {
      ...analysis,
      id: id ?? createOwnId(analysis.title, text),
      date: clampDate(analysis.date, day),
    };
  } catch {
    return null;
  }
}
