import { PICTURE_AGENCIES } from './picture-sources.ts';

/**
 * What news pages print around an article and a copied page brings along. Own list of what German sites use, with the
 * common English labels; lower case, compared after folding, a count or sign at the end is allowed.
 */

/** Labels that are a whole line, besides single `BUTTON_WORDS` and rows of them. */
export const BOILERPLATE_LINES: ReadonlySet<string> = new Set(
  `
kommentar schreiben|kommentar verfassen|leserkommentare|diskutieren|comments|ihre meinung|schreiben sie einen kommentar
link kopiert
druckansicht|lesezeichen|lesezeichen setzen|für später speichern|schenken|weiterempfehlen|gefällt mir
ausdrucken|monatlich|einmalig|jährlich|kreditkarte|kreditkarte / klarna|sepa-lastschrift|bezahlmethoden|teilen und weiterempfehlen|mehr informationen|erstellt|veröffentlicht|aktualisiert|copyright|close button|advertisement|ad|advertorial|partnerinhalte|ende der werbung|ende der anzeige
log in|mein konto|plus|premium|exklusiv für abonnenten|probeabo
vorlesen lassen|audioplayer|player|einbetten|0:00|00:00
weniger anzeigen|nach oben|überspringen|inhaltsverzeichnis|bilderstrecke|eilmeldung|breaking news|top-themen|topthemen
cookies|akzeptieren|ablehnen|einstellungen|datenschutz|datenschutzerklärung|agb|über uns|privacy policy|netiquette|widerruf
pfeil nach links|pfeil nach rechts|pfeil rechts|pfeil links|logo
fehler melden|korrekturhinweis|nachdruckrechte|bildnachweis|quellenangaben|verwandte artikel
die kommentare sind geschlossen|kommentarbereich geschlossen|meinung sagen|mitreden|community|debatte öffnen
snapchat|apple news|discover|copy to clipboard|copied|copy to clipboard copied|link wurde kopiert|in die zwischenablage kopiert|embed|einbettungscode|auf einer seite lesen|folge mir|folge uns|stimmen sie ab|jetzt mitreden|jetzt mitmachen
ich folge|folgen ich folge|gefolgt|entfolgen|zur autorenseite|alle artikel des autors
player wird geladen|video-player|videoplayer|bitte warten|skip|ton an|ton aus|jetzt ansehen|später lesen|später hören|reinhören|hier reinhören
artikelzusammenfassung|ki-zusammenfassung|fanden sie die zusammenfassung hilfreich|war dieser artikel hilfreich|war diese zusammenfassung hilfreich|hat ihnen der artikel gefallen|ja|nein|vielen dank|feedback schreiben|feedback geben
vergrößern des bildes|bild in originalgröße|vollbildanzeige|vollbildmodus|bildbeschreibung einblenden|symbolbild|archivbild
box aufklappen|box zuklappen|box aufklappen box zuklappen|mehr erfahren|mehr infos|öffnet neuen tab|opens new tab
exklusiv|premium-artikel|plus-artikel|abonnenten|bezahlinhalt|bezahlartikel|probe lesen|jetzt probe lesen|angebot sichern|jetzt angebot sichern
zum seitenende|skip to content|verkehr|rss-feed|presse|jobs & karriere|karriere|themen a-z|verbraucherschutz|nutzungsbasierte werbung|privatsphäre|privacy center|utiq verwalten|vertrag kündigen|verträge hier kündigen
auswahl speichern|alle zulassen|zustimmen|ich stimme zu|zwecke anzeigen|einmalig anzeigen|immer anzeigen|soziale netzwerke aktivieren|inhalt entsperren
keystone|keystone-sda|imago|imago images|getty images|getty|epa|shutterstock|picture alliance|nächstes video|mehr aus dem web|hinweis|anzeige endet|zurück zum anfang|produkte & tipps|partnerangebote
`
    .trim()
    .split(/[|\n]/),
);

/** Labels above a list of links to other articles; the short lines below belong to them. */
export const TEASER_LABELS: ReadonlySet<string> = new Set(
  `
mehr zum thema|mehr zu diesem thema|zum thema|lesen sie auch|lesen sie hierzu auch|lesen sie mehr zum thema|lesen sie dazu auch|auch interessant|auch lesenswert|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|könnte sie auch interessieren|dies könnte sie auch interessieren|mehr aus dem ressort|mehr aus dem netz|mehr aus politik|mehr aus der rubrik|mehr nachrichten|weitere nachrichten|weitere meldungen|weitere artikel|weitere themen|weitere beiträge|weiterführende links|weiterführende artikel|verwandte themen|verwandte artikel|ähnliche artikel|ähnliche beiträge|empfohlene artikel|empfehlungen|empfehlungen der redaktion|unsere empfehlungen|redaktionsempfehlungen|passend zum thema|themen in diesem artikel|mehr über|meistgelesen|meistgelesene artikel|meistgeklickt|meistkommentiert|beliebte artikel|beliebt|neueste artikel|aktuelle nachrichten|aktuelle meldungen|neueste meldungen|top-artikel|links zum thema|hintergrund zum thema|themenseite|themenseiten|dossier|schlagwörter|schlagworte|themen|tags|stichwörter|im überblick|weitere videos|related articles|read more|more on this topic|most read|you may also like|recommended|auch auf|verwandte inhalte|mehr dazu|zum weiterlesen|mehr von|das wichtigste aus|leseempfehlung|leseempfehlungen|empfohlener redaktioneller inhalt|externer inhalt|externe links
passend zum artikel|passend dazu|passt dazu|passend zu diesem thema|die redaktion empfiehlt|redaktion empfiehlt|wir empfehlen|unsere leseempfehlung|unsere tipps|links|www-links|linktipps|weblinks|lesen sie dazu|lesen sie mehr|lesen sie weiter|lesen sie jetzt auch|lesen sie zu diesem thema auch|hierzu auch|dazu auch|siehe auch|siehe dazu|mehr aus diesem ressort|mehr aus ausland|mehr aus international|mehr aus welt|mehr aus deutschland|mehr in politik|mehr zu den themen|mehr zum krieg|mehr themen|weitere infos|weitere informationen|mehr informationen|verwendete quellen|quellen und weiterführende links|auch spannend|auch wichtig|ebenfalls interessant|das könnte sie interessieren|könnte sie interessieren|jetzt lesen|heute wichtig|was heute wichtig ist|die neuesten meldungen|neuste artikel|neueste meldungen aus politik|neueste videos|aktuelle videos|meistgesehen|meist gelesen|am meisten gelesen|beliebteste artikel|top artikel|top stories|top-nachrichten|top news|alle artikel zum thema|artikel zum thema|beiträge zum thema|videos zum thema|podcast zum thema|service-links|folgen sie diesen themen|themen folgen|mehr von uns
`
    .trim()
    .split(/[|\n]/),
);

/** Names of sections and sites; navigation when they stand above the headline. */
export const SECTION_LABELS: ReadonlySet<string> = new Set(
  `
politik|ausland|inland|international|deutschland|welt|wirtschaft|kultur|gesellschaft|wissen|wissenschaft|sport|panorama|meinung|debatte|medien|digital|technik|netzwelt|finanzen|börse|gesundheit|umwelt|klima|reise|leben|stil|feuilleton|lokales|regional|themen|europa|asien|afrika|amerika|nordamerika|südamerika|lateinamerika|ozeanien|nahost|naher osten|usa|russland|ukraine|china|news|nachrichten|aktuell|aktuelles|ticker|newsticker|schlagzeilen|eilmeldungen|live-ticker|kurzmeldungen|weltgeschehen|außenpolitik|innenpolitik|geopolitik|mediathek|tv|radio|archiv|dossiers|politik ausland|politik international
tagesschau|zdfheute|zdf|ard|der spiegel|spiegel online|spiegel|zeit online|die zeit|zeit|faz|f.a.z.|frankfurter allgemeine|frankfurter allgemeine zeitung|süddeutsche zeitung|süddeutsche|sz|die welt|taz|die tageszeitung|handelsblatt|focus|focus online|stern|n-tv|ntv|rtl|bild|tagesspiegel|der tagesspiegel|deutsche welle|dw|deutschlandfunk|dlf|frankfurter rundschau|fr|merkur|münchner merkur|rnd|redaktionsnetzwerk deutschland|t-online|gmx|mdr|ndr|wdr|swr|br|br24|hr|rbb|nzz|neue zürcher zeitung|srf|tages-anzeiger|der standard|die presse|orf|kurier|euronews|watson|wikinews|berliner zeitung|junge welt|nd|cicero|cnn|bbc|reuters|dpa
nachrichten welt|nachrichten ausland|nachrichten politik|politik inland|welt politik|internationale politik|weltpolitik|europäische union|usa & kanada|mittlerer osten|übersicht|überblick|start|rubriken|ressorts|f.a.z. pro weltwirtschaft|f.a.z. premium|f.a.z. einspruch|spiegel ausland|welt am sonntag|weltwoche|blick|20 minuten|sda|luzerner zeitung|rtl news|zdf heute|krone|kleine zeitung|salzburger nachrichten|profil|puls 24|deutschlandfunk kultur|hna|rheinische post|rp online|waz|stuttgarter zeitung|augsburger allgemeine|kölner stadt-anzeiger|ksta|hamburger abendblatt|berliner morgenpost|der freitag|jungle world|jüdische allgemeine|telepolis|heise online|ipg-journal|capital|manager magazin|wirtschaftswoche|wiwo|business insider|mdr aktuell|ndr info|wdr aktuell|swr aktuell|rbb24|hessenschau
`
    .trim()
    .split(/[|\n]/),
);

/** Beginnings of whole lines that are the page's, not the article's. */
export const BOILERPLATE_STARTS: readonly RegExp[] = [
  /^(?:lesen|hören|sehen|schauen) sie (?:auch|hier|dazu|mehr|jetzt|weiter|hierzu|das (?:ganze|vollständige))\b/i,
  /^(?:lesen|hören|sehen) sie (?:den|die|das) .{0,60}(?:hier|im livestream|im liveblog|nach)\b/i,
  /^(?:mehr|alles|alle \w{4,20}) (?:zum|zur|zu|über) .{1,60}(?:lesen sie|finden sie|hier)\b/i,
  /^(?:lies|hör) (?:auch|hier|mehr)\b/i,
  /^(?:>>|äußerungen unserer gesprächspartner |(?:mehr zum thema|auch interessant|lesetipp|newsletter|zum artikel|zum thema|siehe auch|read more|related|weiterlesen)\s?[:»>–-])/i,
  /^(?:bild|foto|fotos|bildquelle|bildnachweis|bildrechte|photo|image|grafik|karte|video|symbolbild|archivbild|quelle bild)(?:\s?\([^)]{1,30}\))?\s?[:©|]/i,
  /^(?:©|\(c\)\s|copyright\b)/i,
  /^(?:imago|picture alliance|picture-alliance|getty images|dpa picture-alliance|action press|ap photo|afp photo)(?:\s?[/|]|$)/i,
  /^(?:wir|diese (?:web)?seite|unsere (?:web)?seite|diese website) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)) .{0,40}cookies/i,
  // "DAX 14.151 −0,7 %   Dow Jones 36.590 +0,2 %"
  /^(?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2} \d[\d.,]{0,9} ?[+−–-]\d[\d.,]{0,9} ?%(?:\s+|$)){2,}$/u,
  // "taz ✱ zahl ich"
  /^taz\s?[^\p{L}\d]?\s?zahl ich$/iu,
  // "REUTERS Anhänger des Präsidenten in Lima"
  /^(?:REUTERS|DPA|dpa|AFP|AP|IMAGO) \p{Lu}\p{Ll}+ [^.!?]{9,150}\.?$/u,
  /^(?:bitte )?aktivieren sie (?:javascript|cookies)/i,
  /^(?:an dieser stelle|hier) (?:finden sie|befindet sich|steht) (?:einen )?(?:externe[nr]?|inhalte)/i,
  /^ich bin damit einverstanden, dass mir externe inhalte/i,
  /^(?:abonnieren|bestellen|folgen) sie (?:uns|unseren|den|jetzt|hier)/i,
  /^(?:jetzt|hier|kostenlos) (?:\p{L}{1,20} ){0,6}(?:abonnieren|anmelden|registrieren|testen|bestellen|herunterladen|downloaden)\b/iu,
  /^(?:melden sie sich|jetzt) .{0,60}newsletter\b/i,
  /^(?:unser|der|zum|mit dem) .{0,40}newsletter\b.{0,80}(?:abonnieren|anmelden|kostenlos|posteingang|postfach)/i,
  /^(?:startseite|home|sie sind hier|sie befinden sich hier)\s?[:>›»/|]/i,
  /^(?:zum|zur) (?:artikel|startseite|übersicht|liveblog|livestream|video|podcast|merkliste|themenseite|inhalt)\b.{0,30}$/i,
  /^(?:diese[nrs]? )?(?:artikel|beitrag|text|inhalt|video) (?:anhören|hören|vorlesen|teilen|drucken|merken|speichern|verschenken|kommentieren|melden|ist nur für)\b/i,
  /^(?:audio|video|podcast)\s?[:|-]\s/i,
  /^(?:dieses thema im programm|dieser (?:artikel|beitrag|text) (?:erschien|ist zuerst|wurde (?:zuerst|am|im|maschinell|automatisch)|stammt aus|lief))/i,
  /^(?:dieses|das) (?:element|video|bild) (?:beinhaltet|kann|konnte|ist nicht)\b/i,
  /^(?:alle rechte vorbehalten|all rights reserved|nachdruck)/i,
  /^(?:loading|lädt|wird geladen)\b/i,
  /^(?:ihr browser|dein browser|your browser) /i,
  /^(?:diese website|diese seite) .{0,60}(?:datenschutz|cookies)/i,
  /^(?:sie haben einen fehler|haben sie fehler|fehler) (?:gefunden|entdeckt)/i,
  // A sign of the paid offer glued to the headline it sells.
  /^(?:S|SZ|F|Z|T|stern|Stern|RND|BILD|WELT)\+ \p{Lu}.{5,120}[^.]$/u,
  /^(?:Meinung|Kommentar|Analyse|Interview|Exklusiv|Reportage|Podcast|Liveblog|Video|Hintergrund|Porträt|Leitartikel|Gastbeitrag|Essay|Kolumne)(?=\p{Lu}\p{Ll})(?!\p{Lu}\p{Ll}+$).{10,150}[^.]$/u,
  /^(?:(?:dies(?:en|e|es)|den|das|die|unsere[nr]?|zum|zur) )?(?:artikel|beitrag|seite|text|link|bild|foto|video|audio|inhalte?|news|thema|themen|autor(?:in)?|push[\p{L}-]*|benachrichtigungen|newsletter|app|kommentare?|forum|postings?|quellen|einstellungen|box|feedback|merkliste|player|podcast|folge|einbettungscode|whatsapp-kanal|barrierefreiheits\p{L}+)\b(?: [\p{L}-]+){0,3}? (?:teilen|drucken|merken|kopieren|versenden|senden|weiterleiten|speichern|abspielen|anhören|vorlesen|öffnen|schließen|aufklappen|abonnieren|aktivieren|akzeptieren|einblenden|ausblenden|anzeigen|springen|folgen|verwalten|vergrößern|verschenken|weiterlesen|lesen|herunterladen|bewerten)(?: (?:mit|bei|auf) [\p{L}+. ]{2,20})?$/iu,
  /^den link zum (?:einbetten|teilen)\b/i,
  /^(?:artikel|text|beitrag) zum (?:anhören|hören|mitnehmen)\b/i,
  /^(?:hinweis: )?(?:dies(?:e[rs]?|en)?|die(?= zusammenf)) (?:nachricht|meldung|beitrag|artikel|text|interview|gespräch|sendung|video|zusammenfassung|übersetzung|inhalt|audio(?:version|fassung)?)\b.{0,20}\b(?:wurde|wird|ist|erschien|stammt|lief|entstand)\b.{0,160} (?:adaptiert|gesendet|veröffentlicht|erstellt|übersetzt|ausgestrahlt|publiziert|erschienen|aktualisiert|generiert|geprüft|entstanden|vertont|vorgelesen)\.?(?: (?:(?:mehr|weitere) info|feedback)\p{L}*)?(?: \| feedback senden)?$/iu,
  /^über dieses thema (?:berichtete|berichteten|berichtet)\b/i,
  /^(?:legende|bildunterschrift|bildlegende|bildbeschreibung|alternativtext|video|im video|auch im video|in diesem video|surftipp|lesetipp|lese-tipp|hörtipp|tv-tipp|podcast-tipp|buchtipp|passt zum thema|passt dazu|passend dazu|passend zum thema|dazu passend|mehr dazu|mehr hierzu|mehr zu diesem thema|lesen sie auch|zum thema|das könnte sie auch interessieren|auch interessant|empfehlung der redaktion|auch spannend|sendung|gesehen in|artikelbild|beitragsbild|themenbild|rubriklistenbild|aufmacherbild|titelbild|teaserbild|vorschaubild|transparenzhinweis|hinweis der redaktion|anmerkung der redaktion|anm\. d\. red|redaktioneller hinweis|korrektur(?:hinweis)?|in eigener sache|unsere werte|offenlegung)\s?[:|–]\s?\S/i,
  /^(?:mehr|alles|alle \p{L}{4,20}|weitere \p{L}{4,20})(?: \p{L}+){0,2} (?:zum thema|zu diesem thema|dazu|hierzu)\b.{0,40}(?:lesen sie|finden sie|hier|im|in)\b/iu,
  /^vielen dank!/i,
  /^(?:weitere |alle |unsere )?newsletter\b[^.!?]{0,40}$/i,
  /^(?:diese[rs]?|alle) externen? inhalte?\b/i,
  /^der (?:kurz-?)?link (?:dieses|zum) artikels?\b/i,
  /^(?:weitere|mehr|alle|ähnliche|neueste|aktuelle) (?:[\p{L}-]+ ){0,2}?[\p{L}-]*(?:artikel|beiträge|videos|nachrichten|meldungen|berichte|texte)(?: (?:zum thema|zu diesem thema|von .{3,30}|aus .{3,30}|über .{3,30}))?:?$/iu,
  /^zu(?:m|r| den) .{3,40} springen$/i,
  /^(?:liebe leserinnen und leser|liebe leser|liebe nutzerinnen)\b/i,
  /^(?:sie haben (?:bereits|schon|noch) (?:ein|kein)|bereits (?:abonnent|registriert|kunde)|noch kein abo|sie sind bereits)\b/i,
  /^(?:jegliche|jede) (?:veröffentlichung|vervielfältigung|nutzung|weiterverwendung|weitergabe)\b/i,
  /^(?:haben sie|hast du|habt ihr) (?:fragen|fehler|hinweise|einen fehler|anregungen|angehörige|informationen)\b.{0,60}[?]/i,
  /^(?:hier|an dieser stelle) (?:finden|sehen|stehen) (?:sie )?(?:inhalte|einen|externe)/i,
  /^um mit inhalten (?:aus|von)\b/i,
  /^(?:optimieren sie|bitte passen sie) (?:ihre|die) (?:browser)?einstellungen\b/i,
  /^(?:jederzeit|immer|stets|bestens) (?:top )?(?:informiert|aktuell)\b.{0,40}!?$/i,
  /^mehr (?:von|aus) \p{Lu}[^.!?]{2,50}$/u,
  /^(?:startseite|homepage|home)(?: [\p{L}\d:„“"–-]+){2,14}$/iu,
  /^(?:• )?(?:unbegrenzter?|voller|sofortiger|freier) (?:zugang|zugriff) (?:zu|auf) all/i,
  /^(?:• )?jederzeit (?:monatlich )?kündbar/i,
  /^sie haben (?:das|dieses|unser|ihr) .{3,30} (?:bereits|schon) (?:gekauft|bestellt|abonniert)/i,
  /^ihr (?:kommentar|leserbrief|beitrag) (?:wird|wurde)\b/i,
  /^(?:leser)?(?:kommentare|beiträge|briefe) (?:können|werden|sind) .{0,60}(?:nicht mehr|geladen|geschlossen|erfasst|deaktiviert)/i,
  /^sie müssen (?:sich |dafür |hierfür )?(?:angemeldet|eingeloggt|registriert|anmelden|einloggen|registrieren)\b/i,
  /^unter umständen sammelt\b/i,
  /^wir bieten (?:dieses|diesen|diese) (?:video|audio|beitrag|sendung)/i,
  /^auf .{0,20}tippen, dann\b/i,
  /^(?:folgst du|folgen sie) .{3,40} (?:auf|bei) (?:whatsapp|instagram|facebook|tiktok|x|twitter|telegram|threads)\b/i,
  /^ich möchte (?:einen leserbrief|einen kommentar|den newsletter|diesen artikel)\b/i,
  // How a running blog takes its leave.
  /^(?:damit|hiermit|an dieser stelle|für heute) (?:beenden|schließen) wir (?:den|unseren|diesen|das|unser) .{0,40}(?:blog|ticker|protokoll)\b.{0,140}$/i,
  /^ad ?unit\b.{0,40}$/i,
  /^falls sie nicht (?:automatisch )?weitergeleitet werden\b/i,
  /^durchschnittliche bewertung\b.{0,20}$/i,
  /^(?:ist|war|wie|finde[nst]|fanden|hat|gefällt|gefiel)(?: [\p{L}]+){0,3} (?:diese[rn]?|de[rn]|unser(?:en)?) (?:artikel|beitrag|text)\b[^.?]{0,40}\?/iu,
  /^(?:(?:ihre|deine|eure) meinung (?:zählt|ist)|jetzt abstimmen|sagen sie uns|diskutieren sie mit|danke für|vielen dank für ihr|umfrage wird|ein beitrag geteilt von|pic\.twitter\.com)\b/i,
  /^#\p{L}+(?: #\p{L}+)+$/u,
  /^(?:\+{3} )?(?:dieser|der|unser) [\p{L}-]*(?:ticker|blog) wird .{0,40}aktualisiert\b/iu,
  /^(?:forum|community): \S/i,
  /^die (?:kommentare|postings|leserbriefe|beiträge)\b.{0,30} (?:geben|spiegeln|entsprechen|stellen) .{0,60}\bredaktion\b/i,
  /^(?:nächste|vorherige) seite\b.{0,80}$/i,
  /^symbolbild für\b/i,
  /^(?:audio|video|podcast|folge) herunterladen\b.{0,40}$/i,
  /^mehr [«»„"][^.!?]{2,40}$/i,
  // Who wrote a message that the page shows in a frame of its own.
  /^[—–-] .{2,60} ?\(@\w{2,30}\)/,
  // What an agency says about this version of its report.
  /^\((?:neu|durchgehend neu|wiederholung|berichtigung|korrektur|korrigiert|aktualisiert|aktualisierung|zusammenfassung|ausführliche fassung|ergänzt|weitere details|tippfehler)\b[^()]{0,120}\)$/i,
  // The masthead of a paper's site.
  /^(?:die|der|das) [^.!?]{3,40} wird [^.!?]{0,60}herausgegeben$/i,
];

/** A sign of the paid offer that stands alone: "SPIEGEL+", "RND+", "SZ Plus", "BILDplus". */
export const PAID_OFFER =
  /^(?:\p{L}[\p{L}.]{0,15}(?: \p{L}{2,10})? ?\+|(?:\p{Lu}[\p{L}.&-]{1,15} )?(?:Plus|PLUS|Premium|PREMIUM)|\p{Lu}{2,6}plus|\p{Lu}{2,6}-Plus)(?:[ -]Artikel)?$/u;

/** The button of a picture glued behind its caption: "… in Busan.Vergrößern des Bildes". */
export const PICTURE_BUTTON_END =
  /(?:\.|\p{L}|\)) ?(?:Vergrößern des Bildes|Bild vergrößern|Bild vergrössern|Zum Vergrößern klicken|Bild in Lightbox öffnen|[–|-] Artikel drucken)$/u;

/** "Alles zur Wahl lesen Sie hier." */
export const READ_HERE =
  /^[^„“"»«.!?]{5,140}\b(?:lesen|finden|sehen|hören|erfahren) sie (?:hier|dort|unten)(?: nach)?[.:!]?$/i;

/** "Was denken Sie? Schreiben Sie uns!" */
export const QUESTION_AND_CALL =
  /^[^„“"»«.!?]{5,90}\? (?:(?:Jetzt|Hier) [^.!?]{0,60}(?:testen|bestellen|abonnieren|anmelden|abstimmen|mitmachen|weiterlesen)|(?:Dann )?(?:[Ss]chreib|[Ff]olg|[Mm]eld|[Ss]timm|[Tt]eil|[Aa]bonnier)\p{L}* [^.!?]{2,80})[.!]?(?: ?[^\s@]+@\S+)?$/u;

/** "Die Neue Warte Newsletter": the name of a paper before the word. */
export const NEWSLETTER_NAME = /^(?:\p{Lu}[\p{L}.+-]* ){1,3}Newsletter$/u;

/** The paper as a file, at the end of a line that sells it. */
export const PAPER_OFFER = /\bals e-?paper\b.{0,200}$/i;

/** Small counters and durations that are a whole line. */
export const BOILERPLATE_COUNTS: readonly RegExp[] = [
  /^(?:ca\. ?|etwa )?\d{1,3}(?::\d{2})? ?(?:min|minuten?)\.?(?: ?(?:lesezeit|lesedauer|hördauer|zum lesen|read))?$/i,
  /^(?:lesezeit|lesedauer|hördauer|dauer|laufzeit|reading time)\s?:?\s?(?:ca\. ?|etwa )?\d{1,3}(?::\d{2})?\s?(?:min(?:uten?)?)?\.?$/i,
  /^\(?\d{1,5}\)? (?:kommentare?|comments?|leserkommentare?|bilder|fotos|reaktionen|likes|shares|antworten|bewertungen|postings?|beiträge|meinungen|leserbriefe|shares|mal geteilt)$/i,
  /^(?:artikel|beitrag|text)?\s?(?:anhören|hören|vorlesen|zum hören)\s?[(•·|-]?\s?\d{1,3}(?::\d{2})?\s?(?:min(?:uten?)?)?\.?\)?$/i,
  /^(?:kommentare?|comments?|leserkommentare?|bilder|teilen|likes|forum|postings|leserbriefe)\s?[:(]?\s?\d{1,5}\)?(?: (?:postings?|beiträge))?$/i,
  /^(?:bild|foto|seite) \d{1,3} (?:von|\/) \d{1,3}$|^\d{1,3} ?\/ ?\d{1,3}$/i,
  /^(?:ca\. ?)?\d{1,3} ?min(?:\.|uten?)? \d{1,2} ?se[ck](?:\.|unden)?$/i,
  /^\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?$/,
  /^[\d.]{1,9}$/,
];

const PICTURE_SOURCE =
  '(?:imago|getty|reuters|rtr|afp|dpa|ap|epa|picture|picturealliance|shutterstock|ullstein|action press|efe|tass|xinhua|keystone|apa|bundeswehr|nasa|privat|unsplash|wikimedia|anadolu|zuma|sputnik|laif|ddp|apn|via reuters|foto|bild)';

/** A credit of a picture at the end of a caption. */
export const CREDIT_END = new RegExp(
  `(?:\\(\\s?(?:fotos?|bild|quelle|archivbild|archiv|symbolbild|photo|picture)\\s?[:/][^()]{2,60}\\)` +
    `|\\s[|•/]\\s?${PICTURE_SOURCE}\\b[^.!?]{0,60}` +
    `|\\b(?:fotos?|bild|bildquelle|credit)\\s?:\\s?[^.!?]{2,60}` +
    `|\\s?(?:©|\\(c\\))\\s?[^.!?]{2,60})$`,
  'i',
);

const CAPITALISED = "\\p{Lu}[\\p{L}.'’-]{0,24}";
const CREDIT_PART = `(?:${CAPITALISED}(?: (?:${CAPITALISED}|de|da|van|von|al|el|bin)){0,3}|dpa|dpa-Zentralbild|imago(?: images)?)`;

/** A line that is nothing but a credit: "Kenzo Muster / Keystone", "APA/BELGA/Nicolas Muster". */
export const CREDIT_LINE = new RegExp(
  `^(?=.{0,60}\\b${PICTURE_AGENCIES}\\b)` +
    `\\(?${CREDIT_PART}(?:\\s?(?:/|\\||–| - | via )\\s?${CREDIT_PART}){1,4}\\)?$`,
  'u',
);

/** An agency and the photographer glued to the caption behind them: "dpa/Max Muster Der Präsident in Lima". */
export const CREDIT_START = new RegExp(
  `^${PICTURE_AGENCIES}\\s?/\\s?(?!${PICTURE_AGENCIES}\\b)\\p{Lu}[\\p{L}.-]+ \\p{Lu}[\\p{L}-]+ .{5,200}$`,
  'u',
);
