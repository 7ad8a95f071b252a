import type { Mention, MentionKind } from '#core/article.ts';

import type { Reading } from './reading.ts';

/** A mention while the rules still work on it: with the tokens `[from, to)` it covers. */
export interface Finding extends Omit<Mention, 'country' | 'metonym'> {
  country: string | undefined;
  metonym: true | undefined;
  from: number;
  to: number;
}

/** What the rules on quotes ask of a mention; findings have it, and one shape, which reported mentions have not. */
export type Named = Pick<Mention, 'start' | 'end' | 'text' | 'kind' | 'entity' | 'rule'> & {
  country?: string | undefined;
};

/** What a rule says about the tokens it claims. */
export interface Claim {
  kind: MentionKind;
  entity: string | null;
  country?: string | undefined;
  metonym?: true;
  rule: string;
}

/** Collects what the rules find; later rules see which tokens are taken. */
export class Findings {
  readonly list: Finding[] = [];
  /** Per token: 1 where some finding covers it. */
  readonly taken: Uint8Array;
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
    this.taken = new Uint8Array(reading.tokens.length);
  }

  /** Claims the tokens `[from, to)`; the same entity is not claimed twice for the same span. */
  add(from: number, to: number, claim: Claim): void {
    const { tokens } = this.reading;
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    const text = this.reading.text.slice(start, end);
    for (let i = this.list.length - 1; i >= 0 && i >= this.list.length - 4; i--) {
      const other = this.list[i]!;
      if (
        other.from === from &&
        other.to === to &&
        other.kind === claim.kind &&
        other.entity === claim.entity
      ) {
        return;
      }
    }
    const { kind, entity, metonym, rule } = claim;
    const country = claim.country || undefined;
    // Always the same fields, so that all findings have one shape for the rules that walk over them.
    this.list.push({ start, end, text, kind, entity, metonym, rule, country, from, to });
    for (let i = from; i < to; i++) this.taken[i] = 1;
  }

  /** Marks tokens as belonging to a name that is none of the kinds reported ("Konrad-Adenauer-Straße"). */
  block(from: number, to: number): void {
    this.taken.fill(1, from, to);
  }

  /** Whether any of the tokens `[from, to)` is taken. */
  isTaken(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.taken[i]) return true;
    return false;
  }
}
