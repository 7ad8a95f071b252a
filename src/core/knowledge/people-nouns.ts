/** Ends of nouns for one woman. */
export const WOMEN =
  /\p{Ll}{3}in$|[Ff]rau$|(?:Abgeordnete|Vorsitzende|Inhaftierte|Verhaftete|Angeklagte|Verurteilte|Überlebende|Delegierte|Beauftragte|Liberale|Konservative|Grüne|Linke)$/u;

/** Ends of nouns for one man; of women news says "-in". */
export const MEN =
  /\p{Ll}{2}(?:er|ist|ent|ant|or|chef|boss|mann|loge|eur|[aä]r|nom|arzt|anwalt|at|te|nde)$|(?:Liberale|Konservative|Grüne|Linke|sachse|hesse|franke|schwabe|westfale|Chef|[Ff]reund|Herrn?|Ajatollah|General|Oberst|Bischof|Papst|König|Prinz|Scheich)$/u;

/** Ends of nouns for those who speak for somebody, or are somebody else's, and of things that end like people. */
export const OTHERS =
  /(?:sprecher|vertreter|zeuge|beamte|mitarbeiter|insider|informant|sender|ticker|computer|richter|kläger|verteidiger|anwalt|ermittler|vater|mutter|bruder|schwester|tochter|anhänger|helfer|berater|kollege|nachbar|(?<!k)rat|senat|staat|apparat|kreml|eigentümer|besitzer|(?<!amts)inhaber|betreiber|mann|frau|(?<!\p{L})leiter|direktor|geschäftsführer|manager|moderator|fahrer|täter|halter|stalter|geber|spiegel|anzeiger|kurier|independent|guardian|economist|observer)(?:in)?$|(?:medizin|disziplin|doktrin)$/iu;
