import { tokenize, type Token } from '#core/text/tokenize.ts';

interface Node<Entry> {
  next: Map<string, Node<Entry>> | undefined;
  entries: Entry[] | undefined;
}

/** A name found in a text: the tokens `[from, to)` and everything that is called so. */
export interface NameHit<Entry> {
  from: number;
  to: number;
  entries: readonly Entry[];
}

/**
 * A dictionary of names of one or more words, looked up token by token. Building costs one map step per word, a look-up
 * one map step per matching word, whatever the number of names.
 *
 * add("Vereinigte Staaten", US); longestAt(tokens of "die Vereinigte Staaten wollen", 1) → { from: 1, to: 3 }
 */
export class NameIndex<Entry> {
  private readonly root: Node<Entry> = { next: new Map(), entries: undefined };

  /** Adds an entry under a form; the same form may carry several entries, the same entry only once. */
  add(form: string, entry: Entry): void {
    let node = this.root;
    for (const { text } of tokenize(form)) {
      node.next ??= new Map();
      let child = node.next.get(text);
      if (!child) {
        child = { next: undefined, entries: undefined };
        node.next.set(text, child);
      }
      node = child;
    }
    if (node === this.root) return;
    if (!node.entries) node.entries = [entry];
    else if (!node.entries.includes(entry)) node.entries.push(entry);
  }

  /** The longest name that begins at token `index`, or undefined. */
  longestAt(tokens: readonly Token[], index: number): NameHit<Entry> | undefined {
    let node: Node<Entry> | undefined = this.root;
    let found: NameHit<Entry> | undefined;
    for (let at = index; at < tokens.length; at++) {
      node = node.next?.get(tokens[at]!.text);
      if (!node) break;
      if (node.entries) found = { from: index, to: at + 1, entries: node.entries };
    }
    return found;
  }

  /** Everything called exactly by these words. */
  entriesOfName(name: string): readonly Entry[] {
    const tokens = tokenize(name);
    const hit = this.longestAt(tokens, 0);
    return hit?.to === tokens.length ? hit.entries : [];
  }

  /** Everything called exactly by this one token. */
  entriesOf(word: string): readonly Entry[] {
    return this.root.next?.get(word)?.entries ?? [];
  }
}
