import { isTitleWord } from './parse-name.ts';
import type { People, SurnameHint } from './people.ts';
import type { Reading } from './reading.ts';

const NO_HINT: SurnameHint = {};

/**
 * What the words before a surname tell of whoever is meant, where two persons share one; the surname stands at token `at`.
 *
 * "Frau Clinton" → { gender: 'f' }; "Minister Kim" → { title: 'minister' }
 */
export function hintAt(reading: Reading, people: People, at: number): SurnameHint {
  if (!people.shareSurnames) return NO_HINT;
  const { tokens, opens } = reading;
  const isRelative = (from: number) => isToldAsRelative(reading, from);
  const before = at === 0 || opens[at] ? undefined : tokens[at - 1]!.word;
  if (!before?.capital || !isTitleWord(before)) return { isRelative };
  const title = before.lower;
  if (/^herrn?$|^frau$/.test(title)) return { gender: title === 'frau' ? 'f' : 'm', isRelative };
  const isFeminine = /[^e]rin$|[dt]in$|chefin$/.test(title);
  return { title, isRelative, ...(isFeminine ? { gender: 'f' as const } : {}) };
}

const KIN =
  /^(?:(?:stief|enkel|ehe)?(?:tochter|sohn|vater|mutter|bruder|schwester|frau|mann|witwe)|eltern|neffe|nichte)[ns]?$/;
// "Frau" and "Mann" tell of no relative by themselves.
const PAIR = /^(?:frau|mann)$/;
// "ihr Mann, der frühere Präsident Bill Clinton": so far before the name.
const REACH = 8;

const FORMER = /^(?:früher|ehemalig|einstig|verstorben|gestürzt|langjährig|ermordet)en$/;

/**
 * "seine Frau Ida Keil", "ihr Mann, der Maler Jan Keil", "die Tochter von Jan Keil", "der Sohn des früheren Präsidenten Jan
 * Keil"; of a president in office the surname is his, whoever else has it.
 */
function isToldAsRelative({ tokens, opens }: Reading, from: number): boolean {
  const isKin = (at: number) => {
    const { lower = '' } = tokens[at]?.word ?? {};
    if (!KIN.test(lower)) return false;
    return !PAIR.test(lower) || /^(?:sein|ihr|dessen|deren)|s$/i.test(tokens[at - 1]?.text ?? '');
  };
  for (let i = from - 1; i > from - REACH && i > 0 && !opens[i + 1]; i--) {
    const { text } = tokens[i]!;
    if (
      FORMER.test(text)
        ? /^de[sr]$/.test(tokens[i - 1]?.text ?? '') && isKin(i - 2)
        : i === from - 1
          ? isKin(i) || (text === 'von' && isKin(i - 1))
          : text === 'und' && isKin(i - 1)
    )
      return true;
    if (text === ',') return isKin(i - 1);
  }
  return false;
}
