import { ADDRESSEE } from './find-subject.ts';
import { genderOfDescription } from './gender-of-description.ts';
import { isGenitive } from './is-genitive.ts';
import { isOfficeTitle, mayMeanOffice } from './may-mean-office.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { QuoteText } from './quote-text.ts';
import type { NounPhrase } from './read-noun-phrase.ts';
import { lastSayer } from './resolve-pronoun.ts';
import { sentenceAt } from './sentence-at.ts';

/** Who was named further back is not taken up by what he is. */
const SENTENCES_BACK = 3;

const NAMES: ReadonlySet<string> = new Set(['person', 'organisation']);

/**
 * Whom a definite phrase means that says what somebody is: the only person of its gender whom the sentences just before
 * name; of an office only who holds or held it. Null where the phrase is no such one or several fit.
 *
 * "Aviaja Lynge hisste die Flagge. „…“, sagt die Lehrerin" → aviaja-lynge
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
  // "der Chef der Partei": a longer phrase introduces somebody new, unless it ends with to whom he speaks.
  if (phrase.to !== phrase.coreTo && !ADDRESSEE.test(tokens[phrase.to - 1]!.text)) return null;
  // "der Spiegel", and not "der SPD-Politiker": the noun itself is a name.
  const { start: noun, end } = tokens[phrase.coreTo - 1]!;
  if (mentionsWithin(mentions, noun, end).some(({ kind }) => NAMES.has(kind))) return null;
  const index = sentenceAt(sentences, start);
  const { block } = sentences[index]!;
  const title = tokens[phrase.coreTo - 1]!.text;
  for (let i = index - 1; i >= Math.max(0, index - SENTENCES_BACK); i--) {
    const sentence = sentences[i]!;
    if (block - sentence.block > 1) return null;
    const said = lastSayer(source, sentence);
    if (said && !('entity' in said) && (said.gender ?? gender) === gender) return null;
    const fitting = new Set<string>();
    for (const mention of mentionsWithin(people, sentence.start, sentence.end)) {
      const entity = mention.entity!;
      if (!isGenitive(mention) && (source.genderOf(entity) ?? gender) === gender)
        fitting.add(entity);
    }
    if (fitting.size === 0) continue;
    const [only] = fitting;
    const sayer = said && 'entity' in said ? said.entity : last?.speaker;
    const speaker = fitting.size === 1 ? only! : sayer;
    return speaker && fitting.has(speaker) && mayHold(source, speaker, title) ? speaker : null;
  }
  return null;
}

/** Whether somebody may be called by a title: that of an office only who is known to hold or have held it. */
function mayHold({ officesOf }: QuoteText, entity: string, title: string): boolean {
  return !isOfficeTitle(title) || officesOf(entity).some((office) => mayMeanOffice(title, office));
}
