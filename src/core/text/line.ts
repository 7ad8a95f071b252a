import { cleanText, foldClean } from './fold-text.ts';
import { INVISIBLE_SIGNS } from './invisible-signs.ts';
import { EVERY_MARK, MARK, marksOf } from './line-marks.ts';
import { tokenize, type Token } from './tokenize.ts';
import type { Word } from './word.ts';

const INVISIBLE = new RegExp(`[${INVISIBLE_SIGNS}]`);

/** The stretch of tokens a line consists of; their offsets count from `offset` before the line's beginning. */
export interface LineTokens {
  tokens: readonly Token[];
  from: number;
  to: number;
  offset: number;
}

/**
 * One line without white space at its edges, with what many rules ask of it worked out once. `marks` are those any of
 * its words and signs has, `common` those all its words have, `opening` those of its first word.
 *
 * "12 Kommentare" → marks with digit, common with known
 */
export class Line {
  readonly raw: string;
  readonly words: LineTokens;
  /** Whether it holds any letter or digit at all. */
  readonly hasWords: boolean;
  readonly marks: number;
  readonly common: number;
  readonly opening: number;
  /** Bits of the questions answered so far, and of those answered with yes; for `testLine`. */
  asked = 0;
  yes = 0;
  private cleanedText: string | undefined = undefined;
  private foldedText: string | undefined = undefined;

  constructor(raw: string, words: LineTokens = readTokens(raw)) {
    this.raw = raw;
    this.words = words;
    const { hasWords, marks, common, opening } = readMarks(raw, words);
    const sure = (marks & MARK.irregular) === 0;
    this.hasWords = hasWords;
    this.marks = sure ? marks : EVERY_MARK;
    this.common = sure ? common : EVERY_MARK;
    this.opening = sure ? opening : EVERY_MARK;
  }

  /** As `cleanText`. */
  get clean(): string {
    if ((this.marks & MARK.unclean) === 0) return this.raw;
    return (this.cleanedText ??= cleanText(this.raw));
  }

  /** The word it begins with; undefined where it begins with something else, or with signs nobody sees. */
  get firstWord(): Word | undefined {
    if (this.words.from === this.words.to || this.marks === EVERY_MARK) return undefined;
    const { kind, word } = this.words.tokens[this.words.from]!;
    return kind === 'word' ? word : undefined;
  }

  /** Whether it is a single word, number or sign. */
  get isSingle(): boolean {
    return this.words.to - this.words.from === 1;
  }

  /** As `foldText`. */
  get folded(): string {
    return (this.foldedText ??= foldClean(this.clean));
  }
}

function readTokens(raw: string): LineTokens {
  const tokens = tokenize(raw);
  return { tokens, from: 0, to: tokens.length, offset: 0 };
}

function readMarks(raw: string, { tokens, from, to, offset }: LineTokens) {
  let [marks, common, opening] = [0, EVERY_MARK, 0];
  let end = offset;
  /** End of the last word, and of the quotation marks that cling to it. */
  let wordEnd = -1;
  let quoteEnd = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const own = marksOf(token.word);
    const { start } = token;
    marks |= own;
    if (start !== end && (start !== end + 1 || raw.charCodeAt(end - offset) !== 0x20))
      marks |= MARK.unclean;
    if (token.kind !== 'sign') {
      if (wordEnd < 0) opening = own;
      common &= own;
      if (start === quoteEnd) marks |= MARK.irregular;
      wordEnd = token.end;
    } else if ((own & MARK.quote) !== 0 && (start === wordEnd || start === quoteEnd)) {
      quoteEnd = token.end;
    }
    end = token.end;
    // Signs nobody sees stand within.
    if (end - start !== token.text.length) marks |= MARK.irregular;
  }
  if (end !== offset + raw.length) marks |= MARK.unclean;
  if ((marks & MARK.unclean) !== 0 && INVISIBLE.test(raw)) marks |= MARK.irregular;
  return { hasWords: wordEnd >= 0, marks, common, opening };
}

/** As many questions as a small integer has bits. */
const MOST_QUESTIONS = 30;
let questions = 0;

/**
 * A yes-or-no question about a line that is asked by several rules, made to be worked out once for each line. Ask at the
 * top of a file.
 *
 * const isShout = testLine(({ raw }) => raw.endsWith('!'))
 */
export function testLine(test: (line: Line) => boolean): (line: Line) => boolean {
  if (questions === MOST_QUESTIONS) throw new Error('A line has no room for more questions.');
  const bit = 1 << questions++;
  return (line) => {
    if ((line.asked & bit) === 0) {
      line.asked |= bit;
      if (test(line)) line.yes |= bit;
    }
    return (line.yes & bit) !== 0;
  };
}
