import { listOpenings } from './list-openings.ts';
import { perWord, type Word } from './word.ts';

/** A look-up by fewer signs would give too many rules, by more too few have so many. */
const KEY = 2;
/** No opening is longer, whatever a letter becomes when it is made small. */
const LONGEST_OPENING = 12;

interface Entry {
  opening: string;
  rule: RegExp;
}

/**
 * Expressions of which only one has to take a line, looked up by what a line begins with, so that nearly every line is
 * refused without running any of them, and none is compiled before a text needs it. Lines are trimmed.
 *
 * [/^Foto:/i, /^Mehr (?:zum|zu)/i] asked for "Der Präsident …" → false, nothing run
 */
export class RuleIndex {
  private readonly rules: readonly RegExp[];
  private readonly byKey = new Map<string, Entry[]>();
  /** Those that may begin with anything. */
  private readonly open: RegExp[] = [];
  private built = false;
  /** The rules that may begin with a word; hardly any word has one. */
  private readonly openedBy = perWord(({ lower }) => {
    const entries = this.entriesAt(lower).filter(
      ({ opening }) => opening.startsWith(lower) || lower.startsWith(opening),
    );
    return entries.length > 0 ? entries : null;
  });

  constructor(rules: readonly RegExp[]) {
    this.rules = rules;
  }

  /** Whether any of the expressions takes a line; `first` is the word it begins with, where that is known. */
  test(line: string, first?: Word): boolean {
    if (!this.built) this.build();
    const head = line.slice(0, LONGEST_OPENING).toLowerCase();
    const isKey = first !== undefined && first.lower.length >= KEY;
    const entries = isKey ? this.openedBy(first) : this.entriesAt(head);
    if (entries !== null)
      for (const { opening, rule } of entries)
        if (head.startsWith(opening) && rule.test(line)) return true;
    for (const rule of this.open) if (rule.test(line)) return true;
    return false;
  }

  private entriesAt(head: string): Entry[] {
    return [1, KEY].flatMap((length) => this.byKey.get(head.slice(0, length)) ?? []);
  }

  private build(): void {
    this.built = true;
    for (const rule of this.rules) {
      const openings = listOpenings(rule);
      if (openings === null) this.open.push(rule);
      for (const opening of openings ?? []) {
        const key = opening.slice(0, KEY);
        const entries = this.byKey.get(key);
        if (entries) entries.push({ opening, rule });
        else this.byKey.set(key, [{ opening, rule }]);
      }
    }
  }
}
