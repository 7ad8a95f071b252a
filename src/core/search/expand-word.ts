import { findTypo } from './find-typo.ts';
import { fold } from './fold.ts';
import type { FormMatch, Lexicon } from './lexicon.ts';
import { stemWord } from './stem-word.ts';

/** A term of the ranking index: a stem, or "+" and the stem of a compound's part. */
export interface WeightedTerm {
  term: string;
  /** Of a hit in the word itself 1, of a lesser likeness less. */
  weight: number;
}

/** All that a word of a query finds. */
export interface Expansion {
  terms: WeightedTerm[];
  matches: FormMatch[];
  /** How the word was taken: as itself, as a beginning, as misspelt. */
  how: 'same' | 'begun' | 'misspelt' | 'unknown';
}

/** Names the term of a compound's part in the ranking index. */
export function toPartTerm(stem: string): string {
  return `+${stem}`;
}

// What is less like the word asked for stands below it, however rare it is.
const WEIGHTS = { part: 0.5, begun: 0.4, begunPart: 0.2, misspelt: 0.3 } as const;
// Within two letters and one typo anything is like anything.
const SHORTEST_MISSPELT = 4;
const SHORTEST_BEGUN = 2;

/**
 * What a word finds in a collection: its inflected forms and the compounds it is a part of; if there are none, the words
 * that begin with it; if there are none either, those with one letter more, less or other. An open word ("Raket*") finds
 * all but the misspelt ones at once.
 */
export function expandWord(lexicon: Lexicon, word: string, isOpen = false): Expansion {
  const same = findSame(lexicon, stemWord(word));
  const begun = isOpen || same.matches.length === 0 ? findBegun(lexicon, fold(word)) : undefined;
  if (isOpen && begun) return merge(same, begun);
  if (same.matches.length > 0) return same;
  if (begun && begun.matches.length > 0) return begun;
  return findMisspelt(lexicon, fold(word));
}

function findSame({ byStem, byPart }: Lexicon, stem: string): Expansion {
  const [whole, parts] = [byStem.get(stem) ?? [], byPart.get(stem) ?? []];
  return {
    how: 'same',
    matches: [...whole, ...parts],
    terms: [
      ...(whole.length > 0 ? [{ term: stem, weight: 1 }] : []),
      ...(parts.length > 0 ? [{ term: toPartTerm(stem), weight: WEIGHTS.part }] : []),
    ],
  };
}

function findBegun({ forms }: Lexicon, beginning: string): Expansion {
  const found: Expansion = { how: 'begun', matches: [], terms: [] };
  if (beginning.length < SHORTEST_BEGUN) return found;
  const terms = new Map<string, number>();
  forms.forEach(({ folded, stem, form, parts }, number) => {
    if (folded.startsWith(beginning)) {
      found.matches.push({ number });
      terms.set(stem, WEIGHTS.begun);
      return;
    }
    const part = parts.find(({ start, end }) => fold(form.slice(start, end)).startsWith(beginning));
    if (!part) return;
    found.matches.push({ number, part: { start: part.start, end: part.end } });
    terms.set(toPartTerm(part.stem), WEIGHTS.begunPart);
  });
  found.terms = Array.from(terms, ([term, weight]) => ({ term, weight }));
  return found;
}

function findMisspelt({ forms, byStem, uses }: Lexicon, word: string): Expansion {
  const stems = new Map<string, number>();
  let isExchanged = false;
  if (word.length >= SHORTEST_MISSPELT) {
    forms.forEach(({ folded, stem }, number) => {
      const typo = findTypo(folded, word);
      if (!typo || (isExchanged && typo !== 'exchanged')) return;
      // Fingers exchange letters more often than they strike a wrong one that makes a word.
      if (typo === 'exchanged' && !isExchanged) stems.clear();
      isExchanged ||= typo === 'exchanged';
      stems.set(stem, (stems.get(stem) ?? 0) + (uses[number] ?? 0));
    });
  }
  const most = Math.max(0, ...stems.values());
  // A word ten times as common is ten times as likely to be meant.
  const likely = [...stems].filter(([, count]) => count * 10 > most).map(([stem]) => stem);
  return {
    how: likely.length > 0 ? 'misspelt' : 'unknown',
    matches: likely.flatMap((stem) => byStem.get(stem) ?? []),
    terms: likely.map((term) => ({ term, weight: WEIGHTS.misspelt })),
  };
}

function merge(first: Expansion, second: Expansion): Expansion {
  const terms = new Map([...second.terms, ...first.terms].map((each) => [each.term, each]));
  const matches = new Map([...second.matches, ...first.matches].map((each) => [each.number, each]));
  return { how: 'begun', terms: [...terms.values()], matches: [...matches.values()] };
}
