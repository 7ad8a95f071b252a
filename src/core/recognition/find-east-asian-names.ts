import { EAST_ASIAN_SURNAMES, VIETNAMESE_SURNAMES } from '#core/knowledge/east-asian-surnames.ts';
import { SENTENCE_OPENERS } from '#core/knowledge/sentence-openers.ts';
import { dropForeignMarks } from '#core/text/drop-foreign-marks.ts';
import type { Token } from '#core/text/tokenize.ts';

import { claimName, type PersonContext } from './find-names-by-form.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isTitleWord } from './parse-name.ts';
import { isCapital, surfaceOf, type Reading } from './reading.ts';

/**
 * Finds persons by forms that only East Asian names have: behind a short surname a given name of two syllables, the
 * second small behind a hyphen, or behind a Vietnamese surname two or three syllables.
 *
 * "Park An-su" → park-an-su; "Vuong Dinh Hue" → vuong-dinh-hue; "Neues Start-up" → nobody
 */
export function findEastAsianNames(reading: Reading, context: PersonContext): void {
  const { tokens, groupStart, groupEnd } = reading;
  for (const i of reading.capitals) {
    if (groupStart[i] !== i || groupEnd[i] !== i + 1 || !isJoined(reading, i + 1)) continue;
    // The token behind the name and where its last word begins.
    let [to, last] = [0, i + 1];
    if (groupEnd[i + 1] === i + 4 && isHyphened(tokens[i]!, tokens[i + 1]!, tokens[i + 3]!))
      to = i + 4;
    else if (VIETNAMESE_SURNAMES.has(tokens[i]!.text)) {
      to = endOfSyllables(reading, i + 1);
      last = to - 1;
    }
    if (to === 0 || context.findings.isTaken(i, to)) continue;
    const name = {
      from: i,
      to,
      given: surfaceOf(reading, i, last),
      surname: surfaceOf(reading, last, to),
    };
    claimName(reading, context, { name, rule: 'person-two-words' });
  }
}

const SYLLABLE_OF_TWO = /^\p{Lu}\p{Ll}{1,5}$/u;
// Second parts of English words: "Start-up", "Check-in", "Know-how".
const ENGLISH = /^(?:ups?|ins?|outs?|offs?|on|by|how|to|down|over|live|mail|time|shop|fi)$/;

/** "Park An-su", "Lai Ching-te"; the surname may be an unlisted one if it is no other word. */
function isHyphened({ text, word }: Token, first: Token, second: Token): boolean {
  if (!SYLLABLE_OF_TWO.test(first.text) || !/^\p{Ll}{2,5}$/u.test(second.text)) return false;
  if (EAST_ASIAN_SURNAMES.has(text)) return true;
  const mayBe = SYLLABLE_OF_TWO.test(text) && !ENGLISH.test(second.text) && !isTitleWord(word);
  return mayBe && !SENTENCE_OPENERS.has(word.lower) && !isCommonNoun(text);
}

// What a Vietnamese word may be, without its marks.
const SYLLABLE =
  /^(?:Ngh?|Tr|Th|Ch|Ph|Kh|Gi|Gh|Nh|Qu|[BCDĐGHKLMNPRSTVX])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/i;

/** One behind two or three syllables from token `from` on, 0 where there are fewer. */
function endOfSyllables(reading: Reading, from: number): number {
  const { tokens, groupEnd } = reading;
  let to = from;
  while (to < from + 3 && isJoined(reading, to) && groupEnd[to] === to + 1) {
    if (!SYLLABLE.test(dropForeignMarks(tokens[to]!.text))) break;
    to++;
  }
  return to - from > 1 ? to : 0;
}

function isJoined({ tokens, text, opens }: Reading, at: number): boolean {
  const token = tokens[at];
  return isCapital(token) && !opens[at] && text.slice(tokens[at - 1]!.end, token!.start) === ' ';
}
