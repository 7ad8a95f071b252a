/**
 * Queries with what they must find, so that searches can be compared. What a query means is said by patterns over the
 * texts, which anybody can check: `must` names the words that have to be found, `may` what is no mistake to find.
 */
export interface SearchQuery {
  query: string;
  /** Whole words, each pattern in the text; a leading and trailing letter is ruled out by the scorer. */
  must: readonly string[];
  /** Strings of the text; by default those of `must`. */
  may?: readonly string[];
  /** Words a text found must not hold. */
  not?: string;
  /** Where `must` and `may` are looked for. */
  in?: 'title';
}

/** The kinds other engines know nothing of are not asked of them. */
export interface QueryGroup {
  name: string;
  isPlain: boolean;
  queries: readonly SearchQuery[];
}

const one = (query: string, must: string, may = must): SearchQuery => ({
  query,
  must: [must],
  may: [may],
});

// A prefix makes another word, no compound: "Auslieferung", "Beihilfe".
const NO_PREFIX = '(?!Aus|Ein|Über|Datenaus|Zu|Vor|Be)';

/** The word, and compounds that end in it. */
const head = (query: string, word: string): SearchQuery => {
  const [first, rest] = [word.slice(0, 1), word.slice(1)];
  const either = `[${first.toUpperCase()}${first.toLowerCase()}]${rest}`;
  return one(query, `(?:${NO_PREFIX}\\p{Lu}\\p{Ll}+)?${either}`, either.replace(/\(.*$/, ''));
};

export const SEARCH_QUERIES: readonly QueryGroup[] = [
  {
    name: 'inflected',
    isPlain: true,
    queries: [
      one('Putins', 'Putins?'),
      one('Krisen', 'Krisen?', '[kK]rise'),
      one('Wahlen', 'Wahl(?:en)?', '[wW][aä]hl'),
      one('Vertrag', 'Vertr[aä]g(?:e|es|s|en)?', '[vV]ertr[aä]g'),
      one('Länder', 'Land(?:es|e)?|Ländern?', '[lL][aä]nd'),
      one('Ministern', 'Minister[ns]?', '[mM]inister'),
      one('Ministerium', 'Ministeri(?:um|ums|en)', '[mM]inisteri'),
      one('russische', 'russische[nrms]?', '[rR]ussisch'),
      one('Merkels', 'Merkels?'),
      one('Abkommens', 'Abkommens?', '[aA]bkommen'),
      one('Abgeordneter', 'Abgeordnete[nr]?', '[aA]bgeordnete'),
      one('Chinas', 'Chinas?'),
      one('Bündnisse', 'Bündnis(?:se|ses|sen)?', '[bB]ündnis'),
      one('Häuser', 'Haus(?:es|e)?|Häusern?', '[hH][aä]us'),
      one('Zentren', 'Zentr(?:um|ums|en)', '[zZ]entr(?:um|en)'),
    ],
  },
  {
    name: 'part of a compound',
    isPlain: true,
    queries: [
      one('Krieg', '(?:\\p{Lu}\\p{Ll}+)?[kK]rieg(?:es|e|s)?|Kriegs\\p{Ll}{4,}', '[kK]rieg'),
      head('Lieferung', 'lieferung(?:en)?'),
      head('Preis', 'preis(?:es|en|e)?'),
      head('Präsident', 'präsident(?:en)?'),
      one(
        'Wahl',
        '(?:Parlaments|Präsidentschafts|Bundestags|Landtags|Neu)?[wW]ahl(?:en)?',
        '[wW][aä]hl',
      ),
      head('Gesetz', 'gesetz(?:es|en|e)?'),
      head('Konferenz', 'konferenz(?:en)?'),
      head('Gericht', 'gericht(?:es|en|e|s)?'),
      head('Kraftwerk', 'kraftwerk(?:es|en|e|s)?'),
      head('Angriff', 'angriff(?:es|en|e|s)?'),
      one(
        'Rat',
        'Rat(?:es|s)?|(?:Sicherheits|Bundes|Stadt|Europa)rat(?:es|s)?',
        'Rat(?:es|s)?(?!\\p{L})|[a-zß]rat(?:es|s)?(?!\\p{L})|R[äa]te|räte|Rats\\p{Ll}|srats',
      ),
      one(
        'Öl',
        'Öls?|Öl(?:preis|konzern|förder)\\p{Ll}*',
        '(?<!\\p{L})Öl|(?<!\\p{L})öl|öle?s?(?!\\p{L})',
      ),
      one(
        'Gas',
        'Gas(?:es|e)?|Erdgas(?:es)?|Gas(?:preis|lieferung|versorg)\\p{Ll}*',
        '(?<!\\p{L})Gase?(?!\\p{L})|Gas(?!t|se)|gas(?:es|e)?(?!\\p{L})|gas\\p{Ll}{4}',
      ),
      one(
        'Hilfe',
        '(?:(?!Bei|Mit|Ab|Aus|Nach)\\p{Lu}\\p{Ll}+)?[hH]ilfen?|Hilfs\\p{Ll}{5,}',
        '[hH]ilf',
      ),
      head('Flugzeug', 'flugzeug(?:es|en|e|s)?'),
    ],
  },
  {
    name: 'misspelt',
    isPlain: true,
    queries: [
      one('Merkle', 'Merkels?'),
      one('Bundestga', 'Bundestag(?:es|s)?', '[bB]undestag'),
      one('Parlment', 'Parlaments?', '[pP]arlament'),
      one('Polizie', 'Polizei', '[pP]olizei'),
      one('Terrorrismus', 'Terrorismus', '[tT]errorismus'),
      one('Demonstartion', 'Demonstration(?:en)?', '[dD]emonstration'),
      one('Afganistan', 'Afghanistans?', 'Afghanistan'),
      one('Regirung', 'Regierung(?:en)?', '[rR]egierung'),
      one('Präsidnet', 'Präsident(?:en)?', '[pP]räsident'),
      one('Sichereit', 'Sicherheit(?:en)?', '[sS]icherheit'),
    ],
  },
  {
    name: 'other spelling',
    isPlain: true,
    queries: [
      one('Praesident', 'Präsident(?:en)?', '[pP]räsident'),
      one('Tuerkei', 'Türkei', 'Türkei'),
      one('koeln', 'Kölns?', 'Köln'),
      one('STRASSE', 'Straßen?', '[sS]tra(?:ß|ss)e'),
      one('Oesterreich', 'Österreichs?', 'Österreich'),
      one('Gruenen', 'Grünen?', '[gG]rün'),
      one('Agypten', 'Ägyptens?', 'Ägypten'),
    ],
  },
  {
    name: 'phrase',
    isPlain: true,
    queries: [
      one('„Vereinten Nationen“', 'Vereinten\\P{L}+Nationen'),
      one('"Europäische Union"', 'Europäische\\P{L}+Union'),
      one('"vereinigten staaten"', 'Vereinigten\\P{L}+Staaten'),
      one('"weiße haus"', 'Weiße\\P{L}+Haus'),
      one('„Den Haag“', '[dD]en\\P{L}+Haag'),
      one('"nicht mehr"', '[nN]icht\\P{L}+mehr'),
    ],
  },
  {
    name: 'exclusion, choice, field',
    isPlain: false,
    queries: [
      { query: 'Polizei -Berlin', must: ['Polizei'], may: ['[pP]olizei'], not: 'Berlins?' },
      {
        query: 'Präsident -„George W. Bush“',
        must: ['Präsident(?:en)?'],
        may: ['[pP]räsident'],
        not: 'George\\P{L}+W\\P{L}+Bush',
      },
      one('Erdbeben ODER Tsunami', 'Erdbeben[s]?|Tsunamis?', '[eE]rdbeben|[tT]sunami'),
      {
        query: 'Bush (Irak ODER Iran)',
        must: ['Bushs?', 'Iraks?|Irans?'],
        may: ['Bush', '[iI]ra[kn]'],
      },
      { query: 'titel:Wahl', must: ['Wahl(?:en)?'], may: ['[wW][aä]hl'], in: 'title' },
      one('akteur:Merkel', 'Angela Merkel', 'Merkel'),
      one('land:Iran', 'Irans?', '[iI]ran|Teheran'),
    ],
  },
];
