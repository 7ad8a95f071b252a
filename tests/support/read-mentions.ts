import { analyzeArticle } from '#core/analyze-article.ts';
import type { MentionKind } from '#core/article.ts';

/** The mentions of a text as lines "surface = entity", in text order, of one kind or of all. */
export function readMentions(text: string, kind?: MentionKind): string[] {
  return analyzeArticle({ file: 'test.txt', text })
    .mentions.filter((mention) => !kind || mention.kind === kind)
    .map((mention) => `${mention.text} = ${mention.entity ?? '?'}`);
}

/** The rules that found the mentions of one kind. */
export function readRules(text: string, kind: MentionKind): string[] {
  return analyzeArticle({ file: 'test.txt', text })
    .mentions.filter((mention) => mention.kind === kind)
    .map((mention) => mention.rule);
}
