import { listOpenings } from './list-openings.ts';

/** A look-up by fewer signs would give too many rules, by more too few have so many. */
const KEY = 2;

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

  constructor(rules: readonly RegExp[]) {
    this.rules = rules;
  }

  test(line: string): boolean {
    if (!this.built) this.build();
    const head = line.slice(0, 12).toLowerCase();
    if (this.takes(line, head, 1) || this.takes(line, head, KEY)) return true;
    for (const rule of this.open) if (rule.test(line)) return true;
    return false;
  }

  private takes(line: string, head: string, length: number): boolean {
    const entries = this.byKey.get(head.slice(0, length));
    if (entries === undefined) return false;
    for (const { opening, rule } of entries)
      if (head.startsWith(opening) && rule.test(line)) return true;
    return false;
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
