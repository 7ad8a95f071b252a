/** What an office is called and what it makes of the one who holds it. */
export interface Office {
  /** German title, masculine and feminine. */
  de: readonly [masculine: string, feminine: string];
  /** English title. */
  en: string;
  /** Holding it ever makes an actor a leader. */
  leader: boolean;
  /** Weight among several offices held at once; the highest is shown first. */
  rank: number;
}

const state = (de: readonly [string, string], en: string, rank: number): Office => ({
  de,
  en,
  leader: true,
  rank,
});
const service = (de: readonly [string, string], en: string, rank = 20): Office => ({
  de,
  en,
  leader: false,
  rank,
});

/**
 * Every office the actor tables may use. German titles are the general ones; what a country calls its own ("Kanzler",
 * "Bundeskanzlerin", "Premier") is told by `role-words.ts`.
 */
export const OFFICES = {
  president: state(['Präsident', 'Präsidentin'], 'President', 100),
  king: state(['König', 'Königin'], 'Monarch', 95),
  emperor: state(['Kaiser', 'Kaiserin'], 'Emperor', 95),
  emir: state(['Emir', 'Emirin'], 'Emir', 95),
  sultan: state(['Sultan', 'Sultanin'], 'Sultan', 95),
  prince: state(['Fürst', 'Fürstin'], 'Prince', 95),
  'grand-duke': state(['Großherzog', 'Großherzogin'], 'Grand Duke', 95),
  'crown-prince': state(['Kronprinz', 'Kronprinzessin'], 'Crown Prince', 70),
  'governor-general': state(['Generalgouverneur', 'Generalgouverneurin'], 'Governor-General', 60),
  pope: state(['Papst', 'Päpstin'], 'Pope', 100),
  'supreme-leader': state(['Oberster Führer', 'Oberste Führerin'], 'Supreme Leader', 99),
  'state-leader': state(['Staatschef', 'Staatschefin'], 'Leader', 98),
  chancellor: state(['Kanzler', 'Kanzlerin'], 'Chancellor', 90),
  'prime-minister': state(['Ministerpräsident', 'Ministerpräsidentin'], 'Prime Minister', 90),
  'vice-president': state(['Vizepräsident', 'Vizepräsidentin'], 'Vice President', 70),
  'vice-chancellor': state(['Vizekanzler', 'Vizekanzlerin'], 'Vice-Chancellor', 62),
  'deputy-prime-minister': state(
    ['Vizeministerpräsident', 'Vizeministerpräsidentin'],
    'Deputy Prime Minister',
    61,
  ),
  'foreign-minister': state(['Außenminister', 'Außenministerin'], 'Foreign Minister', 80),
  'defence-minister': state(
    ['Verteidigungsminister', 'Verteidigungsministerin'],
    'Defence Minister',
    75,
  ),
  'finance-minister': state(['Finanzminister', 'Finanzministerin'], 'Finance Minister', 66),
  'interior-minister': state(['Innenminister', 'Innenministerin'], 'Interior Minister', 66),
  'economy-minister': state(
    ['Wirtschaftsminister', 'Wirtschaftsministerin'],
    'Economy Minister',
    64,
  ),
  'trade-minister': state(['Handelsminister', 'Handelsministerin'], 'Trade Minister', 63),
  'energy-minister': state(['Energieminister', 'Energieministerin'], 'Energy Minister', 63),
  'justice-minister': state(['Justizminister', 'Justizministerin'], 'Justice Minister', 63),
  'health-minister': state(['Gesundheitsminister', 'Gesundheitsministerin'], 'Health Minister', 62),
  'environment-minister': state(['Umweltminister', 'Umweltministerin'], 'Environment Minister', 62),
  'development-minister': state(
    ['Entwicklungsminister', 'Entwicklungsministerin'],
    'Development Minister',
    62,
  ),
  'agriculture-minister': state(
    ['Landwirtschaftsminister', 'Landwirtschaftsministerin'],
    'Agriculture Minister',
    62,
  ),
  'transport-minister': state(['Verkehrsminister', 'Verkehrsministerin'], 'Transport Minister', 62),
  'labour-minister': state(['Arbeitsminister', 'Arbeitsministerin'], 'Labour Minister', 62),
  'education-minister': state(['Bildungsminister', 'Bildungsministerin'], 'Education Minister', 62),
  'family-minister': state(['Familienminister', 'Familienministerin'], 'Family Minister', 62),
  'culture-minister': state(['Kulturminister', 'Kulturministerin'], 'Culture Minister', 62),
  'digital-minister': state(['Digitalminister', 'Digitalministerin'], 'Digital Minister', 62),
  'security-minister': state(
    ['Sicherheitsminister', 'Sicherheitsministerin'],
    'Security Minister',
    62,
  ),
  minister: state(['Minister', 'Ministerin'], 'Minister', 60),
  'secretary-general': state(['Generalsekretär', 'Generalsekretärin'], 'Secretary-General', 85),
  'commission-president': state(
    ['Kommissionspräsident', 'Kommissionspräsidentin'],
    'Commission President',
    86,
  ),
  'council-president': state(['Ratspräsident', 'Ratspräsidentin'], 'Council President', 85),
  'parliament-president': state(
    ['Parlamentspräsident', 'Parlamentspräsidentin'],
    'President of Parliament',
    65,
  ),
  'high-representative': state(
    ['Außenbeauftragter', 'Außenbeauftragte'],
    'High Representative',
    84,
  ),
  commissioner: state(['Kommissar', 'Kommissarin'], 'Commissioner', 64),
  head: state(['Chef', 'Chefin'], 'Head', 64),
  'party-leader': state(['Parteichef', 'Parteichefin'], 'Party leader', 58),
  'armed-group-leader': state(['Anführer', 'Anführerin'], 'Leader', 68),
  'opposition-leader': state(['Oppositionsführer', 'Oppositionsführerin'], 'Opposition leader', 50),
  'parliamentary-leader': service(
    ['Fraktionschef', 'Fraktionschefin'],
    'Parliamentary group leader',
    48,
  ),
  'parliament-speaker': service(
    ['Parlamentspräsident', 'Parlamentspräsidentin'],
    'Speaker of Parliament',
    55,
  ),
  'party-secretary': service(
    ['Parteigeneralsekretär', 'Parteigeneralsekretärin'],
    'Party secretary-general',
    46,
  ),
  'security-adviser': service(
    ['Sicherheitsberater', 'Sicherheitsberaterin'],
    'National Security Adviser',
    52,
  ),
  'security-council-secretary': service(
    ['Sekretär des Sicherheitsrats', 'Sekretärin des Sicherheitsrats'],
    'Secretary of the Security Council',
    52,
  ),
  'chief-of-staff': service(['Stabschef', 'Stabschefin'], 'Chief of Staff', 45),
  'army-chief': service(['Armeechef', 'Armeechefin'], 'Army chief', 47),
  'intelligence-chief': service(
    ['Geheimdienstchef', 'Geheimdienstchefin'],
    'Intelligence chief',
    46,
  ),
  spokesperson: service(['Sprecher', 'Sprecherin'], 'Spokesperson', 30),
  adviser: service(['Berater', 'Beraterin'], 'Adviser', 32),
  envoy: service(['Sondergesandter', 'Sondergesandte'], 'Special Envoy', 35),
  ambassador: service(['Botschafter', 'Botschafterin'], 'Ambassador', 34),
  'un-ambassador': service(['UN-Botschafter', 'UN-Botschafterin'], 'Ambassador to the UN', 36),
  'central-bank-governor': service(
    ['Notenbankchef', 'Notenbankchefin'],
    'Central bank governor',
    44,
  ),
  'attorney-general': service(
    ['Generalstaatsanwalt', 'Generalstaatsanwältin'],
    'Attorney General',
    43,
  ),
  'regional-leader': service(['Regionalpräsident', 'Regionalpräsidentin'], 'Regional leader', 40),
  'separatist-leader': service(
    ['Separatistenführer', 'Separatistenführerin'],
    'Separatist leader',
    40,
  ),
  governor: service(['Gouverneur', 'Gouverneurin'], 'Governor', 38),
  'state-premier': service(['Ministerpräsident', 'Ministerpräsidentin'], 'State Premier', 38),
  'state-minister': service(['Landesminister', 'Landesministerin'], 'State Minister', 37),
  mayor: service(['Bürgermeister', 'Bürgermeisterin'], 'Mayor', 36),
  senator: service(['Senator', 'Senatorin'], 'Senator', 28),
  lawmaker: service(['Abgeordneter', 'Abgeordnete'], 'Member of Parliament', 26),
  'company-head': service(['Unternehmenschef', 'Unternehmenschefin'], 'Chief executive', 24),
  candidate: service(['Kandidat', 'Kandidatin'], 'Candidate', 25),
  'first-lady': service(['First Gentleman', 'First Lady'], 'First spouse', 25),
} as const satisfies Record<string, Office>;

export type OfficeKey = keyof typeof OFFICES;
