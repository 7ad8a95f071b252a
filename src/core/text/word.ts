/** A word, a number or a single sign, whatever text it stands in: what its form alone tells. */
export interface Word {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** `text.toLowerCase()`. */
  readonly lower: string;
  /** A word that begins with a capital letter, or with a small particle and then one. */
  readonly capital: boolean;
  /** Bits of the questions answered so far, and of those answered with yes; for `testWord` and `perWord`. */
  asked: number;
  yes: number;
  /** The same for the questions that find no room in the first two, and in the second two. */
  askedLater: number;
  yesLater: number;
  askedLast: number;
  yesLast: number;
  /** Answers that are more than yes and no, in the order in which such questions were made. */
  answers: unknown[];
  /** What it means to the rules of layout, by `marksOf`; negative until they ask. */
  marks: number;
  /** A number all spellings share that differ in capitals and apostrophes only; others seldom do. */
  readonly folded: number;
}

// A corpus of ten thousand articles has about 250,000 different words, most of which stand there once; the few
// thousand that come again in every article stay, because a word met again moves to the young half.
const HALF = 1 << 15;
const SLOTS = HALF * 2;
/** Nobody writes such words twice, and a cache must not keep what fills a page. */
const LONGEST_KEPT = 48;

const createSlots = () => Array.from({ length: SLOTS }, (): Word | undefined => undefined);

let young: (Word | undefined)[] = createSlots();
let old: (Word | undefined)[] = createSlots();
/** The whole hashes, so that only words that are very likely the same are compared sign by sign. */
let youngHashes = new Int32Array(SLOTS);
let oldHashes = new Int32Array(SLOTS);
let count = 0;

/** A stretch of a text that is a word, and the hash of it. */
export interface Stretch {
  start: number;
  end: number;
  /** Of `addToHash` over its units; never `FREE`. */
  hash: number;
  kind: Word['kind'];
}

/** In the place of a hash where no word is kept. */
const FREE = 0;

/**
 * The one record of a word form: the same for every token of that form, as long as the form keeps coming. The store is
 * shared by all articles and bounded; words not met for long are forgotten.
 *
 * ("die Nato-Staaten", 4, 8, …) → the word "Nato"
 */
export function internWord(source: string, stretch: Stretch): Word {
  const { start, end, hash } = stretch;
  if (end - start > LONGEST_KEPT) return createWord(source.slice(start, end), stretch.kind);
  let at = hash & (SLOTS - 1);
  // The hashes lie side by side, the words all over the memory.
  for (let kept = youngHashes[at]!; kept !== FREE; kept = youngHashes[at]!) {
    if (kept === hash) {
      const word = young[at]!;
      if (stands(word.text, source, stretch)) return word;
    }
    at = (at + 1) & (SLOTS - 1);
  }
  const word = findOld(source, stretch) ?? createWord(copy(source, start, end), stretch.kind);
  if (++count > HALF) {
    [old, young] = [young, old.fill(undefined)];
    [oldHashes, youngHashes] = [youngHashes, oldHashes.fill(FREE)];
    count = 1;
    at = hash & (SLOTS - 1);
  }
  young[at] = word;
  youngHashes[at] = hash;
  return word;
}

/** One step of the hash by which words are kept: of a stretch, over its UTF-16 units from 0 on. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function findOld(source: string, stretch: Stretch): Word | undefined {
  let at = stretch.hash & (SLOTS - 1);
  for (let kept = oldHashes[at]!; kept !== FREE; kept = oldHashes[at]!) {
    if (kept === stretch.hash && stands(old[at]!.text, source, stretch)) return old[at];
    at = (at + 1) & (SLOTS - 1);
  }
  return undefined;
}

/** Whether a word stands in a text at an offset; by hand, because a call of the library takes longer. */
function stands(word: string, source: string, { start, end }: Stretch): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0, at = start; at < end; i++, at++) {
    if (word.charCodeAt(i) !== source.charCodeAt(at)) return false;
  }
  return true;
}

/** A string of its own: a slice would keep the whole article in memory as long as the word is kept. */
function copy(source: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(source.charCodeAt(at));
  return String.fromCharCode(...codes);
}

const NONE: unknown[] = [];

function createWord(text: string, kind: Word['kind']): Word {
  const lower = text.toLowerCase();
  // "deBrito": what begins small may be a name for all that.
  const capital = kind === 'word' && (text[0] !== lower[0] || (text !== lower && INNER.test(text)));
  return {
    text,
    kind,
    lower,
    capital,
    asked: 0,
    yes: 0,
    askedLater: 0,
    yesLater: 0,
    askedLast: 0,
    yesLast: 0,
    answers: NONE,
    marks: -1,
    folded: hashFolded(lower),
  };
}

const INNER = /^(?:d[eiu]|l[ae]|v[ao]n|ma?c)\p{Lu}\p{Ll}{2,}$/u;

function hashFolded(lower: string): number {
  let hash = 0;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code !== 0x27 && code !== 0x2019) hash = addToHash(hash, code);
  }
  return hash;
}

/** As many questions as a small integer has bits; there are three fields of them. */
const FIELD = 30;
let questions = 0;
let kinds = 0;

/** The number of a new question. One that found no room would be worked out anew for every token, which nobody would see. */
function numberQuestion(): number {
  if (questions === 3 * FIELD)
    throw new Error('A record of a word has no room for more questions.');
  return questions++;
}

/**
 * A yes-or-no question about a word that its form alone answers, made to be worked out once for each form. Ask at the
 * top of a file: every question takes a bit in the records of all words.
 *
 * const isTitle = testWord(({ lower }) => TITLES.has(lower))
 */
export function testWord(test: (word: Word) => boolean): (word: Word) => boolean {
  const question = numberQuestion();
  const bit = 1 << (question % FIELD);
  // Three functions: a field named by a variable would take longer to read than most questions to answer.
  if (question >= 2 * FIELD)
    return (word) => {
      if ((word.askedLast & bit) === 0) {
        word.askedLast |= bit;
        if (test(word)) word.yesLast |= bit;
      }
      return (word.yesLast & bit) !== 0;
    };
  if (question >= FIELD)
    return (word) => {
      if ((word.askedLater & bit) === 0) {
        word.askedLater |= bit;
        if (test(word)) word.yesLater |= bit;
      }
      return (word.yesLater & bit) !== 0;
    };
  return (word) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (test(word)) word.yes |= bit;
    }
    return (word.yes & bit) !== 0;
  };
}

/**
 * As `testWord` for questions whose answer is more than yes or no: null costs no memory, so that it pays where most words
 * have nothing to say.
 *
 * const matchTopics = perWord((word) => lookUp(word.text) ?? null)
 */
export function perWord<Answer>(
  work: (word: Word) => Answer | null,
): (word: Word) => Answer | null {
  const kind = kinds++;
  const question = numberQuestion();
  const bit = 1 << (question % FIELD);
  const keep = (word: Word): boolean => {
    const answer = work(word);
    if (answer === null) return false;
    if (word.answers === NONE) word.answers = [];
    word.answers[kind] = answer;
    return true;
  };
  // Written out rather than asked through testWord: a call within would be a call for every token.
  if (question >= 2 * FIELD)
    return (word) => {
      if ((word.askedLast & bit) === 0) {
        word.askedLast |= bit;
        if (keep(word)) word.yesLast |= bit;
      }
      return (word.yesLast & bit) === 0 ? null : (word.answers[kind] as Answer);
    };
  if (question >= FIELD)
    return (word) => {
      if ((word.askedLater & bit) === 0) {
        word.askedLater |= bit;
        if (keep(word)) word.yesLater |= bit;
      }
      return (word.yesLater & bit) === 0 ? null : (word.answers[kind] as Answer);
    };
  return (word) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (keep(word)) word.yes |= bit;
    }
    return (word.yes & bit) === 0 ? null : (word.answers[kind] as Answer);
  };
}
