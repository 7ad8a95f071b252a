import type { OfficeKey } from './offices.ts';

/** How the cases and genders of an office word are formed. */
type Declension =
  | 'ent' // Präsident, Präsidenten, Präsidentin
  | 'er' // Minister, Ministers, Ministerin
  | 'chef' // Chef, Chefs, Chefin
  | 'fixed'; // listed in full

/**
 * A word for an office, readable as a line: word, declension, offices it may mean (the first that has a holder wins),
 * and the country or organisation it is tied to.
 *
 * ['Kremlchef', 'chef', 'president', 'RU']
 */
export type RoleRow = readonly [word: string, declension: Declension, offices: string, of?: string];

/** Words that name an office alone or behind a country's adjective: "der russische Präsident", "der Kremlchef". */
export const ROLE_ROWS: readonly RoleRow[] = [
  ['Präsident', 'ent', 'president'],
  ['Staatspräsident', 'ent', 'president'],
  ['Übergangspräsident', 'ent', 'president'],
  ['Interimspräsident', 'ent', 'president'],
  ['Palästinenserpräsident', 'ent', 'president', 'PS'],
  ['Staatschef', 'chef', 'president supreme-leader king emir sultan prince state-leader'],
  ['Staatsoberhaupt', 'chef', 'president king emir sultan prince state-leader'],
  ['Machthaber', 'er', 'state-leader president prime-minister supreme-leader regional-leader'],
  ['Diktator', 'chef', 'state-leader president prime-minister'],
  ['Juntachef', 'chef', 'state-leader president prime-minister'],
  ['Regierungschef', 'chef', 'prime-minister chancellor state-premier regional-leader'],
  ['Premierminister', 'er', 'prime-minister'],
  ['Premier', 'chef', 'prime-minister'],
  ['Ministerpräsident', 'ent', 'prime-minister state-premier'],
  ['Kanzler', 'er', 'chancellor'],
  ['Bundeskanzler', 'er', 'chancellor'],
  ['Bundespräsident', 'ent', 'president'],
  ['Reichskanzler', 'er', 'chancellor', 'DE'],
  ['Vizepräsident', 'ent', 'vice-president'],
  ['Vizekanzler', 'er', 'vice-chancellor'],
  ['Vizepremier', 'chef', 'deputy-prime-minister'],
  ['Vizeministerpräsident', 'ent', 'deputy-prime-minister'],
  ['Außenminister', 'er', 'foreign-minister'],
  ['Aussenminister', 'er', 'foreign-minister'],
  ['Außenamtschef', 'chef', 'foreign-minister'],
  ['Chefdiplomat', 'ent', 'foreign-minister high-representative'],
  ['Verteidigungsminister', 'er', 'defence-minister'],
  ['Innenminister', 'er', 'interior-minister'],
  ['Finanzminister', 'er', 'finance-minister'],
  ['Schatzkanzler', 'er', 'finance-minister', 'GB'],
  ['Wirtschaftsminister', 'er', 'economy-minister'],
  ['Handelsminister', 'er', 'trade-minister'],
  ['Energieminister', 'er', 'energy-minister'],
  ['Justizminister', 'er', 'justice-minister'],
  ['Gesundheitsminister', 'er', 'health-minister'],
  ['Umweltminister', 'er', 'environment-minister'],
  ['Entwicklungsminister', 'er', 'development-minister'],
  ['Arbeitsminister', 'er', 'labour-minister'],
  ['Sozialminister', 'er', 'labour-minister'],
  ['Familienminister', 'er', 'family-minister'],
  ['Bildungsminister', 'er', 'education-minister'],
  ['Verkehrsminister', 'er', 'transport-minister'],
  ['Landwirtschaftsminister', 'er', 'agriculture-minister'],
  ['Agrarminister', 'er', 'agriculture-minister'],
  ['Kulturminister', 'er', 'culture-minister'],
  ['Digitalminister', 'er', 'digital-minister'],
  ['Sicherheitsminister', 'er', 'security-minister'],
  ['Stabschef', 'chef', 'chief-of-staff'],
  ['Sicherheitsberater', 'er', 'security-adviser'],
  ['Generalstabschef', 'chef', 'army-chief'],
  ['Armeechef', 'chef', 'army-chief'],
  ['Notenbankchef', 'chef', 'central-bank-governor'],
  ['Zentralbankchef', 'chef', 'central-bank-governor'],
  ['Bundesbankchef', 'chef', 'central-bank-governor', 'DE'],
  ['Bundesbankpräsident', 'ent', 'central-bank-governor', 'DE'],
  ['Oppositionsführer', 'er', 'opposition-leader'],
  ['Revolutionsführer', 'er', 'supreme-leader', 'IR'],
  ['Kremlchef', 'chef', 'president', 'RU'],
  ['Kremlherr', 'fixed', 'president', 'RU'],
  ['Kremlherrn', 'fixed', 'president', 'RU'],
  ['Kremlherrscher', 'er', 'president', 'RU'],
  ['Kremlsprecher', 'er', 'spokesperson', 'kreml'],
  ['König', 'chef', 'king'],
  ['Monarch', 'ent', 'king'],
  ['Königin', 'fixed', 'king'],
  ['Emir', 'chef', 'emir'],
  ['Kaiser', 'er', 'emperor'],
  ['Kronprinz', 'ent', 'crown-prince'],
  ['Papst', 'fixed', 'pope', 'VA'],
  ['Papstes', 'fixed', 'pope', 'VA'],
  ['Pontifex', 'fixed', 'pope', 'VA'],
  ['Kirchenoberhaupt', 'fixed', 'pope', 'VA'],
  ['Generalsekretär', 'chef', 'secretary-general'],
  ['Kommissionspräsident', 'ent', 'commission-president', 'eu'],
  ['Kommissionschef', 'chef', 'commission-president', 'eu'],
  ['Ratspräsident', 'ent', 'council-president', 'eu'],
  ['Außenbeauftragte', 'fixed', 'high-representative', 'eu'],
  ['Außenbeauftragter', 'fixed', 'high-representative', 'eu'],
  ['Außenbeauftragten', 'fixed', 'high-representative', 'eu'],
];

/** Heads of compounds with an organisation: "Nato-Chef", "CDU-Vorsitzende", "UN-Generalsekretär". */
export const ORGANISATION_ROLE_ROWS: readonly RoleRow[] = [
  [
    'Chef',
    'chef',
    'secretary-general party-leader armed-group-leader head commission-president central-bank-governor',
  ],
  ['Parteichef', 'chef', 'party-leader'],
  ['Vorsitzender', 'fixed', 'party-leader head'],
  ['Vorsitzende', 'fixed', 'party-leader head'],
  ['Vorsitzenden', 'fixed', 'party-leader head'],
  ['Generalsekretär', 'chef', 'secretary-general party-secretary'],
  ['Generaldirektor', 'chef', 'head secretary-general'],
  ['Direktor', 'chef', 'head secretary-general'],
  ['Präsident', 'ent', 'head central-bank-governor commission-president'],
  ['Anführer', 'er', 'armed-group-leader'],
  ['Führer', 'er', 'armed-group-leader'],
  ['Fraktionschef', 'chef', 'parliamentary-leader'],
  ['Kommissionspräsident', 'ent', 'commission-president'],
  ['Kommissionschef', 'chef', 'commission-president'],
  ['Ratspräsident', 'ent', 'council-president'],
  ['Parlamentspräsident', 'ent', 'parliament-president'],
  ['Außenbeauftragte', 'fixed', 'high-representative'],
  ['Außenbeauftragter', 'fixed', 'high-representative'],
  ['Außenbeauftragten', 'fixed', 'high-representative'],
  ['Chefdiplomat', 'ent', 'high-representative'],
  // Of whatever: means the one the text has named.
  ['Gouverneur', 'er', 'governor state-premier'],
  ['Landeshauptmann', 'fixed', 'state-premier'],
  ['Landeshauptfrau', 'fixed', 'state-premier'],
  ['Bürgermeister', 'er', 'mayor'],
  ['Oberbürgermeister', 'er', 'mayor'],
  ['Hochkommissar', 'er', 'head'],
  ['Parlamentschef', 'chef', 'parliament-speaker'],
  [
    'Minister',
    'er',
    'foreign-minister defence-minister interior-minister finance-minister economy-minister trade-minister energy-minister justice-minister health-minister environment-minister development-minister agriculture-minister transport-minister labour-minister education-minister family-minister culture-minister digital-minister security-minister minister',
  ],
];

/** Country an office belongs to when a German-language text names none: "der Kanzler". */
export const DEFAULT_OFFICE_COUNTRY: Partial<Record<OfficeKey, string>> = {
  chancellor: 'DE',
  'vice-chancellor': 'DE',
  pope: 'VA',
};

/** Central banks whose heads go by their names, and their countries. */
export const CENTRAL_BANKS: ReadonlyMap<string, string> = new Map([
  ['fed', 'US'],
  ['bundesbank', 'DE'],
]);

/** Presidents nobody elected before they took office, whom texts call "Übergangspräsident". */
export const INTERIM_PRESIDENTS: ReadonlySet<string> = new Set(
  `ahmed-al-scharaa assimi-goita ibrahim-traore mamady-doumbouya abdourahamane-tchiani mahamat-idriss-deby brice-oligui-nguema
   oleksandr-turtschynow michel-kafando catherine-samba-panza delcy-rodriguez ghasi-al-jawar adli-mansur jeanine-anez`.split(
    /\s+/,
  ),
);

/** Ids of places with an umlaut that offices belong to, and what offices call them. */
export const LANDS_WITH_UMLAUT: ReadonlyMap<string, string> = new Map([
  ['baden-wurttemberg', 'baden-wuerttemberg'],
  ['karnten', 'kaernten'],
  ['munchen', 'muenchen'],
  ['niederosterreich', 'niederoesterreich'],
  ['oberosterreich', 'oberoesterreich'],
  ['thuringen', 'thueringen'],
  ['zurich', 'zuerich'],
]);

/** Towns from which agencies report on the meetings of many governments. */
export const SEATS_OF_MANY: ReadonlySet<string> = new Set(
  'brussel strassburg luxemburg genf new-york den-haag davos'.split(' '),
);

/** Beginnings of adjectives that say the same in every ending: "bisherige", "zurückgetretenen". */
export const NOT_THE_HOLDER_STEM =
  /^(?:letzt|nächst|vor(?:her)?ig|bisherig|später|zurückgetreten|entlassen|gefeuert|abberufen|geflohen|abgelöst|einstig|gestürzt|entmachtet|abgewählt|ermordet|getötet|geschasst|amtierend gewesen|ehemalig|früher|damalig|künftig|designiert|verstorben|vormalig|avisiert|nominiert|auserkoren|vorgesehen)(?:e|en|er|es|em)$/;

/** Nouns before an office that speak of the office, not of its holder: "das Amt des Präsidenten". */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  `amt amts amtes posten funktion position rolle titel sitz nachfolge nachfolger nachfolgerin vorgänger vorgängerin kandidat kandidaten kandidatin kandidatur bewerber wahl vereidigung befugnisse wahlen
   führungsrolle stelle würde amtsvorgänger amtsnachfolger kanzlei`
    .trim()
    .split(/\s+/),
);

/** Nouns before an office that tell how it ended: "der Tod des Präsidenten". */
export const ENDS_OF_OFFICE: ReadonlySet<string> = new Set(
  'tod tode todes sturz leichnam leiche rücktritt ermordung absetzung amtsenthebung entlassung entmachtung festnahme verhaftung'.split(
    ' ',
  ),
);

/** Words before an office that say somebody else than today's holder is meant. */
export const NOT_THE_HOLDER: ReadonlySet<string> = new Set(
  `damalige damaligen damaliger damaligem frühere früheren früherer früherem ehemalige ehemaligen ehemaliger ehemaligem einstige einstigen einstiger
   künftige künftigen künftiger künftigem designierte designierten designierter designiertem gewählte gewählten gewählter stellvertretende stellvertretenden stellvertretender
   erste ersten erster nächste nächsten nächster abgesetzte abgesetzten abgesetzter gestürzte gestürzten gestürzter verstorbene verstorbenen verstorbener
   selbsternannte selbsternannten selbsternannter vormalige vormaligen alte alten angehende angehenden getötete getöteten inhaftierte inhaftierten
   ein eine einen einem einer eines kein keine keinen keinem jeder jede jeden jedem mehrere viele alle zwei drei vier fünf beide beiden sämtliche manche ex alt vize
   als zum zur werden einst früher ehemals vormals zuvor`
    .trim()
    .split(/\s+/),
);
