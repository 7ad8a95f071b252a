import type { Span } from '#core/article.ts';

import { ABBREVIATIONS } from './abbreviations.ts';
import { isLetterOrDigit, isWhiteSpace } from './tokenize.ts';

/** Asked where `mayStop` says so. */
const STOP =
  /[.!?…]+["'“”‘’»«›‹)\]]{0,3}(?=\s|$)|[\n\r\u2028\u2029]\s*[\n\r\u2028\u2029]|[.!?]["“”»«]?(?=[„»"]?\p{Lu}\p{Ll})/uy;
const ORDINAL = /(?:^|[^\p{L}\p{N}.,])\d{1,2}$/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
/** "schrieb er auf X.": the network of that name is no initial. */
const NETWORK = /(?:(?:^|\s)(?:auf|bei|via)|\p{Ll}(?:form|werk|dienst|portal|kanal)s?)\s+X$/iu;
const DOT = 0x2e;
/** What goes on after a dot is told by its first words; in UTF-16 units. */
const LOOK_AHEAD = 40;
/** No abbreviation is longer; in UTF-16 units. */
const LONGEST_WORD = 30;
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
  let from = span.start;
  for (let at = span.start; at < span.end; at++) {
    if (!mayStop(text.charCodeAt(at))) continue;
    let to = at + 1;
    let ends: boolean;
    if (isPlainStop(text, at, span)) {
      ends = !isAbbreviation(wordBefore(text, from, at));
    } else {
      STOP.lastIndex = at - span.start;
      if (!STOP.test(part)) continue;
      to = STOP.lastIndex + span.start;
      ends =
        isBlank(text.charCodeAt(at)) ||
        endsSentence(part, from - span.start, { start: at - span.start, end: STOP.lastIndex });
    }
    if (ends) {
      pushTrimmed(sentences, text, { start: from, end: to });
      from = to;
    }
    at = to - 1;
  }
  pushTrimmed(sentences, text, { start: from, end: span.end });
  return sentences;
}

/** Adds what stands between two offsets, the white space around it left out; nothing where there is nothing else. */
function pushTrimmed(sentences: Span[], text: string, { start, end }: Span): void {
  end = Math.min(end, text.length);
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (start < end && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
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
  return code === DOT || isLetterOrDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A dot between a word that ends in two small letters and a blank with a capital letter, as nearly all are. */
function isPlainStop(text: string, at: number, { start, end }: Span): boolean {
  return (
    at - 2 >= start &&
    at + 2 < end &&
    text.charCodeAt(at) === DOT &&
    text.charCodeAt(at + 1) === 0x20 &&
    isPlainLetter(text.charCodeAt(at + 2) + 0x20) &&
    isPlainLetter(text.charCodeAt(at - 1)) &&
    isPlainLetter(text.charCodeAt(at - 2))
  );
}

/** A small letter without any mark; a capital one is 0x20 before it. */
function isPlainLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** The letters, digits and dots before an offset. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  // By hand from the end: an expression would try every place in front of it.
  while (start > from && at - start < LONGEST_WORD && isInWord(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}

function endsSentence(text: string, from: number, { start: at, end: to }: Span): boolean {
  const after = text.slice(to, to + LOOK_AHEAD);
  if (GOES_ON.test(after)) return false;
  if (text.charCodeAt(at) !== DOT || text.charCodeAt(at + 1) === DOT) return true;
  const before = text.slice(Math.max(from, at - LONGEST_WORD), at);
  if (isDigit(before.charCodeAt(before.length - 1)) && ORDINAL.test(before))
    return to - at > 1 || OPENERS.test(after) || after.trim() === '';
  if (to - at > 1 || after.trim() === '') return true;
  const word = wordBefore(text, from, at);
  // One capital letter is an initial; "U.S." and "z.B." keep their inner dots in the word.
  if ((word.length === 1 || word.charCodeAt(1) === DOT) && INITIALS.test(word))
    return word === 'X' && NETWORK.test(before);
  return !isAbbreviation(word);
}
