import { FIRST_NAMES } from '#core/knowledge/first-names.ts';

import type { NameHits } from './find-names.ts';
import type { ParsedName } from './parse-name.ts';
import { readNameRun } from './read-name-run.ts';
import { isCapital, type Reading } from './reading.ts';

// Shorter words in capitals are abbreviations.
const LOUD_NAME = /(\p{Lu}{3,}) (\p{Lu}{3,}(?:-\p{Lu}{3,})?)(?![\p{L}-]| \p{Lu}{2})/uy;

/**
 * Reads the name of a photographer behind an agency's stroke, and that of an author in capitals that fills its line;
 * undefined where no such name begins at token `at`.
 *
 * "AP/Jomo Wekesa", "APA/RUTH MEINEL", "VON RUTH MEINEL" as a line → the name; "RUTH MEINEL KOMMT" → undefined
 */
export function readCredit(reading: Reading, hits: NameHits, at: number): ParsedName | undefined {
  const { tokens, text, blocks, blockOf, groupEnd, opens } = reading;
  const { word, start } = tokens[at]!;
  const signed = tokens[at - 1]?.text === '/' && isMedium(reading, hits, at - 2);
  // Nearly every capital word goes on in small letters.
  if (word.text[1] === word.lower[1]) {
    const run = signed ? readNameRun(reading, hits, at) : undefined;
    const more = run && isCapital(tokens[run.to]) && !opens[run.to];
    return run?.given && run.words === 2 && !more ? run : undefined;
  }
  LOUD_NAME.lastIndex = start;
  const [name, ...parts] = LOUD_NAME.exec(text) ?? [];
  const block = blocks[blockOf[at]!];
  if (name === undefined || !block) return undefined;
  const [given = '', surname = ''] = parts.map(toTitleCase);
  const alone =
    block.end === start + name.length && /^(?:von )?$/i.test(text.slice(block.start, start));
  if (!signed && !(alone && FIRST_NAMES.has(given))) return undefined;
  return { from: at, to: groupEnd[at + 1]!, given, surname };
}

function isMedium({ tokens }: Reading, hits: NameHits, at: number): boolean {
  const entries = hits.at(at)?.entries ?? [];
  return (
    tokens[at]?.text === 'EPA' ||
    entries.some((each) => each.kind === 'organisation' && each.organisation.kind === 'medium')
  );
}

function toTitleCase(words: string): string {
  return words.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}
