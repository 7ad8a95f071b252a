import type { Quote } from '#core/article.ts';
import { SPEECH_NOUNS } from '#core/knowledge/speech-verbs.ts';

import { findWithin } from './find-subject.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import type { NounPhrase } from './read-noun-phrase.ts';
import { NOBODY, resolveSpeaker, sentenceAt, type Speaker } from './resolve-speaker.ts';
import { ADVERBS } from './small-words.ts';

/** Endings of nouns that name what is said or felt and not who says it. */
const ABSTRACT =
  /(?:ung|heit|keit|tät|sicht|schuld|vorwurf|kritik|forderung|frage|vorschlag|idee|verantwortung)$/i;
/** Those that name people all the same. */
const BODY =
  /(?:regierung|führung|leitung|verwaltung|zeitung|abteilung|stiftung|bewegung|versammlung|vereinigung|vertretung|besatzung|redaktion)$/i;

/**
 * Who speaks where nothing but a colon, or a noun like "Worten", introduces a quotation: whom the words before it name
 * as subject, for a mere "Und:" who spoke before. `open` is the token of the opening mark.
 *
 * Erkki Tuomioja, Präsident des Rates: „…“ · Jede Schuld weist Lawrow von sich: „…“ · Und: „…“
 */
export function speakerOfColon(
  { source, sentence, open }: { source: QuoteText; sentence: Sentence; open: number },
  last: Quote | undefined,
): Speaker | undefined {
  const { tokens } = source;
  const colon = tokens[open - 1]?.text === ':';
  if (!colon && !SPEECH_NOUNS.has(tokens[open - 1]?.text ?? '')) return undefined;
  if (open - 1 <= sentence.from) return undefined;
  if (colon && last?.speakerStart !== undefined && isAddition(source, sentence.from, open - 1)) {
    const before = source.sentences[sentenceAt(source.sentences, sentence.start) - 1];
    if (before && last.end > before.start && before.block === sentence.block) {
      const { speaker, speakerText, speakerStart, speakerEnd } = last;
      return { speaker, speakerText, speakerStart, speakerEnd: speakerEnd! };
    }
  }
  const phrase = findWithin(source, sentence.from, open - 1);
  if (!phrase) return NOBODY;
  const speaker = resolveSpeaker(source, phrase, last);
  if (speaker.speaker !== null || !isAbstract(source, phrase)) return speaker;
  const other = findWithin(source, phrase.to, open - 1);
  const real = other && resolveSpeaker(source, other, last);
  return real?.speaker ? real : speaker;
}

/** "Und:", "Und weiter:", "Außerdem:" */
function isAddition({ tokens }: QuoteText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!ADVERBS.has(tokens[at]!.word.lower)) return false;
  return true;
}

function isAbstract({ tokens }: QuoteText, { head }: NounPhrase): boolean {
  const noun = tokens[head]!.text;
  return ABSTRACT.test(noun) && !BODY.test(noun);
}
