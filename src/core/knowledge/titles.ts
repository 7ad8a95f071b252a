/** Words that stand directly before a name: "Präsident Müller". Own list of what German news prints; lower case. */
const words = (source: string): ReadonlySet<string> => new Set(source.trim().split(/\s+/));

/** Titles that are whole words only; as the end of a compound they would mean something else. */
export const TITLE_WORDS = words(`
  herr herrn frau dr prof doktor professor professorin sir lord lady mr mrs ms pater don
  baron baronin graf gräfin fürst fürstin herzog herzogin prinz prinzen prinzessin scheich scheichs emir sultan schah sheikh zar könig königs königin kaiser kaiserin
  papst papstes kardinal bischof bischöfin erzbischof patriarch imam mullah ajatollah großajatollah rabbi rabbiner dalai pastor pfarrer
  general generals oberst admiral hauptmann leutnant oberstleutnant major feldmarschall marschall
  ceo cfo premier premiers premierministerin stabschef stabschefin ex-präsident expräsident
  aktivist aktivistin anwalt anwältin analyst analystin autor autorin regisseur regisseurin schriftsteller schriftstellerin
  kanzler kanzlers kanzlerin richter richterin senator senatorin minister ministers ministerin präsident präsidenten präsidentin
  chef chefin sprecher sprecherin sprechers botschafter botschafterin diktator diktators machthaber machthabers amtsinhaber amtsinhaberin
  kollege kollegen kollegin amtskollege amtskollegen amtskollegin parteifreund rivale rivalen konkurrent konkurrentin herausforderer herausforderin
`);

/** Titles of leaders that no office of the tables stands for; lower case. */
export const AMONG_LEADERS = words(`
  amtskollege amtskollegen amtskollegin ressortkollege ressortkollegen ressortkollegin parteichef parteichefin parteivorsitzende parteivorsitzender parteivorsitzenden
  rebellenchef rebellenführer rebellenführers milizenchef milizenführer milizchef milizführer juntachef juntaführer putschistenführer putschführer
  übergangspräsident übergangspräsidenten übergangspräsidentin interimspräsident interimspräsidenten interimspräsidentin übergangspremier interimspremier
  militärmachthaber militärherrscher
`);

/** Ministers nobody lists the ministry of; those of state are none. */
export const MINISTERS = /^(?!staatsm|vize).*minister(?:s|in)?$|^vizeregierungschef/;

/** How titles and adjectives of deputies begin, and the offices whose deputies belong to the government. */
export const DEPUTIES = /^(?:vize|stell|erste)/i;
export const DEPUTIES_IN_GOVERNMENT = /premier|(?:minister|vize)präsident|regierungschef|kanzler/;

/** Offices that make a leader of whoever heads a party; they are found in every club. */
export const CHIEFS = /^(?:chef|vorsitzende|anführer|führer|präsident)(?:in|[rns])?$/;

/** What leaders are the heads of. */
export const LED_BY_LEADERS =
  /(?:regierung|republik|staate?s|region|partei|rebellen|milizen|separatisten|aufständischen|junta)$/;

/** Titles of those who are called by their given names. */
export const RULERS =
  /^(?:König|Königin|Kaiser|Kaiserin|Zar|Papst|Fürst|Herzog|Prinz|Prinzessin|Sultan|Schah|Emir)s?$/;

/** Titles that are surnames behind a given name: "Ruth König". */
export const SURNAMES_LIKE_TITLES: ReadonlySet<string> = new Set(
  'Graf König Kaiser Herzog Richter Prinz Fürst Bischof Baron Hauptmann Major'.split(' '),
);

/** Days and months that are surnames as well. */
export const SURNAMES_LIKE_DAYS: ReadonlySet<string> = new Set(
  'März Mai Freitag Sonntag Montag'.split(' '),
);

/** Titles of `TITLE_WORDS` that are printed with a full stop: "Dr. Müller". */
export const ABBREVIATED_TITLES = words('dr prof mr mrs ms');

/** Ends of words that are titles also at the end of a compound: "Verteidigungsminister", "Regierungssprecherin". */
export const TITLE_SUFFIXES: readonly string[] = [
  ...words(`
  präsident präsidenten präsidentin minister ministers ministerin kanzler kanzlers kanzlerin premier chef chefs chefin
  sprecher sprechers sprecherin botschafter botschafters botschafterin sekretär sekretärs sekretärin kommissar kommissars kommissarin
  direktor direktors direktorin vorsitzende vorsitzender vorsitzenden beauftragte beauftragter beauftragten gesandte gesandter gesandten
  abgeordnete abgeordneter abgeordneten senator senatorin gouverneur gouverneurs gouverneurin bürgermeister bürgermeisters bürgermeisterin
  richter richterin anwalt anwältin experte experten expertin analyst analysten analystin politiker politikers politikerin kandidat kandidaten kandidatin
  führer führers führerin kommandeur kommandeurs kommandant leiter leiterin berater beraters beraterin korrespondent korrespondentin aktivist aktivistin
  journalist journalisten journalistin forscher forscherin wissenschaftler wissenschaftlerin historiker historikerin politologe politologin politikwissenschaftler
  ökonom ökonomin unternehmer unternehmerin milliardär milliardärs general generalmajor generalleutnant generaloberst brigadegeneral admiral
  rebellenführer rebellenchef clanchef unterhändler unterhändlerin vermittler vermittlerin koordinator koordinatorin inspekteur
  staatsanwalt staatsanwältin rätin landrat landammann ombudsmann ombudsfrau intendant gründer gründerin inhaber mitarbeiter offizier diplomat diplomatin
  prinz prinzessin könig königin bischof erzbischof ministerpräsident`),
];

/** Ends of words for what somebody is: before two unknown capital words they show that these are a name. */
export const OCCUPATION_SUFFIXES: readonly string[] = [
  ...words(`
  erin istin antin entin eurin login loge helfer schafter
  nationalrat nationalrats ständerat ständerats bundesrat regierungsrat regierungsrats kantonsrat grossrat gemeinderat stadtrat
  mitglied mitglieds polizist polizistin soldat soldatin pilot pilotin schwester pfleger pflegerin arzt ärztin lehrer lehrerin student studentin schüler schülerin fahrer fahrerin bauer bäuerin
  händler händlerin sänger sängerin musiker musikerin trainer trainerin spieler spielerin fischer fischerin künstler künstlerin schauspieler schauspielerin fotograf fotografin
  reporter reporterin kapitän astronaut astronautin mönch priester anhänger anhängerin sportler sportlerin bewohner bewohnerin anwohner anwohnerin manager managerin banker bankerin
  rentner rentnerin ingenieur ingenieurin mechaniker meister meisterin mieter winzer winzerin landwirt landwirtin wirt wirtin farmer farmerin unternehmerin arbeiterin helferin pilotin journalistin künstlerin autorin lehrerin beamtin besitzer besitzerin aktivistin unternehmer friseur friseurin kellner kellnerin
  dichter dichterin maler malerin architekt architektin biologe biologin physiker physikerin chemiker chemikerin virologe virologin klimaforscher soziologe soziologin
  militär veteran veteranin kämpfer kämpferin rebell aktivist oppositioneller oppositionelle oppositionellen abgeordnete überlebende überlebender augenzeuge augenzeugin zeuge zeugin
  bruder schwester sohn tochter ehefrau gattin ehemann witwe vater mutter läufer läuferin schwimmer schwimmerin stürmer torwart boxer boxerin moderator moderatorin blogger bloggerin koch köchin geschäftsmann geschäftsfrau kaufmann feuerwehrmann bergmann vorstand frau
`),
];

/** Words that follow a title or first name with a capital letter but are no names. */
export const NOT_NAMES = words(`
  ich du er sie es wir ihr man sich uns euch ihnen ihm ihn mir dir wer was
  montag dienstag mittwoch donnerstag freitag samstag sonntag montagfrüh dienstagfrüh mittwochfrüh donnerstagfrüh freitagfrüh samstagfrüh sonntagfrüh januar jänner februar märz april juni juli august september oktober november dezember
  reportern journalisten medien reporter uhr prozent euro dollar mrd mio millionen milliarden menschen ende anfang mitte jahr jahre heute gestern
  hilfe unterstützung druck klage klagen stellung auskunft vorwürfe versagen wortbruch untätigkeit mut recht zeit rückendeckung vertrauen gehör rede einmischung schwierigkeiten mitglied mitglieder
  maßnahmen hilfen schutz geld waffen fragen antworten gespräche verhandlungen zugeständnisse sanktionen konsequenzen respekt anerkennung kritik verrat lüge lügen schuld sympathie zustimmung
  der die das und oder von des dem den ein eine einen einer im in am an auf mit nach bei aus für zu zum zur als wie sowie auch nicht sich ist war hat hatte wird will
  minister präsident kanzler regierung partei land staat union rat amt haus straße platz
  dynamics motors electric
`);

/** Small words inside names: "von der Leyen", "bin Salman". */
export const NAME_PARTICLES = words(`
  von vom van der den de dela del della di da dos das du la le el al as ad bin ibn ben abu zu ter ten af av y
`);

/** Arabic articles, which a hyphen joins to the word behind: "al-Balaous", "Zein ad-Din". */
export const ARABIC_ARTICLES = words(
  'al el ul ad ed ud as es ar er ur an en at et az ez ash esh asch esch adh Al El Ad As Er Es Ar An At Az Asch',
);

/** What comes behind a name and makes the whole a thing: "Konrad-Adenauer-Stiftung", "John-F.-Kennedy-Flughafen". */
export const NAMED_THINGS = words(`
  stiftung straße strasse allee platz preis preises preisträger schule gymnasium universität university hochschule flughafen airport institut institute haus kaserne brücke
  fluss flusses gebirge vulkan bucht delta denkmal gesetz klinik ufer ring weg halle stadion museum zentrum center centre park damm gasse bibliothek library foundation street avenue boulevard square
  school college street road church house hall hotel award prize memorial trophy cup open grand prix festival
  effekt doktrin syndrom orden medaille medaillen linie krankenhaus hospital kirche moschee verlag werke group gruppe inc ag gmbh co corp
  institution endowment trust council committee society league party regiment
  dynamics motors electric industries airlines records pictures times company corporation partners brothers
  auto werft reederei motorsport racing show quartett trio orchester ensemble biografie
  island islands county city river valley mountains theatre
`);

/** What a company is, before its name: "der Modekonzern Ada Solberg". */
export const FIRM_BEFORE =
  /(?:konzerns?|bank|firma|kanzlei|(?:unternehmens|wirtschafts)beratung|(?:rating|werbe)agentur|(?:luxus|mode|auto)marke|brauerei|reederei|(?:auto|flugzeug|chip)bauer)$/;

/** Names that stand for anybody, and things named after somebody. */
export const CALLED_LIKE_PERSONS =
  /^(?:(?:Max|Erika) Muster(?:mann|frau)|Otto Normal\p{L}+|Lieschen Müller|James Webb|Roland Garros|Max Planck)s?$/u;

/** What comes before a name and makes it a thing: "Flugzeugträger Gerald Ford". */
export const THING_BEFORE = words(`
  magen flughafen flugzeugträger fregatte zerstörer schiff frachter tanker kreuzer uss hms teleskop weltraumteleskop yacht korvette passagierschiff kriegsschiff marineschiff stiftung universität schule preis platz straße sankt st hurrikan taifun orkan sturm tiefdruckgebiet sturmtief
  luftschiff segelschiff kreuzfahrtschiff raumschiff raumfähre forschungsschiff fähre denkfabrik kathedrale basilika lycée kolleg kaserne stadion arena villa operation modehaus kanzlei
`);
