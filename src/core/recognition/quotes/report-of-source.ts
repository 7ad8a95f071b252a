import { findSource } from './find-source.ts';
import { isClauseEdge, type QuoteText, type Sentence } from './quote-text.ts';
import { endOf, RELATIVE, type Context, type Report } from './report.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { SUBORDINATORS } from './small-words.ts';

/** "Laut X …", "Nach Angaben von X …", "X zufolge …" */
export function reportOfSource(
  source: QuoteText,
  sentence: Sentence,
  { last }: Context,
): Report | undefined {
  const hit = findSource(source, sentence);
  if (!hit) return undefined;
  const speaker = resolveSpeaker(source, hit.phrase, last);
  const { tokens } = source;
  if (hit.from <= sentence.from + 1) {
    return { from: behindRelative(source, sentence, hit.to), to: endOf(source, sentence), speaker };
  }
  let from = hit.from;
  while (from > sentence.from && !isClauseEdge(tokens[from - 1]!.text)) from--;
  // Behind a semicolon a new sentence begins: "…; nach Angaben von X waren es tausend".
  if (tokens[from - 1]?.text === ';' && from > sentence.from) {
    const begin = hit.from === from ? hit.to : from;
    return { from: begin, to: endOf(source, sentence), speaker };
  }
  const opener = tokens[from]!.word.lower;
  if (from > sentence.from && (RELATIVE.test(opener) || SUBORDINATORS.has(opener))) {
    let to = hit.to;
    while (to < sentence.to && !isClauseEdge(tokens[to]!.text)) to++;
    return { from, to: Math.min(to, endOf(source, sentence)), speaker };
  }
  return { from: sentence.from, to: endOf(source, sentence), speaker };
}

/** "Laut X, die das Werk leitet, fehlt Personal": one behind the commas and the relative clause between them. */
function behindRelative({ tokens }: QuoteText, { to: end }: Sentence, to: number): number {
  if (tokens[to]?.text !== ',') return to;
  if (!RELATIVE.test(tokens[to + 1]?.text ?? '')) return to + 1;
  // "die sich auf Orts-, Kreis- und Landesverbände stützt": this comma closes no clause.
  for (let at = to + 2; at < end; at++)
    if (tokens[at]!.text === ',' && tokens[at - 1]!.text !== '-') return at + 1;
  return to + 1;
}
