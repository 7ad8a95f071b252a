import { TIME_NOUNS } from '#core/knowledge/no-subjects.ts';

import { findSpeechVerbs } from './find-speech-verbs.ts';
import { genderOfDescription } from './gender-of-description.ts';
import { isAbstract } from './is-abstract.ts';
import { isDay } from './is-day.ts';
import { isClauseEdge, type QuoteText, type Sentence, type VerbHit } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { hasSubjunctive } from './report.ts';
import { OBJECT_DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, SUBORDINATORS } from './small-words.ts';
import { isColon, isQuotationMark } from './word-shapes.ts';

/** Between a verb and a subject behind it stand at most a time, a place and an object. */
const FARTHEST = 24;
/** Verbs whose subject is what was said: "hieß es in …", "verlautete aus …", "geht aus … hervor". */
const IMPERSONAL = new Set(['heißen', 'verlauten', 'hervorgehen']);
/** Verbs behind which a name is no object. */
const SAYS_TO_NOBODY = new Set(
  'sagen erklären meinen betonen schreiben äußern ergänzen mitteilen hinzufügen behaupten urteilen twittern kommentieren bekräftigen unterstreichen'.split(
    ' ',
  ),
);
const ADVERB = /(?:lich|ig|isch|ell|iert|orgt|end)$/;
const CONJUNCTIONS = new Set('und aber doch denn sondern oder'.split(' '));
/** Subordinators that are prepositions where the verb does not end their clause: "Als Antwort sagte X". */
const PREPOSITIONS_TOO = new Set('als seit während bis'.split(' '));
/** Those that are adverbs where the verb follows at once: "Da sagte X". */
const ADVERBS_TOO = new Set(['da', 'damit']);
/** Feminine nouns to whom something is said rather than who says it, where a person stands behind the verb. */
export const ADDRESSEE =
  /(?:zeitung|zeitschrift|agentur|mediengruppe|reuters|times|welle|post|presse|rundschau|tagesschau|wochenschau|ard|bbc|taz|faz|nzz|afp|dpa|apa)$/i;

/**
 * The noun phrase that is the subject of a verb of speech: in its own clause before the verb, else behind it, else the
 * subject with which the sentence began ("Ein Beamter, der …, sagte"). Undefined rather than a guess.
 *
 * "Am Freitag sagte der Minister in Berlin, …" → "der Minister"
 */
export function findSubject(
  source: QuoteText,
  sentence: Sentence,
  hit: VerbHit,
): NounPhrase | undefined {
  if (IMPERSONAL.has(hit.verb.lemma)) return findPlaceOfWords(source, sentence, hit);
  // "wird Panetta zitiert": of this verb alone the one it is done to has spoken.
  if (hit.passive && hit.verb.lemma !== 'zitieren') return findAgent(source, hit);
  const { tokens } = source;
  const shared = sharedSubject(source, sentence, hit);
  if (shared) return shared;
  const opener = tokens[hit.from]!.word.lower;
  const inFront =
    (PREPOSITIONS_TOO.has(opener) && hit.finite + 1 < hit.to && hit.last <= hit.finite) ||
    (ADVERBS_TOO.has(opener) && hit.finite === hit.from + 1 && hit.finite + 1 < hit.to);
  if (hit.final || (SUBORDINATORS.has(opener) && !inFront)) {
    const own = findWithin(source, hit.from + (SUBORDINATORS.has(opener) ? 1 : 0), hit.finite);
    return (
      own ??
      // "Wie Max Muster, Chef der Firma, in Bonn mitteilte"
      (hit.finite === hit.from || tokens[sentence.from]!.word.lower === 'wie'
        ? findWithin(source, sentence.from + 1, hit.finite)
        : undefined)
    );
  }
  const start = skipOpening(source, hit.from, hit.finite);
  const inverted = pronounBehind(source, hit);
  const first = start >= hit.finite ? undefined : findWithin(source, start, hit.finite);
  const before =
    first && !isObject(source, first, { start, finite: hit.finite }) ? first : undefined;
  if (inverted && before?.pronoun === undefined) return inverted;
  const opening = findOpening(source, sentence, hit);
  const other = opening ?? before;
  const named = other && isNobody(source, other) ? namedBehind(source, hit, other) : undefined;
  if (named) return withTail(source, sentence, named);
  if (before && !opening && start === hit.from && !agrees(source, before, hit)) {
    const after = findWithin(source, hit.finite + 1, Math.min(hit.to, hit.finite + FARTHEST));
    if (after && agrees(source, after, hit)) return withTail(source, sentence, after);
  }
  // "Die Forscherin X vom Institut A – B sagte"
  if (before && opening && tokens[hit.from - 1]!.text === '–' && isNobody(source, before))
    return opening;
  if (before)
    return opening && opening.from < before.from && opening.to >= before.to ? opening : before;
  if (opening) return opening;
  const after = findWithin(source, hit.finite + 1, Math.min(hit.to, hit.finite + FARTHEST));
  if (after) return withTail(source, sentence, after);
  const part = startOfPart(source, sentence, hit.from);
  return findWithin(source, skipOpening(source, part, hit.finite), hit.from - 1);
}

function isNobody(source: QuoteText, phrase: NounPhrase): boolean {
  return phrase.pronoun === undefined && !isNamed(source, phrase);
}

/**
 * "Die Dörfer, die brannten, seien leer, sagte X", "Den Pakt erklärte der Minister für …": right behind a verb that says
 * nothing to anybody stands who speaks.
 */
function namedBehind(
  source: QuoteText,
  { verb, finite, to }: VerbHit,
  other: NounPhrase,
): NounPhrase | undefined {
  // "Zustimmung signalisierte X"
  const thing = other.to === other.from + 1 && isAbstract(source, other);
  if (!thing && !SAYS_TO_NOBODY.has(verb.lemma)) return undefined;
  const phrase = readNounPhrase(source, finite + 1, to);
  if (!phrase || phrase.object) return undefined;
  return isNamed(source, phrase) || genderOfDescription(source, phrase) === 'm'
    ? phrase
    : undefined;
}

/**
 * Whether a phrase that reaches up to the verb is its object: the whole of what stands there begins in an object's case,
 * or is a paper to whom a person behind the verb says something. "Den neuen Plan nannte X …", "Der ARD sagte X"
 */
function isObject(
  source: QuoteText,
  phrase: NounPhrase,
  { start, finite }: { start: number; finite: number },
): boolean {
  const { tokens } = source;
  if (phrase.to !== finite || phrase.pronoun !== undefined) return false;
  const lower = tokens[start]!.word.lower;
  if (phrase.from > start) return OBJECT_DETERMINERS.has(lower) && lower !== 'einer';
  if (lower !== 'der' || !ADDRESSEE.test(tokens[phrase.to - 1]!.text)) return false;
  const behind = readNounPhrase(source, finite + 1, finite + FARTHEST);
  return behind !== undefined && isNamed(source, behind);
}

/** "Er sagte, das Land sei bereit und fügte hinzu": the verb behind "und" goes on with the one before what was said. */
function sharedSubject(
  source: QuoteText,
  sentence: Sentence,
  { finite, from }: VerbHit,
): NounPhrase | undefined {
  const { tokens } = source;
  if (finite <= from + 1 || tokens[finite - 1]!.text !== 'und' || from === sentence.from)
    return undefined;
  const clause = { from, to: finite, signs: sentence.signs };
  if (!/^da[sß]s?$/.test(tokens[from]!.text) && !hasSubjunctive(source, clause)) return undefined;
  const other = findSpeechVerbs(source, sentence).findLast(({ to }) => to < from);
  return other && findSubject(source, sentence, other);
}

/** Whether phrase and verb may agree in number, and the phrase is no "ursprünglich", no "Scharf" before "äußerte sich". */
function agrees(
  { tokens, personEnds }: QuoteText,
  phrase: NounPhrase,
  { finite }: VerbHit,
): boolean {
  const plural = tokens[finite]!.text.endsWith('n') || tokens[finite]!.text === 'sind';
  const first = tokens[phrase.from]!;
  if (phrase.several) return plural;
  const itself = tokens[finite + 1]?.text === 'sich' || ADVERB.test(first.text);
  if (phrase.to === phrase.from + 1 && !personEnds.has(first.start) && itself) return false;
  return !plural || !/^(?:der|das|ein|eine|er)$/i.test(first.text);
}

/** "Nähere Einzelheiten gab er nicht bekannt": a pronoun right behind the verb is its subject whatever stands before. */
function pronounBehind(source: QuoteText, { finite, to, verb }: VerbHit): NounPhrase | undefined {
  const next = source.tokens[finite + 1]?.text ?? '';
  if (
    finite + 1 >= to ||
    !(next === 'er' || next === 'man' || (next === 'sie' && verb.manner === 'says'))
  )
    return undefined;
  return readNounPhrase(source, finite + 1, finite + 2);
}

/**
 * The phrase with which the sentence began, where nothing but its own apposition or relative clause stands between it
 * and the verb: "Der Minister, Max Muster, warnte die Partei", "Ein Beamter, der zitiert wurde, sagte".
 */
function findOpening(
  source: QuoteText,
  sentence: Sentence,
  { from, finite, to: end, verb }: VerbHit,
): NounPhrase | undefined {
  const edge = source.tokens[from - 1]?.text;
  if (from === sentence.from || (edge !== ',' && edge !== '–')) return undefined;
  const start = skipOpening(source, startOfPart(source, sentence, from), finite);
  const phrase = findWithin(source, start, finite);
  // "Auch der Minister": a word further on means that a verb stands between.
  if (!phrase || phrase.from > start + 1) return undefined;
  const to = skipPlaces(source, phrase.to, from);
  if (to >= from - 1) return { ...phrase, to };
  const next = source.tokens[phrase.to]?.text;
  const relative = /^(?:der|die|das|dessen|deren|dem|den)$/.test(
    source.tokens[phrase.to + 1]?.text ?? '',
  );
  if (next !== ',' && source.tokens[phrase.to - 1]?.text !== ',') return undefined;
  if (finite !== from) return undefined;
  if (relative) return phrase;
  // "X, einer derer, die unterschrieben, verurteilte den Plan": more than one clause between the name and its verb.
  const named = isNamed(source, phrase);
  return named && (verb.manner === 'judges' || !findWithin(source, finite + 1, end))
    ? phrase
    : undefined;
}

/** "Die Szene ging um die Welt: X, ein Arzt, rief": one behind the last colon or semicolon before a clause. */
function startOfPart({ tokens, hidden }: QuoteText, sentence: Sentence, from: number): number {
  let at = from;
  while (at > sentence.from && (hidden[at - 1] || !isColon(tokens[at - 1]!.word))) at--;
  // Behind the colon of a quotation its speaker goes on: "X sagte: „…“, und fügte hinzu".
  return isQuotationMark(tokens[at]!.word) ? sentence.from : at;
}

function isNamed({ tokens, personEnds }: QuoteText, { from, coreTo }: NounPhrase): boolean {
  for (let at = from; at < coreTo; at++) if (personEnds.has(tokens[at]!.start)) return true;
  return false;
}

/** "Der Fraktionsvorsitzende im Landtag, Max Muster, hatte": places and appositions up to the comma before the verb. */
function skipPlaces(source: QuoteText, at: number, to: number): number {
  const { tokens } = source;
  while (at < to - 1) {
    const inner = tokens[at]!.text;
    if (inner !== ',' && !PREPOSITIONS.has(inner)) return at;
    const phrase = readNounPhrase(source, at + 1, to);
    if (!phrase || phrase.pronoun !== undefined) return at;
    at = phrase.to;
  }
  return at;
}

/** "hieß es in der Erklärung", "hieß es aus dem Ministerium"; "wie es hieß" names nobody. */
function findPlaceOfWords(
  source: QuoteText,
  sentence: Sentence,
  { from, finite, to }: VerbHit,
): NounPhrase | undefined {
  const { tokens } = source;
  const places = (begin: number, end: number) => {
    for (let at = begin; at < end; at++) {
      if (!/^(?:in|im|aus|von|vom|beim|bei|seitens)$/i.test(tokens[at]!.text)) continue;
      const phrase = readNounPhrase(source, at + 1, end);
      if (phrase && !TIME_NOUNS.has(tokens[phrase.head]!.word.lower)) return phrase;
    }
    return undefined;
  };
  const openingPlace = () =>
    PREPOSITIONS.has(tokens[sentence.from]!.word.lower) ? places(sentence.from, finite) : undefined;
  return places(finite + 1, to) ?? places(from, finite) ?? openingPlace();
}

/** The first phrase of `[from, to)` that may be a subject: not behind a preposition, not in an object's case. */
export function findWithin(source: QuoteText, from: number, to: number): NounPhrase | undefined {
  const { tokens, hidden } = source;
  for (let at = from; at < to;) {
    const { lower } = tokens[at]!.word;
    if (hidden[at]) {
      at++;
    } else if (PREPOSITIONS.has(lower) && !source.personEnds.has(tokens[at]!.start)) {
      // "sagte am Dienstag Geert Wilders": a day is no part of the name behind it.
      // "Als „Unsinn“ bezeichnete X den Plan": what follows the preposition may stand between marks.
      const next = tokens[at + 1];
      at = isDay(next?.text)
        ? at + 2
        : (readNounPhrase(source, next && isQuotationMark(next.word) ? at + 2 : at + 1, to)?.to ??
          at + 1);
    } else if (OBJECT_PRONOUNS.has(lower)) {
      at++;
    } else {
      const phrase = readNounPhrase(source, at, to);
      const head = phrase && tokens[phrase.head]!.word.lower;
      const speaks = phrase && !phrase.object && phrase.pronoun !== 'es' && !TIME_NOUNS.has(head!);
      if (speaks) return phrase;
      at = phrase?.to ?? at + 1;
    }
  }
  return undefined;
}

/** A subject behind the verb may go on over a comma that ended the clause: "sagte der Minister, Max Muster." */
function withTail(source: QuoteText, sentence: Sentence, phrase: NounPhrase): NounPhrase {
  if (phrase.pronoun !== undefined) return phrase;
  return readNounPhrase(source, phrase.from, sentence.to) ?? phrase;
}

/** "wurde von der Regierung als … bezeichnet" */
function findAgent(source: QuoteText, { from, to }: VerbHit): NounPhrase | undefined {
  for (let at = from; at + 1 < to; at++) {
    if (!/^vo[nm]$/.test(source.tokens[at]!.text) || source.hidden[at]) continue;
    const phrase = readNounPhrase(source, at + 1, to);
    if (phrase) return { ...phrase, object: false };
  }
  return undefined;
}

function skipOpening({ tokens }: QuoteText, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const { word } = tokens[at]!;
    if (!CONJUNCTIONS.has(word.lower) && !isClauseEdge(word.lower) && !isQuotationMark(word)) break;
    at++;
  }
  return at;
}
