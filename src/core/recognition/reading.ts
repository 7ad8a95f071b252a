import { isCounted, type Block } from '#core/article.ts';
import type { Token } from '#core/text/tokenize.ts';
import { tokenize } from '#core/text/tokenize.ts';
import { testWord } from '#core/text/word.ts';

/**
 * A text with everything about its words that the rules ask again and again. Arrays run parallel to `tokens`; all
 * numbers in them are token indices.
 */
export class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly blocks: readonly Block[];
  /** First token of the hyphenated word a token belongs to: of "US-Präsident" always "US". */
  readonly groupStart: Int32Array;
  /** One behind the last token of the hyphenated word. */
  readonly groupEnd: Int32Array;
  /** Index of the block the token stands in, −1 outside of all. */
  readonly blockOf: Int32Array;
  /** 1 where a sentence, a line of its own or a quotation begins. */
  readonly opens: Uint8Array;
  /** The tokens that are words with a capital letter, in order: most rules look at no others. */
  readonly capitals: number[] = [];
  #capitalWords: ReadonlySet<string> | undefined;

  constructor(text: string, blocks: readonly Block[], tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
    this.blocks = blocks;
    const size = this.tokens.length;
    // One piece of memory for all: each has to be fetched from and given back to the system.
    const memory = new ArrayBuffer(size * (3 * Int32Array.BYTES_PER_ELEMENT + 1));
    this.groupStart = new Int32Array(memory, 0, size);
    this.groupEnd = new Int32Array(memory, this.groupStart.byteLength, size);
    this.blockOf = new Int32Array(memory, 2 * this.groupStart.byteLength, size).fill(-1);
    this.opens = new Uint8Array(memory, 3 * this.groupStart.byteLength, size);
  }

  /** Whether a word with a capital letter stands somewhere in the text. */
  holdsCapital(word: string): boolean {
    this.#capitalWords ??= new Set(this.capitals.map((at) => this.tokens[at]!.text));
    return this.#capitalWords.has(word);
  }
}

/** A hyphen of any width. */
export const isHyphen = testWord(({ text }) => text === '-' || text === '‐' || text === '‑');
const SENTENCE_ENDS = new Set([
  '.',
  '!',
  '?',
  ':',
  '„',
  '"',
  '“',
  '»',
  '«',
  '•',
  '–',
  '—',
  '|',
  '(',
  '/',
]);

const endsSentence = testWord(({ text }) => SENTENCE_ENDS.has(text));

/** Prepares a text for the rules; linear in its length. `tokens` are those of the text, where they are known already. */
export function readText(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[] = tokenize(text),
): Reading {
  const reading = new Reading(text, blocks, tokens);
  markGroups(reading);
  markBlocks(reading);
  return reading;
}

function markGroups({ tokens, groupStart, groupEnd }: Reading): void {
  for (let from = 0; from < tokens.length;) {
    let to = from + 1;
    if (tokens[from]!.kind !== 'sign') {
      while (
        to + 1 < tokens.length &&
        isHyphen(tokens[to]!.word) &&
        tokens[to - 1]!.end === tokens[to]!.start &&
        tokens[to]!.end === tokens[to + 1]!.start &&
        tokens[to + 1]!.kind !== 'sign'
      ) {
        to += 2;
      }
    }
    for (let i = from; i < to; i++) {
      groupStart[i] = from;
      groupEnd[i] = to;
    }
    from = to;
  }
}

function markBlocks({ text, tokens, blocks, blockOf, opens, capitals }: Reading): void {
  let block = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.word.capital) capitals.push(i);
    while (block < blocks.length && blocks[block]!.end <= token.start) block++;
    const here = blocks[block];
    if (here && here.start <= token.start) blockOf[i] = block;
    const before = i > 0 ? tokens[i - 1]! : undefined;
    opens[i] =
      !before ||
      blockOf[i] !== blockOf[i - 1] ||
      (endsSentence(before.word) && !isAbbreviationDot(tokens, i - 1)) ||
      (token.start - before.end > 1 && hasEmptyLine(text, before.end, token.start))
        ? 1
        : 0;
  }
}

/** Whether two line ends in a row stand between two offsets. */
export function hasEmptyLine(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (text[at] === '\n' && text[at - 1] === '\n') return true;
  }
  return false;
}

/** A dot after one letter ("J. Trump") or a number ("24. Februar") ends no sentence. */
function isAbbreviationDot(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (tokens[index]!.text !== '.' || !before || before.end !== tokens[index]!.start) return false;
  return before.kind === 'number' || (before.text.length === 1 && before.kind === 'word');
}

/** What stands at the tokens `[from, to)`; of one token the word itself, which costs nothing. */
export function surfaceOf({ text, tokens }: Reading, from: number, to: number): string {
  return to === from + 1
    ? tokens[from]!.text
    : text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** Whether a token is a word that begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.word.capital;
}

/** Whether what stands at a token counts for the article's actors, countries and topics. */
export function countsAt({ blocks, blockOf }: Reading, index: number): boolean {
  const block = blocks[blockOf[index] ?? -1];
  return block !== undefined && isCounted(block.kind);
}
