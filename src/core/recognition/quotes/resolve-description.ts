import { ADDRESSEE } from './find-subject.ts';
import { genderOfDescription } from './gender-of-description.ts';
import { isGenitive } from './is-genitive.ts';
import { lastSayer } from './last-sayer.ts';
import { isOfficeTitle, mayMeanOffice } from './may-mean-office.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import type { NounPhrase } from './read-noun-phrase.ts';
import { standsInSubjunctive } from './report.ts';
import { sentenceAt } from './sentence-at.ts';
import { PREPOSITIONS } from './small-words.ts';

/** Who was named further back is not taken up by what he is. */
const SENTENCES_BACK = 3;

/** What a man of a party is called, and the party in the plural. */
const PARTISAN = /(?:ist|krat|kaner|Liberale|Konservative|Grüne|Linke)$/;
const NAMES: ReadonlySet<string> = new Set(['person', 'organisation']);

/**
 * Whom a definite phrase means that says what somebody is: the only person of its gender whom the sentences just before
 * name; of an office only who holds or held it. Null where the phrase is no such one or several fit.
 *
 * "Ida Solberg hisste die Flagge. „…“, sagt die Lehrerin" → ida-solberg
 */
export function resolveDescription(
  source: QuoteText,
  phrase: NounPhrase,
  last: { speaker: string | null } | undefined,
): string | null {
  const gender = genderOfDescription(source, phrase);
  if (!gender) return null;
  const { tokens, sentences, people, mentions } = source;
  const start = tokens[phrase.from]!.start;
  // "der Chef der Partei": a longer phrase, unless it ends with to whom he speaks, takes up nobody but whom the sentence
  // right before is about.
  const long = phrase.to !== phrase.coreTo && !ADDRESSEE.test(tokens[phrase.to - 1]!.text);
  // "der Spiegel", and neither "der SPD-Politiker" nor "der Liberale": the noun itself is a name.
  const { start: noun, end, text: title } = tokens[phrase.coreTo - 1]!;
  const partisan = (gender === 'm' ? PARTISAN : /in$/).test(title);
  if (!partisan && mentionsWithin(mentions, noun, end).some(({ kind }) => NAMES.has(kind)))
    return null;
  const index = sentenceAt(sentences, start);
  const { block } = sentences[index]!;
  let spokenOf: string | undefined;
  for (let i = index - 1; i >= Math.max(0, index - SENTENCES_BACK); i--) {
    const sentence = sentences[i]!;
    if (block - sentence.block > 1 || (long && i < index - 1)) return null;
    const said = lastSayer(source, sentence);
    if (said && !('entity' in said) && (said.gender ?? gender) === gender) break;
    const fitting = new Set<string>();
    const acting = new Set<string>();
    for (const mention of mentionsWithin(people, sentence.start, sentence.end)) {
      const entity = mention.entity!;
      if (isGenitive(mention) || (source.genderOf(entity) ?? gender) !== gender) continue;
      fitting.add(entity);
      if (!isBehindPreposition(source, sentence, mention.start)) acting.add(entity);
    }
    if (long && (said || fitting.size !== 1 || acting.size !== 1)) return null;
    if (fitting.size === 0) continue;
    // "X trat auf. Y werde operiert. „…“, sagte der Minister": of whom X speaks is not X, unless nobody else is named.
    if (!said && standsInSubjunctive(source, sentence)) {
      spokenOf ??= only(fitting, fitting);
      continue;
    }
    const sayer = said && 'entity' in said ? said.entity : last?.speaker;
    const speaker = fitting.size > 1 && sayer && fitting.has(sayer) ? sayer : only(fitting, acting);
    return speaker && mayHold(source, speaker, title) ? speaker : null;
  }
  return spokenOf && mayHold(source, spokenOf, title) ? spokenOf : null;
}

/** The only one, or of several the only one no preposition stands before: "X warb bei seinem Kollegen Y." */
function only(fitting: ReadonlySet<string>, acting: ReadonlySet<string>): string | undefined {
  const [one] = fitting.size === 1 ? fitting : acting;
  return fitting.size === 1 || acting.size === 1 ? one : undefined;
}

/** Words that belong to a name behind them: "seinem Kollegen". */
const OF_NAME = /^(?:\p{Lu}[\p{L}-]*|\p{Ll}*[^t\s]e[mnrs]?)$/u;
const LAST_LETTERS = /\p{L}+$/u;

/** Whether a preposition stands before a name at an offset and the words that belong to it: "bei seinem Kollegen ". */
function isBehindPreposition({ text }: QuoteText, sentence: Sentence, start: number): boolean {
  let rest = text.slice(sentence.start, start);
  let before = '';
  while (rest.endsWith(' ')) {
    const from = rest.lastIndexOf(' ', rest.length - 2) + 1;
    const word = rest.slice(from, -1);
    const [letters] = LAST_LETTERS.exec(word) ?? [];
    if (letters === undefined) break;
    before = letters;
    if (!OF_NAME.test(word)) break;
    rest = rest.slice(0, from);
  }
  return PREPOSITIONS.has(before.toLowerCase());
}

/** Whether somebody may be called by a title: that of an office only who is known to hold or have held it. */
function mayHold({ officesOf }: QuoteText, entity: string, title: string): boolean {
  return !isOfficeTitle(title) || officesOf(entity).some((office) => mayMeanOffice(title, office));
}
