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

/**
 * First runs over annotated articles, before anything was changed because of them. Each of the first three sets was then
 * worked on; the fourth was scored untouched when that was done.
 */
export const FIRST_RUNS: Readonly<Record<string, readonly string[]>> = {
  'Annotated articles that are not published, set 1': [
    'what                 precision   recall       F1   found  missed   wrong',
    'person                   0.983    0.961    0.972     293      12       5',
    'person linked            0.968    0.968    0.968     276       9       9',
    'person exact span        0.962    0.962    0.962     282      11      11',
    'country                  0.991    0.991    0.991     340       3       3',
    'organisation             0.989    0.877    0.930      93      13       1',
    'place                    0.933    0.875    0.903      70      10       5',
    'role                     0.923    0.923    0.923      12       1       1',
    'direct quote             0.734    0.773    0.753      58      17      21',
    'clear quote+speaker      0.733    0.733    0.733      33      12      12',
    'leaders named            1.000    0.986    0.993      69       1       0',
    'leaders flagged          1.000    0.986    0.993      69       1       0',
    'main countries           1.000    0.944    0.971      34       2       0',
    'article countries        0.916    1.000    0.956      87       0       8',
    'article topics           0.705    0.939    0.805      31       2      13',
    'block                    1.000    1.000    1.000       6       0       0',
    'date                     0.833    0.833    0.833      20       4       4',
    'title                    0.529    0.529    0.529       9       8       8',
    'noise (characters)       0.993    0.407    0.577    4649    6771      33',
  ],
  'Annotated articles that are not published, set 2': [
    'what                 precision   recall       F1   found  missed   wrong',
    'person                   0.966    0.983    0.974     114       2       4',
    'person linked            0.963    0.963    0.963     103       4       4',
    'person exact span        0.991    0.991    0.991     113       1       1',
    'country                  0.980    0.992    0.986     245       2       5',
    'organisation             0.942    0.721    0.817      49      19       3',
    'place                    0.949    0.881    0.914      37       5       2',
    'role                     0.778    0.875    0.824       7       1       2',
    'direct quote             0.711    0.800    0.753      32       8      13',
    'clear quote+speaker      0.636    0.636    0.636       7       4       4',
    'leaders named            1.000    0.966    0.982      28       1       0',
    'leaders flagged          1.000    0.966    0.982      28       1       0',
    'main countries           1.000    1.000    1.000      18       0       0',
    'article countries        0.965    1.000    0.982      55       0       2',
    'article topics           0.789    1.000    0.882      15       0       4',
    'noise (characters)       1.000    0.884    0.938   20829    2735       5',
    'title                    0.833    0.833    0.833      10       2       2',
    'date                     0.857    0.857    0.857      12       2       2',
    'block                    1.000    1.000    1.000       2       0       0',
  ],
  'Annotated articles that are not published, set 3': [
    'what                 precision   recall       F1   found  missed   wrong',
    'person                   1.000    0.990    0.995     195       2       0',
    'person exact span        0.990    0.990    0.990     193       2       2',
    'person linked            0.938    0.938    0.938     180      12      12',
    'country                  0.990    0.986    0.988     206       3       2',
    'organisation             0.921    0.817    0.866      58      13       5',
    'place                    0.927    0.962    0.944      51       2       4',
    'role                     0.727    0.571    0.640       8       6       3',
    'direct quote             0.729    0.689    0.708      51      23      19',
    'clear quote+speaker      0.734    0.734    0.734      47      17      17',
    'leaders named            1.000    0.963    0.981      52       2       0',
    'leaders flagged          1.000    0.889    0.941      48       6       0',
    'main countries           1.000    1.000    1.000      20       0       0',
    'article countries        0.957    1.000    0.978      45       0       2',
    'article topics           0.750    0.938    0.833      15       1       5',
    'noise (characters)       1.000    0.893    0.943    8884    1065       0',
    'title                    0.700    0.700    0.700       7       3       3',
    'date                     0.938    0.938    0.938      15       1       1',
    'block                    1.000    1.000    1.000       7       0       0',
  ],
  'Annotated articles that are not published, set 4': [
    'what                 precision   recall       F1   found  missed   wrong',
    'person                   0.952    0.937    0.944     118       8       6',
    'person linked            0.992    0.992    0.992     117       1       1',
    'person exact span        1.000    1.000    1.000     118       0       0',
    'country                  0.976    0.976    0.976     165       4       4',
    'organisation             1.000    1.000    1.000      46       0       0',
    'place                    0.949    0.925    0.937      37       3       2',
    'role                     1.000    0.917    0.957      11       1       0',
    'direct quote             0.810    0.797    0.803      47      12      11',
    'clear quote+speaker      0.889    0.889    0.889      40       5       5',
    'leaders named            1.000    0.941    0.970      32       2       0',
    'leaders flagged          1.000    0.941    0.970      32       2       0',
    'main countries           1.000    0.938    0.968      15       1       0',
    'article countries        0.930    1.000    0.964      40       0       3',
    'article topics           0.923    0.923    0.923      12       1       1',
    'noise (characters)       0.992    0.862    0.922    8106    1294      68',
    'title                    0.800    0.800    0.800       4       1       1',
    'date                     1.000    1.000    1.000      12       0       0',
    'block                    1.000    1.000    1.000       7       0       0',
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
