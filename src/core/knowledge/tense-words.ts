/**
 * Words by which a clause tells whether the time it names has passed or is still to come. Preterites end in "-te"
 * mostly; listed are the strong ones, and what looks like a preterite and is none.
 */

/** Strong preterites without prefix; "stattfand" and "entstanden" are found by their prefix. */
export const STRONG_PRETERITES: ReadonlySet<string> = words(
  `war waren wurde wurden ward hatte hatten kam kamen ging gingen gab gaben fand fanden trat traten fiel fielen stieg stiegen
   lag lagen stand standen begann begannen starb starben sprach sprachen traf trafen nahm nahmen hielt hielten ließ ließen liess
   liessen lief liefen blieb blieben schrieb schrieben rief riefen zog zogen flog flogen verlor verloren schloss schlossen schoss
   schossen bot boten wies wiesen stieß stießen stiess griff griffen schnitt litt litten bat baten sah sahen las lasen aß geschah
   geschahen brach brachen half halfen warf warfen galt galten gewann gewannen sank sanken sprang sprangen schwamm zwang zwangen
   gelang gelangen schwand verschwand verschwanden schien schienen schied schieden trug trugen schlug schlugen fuhr fuhren wuchs wuchsen
   wusch lud luden schuf schufen hob hoben fing fingen hing hingen saß saßen riss rissen biss tat taten wusste wussten kannte
   kannten nannte nannten brachte brachten dachte dachten konnte konnten musste mussten durfte durften
   mochte rannte rannten brannte brannten sandte wandte wandten floh flohen schlief sang sangen trank band banden lieh hieß hießen bog
   log betrog empfing ertrank ertranken erfuhr stach stachen wich wichen glich drang drangen schwor erschrak vergaß maß stahl stahlen`,
);

/** Prefixes a strong preterite may carry: "ankam", "überfiel", "stattfand". */
export const VERB_PREFIXES =
  /^(?:(?:be|er|ver|ent|zer|miss|über|unter|wider|um|durch|hinter|ab|an|auf|aus|bei|ein|fest|fort|her|hin|los|mit|nach|statt|teil|vor|weg|weiter|wieder|zu|zurück|zusammen|heraus|hervor|hinzu|herbei|hinaus|vorbei|voraus|bekannt|dar|frei|nieder|gut|bereit|bevor|heim|hoch|preis|still|wahr)+)(?=\p{Ll}{3})/u;

/** Words that look like preterites or participles and are none. */
export const NO_PRETERITES: ReadonlySet<string> = words(
  `heute bitte erste ersten letzte letzten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste sechsten siebte siebten achte
   achten neunte neunten zehnte zehnten elfte elften zwölfte zwölften nächste nächsten beste besten alte alten gute guten rote roten weite
   weiten späte späten harte harten kalte kalten bunte bunten breite breiten echte echten feste festen fette dichte dichten leichte leichten
   schlechte schlechten rechte rechten satte tote toten unten hinten mitten selten gelten halten treten bieten warten arbeiten leisten kosten
   erwarten bedeuten leiten bereiten streiten retten bitten richten berichten möchte möchten könnte könnten dürfte dürften müsste müssten sollte
   sollten hätte hätten würde würden wäre wären bräuchte testen starten enthalten erhalten behalten verhalten betreten vertreten verbieten anbieten
   auftreten eintreten zurücktreten antreten verbreiten vorbereiten bearbeiten verarbeiten beobachten betrachten beachten verzichten verpflichten
   errichten unterrichten vernichten ernten gestalten verwalten veranstalten stattfinden beten raten geraten verraten beraten braten laute lauten
   gute heutige weiße ganze bekannte bekannten verwandte verwandten bunte kompetente kompetenten private privaten konkrete konkreten geplante geplanten
   erwartete erwarteten beabsichtigte beabsichtigten angekündigte angekündigten angestrebte angestrebten vorgesehene verletzte verletzten befristete
   interessante interessanten relevante relevanten konstante konstanten prominente prominenten dokumente nationalisten seiten zeiten leuten
   gelten gewinnen gestalten genießen gehören genehmigen gefährden gewähren gestehen gedenken geraten gelangen gegen gesamt gerecht gestern
   geeignet gehört gewinnt gefällt gelingt geschieht genießt gewährt gesund geschehen
   gesamte gesamten bestimmte bestimmten beliebte berühmte berühmten sogenannte sogenannten genannte genannten beste größte größten höchste höchsten
   wichtigste wichtigsten meiste meisten schwerste jüngste jüngsten älteste ältesten längste neueste neuesten neuste neusten stärkste stärksten`,
);

/** Words that make what a clause tells past, besides preterites and perfects. */
export const PAST_WORDS: ReadonlySet<string> = words(
  `seit seitdem nachdem damals worden gewesen zuletzt vergangene vergangenen vergangener vergangenes vorige vorigen voriger voriges gestern vorgestern
   geboren einst ehemals früher seinerzeit`,
);

/** Present verbs that with a time make an announcement: "wird 2009 fertig", "tritt zum 1. Mai 2006 in Kraft". */
export const PLAN_VERBS: ReadonlySet<string> = words(
  `wird werden soll sollen will wollen tritt treten findet finden beginnt beginnen startet starten endet enden plant planen läuft stattfindet
   ausläuft voraussichtlich spätestens`,
);

/** Words that say that something is still to come: a plan, a promise, a deadline. */
export const AHEAD_WORDS: ReadonlySet<string> = words(
  `werde würde würden wolle wollte wollten solle sollte sollten könnte könnten dürfte dürften möchte möchten kann können
   geplant geplante geplanten geplanter geplantes plante planten künftig künftige künftigen zukünftig vermutlich
   erwartet erwartete erwarteten erwarteter prognostiziert nächste nächsten nächster nächstes kommende kommenden kommender kommendes bevorstehende
   bevorstehenden bevorsteht anstehende anstehenden ansteht vorgesehen vorgesehene vorgesehenen auslaufen kandidieren kandidiert antreten
   stattfinden angekündigt angekündigte angekündigten kündigte kündigt
   rechnet rechnen frühestens befristet verschoben vertagt angesetzt terminiert angestrebt angepeilt beabsichtigt bewerben bewirbt anvisiert
   demnächst zukünftige zukünftigen gültig gilt gelten haltbar droht drohen müssen muss erhofft geht gehen`,
);

/** Participles whose perfect is formed with "sein": "soll gestorben sein" tells a past, "soll fertiggestellt sein" none. */
export const DONE_PARTICIPLES =
  /^(?:worden|gewesen|gestorben|entstanden|erschienen|\p{Ll}*(?:gekommen|gegangen|geflohen|gereist|gestürzt|getreten|gefahren|geflogen|gewandert|gefallen|gestiegen))$/u;

/** Nouns of sentences that look ahead. */
export const AHEAD_NOUNS =
  /^(?:Ziel(?!en?$)|Prognose|Frist|Termin|Kandidatur|Vorbereitung|Austragungsort|Bewerbung|Haushalt|Etat|Wahlkampf|Mindesthaltbarkeitsdatum|Haltbarkeitsdatum|Verfallsdatum|Laufzeit|Vertragslaufzeit|Plan|Pläne|Planung|Zeitplan)/;

function words(source: string): ReadonlySet<string> {
  return new Set(source.trim().split(/\s+/));
}
