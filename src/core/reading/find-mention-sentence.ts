import { isCounted, type AnalyzedArticle, type Mention, type Span } from '#core/article.ts';
import { splitSentences } from '#core/text/split-sentences.ts';

/** A sentence and what is found in it, in text order. */
export interface MentionSentence extends Span {
  mentions: Mention[];
}

/**
 * The first sentence of the running text with a mention that fits, else the first of title or headings; undefined where
 * nothing that counts has one.
 *
 * entity "wladimir-putin" → "Im März bat Putin China um Hilfe." with Putin and China
 */
export function findMentionSentence(
  { blocks, mentions }: AnalyzedArticle,
  text: string,
  isWanted: (mention: Mention) => boolean,
): MentionSentence | undefined {
  const counted = blocks.filter(({ kind }) => isCounted(kind));
  const running = counted.filter(({ kind }) => kind === 'paragraph' || kind === 'lead');
  for (const block of [...running, ...counted]) {
    const hit = mentions.find((each) => isWithin(each, block) && isWanted(each));
    const sentence = hit && splitSentences(text, block).find((span) => isWithin(hit, span));
    if (sentence) {
      return { ...sentence, mentions: mentions.filter((each) => isWithin(each, sentence)) };
    }
  }
  return undefined;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
