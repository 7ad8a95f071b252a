import { replaceStraightQuotes } from '#core/reading/replace-straight-quotes.ts';

interface Citation {
  /** As the file has it. */
  words: string;
  title: string;
  /** Day of the article as it is shown; absent where it is not known. */
  date?: string | undefined;
  link: string;
  /** Of the article: it decides the quotation marks. */
  language: string;
}

/**
 * A passage as one quotes it: in quotation marks of its language, quotations inside it in single ones, line breaks as
 * blanks, then title, day and link.
 *
 * „Er nannte das ‚klug‘.“ (Gipfel in Peking, 15. August 2025), https://…
 */
export function citePassage({ words, title, date, link, language }: Citation): string {
  const [open, close, ...inner] = language === 'en' ? ENGLISH : GERMAN;
  const text = replaceStraightQuotes(words, language).replace(/\s+/g, ' ').trim();
  const quoted = text.replace(/[„“”»«]/g, (sign) => chooseSingle(sign, language, inner));
  const source = date === undefined ? title : `${title}, ${date}`;
  return `${open}${quoted}${close} (${source}), ${link}`;
}

const GERMAN = ['„', '“', '‚', '‘'] as const;
const ENGLISH = ['“', '”', '‘', '’'] as const;

function chooseSingle(sign: string, language: string, [open, close]: readonly string[]): string {
  const opens = language === 'en' ? '“„»' : '„»';
  return (opens.includes(sign) ? open : close) ?? sign;
}
