type Manner = 'says' | 'judges' | 'thinks' | 'views';

/** A verb by which news attributes words to a speaker. */
export interface SpeechVerb {
  /** Infinitive. */
  lemma: string;
  /** Finite forms of the third person, present and past; of a separable verb without its prefix. */
  finite: readonly string[];
  /** Empty where a common verb has the same one: "gestanden" is mostly of "stehen". */
  participle: string;
  /** Separable prefix, which stands at the end of a main clause: "teilte … mit". */
  prefix?: string;
  /**
   * `says` gives words as they are; `judges` demands or names; `thinks` takes a clause and proves no word-for-word
   * quote; `views` takes no clause, and of a person only words between marks.
   */
  manner: Manner;
}

const rows = (source: string, manner: Manner): SpeechVerb[] =>
  source
    .trim()
    .split('\n')
    .map((line) => {
      const [lemma = '', forms = '', participle = '', prefix] = line
        .split('|')
        .map((part) => part.trim());
      return { lemma, finite: forms.split(' '), participle, manner, ...(prefix && { prefix }) };
    });

/** Weak verbs with regular forms, by their infinitive. */
const weak = (source: string, manner: Manner): SpeechVerb[] =>
  source
    .trim()
    .split(/\s+/)
    .map((lemma) => {
      const stem = lemma.replace(/e?n$/, '');
      const link = /(?:[td]|(?:ch|[^lrhaeiouäöü])[nm])$/.test(stem) ? 'e' : '';
      const ends = lemma.endsWith('ern') || lemma.endsWith('eln') ? 'n' : 'en';
      const inseparable = /^(?:be|er|ver|ent|zer|ge|miss|wider|unter|über)|ieren$/.test(lemma);
      return {
        lemma,
        finite: [`${stem}${link}t`, `${stem}${ends}`, `${stem}${link}te`, `${stem}${link}ten`],
        participle: `${inseparable ? '' : 'ge'}${stem}${link}t`,
        manner,
      };
    });

/** Own list of what German news prints around direct and reported speech. */
export const SPEECH_VERBS: readonly SpeechVerb[] = [
  ...weak(
    `glauben hoffen vermuten befürchten fürchten schätzen erwarten folgern bedauern bezweifeln errechnen beantragen erinnern`,
    'thinks',
  ),
  ...weak(
    `sagen erklären betonen berichten antworten fragen warnen meinen behaupten versichern bekräftigen kommentieren erläutern
    argumentieren äußern ergänzen erwidern entgegnen mahnen versprechen prophezeien resümieren bilanzieren konstatieren
    twittern posten formulieren verlauten urteilen klagen wiederholen beteuern bestätigen verkünden begründen präzisieren
    spotten jubeln scherzen melden vermelden bemerken verdeutlichen bemängeln monieren prognostizieren
      schildern rechtfertigen signalisieren erzählen zitieren informieren bekunden plädieren
    poltern wettern schimpfen zürnen höhnen sticheln donnern tönen prahlen frohlocken schwärmen seufzen stöhnen murmeln flüstern brüllen
    ätzen giften lästern kontern parieren witzeln sinnieren spekulieren mutmaßen beschwichtigen insistieren konkretisieren verneinen
    bejahen ermahnen ermutigen gratulieren kondolieren danken schlussfolgern unken`,
    'says',
  ),
  ...weak(
    `fordern kritisieren loben rühmen rügen bezeichnen verurteilen begrüßen tadeln verteidigen würdigen charakterisieren titulieren
    beschuldigen verlangen leugnen dementieren drohen appellieren beklagen attackieren verhöhnen feiern preisen
    werten bewerten titeln brandmarken geißeln erwähnen verspotten diffamieren skandieren beurteilen
    bescheinigen attestieren unterstellen beanstanden verharmlosen beschimpfen interpretieren`,
    'judges',
  ),
  ...rows(
    `
sprechen | spricht sprach sprechen sprachen | gesprochen
nennen | nennt nannte nennen nannten | genannt
bestreiten | bestreitet bestritt bestreiten bestritten | bestritten
rufen | ruft rief rufen riefen | gerufen
beschreiben | beschreibt beschrieb beschreiben beschrieben | beschrieben
zurückweisen | weist wies weisen wiesen | zurückgewiesen | zurück
einschätzen | schätzt schätzte schätzen schätzten | eingeschätzt | ein
vorwerfen | wirft warf werfen warfen | vorgeworfen | vor
ablehnen | lehnt lehnte lehnen lehnten | abgelehnt | ab
aufrufen | ruft rief rufen riefen | aufgerufen | auf
auffordern | fordert forderte fordern forderten | aufgefordert | auf
werben | wirbt warb werben warben | geworben
vergleichen | vergleicht verglich vergleichen verglichen | verglichen
abtun | tut tat tun taten | abgetan | ab
einstufen | stuft stufte stufen stuften | eingestuft | ein
herunterspielen | spielt spielte spielen spielten | heruntergespielt | herunter
hinstellen | stellt stellte stellen stellten | hingestellt | hin
`,
    'judges',
  ),
  ...rows(
    `
sagen | sagt sagte sagen sagten sage | gesagt
schreiben | schreibt schrieb schreiben schrieben | geschrieben
befinden | befindet befand befinden befanden |
unterstreichen | unterstreicht unterstrich unterstreichen unterstrichen | unterstrichen
heißen | heißt hieß heiße | geheißen
verlautbaren | verlautbarte verlautbarten verlautbart | verlautbart
versprechen | verspricht versprach versprechen versprachen | versprochen
gestehen | gesteht gestand gestehen |
schwören | schwört schwor schwören schworen | geschworen
widersprechen | widerspricht widersprach widersprechen widersprachen | widersprochen
mitteilen | teilt teilte teilen teilten teile | mitgeteilt | mit
bekanntgeben | gibt gab geben gaben | bekanntgegeben | bekannt
bekannt geben | gibt gab geben gaben | gegeben | bekannt
angeben | gibt gab geben gaben | angegeben | an
zugeben | gibt gab geben gaben | zugegeben | zu
ankündigen | kündigt kündigte kündigen kündigten | angekündigt | an
hinzufügen | fügt fügte fügen fügten | hinzugefügt | hinzu
hinweisen | weist wies weisen wiesen | hingewiesen | hin
verweisen | verweist verwies verweisen verwiesen | verwiesen
feststellen | stellt stellte stellen stellten | festgestellt | fest
klarstellen | stellt stellte stellen stellten | klargestellt | klar
ausführen | führt führte führen führten | ausgeführt | aus
fortfahren | fährt fuhr fahren fuhren | fortgefahren | fort
einräumen | räumt räumte räumen räumten | eingeräumt | ein
hervorheben | hebt hob heben hoben | hervorgehoben | hervor
herausstreichen | streicht strich streichen strichen | herausgestrichen | heraus
darlegen | legt legte legen legten | dargelegt | dar
vorschlagen | schlägt schlug schlagen schlugen | vorgeschlagen | vor
aussagen | sagt sagte sagen sagten | ausgesagt | aus
anmerken | merkt merkte merken merkten | angemerkt | an
anfügen | fügt fügte fügen fügten | angefügt | an
beifügen | fügt fügte fügen fügten | beigefügt | bei
nachschieben | schiebt schob schieben schoben | nachgeschoben | nach
einwerfen | wirft warf werfen warfen | eingeworfen | ein
ausrufen | ruft rief rufen riefen | ausgerufen | aus
zurufen | ruft rief rufen riefen | zugerufen | zu
entgegenhalten | hält hielt halten hielten | entgegengehalten | entgegen
dagegenhalten | hält hielt halten hielten | dagegengehalten | dagegen
nachhaken | hakt hakte haken hakten | nachgehakt | nach
nachfragen | fragt fragte fragen fragten | nachgefragt | nach
kundtun | tut tat tun taten | kundgetan | kund
zu bedenken geben | gibt gab geben gaben | gegeben | bedenken
zu Protokoll geben | gibt gab geben gaben | gegeben | Protokoll
schreien | schreit schrie schreien schrien | geschrien
einwenden | wendet wandte wendete wenden wandten | eingewandt | ein
deutlich machen | macht machte machen machten | gemacht | deutlich
klar machen | macht machte machen machten | gemacht | klar
nahelegen | legt legte legen legten | nahegelegt | nahe
nachlegen | legt legte legen legten | nachgelegt | nach
zusichern | sichert sicherte sichern sicherten | zugesichert | zu
anmahnen | mahnt mahnte mahnen mahnten | angemahnt | an
vorhersagen | sagt sagte sagen sagten | vorhergesagt | vorher
richtigstellen | stellt stellte stellen stellten | richtiggestellt | richtig
zusagen | sagt sagte sagen sagten | zugesagt | zu
voraussagen | sagt sagte sagen sagten | vorausgesagt | voraus
eingestehen | gesteht gestand gestehen gestanden | eingestanden | ein
anprangern | prangert prangerte prangern prangerten | angeprangert | an
andeuten | deutet deutete deuten deuteten | angedeutet | an
zugestehen | gesteht gestand gestehen gestanden | zugestanden | zu
anführen | führt führte führen führten | angeführt | an
vorbringen | bringt brachte bringen brachten | vorgebracht | vor
überzeugt sein | ist war sind waren sei zeigt zeigte zeigten gibt gab gaben | überzeugt gewesen | überzeugt
zuversichtlich sein | ist war sind waren sei zeigt zeigte zeigten äußert äußerte gibt gab gaben | zuversichtlich gewesen | zuversichtlich
hervorgehen | geht ging gehen gingen | hervorgegangen | hervor
zusammenfassen | fasst fasste fassen fassten | zusammengefasst | zusammen
vorrechnen | rechnet rechnete rechnen rechneten | vorgerechnet | vor
einschränken | schränkt schränkte | | ein
abwiegeln | wiegelt wiegelte wiegeln wiegelten | abgewiegelt | ab
wiedergeben | gibt gab geben gaben | wiedergegeben | wieder
verraten | verrät verriet verrieten |
wissen lassen | lässt ließ lassen ließen | | wissen
mitteilen lassen | lässt ließ lassen ließen | | mitteilen
ausrichten lassen | lässt ließ lassen ließen | | ausrichten
verbreiten lassen | lässt ließ lassen ließen | | verbreiten
verlauten lassen | lässt ließ lassen ließen | | verlauten
erklären lassen | lässt ließ lassen ließen | | erklären
durchblicken lassen | lässt ließ lassen ließen | | durchblicken
verkünden lassen | lässt ließ lassen ließen | | verkünden
verlautbaren lassen | lässt ließ lassen ließen | | verlautbaren
`,
    'says',
  ),
  ...rows(
    `
finden | findet fand finden fanden | gefunden
denken | denkt dachte denken dachten | gedacht
wissen | weiß wusste | gewusst
bestehen | besteht bestand bestehen bestanden | bestanden
zeigen | zeigt zeigte zeigen zeigten | gezeigt
halten | hält hielt halten hielten | gehalten
davon ausgehen | geht ging gehen gingen | ausgegangen | aus
damit rechnen | rechnet rechnete rechnen rechneten | | damit
beschließen | beschließt beschloss beschließen beschlossen | beschlossen
entscheiden | entscheidet entschied entscheiden entschieden | entschieden
bitten | bittet bat bitten baten | gebeten
androhen | droht drohte drohen drohten | angedroht | an
annehmen | nimmt nahm nehmen nahmen | angenommen | an
empfehlen | empfiehlt empfahl empfehlen empfahlen | empfohlen
raten | rät riet raten rieten | geraten
anbieten | bietet bot bieten boten | angeboten | an
ausschließen | schließt schloss schließen schlossen | ausgeschlossen | aus
vorsehen | sieht sah sehen sahen | vorgesehen | vor
anordnen | ordnet ordnete ordnen ordneten | angeordnet | an
`,
    'thinks',
  ),
  ...weak('reagieren wünschen wittern', 'views'),
  ...rows(
    `
sehen | sieht sah sehen sahen | gesehen
erkennen | erkennt erkannte erkennen erkannten | erkannt
empfinden | empfindet empfand empfinden empfanden | empfunden
`,
    'views',
  ),
];

/** Nouns that stand for the statement itself: "mit den Worten:", "Zitat". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'Worten Worte Zitat Stellungnahme Erklärung Aussage Äußerung Begründung Antwort Kommentar Fazit Meinung Mitteilung Kritik Ankündigung Statement Frage Appell Warnung Forderung Vorwurf Devise Motto'.split(
    ' ',
  ),
);

/** More nouns for what somebody has written or said; before a colon they announce no words. */
export const WRITINGS: ReadonlySet<string> = new Set(
  `Telegramm Brief Schreiben Botschaft Videobotschaft Nachricht Tweet Beitrag Eintrag Post Rede Ansprache Video Interview Gespräch
  Gastbeitrag Manifest Aufruf Bericht Notiz Mail Memo Dekret Erlass Rücktrittserklärung Pressemitteilung`
    .trim()
    .split(/\s+/),
);

/** Nouns behind "nach" that tell who says so; of other nouns it tells a time. */
export const ACCOUNTS: ReadonlySet<string> = new Set(
  `Angaben Angabe Aussage Aussagen Auskunft Auskünften Informationen Worten Darstellung Darstellungen Ansicht Meinung Einschätzung
  Auffassung Überzeugung Bericht Berichten Erkenntnis Erkenntnissen Erkenntnisstand Recherchen Berechnungen Schätzung Schätzungen
  Mitteilung Mitteilungen Meldung Meldungen Lesart Ermittlungen Untersuchungen Studie Studien Umfrage Umfragen Analyse Vernehmen
  Bekunden Eingeständnis Bekenntnis`
    .trim()
    .split(/\s+/),
);

/** Words with the form of a weak verb that are no full verbs, and so none of speech. */
export const NO_SAYING: ReadonlySet<string> = new Set(
  `hat hatte hatten ist wird konnte konnten musste mussten sollte sollten wollte wollten durfte durften mochte möchte hätte hätten
  könnte könnten müsste müssten dürfte dürften nicht jetzt erst zuletzt seit mit selbst sonst oft fast meist heute bitte samt statt
  direkt echt recht gut nebst zunächst längst höchst jüngst letzte letzten erste ersten zweite zweiten dritte beste besten
  rechte rechten gesamte gesamten weite weiten bekannte bekannten geplante geplanten sogenannte sogenannten`
    .trim()
    .split(/\s+/),
);

/** Verbs whose clause without "dass" is a report even in the indicative. */
export const PLAIN: ReadonlySet<string> = new Set(
  'sagen erklären schreiben behaupten mitteilen berichten melden angeben glauben meinen betonen versichern bekanntgeben ankündigen ergänzen hinzufügen'.split(
    ' ',
  ),
);

/** Nouns whose clause is what somebody says or holds: "die Ansicht, dass …", "den Vorwurf, … zu haben". */
export const CLAIMS: ReadonlySet<string> = new Set(
  `Ansicht Auffassung Meinung Aussage Behauptung Forderung Vorwurf Vorwürfe Vorwürfen Prognose Überzeugung Ankündigung Befürchtung Befürchtungen
  Hoffnung Erklärung Mitteilung Vermutung Einschätzung Warnung Standpunkt Erwartung Zusage Äußerung Feststellung Anschuldigung
  Aufforderung Appell Schluss Rede Gerücht Gerüchte Annahme Sorge Versicherung Andeutung Begründung Aufruf Vorschlag`
    .trim()
    .split(/\s+/),
);

/** Subjunctives of the present: German news uses them for reported speech and little else. */
export const FIRST_SUBJUNCTIVES: ReadonlySet<string> = new Set(
  `sei seien habe könne müsse solle wolle dürfe werde möge wisse gebe gehe stehe komme bleibe liege lasse mache nehme
  sehe halte handle handele bestehe gelte brauche führe bringe bedeute trage finde laufe spiele zeige diene stelle setze
  erwarte fordere arbeite kämpfe leide drohe sterbe wachse steige sinke beginne ende breche schaffe schütze unterstütze
  verfolge verfüge verstoße widerspreche betrage betreffe betreibe bilde enthalte entspreche ergebe erhalte erhöhe
  erscheine fehle fühle gefährde gehöre gelinge genüge geschehe glaube hänge helfe hoffe kenne koste lehne
  leiste lese liefere lebe plane rechne sorge spreche suche tue treffe trete unterliege verdiene verhalte
  verhandle verhindere verlange verletze verliere vermittle versuche vertrete verursache warte wende werfe wirke ziehe
  zwinge besitze vertrage vorliege befinde biete bewege berge erfolge ermögliche erreiche erlaube erinnere fließe folge
  freue gebühre genieße greife herrsche kehre klinge leugne löse mangele melde nutze passe
  rate reiche richte ruhe scheitere schreibe sende stamme steuere störe stütze teile tendiere töte
  vergehe verbiete verbleibe verdanke vertraue verweigere verzichte vorsehe wiege zähle zerstöre ziele zögere entstehe
  entstamme bestätige besage beruhe berücksichtige bezeichne beziehe beeinträchtige begrüße behandele behaupte bekomme
  belege benötige bereite betone bevorzuge beobachte betrachte beachte fürchte befürchte antworte bestreite verbreite begleite rette
  verhafte errichte verrichte verpflichte flüchte gestalte verwalte schalte streite spalte berichte begründe binde falle schließe fliehe zahle`.split(
    /\s+/,
  ),
);

/** Those of the past stand for what is only thought of as well. */
const SECOND_SUBJUNCTIVES =
  `hätte hätten wäre wären würde würden könnten müssten sollten dürften wollten gäbe gäben stünde stünden käme kämen
  bliebe ließe ginge läge lägen fände fänden nähme nähmen sähe sähen bräuchte bräuchten bestünde bestünden entstünde
  entstünden wüsste wüssten träte träten träfe träfen verlöre verlören spräche sprächen hielte säße säßen zöge zögen böte böten trüge trügen bekäme bekämen ergäbe ergäben entspräche entsprächen bräche brächen`.split(
    /\s+/,
  );

/** Subjunctives by which news marks reported speech. */
export const SUBJUNCTIVES: ReadonlySet<string> = new Set([
  ...FIRST_SUBJUNCTIVES,
  ...SECOND_SUBJUNCTIVES,
]);

/** Those that stand for nothing but reported speech even where no speaker was named before. */
export const SURE_SUBJUNCTIVES: ReadonlySet<string> = new Set(
  'sei seien habe könne müsse solle wolle dürfe gebe gehe stehe komme bleibe liege lasse wisse'.split(
    ' ',
  ),
);
