import { isCounted, type AnalyzedArticle, type Span } from '#core/article.ts';
import { splitSentences } from '#core/text/split-sentences.ts';

import { planReading } from './plan-reading.ts';

/**
 * The sentences a voice reads, in the order of the page: kicker, title, leads, then the body. Repeats, boilerplate,
 * bylines and metadata are passed over, as they are folded for the eye. Offsets are UTF-16 units of `text`, in which
 * the article's own must hold; a heading without a full stop is one sentence.
 *
 * title "Gipfel in Alaska", paragraph "Er kam. Sie ging." → "Gipfel in Alaska" | "Er kam." | "Sie ging."
 */
export function planSpeech(text: string, article: Pick<AnalyzedArticle, 'blocks'>): Span[] {
  const { kicker, title, lead, body } = planReading(article, text);
  const head = [kicker, title].filter((block) => block !== null);
  const lines = [...lead, ...body.filter((part) => part.kind !== 'fold')];
  const prose = lines.flatMap(({ blocks }) => blocks.filter(({ kind }) => isCounted(kind)));
  return [...head, ...prose].flatMap((block) => splitSentences(text, block));
}

/**
 * Cuts a sentence into pieces of at most `longest` UTF-16 units, since some voices fall silent in the middle of a long
 * one: behind a comma, semicolon, colon or dash if there is one in the piece's second half, else between words. White
 * space is made single blanks; the pieces hold every word once, in order.
 *
 * "Er sagte, dass er komme, sobald es gehe.", 30 → "Er sagte, dass er komme," | "sobald es gehe."
 */
export function cutForVoice(sentence: string, longest: number): string[] {
  const pieces: string[] = [];
  let rest = sentence.replace(/\s+/g, ' ').trim();
  while (rest.length > longest) {
    const at = findCut(rest.slice(0, longest + 1), longest);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

/** A pause one hears anyway, but not so early that scraps are left. */
const PAUSE = /[,;:–—][”“»«"’‘]? /g;

function findCut(head: string, longest: number): number {
  const pauses = [...head.matchAll(PAUSE)].map(({ 0: sign, index }) => index + sign.length);
  const pause = pauses.at(-1) ?? 0;
  if (pause > longest / 2) return pause;
  const blank = head.lastIndexOf(' ');
  if (blank > 0) return blank;
  // Never between the two units of one character.
  return /[\uD800-\uDBFF]$/.test(head.slice(0, longest)) && longest > 1 ? longest - 1 : longest;
}
