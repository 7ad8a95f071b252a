import { parseOrganisation } from './organisation-row.ts';
import { ORGANISATIONS } from './organisations.ts';

// Parts of states, towns and authorities offices belong to, which are no organisations of their own: id, then name.
const BODIES = `
  abchasien Abchasien
  alaska Alaska
  alberta Alberta
  amsterdam Amsterdam
  andalusien Andalusien
  ankara Ankara
  antwerpen Antwerpen
  arizona Arizona
  arkansas Arkansas
  aussenministerium-by belarussisches Außenministerium
  aussenministerium-cn chinesisches Außenministerium
  aussenministerium-ru russisches Außenministerium
  aussenministerium-ua ukrainisches Außenministerium
  auswaertiges-amt Auswärtiges Amt
  auvergne-rhone-alpes Auvergne-Rhône-Alpes
  baden-wuerttemberg Baden-Württemberg
  barcelona Barcelona
  baskenland Baskenland
  bayern Bayern
  belgorod Belgorod
  bergkarabach Bergkarabach
  berlin Berlin
  beziers Béziers
  bogota Bogotá
  bordeaux Bordeaux
  boston Boston
  brandenburg Brandenburg
  bremen Bremen
  british-columbia British Columbia
  brjansk Brjansk
  budapest Budapest
  buenos-aires Buenos Aires
  bundesverfassungsgericht Bundesverfassungsgericht
  burgenland Burgenland
  butscha Butscha
  chabarowsk Chabarowsk
  charkiw Charkiw
  cherson Cherson
  chicago Chicago
  dagestan Dagestan
  dnipro Dnipro
  dnipropetrowsk Dnipropetrowsk
  donezk Donezk
  ead Europäischer Auswärtiger Dienst
  ecb-bankenaufsicht EZB-Bankenaufsicht
  eisenach Eisenach
  epa Umweltbehörde EPA
  ermittlungskomitee Ermittlungskomitee
  eu-buergerbeauftragte Europäische Bürgerbeauftragte
  eumm EU-Mission in Georgien
  florida Florida
  foederationsrat Föderationsrat
  franzoesischer-senat französischer Senat
  gagausien Gagausien
  georgia Georgia
  glaubenskongregation Glaubenskongregation
  grenoble Grenoble
  hamburg Hamburg
  handelsministerium-cn chinesisches Handelsministerium
  hauts-de-france Hauts-de-France
  hessen Hessen
  hongkong Hongkong
  hongkong-buero Hongkong-Büro
  ile-de-france Île-de-France
  illinois Illinois
  indiana Indiana
  inguschetien Inguschetien
  internationale-abteilung-kpch Internationale Abteilung der KPCh
  ipc Internationales Paralympisches Komitee
  istanbul Istanbul
  jakarta Jakarta
  jekaterinburg Jekaterinburg
  jerusalem Jerusalem
  kaernten Kärnten
  kalifornien Kalifornien
  kaliningrad Kaliningrad
  katalonien Katalonien
  kathmandu Kathmandu
  kemerowo Kemerowo
  kentucky Kentucky
  kiew Kiew
  kiew-gebiet Gebiet Kiew
  kinderrechtsbeauftragte-ru russische Kinderrechtsbeauftragte
  kirow Kirow
  korsika Korsika
  krasnodar Krasnodar
  krasnojarsk Krasnojarsk
  kreml Kreml
  krim Krim
  kurdistan Kurdistan
  kurie Kurie
  kursk Kursk
  le-havre Le Havre
  lille Lille
  lima Lima
  lissabon Lissabon
  liverpool Liverpool
  london London
  los-angeles Los Angeles
  luhansk Luhansk
  lwiw Lwiw
  lyon Lyon
  madrid Madrid
  mailand Mailand
  mainz Mainz
  manchester Manchester
  mariupol Mariupol
  marseille Marseille
  maryland Maryland
  massachusetts Massachusetts
  mecklenburg-vorpommern Mecklenburg-Vorpommern
  melitopol Melitopol
  menschenrechtsbeauftragte-ru russische Menschenrechtsbeauftragte
  menschenrechtsbeauftragter-ua ukrainischer Menschenrechtsbeauftragter
  mexiko-stadt Mexiko-Stadt
  michigan Michigan
  minneapolis Minneapolis
  minnesota Minnesota
  miranda Miranda
  moskau Moskau
  moskau-gebiet Gebiet Moskau
  muenchen München
  mykolajiw Mykolajiw
  nabu-ua Antikorruptionsbüro Nabu
  nato-militaerausschuss Nato-Militärausschuss
  new-jersey New Jersey
  new-mexico New Mexico
  new-south-wales New South Wales
  new-york New York
  niederoesterreich Niederösterreich
  niedersachsen Niedersachsen
  nizza Nizza
  nordirland Nordirland
  nordossetien Nordossetien
  nordrhein-westfalen Nordrhein-Westfalen
  nordzypern Nordzypern
  north-dakota North Dakota
  norwegischer-fluechtlingsrat Norwegischer Flüchtlingsrat
  oberoesterreich Oberösterreich
  odessa Odessa
  ohio Ohio
  ontario Ontario
  osaka Osaka
  ostkommando-cn chinesisches Ostkommando
  paris Paris
  peking Peking
  pennsylvania Pennsylvania
  pentagon Pentagon
  perpignan Perpignan
  quebec Québec
  republika-srpska Republika Srpska
  rheinland-pfalz Rheinland-Pfalz
  rom Rom
  rosatom Rosatom
  rosgwardija Rosgwardija
  rostow Rostow
  rotterdam Rotterdam
  rsf-reporters-de Reporter ohne Grenzen Deutschland
  saarland Saarland
  sachsen Sachsen
  sachsen-anhalt Sachsen-Anhalt
  salzburg Salzburg
  sankt-petersburg Sankt Petersburg
  sao-paulo São Paulo
  sap-ua Antikorruptionsstaatsanwaltschaft SAP
  saporischschja Saporischschja
  schanghai Schanghai
  schleswig-holstein Schleswig-Holstein
  schottland Schottland
  sewastopol Sewastopol
  slowjansk Slowjansk
  south-bend South Bend
  south-carolina South Carolina
  south-dakota South Dakota
  steiermark Steiermark
  strassburg Straßburg
  sudossetien Südossetien
  supreme-court Supreme Court
  taipeh Taipeh
  taiwan-buero Taiwan-Büro
  tatarstan Tatarstan
  teheran Teheran
  texas Texas
  thueringen Thüringen
  tibet Tibet
  tibetische-exilregierung tibetische Exilregierung
  tiflis Tiflis
  tirana Tirana
  tirol Tirol
  tokio Tokio
  transnistrien Transnistrien
  tschetschenien Tschetschenien
  tschukotka Tschukotka
  tuebingen Tübingen
  tula Tula
  uigurischer-weltkongress Uigurischer Weltkongress
  ukrainische-luftwaffe ukrainische Luftwaffe
  us-aussenministerium US-Außenministerium
  usaid USAID
  venetien Venetien
  vermont Vermont
  verteidigungsministerium-cn chinesisches Verteidigungsministerium
  verteidigungsministerium-ru russisches Verteidigungsministerium
  victoria Victoria
  virginia Virginia
  volkskongress Nationaler Volkskongress
  vorarlberg Vorarlberg
  wahlkommission-by belarussische Wahlkommission
  wahlkommission-ru russische Wahlkommission
  wales Wales
  warschau Warschau
  washington Washington
  wehrbeauftragter Wehrbeauftragter
  weisses-haus Weißes Haus
  west-virginia West Virginia
  wfp-deutschland WFP Deutschland
  who-europa WHO Europa
  wien Wien
  wisconsin Wisconsin
  woronesch Woronesch
  wuhan Wuhan
  xinjiang Xinjiang
  zuerich Zürich
`;

let names: ReadonlyMap<string, string> | undefined;

/**
 * What an office belongs to is called; undefined for a country's code and for an unknown id.
 *
 * nameBody('kreml') → "Kreml"; nameBody('un') → "Vereinte Nationen"
 */
export function nameBody(id: string): string | undefined {
  names ??= new Map([
    ...BODIES.trim()
      .split('\n')
      .map((line): [string, string] => {
        const [body = '', ...name] = line.trim().split(' ');
        return [body, name.join(' ')];
      }),
    ...ORGANISATIONS.map(parseOrganisation).map(({ id: key, name }): [string, string] => [
      key,
      name,
    ]),
  ]);
  return names.get(id);
}
