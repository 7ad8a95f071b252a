import { readTokenTexts, tokenize, type Token } from '#core/text/tokenize.ts';
import { addToHash, perWord, type Word } from '#core/text/word.ts';

/**
 * Tells an index a name and what it may denote. `inflect` makes its case forms: they begin with the name's first word,
 * but for an ending it gets or an adjective's ending in -e, -er or -es that is exchanged.
 */
export type AddName<Entry> = (
  name: string,
  entry: () => Entry,
  inflect?: (name: string) => readonly string[],
) => void;

/** A table whose rows have names. */
export interface NameTable<Entry> {
  size: number;
  /** Tells all names of a row; the same row tells the same entry once for each of its meanings. */
  tellNames: (row: number, add: AddName<Entry>) => void;
}

/** A name found in a text: the tokens `[from, to)` and everything that is called so. */
export interface NameHit<Entry> {
  from: number;
  to: number;
  entries: readonly Entry[];
  /** What `kindOf` says of the entries, joined: most rules see by it that a hit is none of theirs. */
  kinds: number;
}

interface Node<Entry> {
  next: Map<string, Node<Entry>> | undefined;
  /** Bits of the lengths and last signs of the words in `next`: most words of a text are refused without a look-up. */
  shapes: number;
  entries: Entry[] | undefined;
  kinds: number;
  /** The name is written so in capitals only. */
  shouted: boolean;
}

/** "innen" is the longest ending; of it the feminine itself has the first two letters. */
const LONGEST_ENDING = 3;
/** "Weiße", "Weißer" and "Weißes" are one stem. */
const SHOUTED = /^\p{Lu}{2,}$/u;
/** Shorter words in capitals are abbreviations; in UTF-16 units. */
const SHORTEST_SHOUT = 5;
const ADJECTIVE_END = /(?<=.e)[rs]$/;

/**
 * A dictionary of names of one or more words, looked up token by token. It keeps no forms: of each name only a hash of
 * its first word, by which a word of a text finds the few rows that may begin with it; their forms are made then and
 * kept with the word. So a look-up of a word met before costs one step, whatever the number of names, and memory is
 * two numbers a name.
 *
 * longestAt(tokens of "die Vereinigten Staaten wollen", 1) → { from: 1, to: 3 }
 */
export class NameIndex<Entry> {
  private readonly tables: readonly NameTable<Entry>[];
  /** Pairs of a first word's hash and the row's number + 1, in open addressing; 0 where nothing is. */
  private readonly slots: Int32Array;
  private readonly rootOf: (word: Word) => Node<Entry> | null;
  private readonly kindOf: (entry: Entry) => number;
  /** Kinds of names that keep their meaning where hyphens stand for their blanks. */
  private readonly compounds: number;

  constructor(
    tables: readonly NameTable<Entry>[],
    kindOf: (entry: Entry) => number = () => 0,
    compounds = 0,
  ) {
    this.compounds = compounds;
    this.tables = tables;
    this.kindOf = kindOf;
    this.slots = fillSlots(readStems(tables));
    this.rootOf = perWord((word) => this.buildRoot(word));
  }

  /** The longest name that begins at token `index`, or undefined. */
  longestAt(tokens: readonly Token[], index: number): NameHit<Entry> | undefined {
    let node: Node<Entry> | undefined = this.rootOf(tokens[index]!.word) ?? undefined;
    let found: NameHit<Entry> | undefined;
    let isCompound = false;
    for (let at = index + 1; node; at++) {
      const { entries, kinds, next, shapes, shouted } = node;
      const isOther =
        (shouted && at === index + 1 && isPartOfShout(tokens, index)) ||
        (isCompound && (kinds & this.compounds) === 0);
      if (entries && !isOther) found = { from: index, to: at, entries, kinds };
      if (next === undefined || at >= tokens.length) break;
      let { text } = tokens[at]!;
      // "Likud-Beitenu-Liste": in a compound hyphens stand for the blanks of a name.
      if (text === '-' && isInCompound(tokens, at) && !next.has(text)) {
        text = tokens[++at]!.text;
        isCompound = true;
      }
      node = (shapes & shapeBit(text)) === 0 ? undefined : next.get(text);
    }
    return found;
  }

  /** Everything called exactly by these words. */
  entriesOfName(name: string): readonly Entry[] {
    const tokens = tokenize(name);
    const hit = tokens.length > 0 ? this.longestAt(tokens, 0) : undefined;
    return hit?.to === tokens.length ? hit.entries : [];
  }

  /** Everything called exactly by this one word. */
  entriesOf(word: string): readonly Entry[] {
    return this.entriesOfName(word);
  }

  /** Every form of every name, several times where it has several meanings. */
  *forms(): Generator<string> {
    for (const table of this.tables) {
      for (let row = 0; row < table.size; row++) {
        const all: string[] = [];
        table.tellNames(row, (name, _entry, inflect) => all.push(...(inflect?.(name) ?? [name])));
        yield* all;
      }
    }
  }

  private buildRoot({ text }: Word): Node<Entry> | null {
    const root = createNode<Entry>();
    const shouts: Form<Entry>[] = [];
    // "NEUE ZÜRCHER ZEITUNG": some pages print names in capitals throughout.
    const isShouted = SHOUTED.test(text);
    const written = isShouted ? text[0] + text.slice(1).toLowerCase() : text;
    for (const number of new Set([...this.findRows(text), ...this.findRows(written)])) {
      let row = number;
      const table = this.tables.find(({ size }) => row < size || ((row -= size), false))!;
      table.tellNames(row, (name, entry, inflect) => {
        // Most names of a row begin with another word.
        if (name[0] !== text[0]) return;
        for (const form of (inflect?.(name) ?? [name]).flatMap(spellArticles)) {
          const isTold = form.length >= SHORTEST_SHOUT && (form === name || !form.endsWith('s'));
          const loud = isShouted && isTold ? form.toUpperCase() : form;
          if (!form.startsWith(text) && !loud.startsWith(text)) continue;
          const meant = entry();
          const kind = this.kindOf(meant);
          addForm(root, text, { form, entry: meant, kind });
          if (loud !== form) shouts.push({ form: loud, entry: meant, kind, shouted: true });
        }
      });
    }
    for (const shout of shouts) addForm(root, text, shout);
    return root.next || root.entries ? root : null;
  }

  /** The rows that may have a name whose first word is this one, in the order of the tables. */
  private findRows(text: string): number[] {
    const { slots } = this;
    const rows = new Set<number>();
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = addToHash(hash, text.charCodeAt(at));
      if (at + 1 + LONGEST_ENDING < text.length) continue;
      for (let slot = slotOf(hash, slots); slots[slot + 1] !== 0;) {
        if (slots[slot] === hash) rows.add(slots[slot + 1]! - 1);
        slot = (slot + 2) % slots.length;
      }
    }
    return [...rows].sort((a, b) => a - b);
  }
}

function isInCompound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.start === tokens[at]!.end && tokens[at - 1]!.end === tokens[at]!.start;
}

/** Arabic articles are printed with a hyphen or without, and as "el": "Tell el Amarna" for "Tell al-Amarna". */
function spellArticles(form: string): string[] {
  const spelled = form.replace(ARTICLE, 'al ');
  return spelled === form ? [form] : [form, spelled, form.replace(ARTICLE, 'el ')];
}

const ARTICLE = /\b(?:al|el|as)-(?=\p{Lu})/gu;

function createNode<Entry>(): Node<Entry> {
  return { next: undefined, shapes: 0, entries: undefined, kinds: 0, shouted: false };
}

/** One of 31 bits by the length and the last sign of a word. */
function shapeBit(word: string): number {
  return 1 << ((word.length * 7 + word.charCodeAt(word.length - 1)) % 31);
}

/** Whether a word in capitals is part of a longer name: "CHINA DAILY", "Emmanuel MACRON". */
function isPartOfShout(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    tokens[index - 1]?.word.capital === true || (next !== undefined && SHOUTED.test(next.text))
  );
}

interface Form<Entry> {
  form: string;
  entry: Entry;
  kind: number;
  /** Made of a name by writing it in capitals. */
  shouted?: boolean;
}

/** What is written in capitals only means what it means so, where it means anything. */
function addForm<Entry>(
  root: Node<Entry>,
  first: string,
  { form, entry, kind, shouted = false }: Form<Entry>,
): void {
  const words = readTokenTexts(form);
  if (words[0] !== first) return;
  let node = root;
  for (const word of words.slice(1)) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (!child) node.next.set(word, (child = createNode()));
    node.shapes |= shapeBit(word);
    node = child;
  }
  if (shouted && node.entries && !node.shouted) return;
  node.shouted = shouted;
  node.kinds |= kind;
  if (!node.entries) node.entries = [entry];
  else if (!node.entries.includes(entry)) node.entries.push(entry);
}

/** Hash and row number + 1 of the first word of every name. */
function readStems(tables: readonly NameTable<unknown>[]): number[] {
  const stems: number[] = [];
  let number = 0;
  for (const table of tables) {
    for (let row = 0; row < table.size; row++) {
      number++;
      const own = stems.length;
      table.tellNames(row, (name) => {
        const hash = hashOf(firstWordOf(name));
        for (let i = own; i < stems.length; i += 2) if (stems[i] === hash) return;
        stems.push(hash, number);
      });
    }
  }
  return stems;
}

const PLAIN_WORD = /^[\p{L}\p{N}]+(?=[ -]|$)/u;

function firstWordOf(name: string): string {
  const first = PLAIN_WORD.exec(name)?.[0] ?? readTokenTexts(name)[0] ?? '';
  return first.replace(ADJECTIVE_END, '');
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

function fillSlots(stems: readonly number[]): Int32Array {
  let size = 16;
  // At most half of the places are taken, so that a look-up finds its end soon.
  while (size < stems.length * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let i = 0; i < stems.length; i += 2) {
    let slot = slotOf(stems[i]!, slots);
    while (slots[slot + 1] !== 0) slot = (slot + 2) % size;
    slots[slot] = stems[i]!;
    slots[slot + 1] = stems[i + 1]!;
  }
  return slots;
}

/** Where the search for a hash begins: its bits mixed, because words of one ending share the lower ones. */
function slotOf(hash: number, slots: Int32Array): number {
  return ((Math.imul(hash, 0x9e3779b1) >>> 8) * 2) & (slots.length - 1);
}
