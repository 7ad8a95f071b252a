import type { Span } from '#core/article.ts';

import { ABBREVIATIONS } from './abbreviations.ts';
import { isLetterOrDigit } from './tokenize.ts';

/** Asked where `mayStop` says so. */
const STOP =
  /[.!?…]+["'“”‘’»«›‹)\]]{0,3}(?=\s|$)|[\n\r\u2028\u2029]\s*[\n\r\u2028\u2029]|[.!?]["“”»«]?(?=[„»"]?\p{Lu}\p{Ll})/uy;
const ORDINAL = /(?:^|[^\p{L}\p{N}.,])\d{1,2}$/u;
const GOES_ON = /^[\s\u00A0]*(?:\p{Ll}|[,;:–—-]\s)/u;
/** After an ordinal these begin a sentence far more often than they are what is counted. */
const OPENERS =
  /^\s*["„“»]?(?:Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Ich|Im|In|Am|An|Auf|Auch|Aber|Doch|Dabei|Damit|Danach|Nach|Bei|Mit|Für|Zu|Zum|Zur|Seit|Seitdem|Wie|Wenn|Als|Diese|Dieser|Dieses|Nun|Noch|Laut|Allerdings|Zudem|Bislang)\s/u;

/**
 * Splits a stretch of a text into sentences, in order, white space between them left out; spans are UTF-16 offsets of
 * `text`. Dots of abbreviations, initials, ordinals and numbers end no sentence; a quotation mark or bracket behind the
 * stop belongs to the sentence, an empty line always ends it.
 *
 * "Am 24. Februar kam Dr. Merz. Er ging." → "Am 24. Februar kam Dr. Merz." | "Er ging."
 */
export function splitSentences(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let from = 0;
  const take = (to: number) => {
    const slice = part.slice(from, to);
    const start = span.start + from + (slice.length - slice.trimStart().length);
    const end = start + slice.trim().length;
    if (end > start) sentences.push({ start, end });
    from = to;
  };
  for (let at = 0; at < part.length; at++) {
    if (!mayStop(part.charCodeAt(at))) continue;
    STOP.lastIndex = at;
    if (!STOP.test(part)) continue;
    const to = STOP.lastIndex;
    if (isBlank(part.charCodeAt(at)) || endsSentence(part, from, { start: at, end: to })) take(to);
    at = to - 1;
  }
  take(part.length);
  return sentences;
}

/** Full stops and line ends; whatever ends a sentence begins with one of them. */
function mayStop(code: number): boolean {
  switch (code) {
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
    case 0x0a:
    case 0x0d:
    case 0x2028:
    case 0x2029:
      return true;
    default:
      return false;
  }
}

/** Of what `mayStop` lets through. */
function isBlank(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

/** Letters, digits and dots. */
function isInWord(code: number): boolean {
  return code === 0x2e || isLetterOrDigit(code);
}

function endsSentence(text: string, from: number, { start: at, end: to }: Span): boolean {
  const after = text.slice(to, to + 40);
  if (GOES_ON.test(after)) return false;
  if (text[at] !== '.' || text[at + 1] === '.') return true;
  const before = text.slice(Math.max(from, at - 30), at);
  if (/\d$/.test(before) && ORDINAL.test(before))
    return to - at > 1 || OPENERS.test(after) || after.trim() === '';
  if (to - at > 1 || after.trim() === '') return true;
  // By hand from the end: an expression would try every place in front of it.
  let start = before.length;
  while (start > 0 && isInWord(before.charCodeAt(start - 1))) start--;
  const word = before.slice(start);
  // One capital letter is an initial; "U.S." and "z.B." keep their inner dots in the word.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return false;
  return !ABBREVIATIONS.has(word.toLowerCase());
}
