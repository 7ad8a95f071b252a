const words = (source: string): ReadonlySet<string> => new Set(source.trim().split(/\s+/));

/** Nouns before the name of a place: "die Provinz Kundus". Lower case. */
export const PLACE_NOUNS = words(`
  stadt kleinstadt großstadt hafenstadt küstenstadt grenzstadt industriestadt millionenstadt provinzhauptstadt hauptstadt kreisstadt universitätsstadt altstadt geburtsstadt heimatstadt pilgerstadt bergstadt minenstadt frontstadt nachbarstadt metropole ort badeort urlaubsort ferienort wallfahrtsort grenzort küstenort vorort ortschaft dorf bergdorf fischerdorf küstendorf grenzdorf heimatdorf nachbardorf gemeinde
  provinz nachbarprovinz region grenzregion bezirk stadtbezirk distrikt gouvernement oblast departement département präfektur bundesstaat landkreis kreis kanton stadtteil ortsteil stadtviertel viertel armenviertel township siedlung kommune insel halbinsel ferieninsel atoll fluss nebenfluss see stausee talsperre berg vulkan gebirge tal bucht meerenge straße hafen grenzübergang checkpoint flüchtlingslager lager stützpunkt luftwaffenstützpunkt militärstützpunkt marinestützpunkt wahlkreis flughafen
`);

/** Ends of such nouns in both numbers: "die Ölstadt", "in den Dörfern". Lower case. */
export const PLACE_NOUN_ENDS =
  /(?:stadt|städten?|dorf|dörfern?|stadtteilen?|staaten|vierteln?|provinzen|regionen|inseln?|bezirken?|distrikten?|gemeinden|seebad|slums?|^orten?|^platz)$/;

/** What is built or lies at a place and is called by a name before it: "Trafalgar-Platz", "Sambesi-Fluss". */
export const PLACE_SITES =
  /^(?:Platz(?:es)?|Boulevards?|Allee|Parks?|Palast(?:e?s)?|Moschee|Brücke|Kathedrale|Flughafens?|Stadions?|Staudamms?|Fluss(?:es)?|Tals?|Gebirges?|Insel|Halbinsel|Tempels?)$/;

/** Ends of names of towns, which behind a preposition of place are hardly anything else. Lower case, three letters at least. */
export const PLACE_ENDINGS = words(`
  ingen lingen hingen ungen hausen heim stadt stedt städt burg burgh berg bergen dorf torf feld felde felden bach kirchen kirch brück brücken furt fürth rode roda leben büttel bühl stetten hofen dingen walde münster münde haven hafen weiler
  itz witz nitz schitz litz chow kow row now iwka kiwka nowka liwka ivka olsk insk ansk nsk ynsk grad gorod abad pur ville ton ham shire ford bury wick borough polis poli ikon wil holm borg köping vik nes sund fjord ovo ovac evac
`);

/** Foreign words for lakes, mountains, rivers, islands and harbours that begin their names: "Lago Ranco", "Mount Kulal". */
export const PLACE_HEADS = words(`
  Lago Lac Lake Loch Mount Monte Cerro Rio Río Isla Ilha Île Puerto Porto Cabo Cape Valle Wadi Dschebel Dschabal Jebel Jabal Tell Fort Nahr
`);
