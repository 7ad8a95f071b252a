const words = (source: string): ReadonlySet<string> => new Set(source.trim().split(/\s+/));

/** Determiners that may begin a subject; lower case. */
export const SUBJECT_DETERMINERS = words(`
  der die das ein eine dieser diese dieses jener jene jenes jeder jede jedes kein keine sein seine ihr ihre unser unsere mehrere viele
  einige manche beide zahlreiche andere alle einer zwei drei vier fünf sechs sieben acht neun zehn weitere
`);

/** Determiners of the dative, accusative or genitive; lower case. */
export const OBJECT_DETERMINERS = words(`
  dem den des einem einen eines diesem diesen jenem jenen jedem jeden keinem keinen keines seinem seinen seiner seines ihrem ihren ihrer
  ihres unserem unseren mehreren vielen einigen beiden
`);

/** Pronouns that never stand before a noun; lower case. */
export const PERSONAL_PRONOUNS = words('er sie es man wir ich');

export const SUBJECT_PRONOUNS = words(
  'er sie es man wir ich dieser diese jener jene letzterer letztere',
);

export const OBJECT_PRONOUNS = words('ihm ihn ihnen ihr uns euch mir mich dir dich sich einander');

export const PREPOSITIONS = words(`
  in im an am ans auf aus bei beim mit nach von vom zu zum zur für gegen über unter um vor durch seit während wegen trotz laut gegenüber
  zwischen ohne bis ab infolge angesichts anlässlich gemäß neben hinter binnen per ins aufs übers pro samt mithilfe seitens entgegen bezüglich
  hinsichtlich dank innerhalb außerhalb als
`);

/** Words that begin a subordinate clause, whose verb stands at its end. */
export const SUBORDINATORS = words(`
  dass daß wie weil nachdem als ob während wenn obwohl bevor indem sodass damit da sobald solange bis falls obgleich wonach woraufhin wobei
  was wer wo warum weshalb welche welcher welches womit wodurch seitdem seit
`);

/** Small words inside names. */
export const NAME_LINKS = words(
  'von van de der los las zu bin al el da di del la le du dos ibn abu ten ter',
);

/** Words with a capital letter at the beginning of a sentence that are no nouns; lower case. */
export const ADVERBS = words(`
  auch aber allerdings anschließend außerdem bereits bisher bislang dabei dadurch dafür dagegen daher damals damit danach daneben dann daran darauf daraufhin
  darin darüber darum darunter davon davor dazu demnach dennoch derzeit deshalb deswegen doch dort dorthin ebenfalls ebenso einerseits andererseits eher erst
  erstmals etwa ferner gestern heute morgen gleichzeitig hier hierbei hierzu hinzu immer immerhin indessen insgesamt inzwischen jedoch jetzt kürzlich künftig
  lediglich letztlich mittlerweile nachdem nicht noch nun nur offenbar offiziell oft ohnehin schließlich schon seitdem selbst so sogar somit sonst später stattdessen
  tatsächlich trotzdem überdies übrigens unterdessen vielmehr vorerst vorher währenddessen weiter weiterhin weiters wesentlich wieder wiederum wohl wörtlich zuallererst
  zudem zuerst zugleich zuletzt zumindest zunächst zuvor zwar ja nein falls indem dass daß weil wenn obwohl wie ob während sobald solange sodass bevor was wer wo
  wann warum und oder denn sondern vermutlich wahrscheinlich möglicherweise angeblich laut nach sehr ganz rund knapp fast mindestens höchstens lange einst bald
  anders nie niemals niemand nichts alles vieles ebenfalls nebenbei weshalb woraufhin hingegen
`);
