import { testWord, type Word } from '#core/text/word.ts';

/** What a word or sign looks like to the rules that read phrases; what many ask is looked at once for each form. */
export const isQuotationMark = testWord(({ text }) => /^[„“”"»«]$/.test(text));
/** Signs that part a sentence into statements. */
export const isColon = ({ text }: Word): boolean => text === ':' || text === ';';
/** Words that may stand before a participle within a noun phrase: "indisch verwaltete Region". */
export const isManner = testWord(({ text }) => /^\p{Ll}+(?:isch|lich|ig|ell|al|iv)$/u.test(text));
export const isPastTense = ({ text }: Word): boolean => /^\p{Ll}{2,}te$/u.test(text);
export const isParticiple = testWord(({ text }) => /^\p{Ll}+(?:end|t|en)e[nrs]?$/u.test(text));
export const hasAdjectiveEnding = testWord(({ text }) =>
  /^\p{Ll}[\p{L}]*(?:e|er|es|en|em)$/u.test(text),
);
