/**
 * A second table of queries, kept apart from the one the search was improved with. They were written from the texts
 * alone, without knowledge of the search, of its code or of what it finds, but for the grammar that users are told of:
 * an editor's words, and for each word form that occurs in the texts a reader's judgement whether it is asked for
 * (`must`), no mistake (`may`), or wrong.
 *
 * Where not said otherwise, `must` holds the inflections and the compounds that end in the word; for the group of
 * compounds also those which begin with it; for the misspelt, the inflections only. Derived words, feminine forms,
 * names and doubtful meanings are in `may`.
 */
import type { QueryGroup, SearchQuery } from './search-queries.ts';

const asWhole = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

/** A word that has to be found, and the further whole words that are no mistake. */
type Word = readonly [must: string, also?: string | undefined];

const all = (query: string, ...words: Word[]): SearchQuery => ({
  query,
  must: words.map(([must]) => must),
  may: words.map(([must, also]) => asWhole(also === undefined ? must : `${must}|${also}`)),
});

const one = (query: string, must: string, also?: string): SearchQuery => all(query, [must, also]);

const without = (query: string, not: string, word: Word): SearchQuery => ({
  ...all(query, word),
  not,
});

export const UNSEEN_QUERIES: readonly QueryGroup[] = [
  {
    name: 'inflected',
    isPlain: true,
    queries: [
      one('Flughäfen', '\\p{L}*[Ff]lugh(?:afens?|äfen)', 'Flughafen\\p{Ll}+'),
      one('Häftlingen', 'Häftling(?:s|en?)?'),
      one('Ärzten', '\\p{L}*(?:[Aa]rzt(?:es)?|[Ää]rzten?)', '\\p{L}*(?:[Aa]rzt|[Ää]rzt)\\p{Ll}+'),
      one(
        'verhaftete',
        'verhaft(?:en|et|ete[mnrs]?)|Verhaftete[nr]?',
        '\\p{L}*[Vv]erhaftung(?:en)?',
      ),
      one(
        'Richters',
        '(?:Amts|Ermittlungs|Haft|Jugend|Untersuchungs)?[Rr]ichter[ns]?',
        '\\p{L}*schiedsrichter\\p{Ll}*|Schiedsrichter\\p{Ll}*|\\p{L}*richterin(?:nen)?|Linienrichter|' +
          'Richter(?:in|innen|spruch|tisch)|(?:höchst)?richterliche?[nrs]?',
      ),
      one('Gefängnisse', '\\p{L}*[Gg]efängnis(?:se[ns]?)?', 'Gefängnis\\p{Ll}+'),
      one('Raketen', '\\p{L}*[Rr]aketen?', '\\p{L}*[Rr]aketen\\p{Ll}+'),
      one(
        'Zeugen',
        '(?:Augen|Ohren)zeugen?|Zeugen?',
        '(?:Augen|Kron)?[Zz]eugen\\p{Ll}+|bezeug\\p{Ll}+|\\p{L}*[Zz]eugin(?:nen)?',
      ),
      one(
        'Wäldern',
        'Wald(?:e?s)?|Wäldern?|(?:Regen|Ur)w(?:ald(?:e?s)?|äldern?)',
        'Wald(?:boden|park|schlößchen|stück)\\p{Ll}*|Waldbr[aä]nd\\p{Ll}*|Urwald\\p{Ll}+|' +
          '(?:Hochschw|Schw)arzwald|Pfälzerwald',
      ),
      one(
        'Verträge',
        '\\p{L}*[Vv]ertr(?:ag(?:e?s)?|ägen?)',
        '\\p{L}*[Vv]ertrags\\p{Ll}+|vertragliche',
      ),
      one('Papstes', 'Papst(?:e?s)?|Päpsten?', 'Papst\\p{Ll}+|päpstlich\\p{Ll}*'),
      one('Astronaut', 'Astronaut(?:en)?', 'Astronaut\\p{Ll}+'),
      one(
        'gestohlene',
        'gestohlen(?:e[mnrs]?)?',
        'stahlen|bestohlen|\\p{L}*[Dd]iebst(?:ahls?|ähle)',
      ),
      all(
        'britisches Flugzeug',
        ['[Bb]ritisch(?:e[mnrs]?)?'],
        ['\\p{L}*[Ff]lugzeug(?:e?s|en?)?', '\\p{L}*[Ff]lugzeug\\p{Ll}+'],
      ),
      all(
        'verletzter Passagiere',
        [
          'verletzt(?:e[mnrs]?)?|Verletzte[nr]?|\\p{L}+[rt]verletzte[nr]?',
          '\\p{L}*[Vv]erletzung(?:en)?|verletzen?',
        ],
        ['\\p{L}*[Pp]assagier(?:en?|s)?', 'Passagier\\p{Ll}+'],
      ),
    ],
  },
  {
    name: 'parts of compounds',
    isPlain: true,
    queries: [
      one(
        'Brand',
        'Brand(?:es)?|Bränden?|(?:Groß|Wald|Wohnungs|Trafo|Haus)br(?:and|änden?)|Waldbrand(?:gebieten|gefahr)|' +
          'Brand(?:anschl|ausbr|bekä|beschl|fahn|gefa|geru|herd|legu|opfer|ort|rodu|scha|schu|stif|sätz|ursa|über)\\p{Ll}*',
        'Inbrandsetzen',
      ),
      one(
        'Haft',
        'Haft|(?:Gefängnis|Geisel|Isolier|Straf|Untersuchungs)haft|Haft(?:anst|bef|entsch|grün|richt|straf)\\p{Ll}+',
        '[Ii]nhaftier\\p{Ll}+|\\p{L}*[Vv]erhaft\\p{Ll}+|Häftling\\p{Ll}*',
      ),
      one(
        'Tor',
        'Tor(?:e[ns]?|s)?|(?:Ausgleichs|Führungs|Haupt|Sieges|Werk)tor|' +
          '\\p{L}*[Tt](?:or(?:wart|hüter)\\p{Ll}*)|Tor(?:chan|entf|erfo|mögl|schü|verh|würf)\\p{Ll}+',
        'Millerntor',
      ),
      one('Preis', 'Preis\\p{Ll}*|\\p{Lu}\\p{L}*preis\\p{Ll}*', 'preis(?:gün|lich|wert)\\p{Ll}*'),
      one(
        'Streik',
        '(?:\\p{Lu}\\p{Ll}+s|S)treiks?|Streik(?:auf|maß|recht)\\p{Ll}*',
        '[Ss]treik\\p{Ll}+',
      ),
      one(
        'Bombe',
        '(?:\\p{Lu}\\p{Ll}+b|B)omben?|Bomben\\p{Ll}+',
        '[Bb]ombard\\p{Ll}+|\\p{Lu}\\p{Ll}+bombers?|ausgebombt',
      ),
      one(
        'Wasser',
        '(?:\\p{Lu}\\p{Ll}+w|W)asser(?:s|(?!stoff|werfer)\\p{Ll}+)?',
        '\\p{L}*[Ww]asser\\p{Ll}*|\\p{L}*[Gg]ewässer[ns]?',
      ),
      one(
        'Steuer',
        'Steuern?|(?:Brennelemente|Einkommen|Grund|Hunde|Mineralöl|Reichen|Zweitwohnungs)steuer|' +
          'Mehrweh?rtsteuer\\p{Ll}*|Steuer(?:aus|bel|ber|betr|erl|geld|hint|mehr|sätz|sünd|verw)\\p{Ll}+',
        'Vorsteuer\\p{Ll}+|\\p{L}*(?:ge)?steuer(?:n|te?n?|liche?[nrs]?)|\\p{L}+steuerung|Umsteuern',
      ),
      one('Geld', 'Geld\\p{Ll}*|\\p{Lu}\\p{Ll}+geld\\p{Ll}*'),
      one(
        'Sender',
        'Sender[ns]?|(?!Versender|Heranwach)\\p{Lu}\\p{L}+sender[ns]?|Sender(?:gruppe|ketten)',
        'senderintern',
      ),
      one(
        'Markt',
        'M(?:arkt(?:e?s)?|ärkten?)|(?!Alten|Alt|Gänse|Röding)\\p{Lu}\\p{L}+m(?:arkt|ärkten?)|Markt\\p{Ll}+|' +
          '(?:Geld|Super|Welt|Binnen)markt\\p{Ll}+',
        '\\p{Lu}\\p{L}+markt|marktb\\p{Ll}+|marktw\\p{Ll}+|[Vv]ermarkt(?:en|ung)',
      ),
      one('Strom', 'Strom\\p{Ll}*', '(?:Partikel|Zu|Mael)strom|(?:Ionen|Video)ströme'),
      one(
        'Kirche',
        'Kirchen?|(?:Katharinen|Ost|Stadt|West)kirche|Kirchen\\p{Ll}+|Kirchturm',
        'Paulskirche|(?:außer)?kirch(?:lich|enkri)\\p{Ll}+',
      ),
      one(
        'Waffe',
        'Waffen?|(?!\\p{L}*Luft)\\p{Lu}\\p{L}+waffen?|Waffen(?!still|ruhe)\\p{Ll}+|' +
          '(?:Atom|Kern)waffen\\p{Ll}+',
        'Luftwaffe\\p{Ll}*|Waffen\\p{Ll}+|(?:nuklear)?waffen\\p{Ll}+|\\p{L}*[Bb]ewaffne\\p{Ll}+',
      ),
      all(
        'Hubschrauber Absturz',
        ['\\p{L}*[Hh]ubschrauber[ns]?|Hubschrauber\\p{Ll}+'],
        [
          '\\p{L}*[Aa]bst(?:urz(?:es)?|ürzen?)|Absturz\\p{Ll}+',
          'abgestürzt(?:e[nmrs]?)?|abstürzten?',
        ],
      ),
    ],
  },
  {
    name: 'umlauts and ß otherwise',
    isPlain: true,
    queries: [
      one('Tuerkei', 'Türkei', 'Türkei\\p{Ll}+|[Tt]ürkisch\\p{Ll}*|\\p{L}*[Tt]ürk(?:e[nr]?|in)'),
      one('Dusseldorf', 'Düsseldorfs?', 'Düsseldorfer[ns]?'),
      one('Strasse', '\\p{L}*[Ss]tra(?:ß|ss)en?', '\\p{L}*[Ss]tra(?:ß|ss)en\\p{Ll}+'),
      one('Fussball', '\\p{L}*[Ff]u(?:ß|ss)balls?', '\\p{L}*[Ff]u(?:ß|ss)ball\\p{Ll}+'),
      one('Prozeß', '\\p{L}*[Pp]rozess(?:e[ns]?)?', 'Prozess(?!or)\\p{Ll}+'),
      one('Fluechtlinge', '\\p{L}*[Ff]lüchtling(?:en?|s)?', 'Flüchtlings\\p{Ll}+'),
      one('Osterreich', 'Österreichs?', '\\p{L}*[Öö]sterreich\\p{Ll}*'),
      one(
        'Koenig',
        'König(?:e[ns]?|s)?',
        '(?:Kiez|Torschützen)könig|\\p{L}*[Kk]önig(?:in|innen|reich|reiches|liche[nrs]?|sfamilie)|Koenigs(?:egg)?',
      ),
      one(
        'Gaeste',
        'Gast(?:es)?|Gästen?|(?:Fahr|Flug)g(?:ast|ästen?)',
        'Gast(?:auf|bei|geb|haus|land|ref|stub|stät)\\p{Ll}*|(?:Fahr|Flug|Mit)gast\\p{Ll}+',
      ),
      one('Oelpreis', '(?:Heizö|Rohö|Ö)lpreis(?:e[ns]?)?'),
    ],
  },
  {
    name: 'misspelt',
    isPlain: true,
    queries: [
      one('Afganistan', 'Afghanistans?', '[Aa]fghan\\p{Ll}+'),
      one('Vogelgripe', 'Vogelgrippe', 'Vogelgrippe\\p{Ll}+'),
      one('Hubschraber', 'Hubschrauber[ns]?', '\\p{L}*[Hh]ubschrauber\\p{Ll}*'),
      one('Terorismus', 'Terrorismus', '\\p{L}*[Tt]erroris[mt]\\p{Ll}*'),
      one('Gewerkshaft', 'Gewerkschaft(?:en)?', '\\p{L}*[Gg]ewerkschaft\\p{Ll}*'),
      one('Parlametnswahl', 'Parlamentswahl(?:en)?', 'Parlamentswahl\\p{Ll}+'),
      one('Koruption', 'Korruption', 'Korruptions\\p{Ll}+|korrupte?[nrs]?'),
      one('Erdbeeben', 'Erdbebens?', '[Ee]rdbeben\\p{Ll}+'),
    ],
  },
  {
    name: 'phrases',
    isPlain: false,
    queries: [
      one('"ums Leben"', 'ums Leben'),
      one('"New York Times"', 'New York Times'),
      one('"Vereinten Nationen"', 'Vereinten Nationen', 'Vereinte Nationen'),
      one('"Deutschen Bundestag"', 'Deutschen Bundestag', 'Deutsche[nrs]? Bundestag(?:e?s)?'),
      one('"Prozent der Stimmen"', 'Prozent der Stimmen'),
    ],
  },
  {
    name: 'excluded, or either',
    isPlain: false,
    queries: [
      one(
        'Handball OR Eishockey',
        'Handball|Eishockey',
        '\\p{L}*[Hh]andball\\p{Ll}*|Eishockey\\p{Ll}+',
      ),
      one('Hurrikan ODER Tsunami', 'Hurrikans?|Tsunamis?', 'Tsunami\\p{Ll}+'),
      one(
        'Gewerkschaft ODER Streik',
        '\\p{L}*[Gg]ewerkschaft(?:en)?|\\p{L}*[Ss]treiks?',
        '\\p{L}*[Gg]ewerkschaft\\p{Ll}+|\\p{L}*[Ss]treik\\p{Ll}+',
      ),
      without('Erdbeben -Tsunami', 'Tsunami\\p{Ll}*', ['Erdbebens?', '[Ee]rdbeben\\p{Ll}+']),
      without('Hubschrauber -Bundeswehr', 'Bundeswehr\\p{Ll}*', [
        '\\p{L}*[Hh]ubschrauber[ns]?',
        'Hubschrauber\\p{Ll}+',
      ]),
      without('Bundeskanzler -Merkel', 'Merkels?', ['Bundeskanzlers?', 'Bundeskanzler\\p{Ll}+']),
      without('Kirche -Papst', 'Papst\\p{Ll}*|Päpsten?', [
        'Kirchen?|(?:Katharinen|Ost|Stadt|West)kirche',
        'Paulskirche|Kirchen\\p{Ll}+|Kirchturm|(?:außer)?kirch(?:lich|enkri)\\p{Ll}+',
      ]),
    ],
  },
];
