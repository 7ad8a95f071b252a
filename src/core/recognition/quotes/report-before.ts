import { findSubject } from './find-subject.ts';
import type { QuoteText, Sentence, VerbHit } from './quote-text.ts';
import { endOf, followsOn, type Report } from './report.ts';
import { resolveSpeaker } from './resolve-speaker.ts';

const THAT = new Set(['Das', 'Dies', 'Dieses']);
/** Verbs that take "das" for the whole sentence before it, and not for a thing in it. */
const WHOLE = new Set(
  'sagen erklären berichten mitteilen melden vermelden bekanntgeben angeben bestätigen verkünden ankündigen verlauten schreiben äußern hervorgehen'.split(
    ' ',
  ),
);

/** "Das sagte er und ging": behind the verb nothing but its subject, a time and a place stand. */
const LONGEST = 30;

/**
 * What a sentence says was said in the one before it, undefined where it says something itself.
 *
 * "Drei Männer sind frei. Das teilte die Polizei mit." → "Drei Männer sind frei"
 */
export function reportBefore(
  source: QuoteText,
  sentence: Sentence,
  { before, hits }: { before: Sentence | undefined; hits: readonly VerbHit[] },
): Report | undefined {
  const { tokens } = source;
  if (!THAT.has(tokens[sentence.from]!.text) || !before) return undefined;
  if (sentence.to - sentence.from > LONGEST || !followsOn(source, sentence, before))
    return undefined;
  const hit = hits.find(({ from }) => from === sentence.from);
  if (!hit || !WHOLE.has(hit.verb.lemma.replace(' ', ''))) return undefined;
  const phrase = findSubject(source, sentence, { ...hit, from: hit.from + 1 });
  if (!phrase || phrase.from <= sentence.from) return undefined;
  const speaker = resolveSpeaker(source, phrase, undefined);
  return { from: before.from, to: endOf(source, before), speaker };
}
