/**
 * Events every newspaper dates the same way. An article that speaks of one as past or under way is not older than its
 * day. Rows: ISO day, name for the reader, pattern of the words that speak of it.
 */
export type EventRow = readonly [day: string, name: string, pattern: RegExp];

export const EVENTS: readonly EventRow[] = [
  [
    '2001-09-11',
    'Anschläge vom 11. September 2001',
    /\b11\. September(?: 2001)?\b|9\/11|Terroranschläge? auf das World Trade Center/,
  ],
  [
    '2003-03-20',
    'Beginn des Irakkriegs',
    /(?:Beginn des Irak-?[Kk]riegs|Einmarsch (?:der USA|der Amerikaner|der US-Truppen) in(?: den)? Irak|Sturz (?:von )?Saddam Husseins)/,
  ],
  [
    '2004-12-26',
    'Tsunami im Indischen Ozean',
    /Tsunami-?[Kk]atastrophe in (?:Südostasien|Südasien|Asien)/,
  ],
  [
    '2008-09-15',
    'Pleite der Bank Lehman Brothers',
    /(?:Pleite|Zusammenbruch|Insolvenz) (?:der|von) (?:\S+ ){0,2}Lehman/,
  ],
  [
    '2011-03-11',
    'Reaktorunglück von Fukushima',
    /(?:Katastrophe|Unglück|Unfall|GAU|Super-GAU|Reaktorunglück|Atomkatastrophe|Reaktorkatastrophe) (?:von|in) Fukushima/,
  ],
  ['2011-05-02', 'Tötung Osama bin Ladens', /Tötung (?:von )?(?:Osama |Usama )?bin Ladens?/],
  [
    '2011-10-20',
    'Tod Muammar al-Gaddafis',
    /(?:Sturz|Tod|Tötung) (?:von )?(?:Muammar )?(?:al-)?Gaddafis?/,
  ],
  [
    '2014-03-18',
    'Annexion der Krim',
    /Annexion der (?:\S+ ){0,3}Krim|Krim-Annexion|annektierten? (?:\S+ ){0,3}Krim|Krim annektiert/,
  ],
  ['2014-07-17', 'Abschuss von Flug MH17', /\bMH-?17\b/],
  [
    '2015-07-14',
    'Wiener Atomabkommen mit dem Iran',
    /(?:Wiener Atomabkommen|Atomabkommen von 2015)/,
  ],
  [
    '2015-11-13',
    'Anschläge von Paris',
    /Anschläge(?:n)? (?:von|in) Paris (?:im|vom) (?:13\. )?November/,
  ],
  ['2016-06-23', 'Brexit-Votum', /Brexit-(?:Votum|Referendum|Abstimmung)/],
  [
    '2020-01-31',
    'Austritt Großbritanniens aus der EU',
    /(?:seit|nach) dem Brexit\b|Austritt Großbritanniens aus der EU (?:am|im)/,
  ],
  [
    '2020-01-20',
    'Coronapandemie',
    /(?:Corona-?[Pp]andemie|Coronavirus|Corona-Krise|Covid-19|COVID-19)/,
  ],
  ['2021-01-06', 'Sturm auf das Kapitol', /Sturm auf das (?:US-)?[KC]apitol|Kapitol-?[Ss]turms?/],
  [
    '2021-08-15',
    'Machtübernahme der Taliban',
    /Machtübernahme der (?:radikalislamischen |militant-islamistischen )?Taliban|Rückkehr der Taliban an die Macht/,
  ],
  [
    '2022-02-24',
    'russischer Einmarsch in die Ukraine',
    /Einmarsch(?:s|es)? (?:Russlands|russischer Truppen|der russischen (?:Armee|Truppen)|Moskaus) in (?:die|der) Ukraine|russische[nrs]? (?:Angriffskrieg|Einmarsch|Überfall|Invasion|Vollinvasion)(?:s|es)?|Angriffskrieg(?:s|es)? (?:Russlands|gegen die Ukraine|auf die Ukraine)|Russlands (?:Angriffskrieg|Überfall auf die Ukraine|Krieg(?:s)? gegen die Ukraine)|Überfall(?:s)? auf die Ukraine|Invasion der Ukraine/,
  ],
  [
    '2022-09-26',
    'Explosionen an den Nord-Stream-Leitungen',
    /(?:Explosionen?|Anschl[aä]ge?|Sabotage)(?:n)? (?:an|auf) (?:\S+ ){0,3}Nord[- ]Stream/,
  ],
  [
    '2023-06-24',
    'Aufstand der Söldnergruppe Wagner',
    /(?:Aufstand|Meuterei|Revolte) (?:der|von) (?:\S+ ){0,2}(?:Wagner|Prigoschins?)/,
  ],
  [
    '2023-10-07',
    'Überfall der Hamas auf Israel',
    /7\. Oktober 2023|(?:Terrorangriff|Terroranschlag|Überfall|Massaker|Großangriff|Angriff|Terrorüberfall)(?:s|es)? der (?:islamistischen |radikalislamischen |palästinensischen )?(?:Terrororganisation )?Hamas (?:auf|in|im|vom|am) /,
  ],
  [
    '2024-07-13',
    'Attentat auf Donald Trump in Butler',
    /(?:Attentat|Anschlag) (?:auf|gegen) (?:Donald )?Trump/,
  ],
  [
    '2024-12-08',
    'Sturz Baschar al-Assads',
    /Sturz(?:es)? (?:von |des (?:Machthabers |Präsidenten |Diktators )?)?(?:Baschar |Bashar )?(?:al-)?Assads?|(?:gestürzten?|Ex-)(?:\S+ ){0,2}Assad/,
  ],
];

/** A text without a word that holds one of these speaks of none of the events; saves the many patterns on most texts. */
export const EVENT_WORDS =
  /^September|^9$|^World$|Irak|Hussein|Tsunami|Lehman|Fukushima|Laden|Gaddafi|Krim|^MH|Atomabkommen|Paris|Brexit|Austritt|Corona|[Cc]ovid|COVID|[KC]apitol|Taliban|Ukraine|russisch|Russland|Stream|Wagner|Prigoschin|Hamas|^2023$|Trump|Assad/;
