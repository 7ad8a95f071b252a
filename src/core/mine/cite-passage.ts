import { replaceStraightQuotes } from '#core/reading/replace-straight-quotes.ts';

interface Citation {
  /** As the file has it. */
  words: string;
  title: string;
  /** Day of the article as it is shown; absent where it is not known. */
  date?: string | undefined;
  /** Absent where nobody else could open it. */
  link?: string | undefined;
  /** Of the article: it decides the quotation marks. */
  language: string;
}

/**
 * A passage as one quotes it: in quotation marks of its language, quotations inside it in single ones, line breaks as
 * blanks, then title, day and, if there is one, the link.
 *
 * „Er nannte das ‚klug‘.“ (Gipfel in Peking, 15. August 2025), https://…
 */
export function citePassage({ words, title, date, link, language }: Citation): string {
  const [open, close, ...inner] = language === 'en' ? ENGLISH : GERMAN;
  const text = replaceStraightQuotes(words, language).replace(/\s+/g, ' ').trim();
  const opening = (language === 'en' ? '“„' : '„') + findOpeningGuillemet(text);
  const quoted = text.replace(/[„“”»«]/g, (sign) => inner[opening.includes(sign) ? 0 : 1] ?? sign);
  const source = date === undefined ? title : `${title}, ${date}`;
  return `${open}${quoted}${close} (${source})${link === undefined ? '' : `, ${link}`}`;
}

const GERMAN = ['„', '“', '‚', '‘'] as const;
const ENGLISH = ['“', '”', '‘', '’'] as const;

/** Germans point guillemets inwards, the Swiss and the French outwards; the first one of a passage tells which. */
function findOpeningGuillemet(text: string): string {
  const [, before = '', first] = /(.?)([«»])/u.exec(text) ?? [];
  const closes = /[\p{L}\p{N}.,!?…]/u.test(before);
  return closes === (first === '»') ? '«' : '»';
}
