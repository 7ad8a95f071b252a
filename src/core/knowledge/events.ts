/**
 * Events every newspaper dates the same way. An article that speaks of one as past or under way is not older than its
 * day. Rows: ISO day, name for the reader, pattern of the words that speak of it, and what at least one of these words
 * holds: a text without such a word need not be searched.
 */
export type EventRow = readonly [day: string, name: string, pattern: RegExp, word: RegExp];

export const EVENTS: readonly EventRow[] = [
  [
    '2001-09-11',
    'Anschläge vom 11. September 2001',
    /\b11\. September(?: 2001)?\b|9\/11|Terroranschläge? auf das World Trade Center/,
    /^September|9$|^World$/,
  ],
  [
    '2003-03-20',
    'Beginn des Irakkriegs',
    /(?:Beginn des Irak-?[Kk]riegs|Einmarsch (?:der USA|der Amerikaner|der US-Truppen) in(?: den)? Irak|Sturz (?:von )?Saddam Husseins)/,
    /Irak|Hussein/,
  ],
  [
    '2004-12-26',
    'Tsunami im Indischen Ozean',
    /Tsunami-?[Kk]atastrophe in (?:Südostasien|Südasien|Asien)/,
    /Tsunami/,
  ],
  [
    '2008-09-15',
    'Pleite der Bank Lehman Brothers',
    /(?:Pleite|Zusammenbruch|Insolvenz) (?:der|von) (?:\S+ ){0,2}Lehman/,
    /Lehman/,
  ],
  [
    '2011-03-11',
    'Reaktorunglück von Fukushima',
    /(?:Katastrophe|Unglück|Unfall|GAU|Super-GAU|Reaktorunglück|Atomkatastrophe|Reaktorkatastrophe) (?:von|in) Fukushima/,
    /Fukushima/,
  ],
  [
    '2011-05-02',
    'Tötung Osama bin Ladens',
    /Tötung (?:von )?(?:Osama |Usama )?bin Ladens?/,
    /Laden/,
  ],
  [
    '2011-10-20',
    'Tod Muammar al-Gaddafis',
    /(?:Sturz|Tod|Tötung) (?:von )?(?:Muammar )?(?:al-)?Gaddafis?/,
    /Gaddafi/,
  ],
  [
    '2014-03-18',
    'Annexion der Krim',
    /Annexion der (?:\S+ ){0,3}Krim|Krim-Annexion|annektierten? (?:\S+ ){0,3}Krim|Krim annektiert/,
    /Krim/,
  ],
  ['2014-07-17', 'Abschuss von Flug MH17', /\bMH-?17\b/, /MH/],
  [
    '2015-07-14',
    'Wiener Atomabkommen mit dem Iran',
    /(?:Wiener Atomabkommen|Atomabkommen von 2015)/,
    /Atomabkommen/,
  ],
  [
    '2015-11-13',
    'Anschläge von Paris',
    /Anschläge(?:n)? (?:von|in) Paris (?:im|vom) (?:13\. )?November/,
    /Paris/,
  ],
  ['2016-06-23', 'Brexit-Votum', /Brexit-(?:Votum|Referendum|Abstimmung)/, /Brexit/],
  [
    '2020-01-31',
    'Austritt Großbritanniens aus der EU',
    /(?:seit|nach) dem Brexit\b|Austritt Großbritanniens aus der EU (?:am|im)/,
    /Brexit|Austritt/,
  ],
  [
    '2020-01-20',
    'Coronapandemie',
    /(?:Corona-?[Pp]andemie|Coronavirus|Corona-Krise|Covid-19|COVID-19)/,
    /Corona|Covid|COVID/,
  ],
  [
    '2021-01-06',
    'Sturm auf das Kapitol',
    /Sturm auf das (?:US-)?[KC]apitol|Kapitol-?[Ss]turms?/,
    /[KC]apitol/,
  ],
  [
    '2021-08-15',
    'Machtübernahme der Taliban',
    /Machtübernahme der (?:radikalislamischen |militant-islamistischen )?Taliban|Rückkehr der Taliban an die Macht/,
    /Taliban/,
  ],
  [
    '2022-02-24',
    'russischer Einmarsch in die Ukraine',
    /Einmarsch(?:s|es)? (?:Russlands|russischer Truppen|der russischen (?:Armee|Truppen)|Moskaus) in (?:die|der) Ukraine|russische[nrs]? (?:Angriffskrieg|Einmarsch|Überfall|Invasion|Vollinvasion)(?:s|es)?|Angriffskrieg(?:s|es)? (?:Russlands|gegen die Ukraine|auf die Ukraine)|Russlands (?:Angriffskrieg|Überfall auf die Ukraine|Krieg(?:s)? gegen die Ukraine)|Überfall(?:s)? auf die Ukraine|Invasion der Ukraine/,
    /Ukraine|russisch|Russland/,
  ],
  [
    '2022-09-26',
    'Explosionen an den Nord-Stream-Leitungen',
    /(?:Explosionen?|Anschl[aä]ge?|Sabotage)(?:n)? (?:an|auf) (?:\S+ ){0,3}Nord[- ]Stream/,
    /Stream/,
  ],
  [
    '2023-06-24',
    'Aufstand der Söldnergruppe Wagner',
    /(?:Aufstand|Meuterei|Revolte) (?:der|von) (?:\S+ ){0,2}(?:Wagner|Prigoschins?)/,
    /Wagner|Prigoschin/,
  ],
  [
    '2023-10-07',
    'Überfall der Hamas auf Israel',
    /7\. Oktober 2023|(?:Terrorangriff|Terroranschlag|Überfall|Massaker|Großangriff|Angriff|Terrorüberfall)(?:s|es)? der (?:islamistischen |radikalislamischen |palästinensischen )?(?:Terrororganisation )?Hamas (?:auf|in|im|vom|am) /,
    /Hamas|^2023/,
  ],
  [
    '2024-07-13',
    'Attentat auf Donald Trump in Butler',
    /(?:Attentat|Anschlag) (?:auf|gegen) (?:Donald )?Trump/,
    /Trump/,
  ],
  [
    '2024-12-08',
    'Sturz Baschar al-Assads',
    /Sturz(?:es)? (?:von |des (?:Machthabers |Präsidenten |Diktators )?)?(?:Baschar |Bashar )?(?:al-)?Assads?|(?:gestürzten?|Ex-)(?:\S+ ){0,2}Assad/,
    /Assad/,
  ],
];
