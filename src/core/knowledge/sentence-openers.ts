const words = (source: string): ReadonlySet<string> => new Set(source.trim().split(/\s+/));

/** Words that stand before nouns, not before names: articles, possessives, quantities. Lower case. */
export const DETERMINERS = words(`
  der die das dem den des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres
  unser unsere unseren unserem unserer euer eure im am zum zur vom beim ins ans aufs fürs viel viele vieler vielen wenig wenige mehr mehrere mehreren alle allen aller alles beide beiden einige einigen einiger manche mancher solche solcher welche welcher welches was zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
  ohne per pro als mangels je etwa zwecks samt
`);

/** Those of the openers that are surnames as well: inside a sentence their capital letter may be a name's. Lower case. */
export const OPENERS_AS_SURNAMES = words(`
  klein kleine lange kurz stark hoch frei jung groß große alt alter weiß schwarz grün rot braun gut lieb schnell fest früh halb hier herr fort voll lang fromm ernst neu neuer link bitter streng sanft bald sommers winters
`);

/**
 * Words with a capital letter only because a sentence begins: adverbs, pronouns, prepositions, conjunctions, verbs and
 * what else stands before a finite verb. Lower case; a closed list, adjectives and participles are told by their form.
 */
export const SENTENCE_OPENERS = words(`
  aber abends aber abermals abgesehen abseits absolut ach ähnlich alarmiert all alle allein alleine allem allen allenfalls aller allerdings alles allgemein allmählich als alsbald also am an andere anderen anderer anderes anderenfalls andernfalls andernorts anders andererseits andrerseits anfangs angeblich angesichts anhand anlässlich anscheinend anschließend ansonsten anstatt anstelle auch auf aufgrund aus
  ausdrücklich ausgerechnet außer außerdem außerhalb bald bei beide beiden beim beinahe beispielsweise bekanntlich beliebt bereits besonders bestenfalls betreffs bevor bezüglich bis bisher bislang bitte bloß da dabei dadurch dafür dagegen daher dahin dahinter damals damit danach daneben dank dann daran darauf daraufhin daraus darin darüber darum darunter das dasselbe dass davon davor dazu dazwischen dein deine dem demgegenüber demnach demnächst
  demzufolge den denn dennoch der derart derartige derselbe derweil derzeit des deshalb desto desweiteren deswegen dich die dies diese dieselbe diesem diesen dieser dieses diesmal doch dort dorthin draußen drei dreimal drinnen drüben du durch durchaus eben ebenfalls ebenso ehe eher eigentlich eilig ein einander einde eine einem einen einer einerseits eines einfach einige einigen einiges einmal einst einstweilen einzig endlich entgegen entlang entsprechend entweder er erneut erst erstens erstmals
  es etliche etwa etwas euch euer eure falls fast ferner folglich fortan frau freilich freitags früh früher frühestens fünf für gab ganz gar gegen gegenüber gegenwärtig gelegentlich gemäß gemeinsam genau genauso genug gerade geradezu gerne gern gestern gewiss gewissermaßen gewöhnlich gibt gleich gleichermaßen gleichfalls gleichwohl gleichzeitig glücklicherweise gut halt hat hatte hätte häufig heraus herr heute heutzutage hierzu
  hier hierbei hierdurch hierfür hiermit hiervon hin hingegen hinsichtlich hinten hinter hinterher hinzu höchstens ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer immerhin in indem indes indessen infolge infolgedessen inklusive inmitten innerhalb insbesondere insgesamt insofern inwieweit inzwischen irgend irgendwann irgendwie ist ja je jede jedem jeden jedenfalls jeder jedes jedoch jemals jemand jene jenem jenen jener jenes jenseits jetzt kaum
  jeweils kann kein keine keinen keiner keineswegs kürzlich lange längst laut lediglich leider letztendlich letztens letztlich links los mal man manch manche manchen mancher manches manchmal mehr mehrere mehrfach mehrmals mein meine meinem meinen meiner meist meistens mich mindestens mir mit mithilfe mithin mitten mitunter mittags mittels mittlerweile möglich möglicherweise montags morgen morgens muss nach nachdem nachfolgend nachher nachmittags nachts nachträglich nächstes nahe namentlich nämlich natürlich neben nebenbei nebenher
  nein neuerdings neulich neun nicht nichts nie niemals niemand nirgends nirgendwo noch nochmals normalerweise nun nunmehr nur ob oben oberhalb obgleich obschon obwohl oder offenbar offenkundig offensichtlich öfter oft oftmals ohne ohnehin parallel plötzlich pro prompt rasch rechts regelmäßig rein richtig ringsum rund samstags schade schätzungsweise schlicht schließlich schlimmstenfalls schnell schon sechs sehr sei sein seine seinem seinen seiner seines seit seitdem seither selbst selbstverständlich selten seltsamerweise sich sicher
  sicherlich sie sieben sind so sobald sodann sodass sofern sofort sogar sogleich solange solch solche solchen solcher soll somit sonntags sonst soviel soweit sowie sowohl später spätestens sprich stark statt stattdessen stets stromaufwärts stundenlang tagelang tags tagsüber tatsächlich teils teilweise trotz trotzdem über überall überdies überhaupt überraschend überwiegend übrigens um umgekehrt umso und unabhängig unangefochten ungeachtet ungefähr unlängst uns unser unsere unseren unten unter unterdessen unterhalb unterwegs
  unweit ursprünglich verglichen vergangene vergebens vermutlich via viel viele vielen vieler vielerorts vielfach vielleicht vielmehr vier voll vom von vor voraussichtlich vorausgesetzt vorab vorbei vorerst vorgestern vorher vorhin vorläufig vormittags vorn vorne vorsichtig vorübergehend wahrscheinlich während wann war wäre waren warum was weder wegen weil weit weiter weitere weiteren weiteres weiterer weiterhin weitgehend welch welche welchen welcher welches wem wen wenig wenige weniger wenigen wenigstens wenn wer werden weshalb wessen weswegen wichtig wider wie
  wieder wiederholt wiederum wieso will willkommen wir wird wirklich wo wobei wodurch wofür wogegen woher wohin wohl womit womöglich woran worauf woraufhin woraus worin worüber worum wovon wovor wozu wurde wurden zehn zeitgleich zeitweilig zeitweise zirka zu zudem zuerst zufällig zugleich zugunsten zuguterletzt zuletzt zum zumal zumeist zumindest zunächst zunehmend zur zurück zurzeit zusammen zusammengefasst zusätzlich zuvor zuweilen zwanzig zwar zwei zweifellos zweimal zweitens zwischen zwischendurch zwischenzeitlich zwölf
  hallo nanu okay tja herzlich danke gott bravo hurra sprachlos knapp deutlich halb heftig dicht direkt doppelt endgültig fertig fest frei fremd froh ganze groß große großes großer hoch hoher hohe klar klein leicht lieb lieber neu neue neuer neues offen schwer süß tief alt alte alter altes gute guter gutes jung junge junger lang kurz letzte letzter letztes nächste nächster erste erster erstes zweite zweiter dritte dritter vierte bester beste bestes interessant brisant relevant bekannt rot grün blau weiß schwarz
  konkret komplett perfekt korrekt nervös kurios dubios seriös riskant umstritten bewusst unbewusst geplant gesucht gefragt gefordert erforderlich verboten erlaubt betroffen gelungen denkbar fraglich unklar ungewiss unbekannt bemerkenswert erwähnenswert auffällig sicherheitshalber anno sommers winters stattdessen fortsetzung quelle foto fotos video bild text redaktion autor hinweis update mehr lesen live kurz grafik archiv interview kommentar analyse porträt
  siehe vgl bzw etc inkl zzgl ca usw dr prof herr hier nachtrag zurück weiterlesen teilen drucken rückblick leserbrief
`);

/** Words that show behind "verb name" that the name is the verb's subject, not an object without article. */
export const AFTER_SUBJECT: ReadonlySet<string> = new Set(
  `am im in nach vor bei auf an für gegen über um von aus seit bis der die das dem den des ein eine einen einem einer zum zur weiter laut gegenüber und heute gestern später sich nicht auch noch nur schon mit zu als sein seine seinen seinem seiner ihr ihre ihren ihm ihn ihnen es sie mich uns erneut erst erstmals immer wieder bereits jedoch aber dann damals dabei dort hier allein selbst außerdem schließlich zunächst zuvor jetzt nun keine keinen kein so sehr wie wegen trotz durch unter zwischen beim vom ins darauf daran dazu dafür kaum nie meist oft stets bald endlich offenbar wohl etwa rund gemeinsam zusammen ohne gerade weder sowohl zwei drei vier fünf einst lange zudem plötzlich deutlich eigentlich ebenfalls dessen deren mehrere viele alle einige diese diesen dieses dieser diesem`.split(
    ' ',
  ),
);

/** Words in small letters with the ending of an adjective that are none. */
export const NO_ADJECTIVE: ReadonlySet<string> = new Set(
  `unter hinter neben gegen zwischen wegen außer sowie habe wurde werde wäre würde ohne eine ihnen waren wurden haben werden sollen wollen können müssen könne müsse solle wolle weder immer wieder später früher weiter nachdem indem trotzdem außerdem zudem morgen selber daher bisher seither vorher anstelle gegenüber`.split(
    ' ',
  ),
);
