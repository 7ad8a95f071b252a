import type { QuoteText, Sentence } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';

/** A source named by a preposition rather than a verb, as token indices `[from, to)`. */
export interface SourceHit {
  from: number;
  to: number;
  phrase: NounPhrase;
}

const BEHIND_NACH =
  /^(?:Angaben|Aussagen?|Informationen|Worten|Darstellung|Ansicht|Meinung|Einschätzung|Auffassung|Überzeugung|Bericht|Berichten|Erkenntnissen|Recherchen|Berechnungen|Schätzungen|Mitteilung|Medienberichten?|Presseberichten?|Medienangaben|Lesart)$/;
const COMPOUND = /^\p{Lu}\p{L}+(?:angaben|berichten|informationen|kreisen)$/u;

/**
 * The source of a statement named without a verb: "laut X", "X zufolge", "nach Angaben von X", "nach Polizeiangaben".
 *
 * "Medienberichten zufolge kam …" → "Medienberichten"
 */
export function findSource(source: QuoteText, { from, to }: Sentence): SourceHit | undefined {
  const { tokens, hidden } = source;
  for (let at = from; at < to; at++) {
    if (hidden[at]) continue;
    const word = tokens[at]!.text;
    if (/^laut$/i.test(word)) {
      const phrase = readNounPhrase(source, at + 1, to);
      if (phrase) return { from: at, to: phrase.to, phrase };
    } else if (/^nach$/i.test(word)) {
      const hit = readNach(source, at, to);
      if (hit) return hit;
    } else if (word === 'zufolge') {
      const phrase = phraseBefore(source, from, at);
      if (phrase) return { from: phrase.from, to: at + 1, phrase };
    }
  }
  return undefined;
}

function readNach(source: QuoteText, at: number, to: number): SourceHit | undefined {
  const { tokens } = source;
  const phrase = readNounPhrase(source, at + 1, to);
  if (!phrase) return undefined;
  const noun = tokens[phrase.head]!.text;
  const last = tokens[phrase.coreTo - 1]!.text;
  if (![noun, last].some((word) => BEHIND_NACH.test(word) || COMPOUND.test(word))) return undefined;
  // "nach Angaben von X": X speaks, the word before it only says how.
  const von = tokens[phrase.coreTo]?.text;
  const behind =
    phrase.to > phrase.coreTo
      ? readNounPhrase(source, phrase.coreTo + (von === 'von' || von === 'vom' ? 1 : 0), phrase.to)
      : undefined;
  return { from: at, to: phrase.to, phrase: behind ? { ...behind, object: false } : phrase };
}

function phraseBefore(source: QuoteText, from: number, at: number): NounPhrase | undefined {
  const MOST_WORDS = 8;
  for (let start = Math.max(from, at - MOST_WORDS); start < at; start++) {
    const phrase = readNounPhrase(source, start, at);
    if (phrase?.to === at) return phrase;
  }
  return undefined;
}
