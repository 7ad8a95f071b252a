/** Nouns by which news names somebody again whom it has introduced; a woman with "-in". */
export const DESCRIPTIONS =
  /^(?:Politiker|Diplomat|Sozialdemokrat|Christdemokrat|Liberale|Republikaner|Demokrat|Parteichef|Parteivorsitzende|Fraktionschef|Regierungschef|Staatschef|Ressortchef|Amtsinhaber|Oppositionsführer|Oppositionspolitiker|Außenpolitiker|Verteidigungspolitiker|Chefdiplomat|Senator|Gouverneur|Ex-Präsident|Premier|General|Abgeordnete|Autor|Analyst|Politologe?|Politikwissenschaftler|Politikexperte?|Experte?|Historiker|Ökonom|Wissenschaftler|Forscher|Professor|Journalist|Publizist|Kolumnist|Schriftsteller|Jurist|Völkerrechtler|Aktivist|Menschenrechtler|Unternehmer|Milliardär|Konzernchef|Verbandschef|Verbandspräsident|Gewerkschaftschef|Behördenchef)(?:in)?$/;

/** Ends of nouns for one woman. */
export const WOMEN =
  /\p{Ll}{3}in$|[Ff]rau$|(?:Abgeordnete|Vorsitzende|Inhaftierte|Verhaftete|Angeklagte|Verurteilte|Überlebende|Delegierte|Beauftragte|Liberale|Konservative|Grüne|Linke)$/u;

/** Ends of nouns for one man; of women news says "-in". */
export const MEN =
  /\p{Ll}{2}(?:er|ist|ent|ant|or|chef|boss|mann|loge|eur|är|arzt|anwalt|at|te|nde)$|(?:sachse|hesse|franke|schwabe|westfale|Herrn?|Ajatollah|General|Oberst|Bischof|Papst|König|Prinz|Scheich)$/u;

/** Ends of nouns for those who speak for somebody, or are somebody else's, and of things that end like people. */
export const OTHERS =
  /(?:sprecher|vertreter|zeuge|beamte|mitarbeiter|insider|informant|sender|ticker|computer|richter|kläger|verteidiger|anwalt|ermittler|vater|mutter|bruder|schwester|tochter|anhänger|helfer|berater|kollege|nachbar|(?<!k)rat|senat|staat|apparat|kreml|eigentümer|besitzer|inhaber|betreiber|mann|frau|(?<!\p{L})leiter|direktor|führer|manager|moderator|fahrer|täter|halter|geber|spiegel|anzeiger|kurier|independent|guardian|economist|observer)(?:in)?$|(?:medizin|disziplin|doktrin)$/iu;
