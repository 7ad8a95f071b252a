/** Words that decide whether a capital is a place or stands for its government. Lower case. */
const words = (source: string): ReadonlySet<string> => new Set(source.trim().split(/\s+/));

/** Prepositions after which a capital is the town: "in Moskau gelandet". */
export const LOCATIVE_PREPOSITIONS = words(`
  in im ins nach aus bei beim um durch nahe bis ab via richtung nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich unweit außerhalb ausserhalb innerhalb inmitten oberhalb rund über am ganz halb
`);

/** Nouns in front of a capital that make it the town: "die Hauptstadt Kabul". */
export const TOWN_NOUNS = words(`
  hauptstadt stadt metropole millionenstadt großstadt hafenstadt küstenstadt flughafen großraum raum region provinz bezirk hauptstadtregion ort kleinstadt grenzstadt universität standort bahnhof hafen stadtteil vorort studio ard zdf orf srf büro redaktion korrespondent korrespondentin
  bundeshauptstadt exil gouvernement distrikt oblast gebiet tatort zielort abflugort
`);

/** Nouns a capital's genitive owns as a town: "Moskaus Straßen". */
export const TOWN_PROPERTIES = words(`
  bürgermeister bürgermeisterin straßen innenstadt zentrum stadtzentrum flughafen flughäfen vororte vororten vorort altstadt u-bahn metro börse bewohner einwohner stadtrand süden norden osten westen wahrzeichen stadtteil stadtteile plätze stadtoberhaupt oberbürgermeister oberbürgermeisterin stadtverwaltung krankenhäuser cafés betroffen überflutet erschüttert evakuiert
`);

/** Nouns behind which a capital's genitive or "von" is the government: "das Vorgehen Pekings", "Angebot von Moskau". */
export const GOVERNMENT_ACTS = words(`
  vorgehen haltung angriff angriffe angriffen angriffskrieg interesse interessen führung forderung forderungen kritik reaktion reaktionen regierung antwort position vorwurf vorwürfe plan pläne plänen
  politik außenpolitik einfluss einflusses anspruch ansprüche anspruchs unterstützung hilfe druck drohung drohungen angebot angebote zusage zusagen zustimmung entscheidung beschluss verbündete verbündeten verbündeter
  partner rivalen rivale gegner feind ziel ziele strategie sanktionen krieg offensive rolle macht verhältnis beziehungen beziehung annäherung abkehr vertreter gesandte gesandter gesandten botschafter unterhändler
  verzicht verzichts militäroperation militäroperationen operation operationen einmarsch vormarsch truppen armee streitkräfte streitkräften soldaten raketen blockade veto schweigen
  ankündigung ankündigungen warnung warnungen erklärung erklärungen stellungnahme äußerungen darstellung sicht perspektive seite freunde gunsten kontrolle dominanz vormacht versuch versuche versuchen
  bemühungen rhetorik provokation provokationen annexion besatzung okkupation feldzug kriegsziele nachbarn nachbar statthalter handlanger agenten spione geheimdienste verhandlungsführer delegation diplomaten
  schuld mitschuld souveränität widerstand einspruch einwände bedenken befürchtungen sorge sorgen hoffnung hoffnungen erwartungen wunsch wünsche signal signale zugeständnisse entgegenkommen zusammenarbeit
  beitritt austritt mitgliedschaft antrag ersuchen hilferuf vorgehensweise vorherrschaft expansion einverständnis genehmigung anerkennung ablehnung lesart kalkül umgang
  aufrüstung rüstung bedrohung erpressung gebietsansprüche machtanspruch machtansprüche gegenmaßnahmen strafmaßnahmen vergeltung zurückhaltung beteiligung beistand waffenlieferungen sichtweise einlenken nachgeben zögern militärhilfe muskelspiele
  drängen linie kurs ansicht abhängigkeit wille willen absicht absichten erlaubnis einmischung aggression invasion propaganda geheimdienst verantwortung weigerung bereitschaft rückzug vorstoß initiative bündnis bündnisse
`);

/** Words behind which "von" and a capital tell where: "in der Nähe von Kiew". */
export const TOWN_SITES = words(`
  universität nähe umgebung umland umkreis rand stadtrand zentrum innenstadt herzen straßen vorort vororte vororten außenbezirk außenbezirke außenbezirken kilometer kilometern metern richtung höhe norden süden osten westen
  nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich außerhalb ausserhalb innerhalb oberhalb unweit abseits stadtteil stadtbezirk flughafen bahnhof hafen bezirk erzbischof bischof patriarch
`);

/** What a seat of government has as a house: "der Rasen des Weißen Hauses", "die Mauern des Kremls". */
export const HOUSE_PARTS = words(`
  rasen gelände areal garten rosengarten park hof innenhof vorplatz flügel westflügel ostflügel nordflügel südflügel umbau umbaus abriss anbau ausbau renovierung sanierung bau mauer mauern zaun dach eingang eingänge tor tore turm türme
  treppe treppen balkon keller bunker raum räume räumen saal säle sälen ballsaal fassade stufen portal flur flure fluren gänge gängen gebäude nähe umgebung kantine südlich nördlich östlich westlich außerhalb ausserhalb innerhalb unweit
`);

/** First words of seats that are rooms: nobody means the government by them. */
export const ROOMS = words('oval');

/** Verbs that ask something "von" a government: "fordert von Teheran". */
export const ASKING_VERBS = words(`
  fordert forderte fordern forderten verlangt verlangte verlangen verlangten erwartet erwartete erwarten erwarteten erhält erhielt bekommt bekam kauft kaufte bezieht bezog
`);

/** Finite verbs; what stands behind one is no longer done "von" the capital before it. */
export const FINITE_VERBS = words(`
  ist sind war waren sei seien wird werden wurde wurden werde würde würden hat haben hatte hatten habe hätte hätten kann können konnte könnte könne muss müssen musste müsse soll sollen sollte solle will wollen wollte wolle darf dürfen durfte dürfte dürfe
`);

/** Verbs at the end of a clause whose object right before them is a government: "warf … Warschau vor", "dass er Peking vorwarf". */
export const VERBS_TO_GOVERNMENTS = words(`
  vorwirft vorwarf vorwarfen vorwerfen vorgeworfen unterstellt unterstellte bezichtigt bezichtigte beschuldigt beschuldigte kritisiert kritisierte warnt warnte droht drohte verärgert verärgerte provoziert provozierte isoliert isolierte
`);

/** Participles behind "von" and a capital that tell of the town, not of an act of its government. */
export const TOWN_PARTICIPLES = words(`
  entfernt gelegen gestartet geflogen abgeflogen aufgebrochen gereist abgereist angereist gekommen ausgegangen gezogen gefahren abgefahren getrennt umgeben
`);

/** Words that say "aus" before a capital quotes its government: "aus Moskau hieß es". */
export const SAYING_AFTER_AUS = words(`
  hieß heißt verlautete verlautet
`);

/** Nouns that make a capital's adjective its government: "die Moskauer Führung". */
export const GOVERNMENT_NOUNS = words(`
  regierung führung machthaber machthabern parlament außenministerium verteidigungsministerium außenpolitik politik staatsführung kabinett zentralregierung regime diplomatie regierungskreise
`);

/** What comes "aus" a capital when its government sends it: "Kritik aus Peking", "Geld aus Moskau". */
export const MESSAGES = words(`
  geld kritik druck signal signale signalen hilfe unterstützung befehl befehle anweisung anweisungen drohung drohungen forderung forderungen angebot angebote zustimmung reaktion reaktionen
  protest proteste warnung warnungen vorwürfe vorwürfen zusage zusagen rückendeckung gegenwind widerspruch stimmen weisung weisungen töne tönen ankündigung ankündigungen waffen anruf anrufe anrufen bitte bitten einladung antwort lob vorschlag vorschläge bestätigung angaben manipulation desinformation stellungnahme einmischung propaganda
`);
