const words = (source: string): ReadonlySet<string> => new Set(source.trim().split(/\s+/));

/** Third persons singular of verbs of speech and thought: whoever does this is a person, or speaks for many. */
export const SAYING_VERBS = words(`
  sagte sagt erklärte erklärt betonte betont meinte meint ergänzte ergänzt bekräftigte bekräftigt unterstrich unterstreicht kommentierte kommentiert argumentierte argumentiert bilanzierte zitierte erläuterte erläutert erzählte erzählt antwortete antwortet
  entgegnete entgegnet erwiderte erwidert beteuerte beteuert beklagte beklagt versicherte versichert räumte scherzte witzelte schwärmte schwärmt klagte klagt mahnte mahnt plädierte plädiert behauptete behauptet vermutete vermutet glaubte glaubt bedauerte bedauert
  lobte lobt kritisierte kritisiert verteidigte begrüßte appellierte appelliert resümierte resümiert konstatierte schilderte schildert berichtete berichtet bestritt bestreitet dementierte gestand gesteht verriet verrät twitterte forderte fragte fragt freute freut ärgerte hofft hoffte
  fürchtete fürchtet bat gratulierte versprach verspricht
`);

/** Third persons singular of what only people do: be born, marry, study, die; no object without article follows. */
export const LIVING_VERBS = words(`
  starb stirbt verstarb verstirbt heiratete heiratet erkrankte lebte lebt wohnte wohnt studierte studiert promovierte promoviert habilitierte lehrte unterrichtete schrieb schreibt verfasste komponierte malte dichtete sang singt tanzte trainierte debütierte erzielte köpfte
  emigrierte floh flüchtete weinte weint lachte lacht lächelte lächelt küsste kniete trank betete predigte agierte wirkte gilt galt absolvierte wuchs kandidierte kandidiert regierte abdankte trauerte
  verliebte verlobte verließ besuchte besucht reiste reist kehrte begegnete schlief erwachte grinste nickte schwieg schweigt schoss tötete ermordete erschoss flog zog trat wusste weiß dachte denkt liebte liebt hasste vergab dribbelte parierte foulte
  publizierte veröffentlichte übersetzte gründete begründete entdeckte erfand entwarf konstruierte konvertierte amtierte residierte
`);

/** Third persons singular that people, but also companies and countries are the subject of. */
export const ACTING_VERBS = words(`
  war ist wurde wird hat hatte will wollte kann konnte soll sollte muss musste darf durfte ließ lässt ging geht kam kommt stand steht saß sitzt blieb bleibt bekam bekommt erhielt erhält gewann gewinnt verlor verliert unterlag siegte belegte
  begann beginnt machte macht nahm nimmt gab gibt hielt hält führte führt spielte spielt arbeitete arbeitet diente dient wechselte wechselt übernahm übernimmt brachte bringt fand findet sah sieht setzte setzt stellte stellt legte legt zeigte zeigt
  sprach spricht rief ruft bezeichnete bezeichnet nannte nennt lehnte warf wirft erreichte erreicht startete startet beendete beendet rechnete rechnet traf trifft schied stieg steigt fiel fällt leitete leitet war schlug schlägt holte holt konnte möchte
  kündigte kündigt verwies verweist vertrat vertritt verzichtete verzichtet wies weist gehörte gehört trug trägt erwischte suchte sucht fing fängt läuft lief agiert versucht versuchte beschrieb beschreibt erkannte erkennt bezog bezieht erinnerte erinnert entwickelte
  distanzierte begeisterte bediente benutzte beschäftigte empfing ernannte postulierte vertrieb tanzte bestimmte reagierte reagiert sei habe werde wolle müsse könne bestätigte bestätigt teilte warnte warnt äußerte äußert drohte
`);

/** What introduces a clause in which the subject stands first: "dass Kolb …". */
export const SUBORDINATORS = words(`
  dass weil wenn als ob nachdem während bevor wie da damit obwohl sodass falls sobald solange bis indem ehe seitdem
`);

/** What a person owns or is owned by: behind a genitive it shows a person ("Kolbs Tochter"). Lower case. */
export const PERSONAL_NOUNS = words(`
  sohn söhne tochter töchter mutter vater eltern bruder brüder schwester schwestern halbbruder halbschwester frau ehefrau mann ehemann gattin gatte witwe witwer enkel enkelin neffe nichte onkel tante großvater großmutter kinder kind geschwister familie freund freundin freunde lebensgefährte lebensgefährtin
  tod leben geburt geburtsdatum geburtstag geburtshaus kindheit jugend leiche leichnam grab stimme körper gesicht augen herz hand hände handschrift gesundheit charakter karriere laufbahn rücktritt amtszeit amtsvorgänger amtsnachfolger vorgänger vorgängerin nachfolger nachfolgerin stellvertreter stellvertreterin kollege kollegin kollegen
  anwalt anwälte anwältin verteidiger trainer manager sprecher sprecherin berater sekretärin assistent assistentin mitarbeiter schüler lehrer biograf biografie biographie memoiren tagebuch tagebücher briefe roman romane erzählung erzählungen gedicht gedichte werk werke oper opern sinfonie sinfonien kantaten lieder gemälde bilder stil lehre schriften dramen stück stücke film filme buch bücher album
  aussprüche thesen befreiung entmachtung sturz hilfe sieg niederlage kopfball flanke freistoß nachfolge verdienste aufstieg herrschaft regierungszeit schicksal ruhm ehre person erben porträt bildnis büste statue anwesenheit
  ausscheiden entlassung verhaftung festnahme ermordung hinrichtung wahl wiederwahl ernennung absichten entscheidung worte aussage aussagen äußerungen rede auftritt version kritiker gegner anhänger rivale nachlass abenteuerliches ideen meinung ansicht flöte parteikollege parteikollegen tor tore treffer kopfball schuss
`);

/** Nouns for what somebody is, in a clause about a person: "Kolb war als Leiter tätig". Lower case. */
export const PREDICATE_NOUNS = words(`
  mitglied gast leiter hauptleiter vorsitzender vorsitzende präsident direktor bürgermeister gründungsmitglied ehrenmitglied ehrendoktor teilnehmer sieger siegerin meister meisterin weltmeister professor arzt lehrer lehrerin kandidat kandidatin patentinhaber inhaber autor autorin geschäftsführer vizepräsident
  tätig geboren verheiratet beigesetzt begraben getauft gestorben verstorben erkrankt ermordet erschossen enthauptet gekrönt promoviert verwitwet vater mutter sohn tochter bruder nationalspieler spieler trainer kapitän offizier richter abgeordneter abgeordnete senator pastor pastorin bischof abt student studentin schüler
`);
