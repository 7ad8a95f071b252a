import { ACTING_VERBS, LIVING_VERBS, SAYING_VERBS } from '#core/knowledge/person-verbs.ts';
import { SENTENCE_OPENERS } from '#core/knowledge/sentence-openers.ts';
import { WEAK_NAMES } from '#core/knowledge/weak-names.ts';

import type { NameHits } from './find-names.ts';
import { isCommonNoun } from './is-common-noun.ts';
import type { Person } from './people.ts';
import { isCapital, type Reading } from './reading.ts';
import { hasTitleBefore } from './title-before.ts';
import { weighContext } from './weigh-context.ts';

/** A surname somebody introduced is called by, at one place of the text. */
export interface Surname {
  at: number;
  to: number;
  /** Without the ending of a genitive. */
  bare: string;
  person: Person;
  /** Texts seldom call the person so. */
  isSpare: boolean;
}

const OPENERS = new Set(SENTENCE_OPENERS);
// What stands before a noun and before no name.
const DETERMINER =
  /^(?:d(?:er|ie|as|em|en|es)|k?eine?[mnrs]?|diese[mnrs]?|jede[mnrs]?|[mds]eine?[mnrs]?|[iv]om|[ai]m|zu[mr]|beim|[ai]ns|(?:vergangen|letzt|vorig|kommend|nächst)e[nmr])$/i;
const AUXILIARY = /^(?:ist|sind|w[aiu]r?[dr]e?n?|hat|haben|[.:!?])$/;
// In a headline the verb may lack: "Kurz gegen Neuwahl".
const SIDES = /^(?:gegen|für|bei|mit|zu|auf|als|in|trotz)$/;
// About a paragraph of words: whom a headline means the text introduces within so many.
const LEAD = 60;

/**
 * Whether the surname of somebody introduced is an ordinary word where it stands, or a whole family's: behind an article,
 * or at the head of a sentence without a verb behind it.
 *
 * "Kurz reiste ab" → false; "Kurz nach drei reiste er ab", "Im Kern ging es um Geld" → true
 */
export function isWordHere(reading: Reading, hits: NameHits, surname: Surname): boolean {
  const { tokens, opens } = reading;
  const { at, to, bare, isSpare } = surname;
  const { text } = tokens[at]!;
  const before = tokens[at - 1]?.text ?? '';
  // "bei den Obamas": a plural is the family.
  const isPlural = text !== bare && /^(?:die|de[nr])$/i.test(before) && !isCapital(tokens[to]);
  if (isPlural && tokens[at - 2]?.text !== ',') return true;
  const isOpener = OPENERS.has(bare.toLowerCase());
  const isNoun = isCommonNoun(text);
  const other = hits.at(at)?.entries.some((entry) => entry.kind !== 'person') ?? false;
  const isWeak = WEAK_NAMES.has(text) || WEAK_NAMES.has(bare);
  if (!(isOpener || isNoun || isWeak || (isSpare && other)) || hasTitleBefore(reading, at))
    return false;
  if (DETERMINER.test(before) && !isRelative(reading, at, isNoun)) return true;
  // "Weils Partei": without an article a genitive in -s is a name's.
  if (text !== bare && text.endsWith('s')) return false;
  const next = tokens[to];
  if (opens[at]) {
    if (isOpener) return !goesOn(reading, to);
    // "Fischer fordern": of several a plural tells; "Reiche Länder"
    const verb = next?.text ?? '';
    const ofSeveral =
      /^\p{Ll}+e[lr]?n$|^sind$/u.test(verb) && (/^w[aeu]r/.test(verb) || !OPENERS.has(verb));
    if (isNoun && (ofSeveral || (bare.endsWith('e') && isCapital(next)))) return true;
  }
  return isSpare && (isNoun || other) && !isNameHere(reading, hits, { ...surname, isNoun, other });
}

/** "das Gesetz, das Kern vorlegte", "der Premier, unter dem Costa Minister war": the article is a relative pronoun. */
function isRelative({ tokens }: Reading, at: number, isNoun: boolean): boolean {
  if (tokens[at - 3]?.text === ',') return true;
  // "…, der Koch sei erkrankt"
  return tokens[at - 2]?.text === ',' && !(isNoun && /^d(?:er|ie)$/.test(tokens[at - 1]!.text));
}

/** Whether behind a word at the head of a sentence something stands as it does behind a name: a verb, above all. */
function goesOn({ tokens, opens, blocks, blockOf }: Reading, at: number): boolean {
  const next = tokens[at];
  const { text = '' } = next ?? {};
  if (/^[(,:'’]$/.test(text)) return true;
  const behind = tokens[at + 1];
  if (text === 'und') return isCapital(behind);
  // "Stark beschädigt wurde …", "Kurz erklärt:"
  const participle = text.endsWith('t') && AUXILIARY.test(behind?.text ?? '.');
  if (ACTING_VERBS.has(text) || LIVING_VERBS.has(text) || SAYING_VERBS.has(text))
    return !participle;
  const isHeadline = blocks[blockOf[at] ?? -1]?.kind === 'title';
  if (isHeadline && SIDES.test(text)) return true;
  return (
    next?.kind === 'word' &&
    !opens[at] &&
    !isCapital(next) &&
    !participle &&
    !OPENERS.has(text) &&
    !/e[nrms]$|^ge.*t$/.test(text) &&
    !(/[^t]e$/.test(text) && isCapital(behind))
  );
}

/** Whether what stands around a noun or the name of a river tells that it is a surname. */
function isNameHere(
  reading: Reading,
  hits: NameHits,
  { at, to, person, isNoun, other }: Surname & { isNoun: boolean; other: boolean },
): boolean {
  const { tokens, opens, blocks, blockOf } = reading;
  // "laut Weise"; of a river "von" is followed by an article, of a magazine both may stand without.
  const { lower = '' } = tokens[at - 1]?.word ?? {};
  if (isNoun ? lower === 'laut' && !other : /^(?:laut|von|gegen)$/.test(lower)) return true;
  if (opens[at] && goesOn(reading, to)) return true;
  if (weighContext(reading, hits, { from: at, to }).score > 1) return true;
  const isHeadline = blocks[blockOf[at]!]?.kind === 'title';
  return isHeadline && opens[at] === 1 && person.introducedAt <= at + LEAD;
}
