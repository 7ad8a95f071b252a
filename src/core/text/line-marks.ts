import { AGENCY } from './agency-codes.ts';
import { BOILERPLATE_LINES, SECTION_LABELS, TEASER_LABELS } from './boilerplate-phrases.ts';
import { ADDRESSES, BUTTON_WORDS, GLUE_WORDS, INTERFACE_FAMILIES } from './interface-words.ts';
import { INVISIBLE_SIGNS } from './invisible-signs.ts';
import { PICTURE_AGENCIES, PICTURE_PAIRS, PICTURE_SOURCES } from './picture-sources.ts';
import { readTokenTexts } from './tokenize.ts';
import type { Word } from './word.ts';

/**
 * What a word or sign may mean to the rules of layout. A rule that needs one of these is not asked about lines without
 * it; a mark too many costs time, a mark too few would lose lines.
 */
export const MARK = {
  digit: 1 << 0,
  colon: 1 << 1,
  /** Signs that part the names in a credit. */
  credit: 1 << 2,
  /** Signs between the steps of a trail, and strokes. */
  crumb: 1 << 3,
  /** What tags and entities begin with. */
  markup: 1 << 4,
  /** Signs that end sentences. */
  stop: 1 << 5,
  /** Signs before the name of a site. */
  divider: 1 << 6,
  /** The sign of a paid offer, and words that stand for it. */
  plus: 1 << 7,
  quote: 1 << 8,
  /** May begin a word by which a page speaks of itself. */
  service: 1 << 9,
  /** Who pictures are credited to. */
  source: 1 << 10,
  /** Words of an agency's note of rights. */
  rights: 1 << 11,
  agency: 1 << 12,
  /** A capital letter behind a small one. */
  glued: 1 << 13,
  /** A label may begin with it. */
  label: 1 << 14,
  /** Part of a label: not true of a line unless it is true of all its words. */
  known: 1 << 15,
  /** A button's name may begin with it. */
  button: 1 << 16,
  /** Blanks other than one plain blank between two words. */
  unclean: 1 << 17,
  /** By which a page addresses its reader, or speaks of itself. */
  address: 1 << 18,
  /** Signs nobody sees, letters that change when folded: no short cut is sure there. */
  irregular: 1 << 19,
} as const;

/** All marks, for a line of which none can be ruled out. */
export const EVERY_MARK = (1 << 20) - 1;

const SIGNS: readonly (readonly [string, number])[] = [
  [':', MARK.colon],
  ['/|•©(', MARK.credit],
  ['>›»/|', MARK.crumb],
  ['<&', MARK.markup],
  ['.!?…', MARK.stop],
  ['|–—·-', MARK.divider],
  ['+', MARK.plus],
  ['"\'„“”‚‘’«»‹›‟‛`´', MARK.quote],
];

const firstsOf = (entries: Iterable<string>): ReadonlySet<string> =>
  new Set([...entries].map((entry) => readTokenTexts(entry).find(isNoSign) ?? ''));
const wordsOf = (entries: Iterable<string>): ReadonlySet<string> =>
  new Set([...entries].flatMap((entry) => readTokenTexts(entry).filter(isNoSign)));
const lettersOf = (source: string): ReadonlySet<string> =>
  new Set(source.toLowerCase().match(/\p{L}+/gu));

const FAMILY_WORDS = Object.values(INTERFACE_FAMILIES).flatMap((words) => words.split(' '));
/** Entries a longer word may begin with; the others stand for themselves or go on behind a hyphen. */
const STEMS = FAMILY_WORDS.filter((entry) => /^\p{L}+$/u.test(entry));
const WHOLES = firstsOf(FAMILY_WORDS.filter((entry) => !/^\p{L}+$/u.test(entry)));
const LABEL_FIRSTS = firstsOf([
  ...BOILERPLATE_LINES,
  ...SECTION_LABELS,
  ...TEASER_LABELS,
  // "Weitere Artikel zum Thema", whatever the site calls its pieces.
  'weitere',
  'mehr',
  'ähnliche',
  'verwandte',
]);
const KNOWN_WORDS = wordsOf([...BOILERPLATE_LINES, ...BUTTON_WORDS, ...SECTION_LABELS]);
const LABEL_WORDS = wordsOf([...BUTTON_WORDS, ...GLUE_WORDS, ...FAMILY_WORDS]);
const SOURCE_WORDS = new Set([...firstsOf(PICTURE_SOURCES), ...lettersOf(PICTURE_AGENCIES)]);
const AGENCY_WORDS = lettersOf(AGENCY);
const RIGHTS = /copyright|reserved|vorbehalten|photo|getty|reuters|(?<!\w)ap(?!\w)/;

// Of two words the longer one is rarer; the pair may stand within longer words.
const PAIRS = [...PICTURE_PAIRS].map((pair) => {
  const [first = '', last = ''] = pair.split(/[ -]/);
  return first.length > last.length ? { end: first } : { start: last };
});

/** A unit that lower case or normal form turn into something else than one letter, or that joins with others. */
const IRREGULAR = new RegExp(
  String.raw`[\p{M}${INVISIBLE_SIGNS}\u1100-\u11FFΣ\u{10000}-\u{10FFFF}]`,
  'u',
);

function isNoSign(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}

/**
 * The marks of a word, worked out once for each form.
 *
 * "dpa" → source | agency; "Präsident" → 0
 */
export function marksOf(word: Word): number {
  return word.marks < 0 ? (word.marks = tellMarks(word)) : word.marks;
}

function tellMarks({ text, kind, lower }: Word): number {
  const folded = text.normalize('NFC');
  if (IRREGULAR.test(text) || folded !== text || lower.length !== text.length) return EVERY_MARK;
  if (kind === 'number') return MARK.digit | MARK.label | MARK.known | MARK.button;
  if (kind === 'sign')
    return SIGNS.reduce((marks, [signs, bit]) => marks | mark(signs.includes(text), bit), 0);
  const base = lower.replace(/\d{1,5}$/, '');
  const parts = lower.split(/['’]/);
  return (
    mark(/\d/.test(text), MARK.digit) |
    mark(parts.some(isService), MARK.service) |
    mark(SOURCE_WORDS.has(lower) || PAIRS.some((pair) => isOfPair(lower, pair)), MARK.source) |
    mark(RIGHTS.test(lower), MARK.rights) |
    mark(AGENCY_WORDS.has(lower), MARK.agency) |
    mark(/plus$|^premium$/.test(lower), MARK.plus) |
    mark(ADDRESSES.has(text), MARK.address) |
    mark(/\p{Ll}\p{Lu}/u.test(text), MARK.glued) |
    mark(LABEL_FIRSTS.has(lower) || LABEL_FIRSTS.has(base), MARK.label) |
    mark(KNOWN_WORDS.has(lower), MARK.known) |
    mark(LABEL_WORDS.has(lower) || parts.some(isService), MARK.button)
  );
}

function mark(is: boolean, bit: number): number {
  return is ? bit : 0;
}

function isService(part: string): boolean {
  return WHOLES.has(part) || STEMS.some((stem) => part.startsWith(stem));
}

function isOfPair(lower: string, { start, end }: { start?: string; end?: string }): boolean {
  return start === undefined ? lower.endsWith(end!) : lower.startsWith(start);
}
