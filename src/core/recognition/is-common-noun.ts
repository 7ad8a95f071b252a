import { COMMON_NOUNS, NAME_TAILS, NOUN_ENDINGS } from '#core/knowledge/common-nouns.ts';

// Endings of the cases and the plural; what is left is looked up.
const CASES = ['', 's', 'n', 'e', 'en', 'es', 'er', 'ern', 'in'] as const;
// Shorter last parts are found in too many names ("Sokr-ates"); the first part has three letters at least.
const SHORT_TAIL = 4;
const LONG_TAIL = 14;
const HEAD = 3;

/**
 * Whether a capitalised word is an ordinary German noun, alone or as the last part of a compound, in any case.
 *
 * "Wasser", "Trinkwassers", "Verhandlungen" → true; "Wasserfuhr", "Odhiambo" → false
 */
export function isCommonNoun(word: string): boolean {
  return isNoun(word.toLowerCase());
}

function isNoun(lower: string): boolean {
  for (let size = 3; size <= 8 && size < lower.length - 1; size++) {
    if (NOUN_ENDINGS.has(lower.slice(-size))) return true;
  }
  for (const ending of CASES) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    if (COMMON_NOUNS.has(stem) || isCompound(stem)) return true;
  }
  return false;
}

// "Albrecht", "Lamprecht" hold no "Recht".
const GIVEN_NAME_TAIL = /[bp]recht$/;

function isCompound(stem: string): boolean {
  if (GIVEN_NAME_TAIL.test(stem)) return false;
  for (let size = Math.min(LONG_TAIL, stem.length - HEAD); size >= SHORT_TAIL; size--) {
    const tail = stem.slice(-size);
    if (COMMON_NOUNS.has(tail) && !NAME_TAILS.has(tail)) return true;
  }
  return false;
}
