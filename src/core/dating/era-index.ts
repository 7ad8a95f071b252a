import { ERAS } from '#core/knowledge/eras.ts';
import { firstDay } from '#core/recognition/holders.ts';
import { tokenize } from '#core/text/tokenize.ts';

/** One thing and the time in which news can name it. */
export interface Era {
  from: string;
  /** First ISO day of `from` as a number, 20220224; 0 where it is unknown. */
  first: number;
  to: string;
  what: string;
}

/** What must follow a phrase's first word. */
export interface EraPhrase {
  era: Era;
  words: readonly RegExp[];
  /** The first sign of the word that must follow, '' where any may. */
  initial: string;
}

// Prefixes are looked up by their first letters; no stem in the table is shorter.
const KEY = 3;

/** The table by the first word of every phrase. */
class EraIndex {
  private readonly exact = new Map<string, EraPhrase[]>();
  private readonly stems = new Map<string, { stem: string; phrase: EraPhrase }[]>();

  constructor() {
    for (const [words, from, to, what] of ERAS) {
      const era = {
        from,
        first: from === '' ? 0 : Number(firstDay(from).replaceAll('-', '')),
        to,
        what,
      };
      for (const words_ of words.split('|')) this.add(era, words_);
    }
  }

  private add(era: Era, source: string): void {
    // A star belongs to the word before it.
    const words = tokenize(source)
      .filter(({ kind, text }) => kind !== 'sign' || text === '#')
      .map(({ text, end }) => (source[end] === '*' ? `${text}*` : text));
    const [first = '', ...rest] = words;
    const phrase = {
      era,
      words: rest.map((word, i) => toPattern(word, i === rest.length - 1)),
      initial: rest[0] === undefined || rest[0] === '#' ? '' : rest[0][0]!,
    };
    if (first.endsWith('*')) {
      const stem = first.slice(0, -1);
      push(this.stems, stem.slice(0, KEY), { stem, phrase });
    } else {
      push(this.exact, first, phrase);
      if (rest.length === 0) for (const end of ['s', 'es']) push(this.exact, first + end, phrase);
    }
  }

  /** Every phrase a word may begin. */
  beginningWith(word: string): readonly EraPhrase[] {
    const exact = this.exact.get(/^\d+$/.test(word) ? '#' : word) ?? [];
    const stems = this.stems.get(word.slice(0, KEY));
    if (!stems) return exact;
    const begun = stems.filter(({ stem }) => word.startsWith(stem)).map(({ phrase }) => phrase);
    return begun.length > 0 ? [...exact, ...begun] : exact;
  }
}

function toPattern(word: string, isLast: boolean): RegExp {
  if (word === '#') return /^\d+$/;
  if (word.endsWith('*')) return new RegExp(`^${word.slice(0, -1)}`);
  return new RegExp(`^${word}${isLast ? '(?:e?s)?' : ''}$`);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export const ERA_INDEX = new EraIndex();
