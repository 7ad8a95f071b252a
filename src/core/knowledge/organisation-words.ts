const words = (source: string): ReadonlySet<string> => new Set(source.trim().split(/\s+/));

/**
 * Words of other languages that end the name of an institution, with which German texts name what no table lists:
 * "Stimson Center". No word German has as well ("Bank", "Union", "Initiative").
 */
export const INSTITUTION_TAILS = words(`
  Center Centre Institute Institution Foundation University College School Council Committee Association Federation Society Endowment Trust Network Movement Watch
  Lab Media News Congress Commission Authority Agency Times Tribune Gazette Observatory Observer Alliance Coalition Fund Project Party Service Services Forces
`);

/** Words of other languages that end the name of a company. */
export const COMPANY_TAILS = words(`
  Company Corporation Group Holding Holdings Enterprises Shipping Shipholding Industries Airlines Airways Motors Ventures Capital Partners Technologies Systems Petroleum
`);

/** Words of other languages that begin the name of a party or movement: "Unión Patriótica", "Parti Socialiste". */
export const MOVEMENT_HEADS = words(`
  Partido Partito Parti Movimiento Movimento Mouvement Frente Unión União Alianza Aliança Rassemblement Coalición Confederación Federación Fundación Instituto Université Universidad Radio Banco Banque Agence Centro
`);

/** Words that begin the name of a sports club before its town. */
export const CLUB_HEADS = words(`
  FC AC RB VfB VfL Borussia Eintracht Dynamo Spartak Atlético Olympique Werder
`);

/** What a paper, broadcaster or site is called before its name; lower case, singular. */
export const MEDIUM_NOUNS = words(`
  zeitung tageszeitung wochenzeitung sonntagszeitung regionalzeitung lokalzeitung wirtschaftszeitung onlinezeitung boulevardzeitung parteizeitung zeitschrift
  magazin nachrichtenmagazin wochenmagazin politmagazin sender fernsehsender tv-sender radiosender nachrichtensender staatssender privatsender rundfunksender
  staatsagentur nachrichtenportal onlineportal internetportal newsportal nachrichtenseite nachrichtenagentur boulevardblatt wochenblatt portal blatt
`);

/** Ends of what other organisations are called before their name: "Regierungspartei", "des Ölkonzerns". Lower case. */
export const BODY_NOUN_ENDS =
  /(?:partei|miliz|rebellengruppe|verband|bündnis(?:se)?|(?:befreiungs|volks)front|(?:elite|spezial)einheit|\Bkommission|organisation|\bngo|denkfabrik|thinktank|institut|stiftung|gewerkschaft|gewerkschaftsbund|bandenallianz|rettungsdienst|geheimdienst|konzern|firma|unternehmen|kanzlei|flug(?:gesellschaft|linie)|reederei|staatsfernsehen|staatsrundfunk|agentur|hersteller|(?:auto|flugzeug)bauer|kartell|bewegung)(?:e?[sn])?$/;

/** Words behind the hyphen of an institution's name: "Yale-Universität". Lower case. */
export const COMPOUND_BODIES =
  /^(?:universität|hochschule|institut|stiftung|bank|brigaden?|bataillon|\p{L}*befreiungs(?:armee|front))s?$/u;

/** What an institution is called before its town ("Universität Kassel") or field ("Institut für Meereskunde"). Lower case. */
export const INSTITUTION_NOUNS =
  /(?:universität|hochschule|akademie|(?:^|forschungs|studien)(?:zentrum|institut)(?:e?s)?)$/;

/** Ends of what a country's societies and firms are called behind its adjective: "Deutscher Lehrerverband". Lower case. */
export const NATIONAL_BODIES =
  /(?:verb[aä]nd|(?<!staats|krieger)bund|verein|vereinigung|gesellschaft|gewerkschaft|gemeinschaft|kirche|akademie|stiftung|institut|institute|gewerkschaftsbund|städtetag|kammer|kammertag|kulturrat|presserat|ethikrat|flüchtlingsrat|liga|union|post|bahn|bahnen|börse|nationalarmee|hilfswerk|museum)(?:e?s)?$/;

/** Ends of fields that are studied, not served. Lower case. */
export const SCIENCES =
  /(?:studien|forschung|schaft(?:en)?|fragen|politik|sicherheit|ungen|analysen?|rechte?|entwicklung|kultur|kunst|[ln]ogie)$/;

/** Abbreviations that name a kind of thing, not one of it, and things that are no organisations. */
export const COMMON_ABBREVIATIONS = words(`
  NGO NGOS OK AG GMBH KG PDF TV IT KI AI PR HR CEO CFO DJ VIP PC USB VPN GPS SMS CD DVD PKW LKW SUV ICE AKW LNG ISS WM EM DNA HIV BIP EDV II III IV VI VII VIII IX XI XII XIV XVI MEZ
`);

/** Words that go on in such a name: "Center for Strategic Studies", "Movimiento al Socialismo". */
export const NAME_JOINERS = words(
  'of for on and the de del la los las do da du des al por para et y e',
);
