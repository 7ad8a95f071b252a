const words = (source: string): ReadonlySet<string> => new Set(source.trim().split(/\s+/));

/** Capitalised words that tell a time or measure and never speak; lower case. */
export const TIME_NOUNS = words(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend
  samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen
  montagfrüh dienstagfrüh mittwochfrüh donnerstagfrüh freitagfrüh samstagfrüh sonntagfrüh
  januar februar märz april mai juni juli august september oktober november dezember uhr prozent euro dollar mez mesz morgen mittag nachmittag abend
  nacht vormittag woche monat jahr tag jahre tage wochen monate mal ende anfang mitte rande frage thema hinblick bezug rahmen
`);

/** Lower-case words with the ending of an adjective that are none. */
export const NOT_ADJECTIVES = words(`
  waren wurden werden haben hatten sollen wollen müssen können dürfen mögen sollten wollten mussten konnten durften hätten wären würden über unter aber oder immer
  wieder weiter gestern neben gegen hinter außer bisher seither später früher eher ferner nachher vorher daher sehen gehen stehen kommen machen lassen bleiben
  sagen sagten sagte erklärte erklärten habe hatte wurde werde würde hätte wäre könne könnte müsse solle sollte wolle wollte dürfe heute ohne ihre seine keine eine
  sowie denen deren dessen welche welcher welches wegen während zwischen
`);
