/** The figures of the same scorers before recognition was worked on with them, by the section they belong to. */
export const BEFORE: Readonly<Record<string, readonly string[]>> = {
  'Wikinews: dates, quotes, speakers': [
    'dates     850 articles: 3 stated right, 129 bounded on both sides and true, 704 open, 14 wrong; not wrong 0.984 bounded 0.155 median width endless',
    'quotes    precision 0.813  recall 0.692 (direct 0.930, reported 0.651)  F1 0.748',
    'speakers  right 0.808 of the quotes found; span and speaker together F1 0.604',
  ],
  'GermEval: people and places in single sentences': [
    'PER  precision 0.986  recall 0.463  F1 0.630  (345 found, 400 missed, 5 wrong)',
    'LOC  precision 0.968  recall 0.633  F1 0.765  (762 found, 442 missed, 25 wrong)',
  ],
};

/** What still fails, each with what a careful reader sees; the report runs them and prints what is found. */
export const FAILURES: readonly (readonly [text: string, seen: string])[] = [
  [
    'Die beiden Clintons flogen nach Haiti. Bill Clinton sprach, danach sprach Hillary. Clinton trug Blau.',
    'two people behind “die beiden Clintons”, and Hillary Clinton behind the last name',
  ],
  [
    'Der Verteidigungsminister kam mit seinem Stellvertreter. Dieser sagte, man sei bereit.',
    'the deputy as the speaker',
  ],
  [
    'Washington verlor im Baseball gegen Chicago mit drei zu zwei.',
    'two towns with teams, no government',
  ],
  ['Das Weiße Haus in Moskau wurde 1993 beschossen.', 'the building of the Russian government'],
  ['Der Kommandeur, Kampfname Redis, ergab sich.', 'the person called Redis, without “Kampfname”'],
  ['Mit Kohl kam die Einheit, mit Kohl kocht die Oma.', 'Helmut Kohl first, cabbage then'],
  [
    'Benny Gantz trat zurück. Der frühere Verteidigungsminister forderte Neuwahlen.',
    'Gantz behind the former office',
  ],
  [
    'Jamaika scheiterte, Kenia regiert in Potsdam.',
    'two coalitions by their colours, no countries',
  ],
  [
    'Die Ampel zerbrach im November am Streit um den Haushalt.',
    'the three parties of the coalition',
  ],
  [
    'Der Druide Merlin Okonjo, im Dorf nur Oko genannt, lachte. Oko kam aus Jos.',
    'one person by name and by nickname',
  ],
];
