import { perWord } from '#core/text/word.ts';

const MONTHS =
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

/** 1 to 12 for a month's name or its abbreviation of three letters and more, 0 for anything else. */
export function monthOf(name: string): number {
  const lower = name.toLowerCase().replace('jänner', 'januar').replace('feber', 'februar');
  if (lower === 'mrz') return 3;
  return lower.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(lower)) + 1;
}

/** As `monthOf`, for the word of a token; null for what is no month. */
export const monthOfWord = perWord(({ text }) => monthOf(text) || null);
