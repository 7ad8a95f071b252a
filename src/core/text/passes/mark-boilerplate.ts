import {
  BOILERPLATE_COUNTS,
  BOILERPLATE_LINES,
  BOILERPLATE_STARTS,
  CREDIT_END,
  CREDIT_LINE,
  CREDIT_START,
  NEWSLETTER_NAME,
  PAID_OFFER,
  PAPER_OFFER,
  PICTURE_BUTTON_END,
  QUESTION_AND_CALL,
  READ_HERE,
  SECTION_LABELS,
} from '#core/text/boilerplate-phrases.ts';
import { hasCredit, isCredit, isStockCaption } from '#core/text/credit-grammar.ts';
import { BUTTON_WORDS } from '#core/text/interface-words.ts';
import { MARK } from '#core/text/line-marks.ts';
import { countWordsIn } from '#core/text/line-shape.ts';
import { Line } from '#core/text/line.ts';
import { asKind, type Piece } from '#core/text/piece.ts';
import { RuleIndex } from '#core/text/rule-index.ts';
import { isInterfaceLabel, isServiceNote } from '#core/text/service-notes.ts';
import { testWord } from '#core/text/word.ts';

import { MARKUP } from './cut-tags.ts';

/** Captions and notes are short; what is longer is the article's own text whatever it begins with. */
const LONGEST = 400;
const GLUE = /(?<=\p{Ll})(?=\p{Lu})/u;
const PLAIN_WORD = /^\p{Lu}?\p{Ll}+$/u;
const CRUMB = /\s?[>›»]\s?|\s[/|]\s/;
const RULES = new RuleIndex([...BOILERPLATE_STARTS, CREDIT_START]);
const COUNTS = new RuleIndex(BOILERPLATE_COUNTS);
/** A line with nothing but the name of a site. */
const SITE = /^(?:[\p{L}\d-]{1,20}\.){1,3}(?:de|at|ch|com|net|org|info|eu|tv)$/iu;
/** Labels have up to 60 units; a count and a row of dots or arrows may stand beside them. */
const LONGEST_LABEL = 120;
/** A counter, its unit and what it counts. */
const LONGEST_COUNT = 60;
/** Four countries may make a headline, and a few of them are names of sections. */
const FEWEST_SECTIONS = 4;
/** In a row with words in small letters, all but one in so many have to be labels. */
const FEWEST_LABELS = 3;
const MOSTLY = 4;
const EDGES = /^[\s:»›>→▶►•|+.…*-]+|[\s:»›>→▶►•|+.…*?!-]+$/g;

/**
 * Marks what the page prints around an article: buttons, counters, credits and captions with a credit, notes on cookies
 * and newsletters, navigation, lines without any word.
 *
 * "Kommentare", "3 Min. Lesezeit", "Foto: Muster/dpa" → boilerplate
 */
export function markBoilerplate(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.kind === null && isBoilerplate(piece.line) ? asKind(piece, 'boilerplate') : piece,
  );
}

function isBoilerplate(line: Line): boolean {
  if (!line.hasWords) return true;
  if (line.raw.length > LONGEST) return isServiceNote(line);
  const { clean, marks } = line;
  if (has(marks, MARK.markup) && !/[\p{L}\p{N}]/u.test(clean.replace(MARKUP, ''))) return true;
  if (isLabel(line)) return true;
  // A single word is a label or none; the rules are for lines that say more.
  if (line.isSingle && PLAIN_WORD.test(clean)) return false;
  return (
    RULES.test(clean, line.firstWord) ||
    (has(marks, MARK.plus) && PAID_OFFER.test(clean)) ||
    (has(marks, MARK.service) && (PAPER_OFFER.test(clean) || NEWSLETTER_NAME.test(clean))) ||
    (has(marks, MARK.address) && (READ_HERE.test(clean) || QUESTION_AND_CALL.test(clean))) ||
    (has(marks, MARK.source) && CREDIT_LINE.test(clean)) ||
    (clean.length <= LONGEST_COUNT &&
      has(marks, MARK.digit) &&
      COUNTS.test(clean, line.firstWord)) ||
    (has(marks, MARK.colon | MARK.credit) && CREDIT_END.test(clean)) ||
    (has(marks, MARK.button) && PICTURE_BUTTON_END.test(clean)) ||
    isCredit(line) ||
    hasCredit(line) ||
    isStockCaption(line) ||
    (has(marks, MARK.glued) && (isGluedTags(clean) || isGluedLabels(clean))) ||
    (!clean.includes(' ') && SITE.test(clean)) ||
    isInterfaceLabel(line) ||
    isServiceNote(line) ||
    (has(marks, MARK.crumb) && isCrumbTrail(clean)) ||
    ((line.common & MARK.known) !== 0 && isButtonRow(clean)) ||
    isMenuRow(line)
  );
}

// Not within: a function made for every line takes longer than what it asks.
function has(marks: number, mark: number): boolean {
  return (marks & mark) !== 0;
}

function isLabel({ clean, opening }: Line): boolean {
  if (!has(opening, MARK.label | MARK.button) || clean.length > LONGEST_LABEL) return false;
  return isButton(readLabel(clean));
}

/** The words of a label, its count and the signs around it left out. */
function readLabel(line: string): string {
  return line
    .toLowerCase()
    .replace(EDGES, '')
    .replace(/\s?\(?\d{1,5}\)?$/, '');
}

/**
 * "Startseite > Politik > Ausland": three or more labels of at most three words, or nothing but names of sections; behind
 * arrows, or behind two names of sections, the last may be the headline.
 */
function isCrumbTrail(line: string): boolean {
  if (line.length > 200 || !/[>›»/|]/.test(line)) return false;
  const labels = line.split(CRUMB).filter(Boolean);
  if (labels.length < 2) return false;
  const known = labels.map(isKnownLabel);
  if (known.every(Boolean)) return true;
  if (labels.length < 3) return false;
  // "RND / Politik / Der Gipfel, den niemand wollte"
  const sure = /[>›»]/.test(line) ? known[0] : known[0] && known[1];
  if (sure && labels.slice(0, -1).every(isBrief)) return true;
  return line.length < 120 && labels.every(isBrief);
}

/** "US-MilitärDonald TrumpVenezuelaIran": a row of keywords whose blanks were lost. */
function isGluedTags(line: string): boolean {
  if (line.length > 160 || /[.!?:;,"“”]/.test(line)) return false;
  return (line.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) > 2 && !/\s\p{Ll}/u.test(line);
}

/** "Diesen Artikel teilenKommentare": buttons whose blank was lost. */
function isGluedLabels(line: string): boolean {
  if (line.length > LONGEST_LABEL) return false;
  const labels = line.split(GLUE);
  return (
    labels.length > 1 &&
    labels.every(
      (label) => BOILERPLATE_LINES.has(readLabel(label)) || isInterfaceLabel(new Line(label)),
    )
  );
}

/**
 * "Politik Wirtschaft Kultur Reise Karriere mehr…", "ORF.at News Sport Wetter": names of sections, with others a site has
 * between them; "Mediathek Video verpasst? Suche": hardly anything but labels.
 */
function isMenuRow({ raw, clean, words: { tokens, from, to } }: Line): boolean {
  let known = 0;
  let isCapitalised = true;
  for (let i = from; i < to; i++) {
    const { text, kind, word } = tokens[i]!;
    // The dot within the name of a site.
    const glued = i > from && i + 1 < to && tokens[i - 1]!.end + 1 === tokens[i + 1]!.start;
    if (kind === 'sign' && !/[|·•/&+?…]/.test(text) && !(glued && text === '.')) return false;
    const behindDot = i > from && tokens[i - 1]!.text === '.';
    if (kind !== 'sign' && !word.capital && text !== 'mehr' && !behindDot) isCapitalised = false;
    if (isLabelWord(word)) known++;
  }
  if (known > 0 && isCapitalised && CELLS.test(raw)) return true;
  if (known < FEWEST_LABELS || (isCapitalised && known < FEWEST_SECTIONS)) return false;
  return (
    known * (isCapitalised ? 2 : MOSTLY) >= countWordsIn(clean) * (isCapitalised ? 1 : MOSTLY - 1)
  );
}

/** "Politik  Netzkultur  Nord  Wahrheit": labels with more than a blank between them. */
const CELLS = /^(?:\p{Lu}[^\s\d.!?:,]*(?: [^\s\d.!?:,]+){0,2}(?:\s{2,}|$)){4,}$/u;

function isBrief(label: string): boolean {
  return countWordsIn(label) <= 3;
}

function isButton(label: string): boolean {
  return BOILERPLATE_LINES.has(label) || BUTTON_WORDS.has(label);
}

const isLabelWord = testWord(({ lower }) => isKnownLabel(lower));

function isKnownLabel(label: string): boolean {
  const name = label.trim().toLowerCase();
  return isButton(name) || SECTION_LABELS.has(name) || SITE.test(name);
}

/** "Facebook Twitter WhatsApp", "Home Politik Ausland": every word of the line is a label, one at least a button. */
function isButtonRow(line: string): boolean {
  const [first = ''] = /^[^\s,|·•/]+/.exec(line) ?? [];
  if (!isKnownLabel(first)) return false;
  const labels = line.toLowerCase().split(/[\s,|·•/]+/);
  return (
    labels.length > 1 && labels.length <= 15 && labels.some(isButton) && labels.every(isKnownLabel)
  );
}
