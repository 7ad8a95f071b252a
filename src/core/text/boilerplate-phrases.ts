/**
 * What news pages print around an article and a copied page brings along. Own list of what German sites use, with the
 * common English labels; lower case, compared after folding, a count or sign at the end is allowed.
 */

/** Labels that are a whole line. */
export const BOILERPLATE_LINES: ReadonlySet<string> = new Set(
  `
kommentare|kommentar|kommentieren|kommentar schreiben|kommentar verfassen|kommentare anzeigen|kommentare lesen|alle kommentare|alle kommentare anzeigen|zu den kommentaren|jetzt kommentieren|kommentare öffnen|leserkommentare|diskutieren sie mit|diskutieren|jetzt mitdiskutieren|mitdiskutieren|comments|diskussion|ihre meinung|schreiben sie einen kommentar
teilen|artikel teilen|beitrag teilen|seite teilen|jetzt teilen|diesen artikel teilen|per mail teilen|teilen auf|teilen auf facebook|teilen auf twitter|auf facebook teilen|auf twitter teilen|auf x teilen|per whatsapp teilen|per e-mail teilen|share|link kopieren|link kopiert|kopieren|facebook|twitter|whatsapp|telegram|linkedin|xing|pinterest|instagram|youtube|bluesky|mastodon|threads|flipboard|pocket|e-mail|email|mail|x|x.com|messenger|reddit|rss|feedback
drucken|artikel drucken|seite drucken|druckversion|druckansicht|print|pdf|merken|artikel merken|merkliste|auf die merkliste|zur merkliste|zur merkliste hinzufügen|lesezeichen|lesezeichen setzen|speichern|für später speichern|artikel verschenken|verschenken|schenken|artikel versenden|versenden|weiterempfehlen|empfehlen|gefällt mir|folgen|thema folgen|abonnieren|bearbeiten
anzeige|anzeigen|werbung|advertisement|ad|sponsored|gesponsert|advertorial|partnerinhalte|ende der werbung|ende der anzeige
newsletter|newsletter abonnieren|zum newsletter|jetzt newsletter abonnieren|newsletter bestellen|jetzt anmelden|anmelden|abmelden|registrieren|login|einloggen|log in|mein konto|abo|abonnement|jetzt abonnieren|zum abo|plus|premium|exklusiv für abonnenten|nur für abonnenten|probeabo|jetzt testen|weiterlesen mit abo
artikel anhören|beitrag anhören|anhören|vorlesen|vorlesen lassen|text vorlesen|artikel vorlesen|diesen artikel hören|artikel hören|hören|audio|audioplayer|audio player|player|abspielen|pause|stumm|lautstärke|video|video abspielen|podcast|download|herunterladen|video herunterladen|einbetten|audio herunterladen|0:00|00:00
mehr|mehr anzeigen|mehr laden|mehr lesen|weiterlesen|weiter lesen|weniger anzeigen|alle anzeigen|alles anzeigen|zum artikel|zur startseite|startseite|home|nach oben|zum seitenanfang|seitenanfang|zurück|zurück zur startseite|menü|menü öffnen|menü schließen|navigation|suche|suchen|schließen|öffnen|überspringen|zum inhalt springen|zum inhalt|zur navigation|zum hauptmenü|inhalt|inhaltsverzeichnis|zurück zum artikel|bild vergrößern|bilderstrecke|bildergalerie|fotostrecke|galerie|vollbild|infobox|grafik|karte|interaktiv|live|eilmeldung|breaking news|top-themen|topthemen
cookies|cookie-einstellungen|cookies akzeptieren|alle akzeptieren|akzeptieren|ablehnen|alle ablehnen|einstellungen|datenschutz|datenschutzerklärung|datenschutzeinstellungen|impressum|agb|nutzungsbedingungen|kontakt|hilfe|über uns|privacy policy|barrierefreiheit|netiquette|widerruf
pfeil nach links|pfeil nach rechts|pfeil rechts|pfeil links|x-twitter|icon|logo|bildrechte
fehler melden|fehler gefunden|korrektur melden|korrekturhinweis|rechte am artikel erwerben|nachdruckrechte|bildnachweis|bildquelle|quellenangaben|verwandte artikel|weitere artikel
`
    .trim()
    .split(/[|\n]/),
);

/** Labels above a list of links to other articles; the short lines below belong to them. */
export const TEASER_LABELS: ReadonlySet<string> = new Set(
  `
mehr zum thema|mehr zu diesem thema|zum thema|lesen sie auch|lesen sie hierzu auch|lesen sie mehr zum thema|lesen sie dazu auch|auch interessant|auch lesenswert|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|könnte sie auch interessieren|dies könnte sie auch interessieren|mehr aus dem ressort|mehr aus dem netz|mehr aus politik|mehr aus der rubrik|mehr nachrichten|weitere nachrichten|weitere meldungen|weitere artikel|weitere themen|weitere beiträge|weiterführende links|weiterführende artikel|verwandte themen|verwandte artikel|ähnliche artikel|ähnliche beiträge|empfohlene artikel|empfehlungen|empfehlungen der redaktion|unsere empfehlungen|redaktionsempfehlungen|passend zum thema|themen in diesem artikel|mehr über|meistgelesen|meistgelesene artikel|meistgeklickt|meistkommentiert|beliebte artikel|beliebt|neueste artikel|aktuelle nachrichten|aktuelle meldungen|neueste meldungen|top-artikel|links zum thema|hintergrund zum thema|themenseite|themenseiten|dossier|schlagwörter|schlagworte|themen|tags|stichwörter|im überblick|weitere videos|related articles|read more|more on this topic|most read|you may also like|recommended|auch auf|verwandte inhalte|mehr dazu|zum weiterlesen|mehr von|das wichtigste aus|leseempfehlung|leseempfehlungen|empfohlener redaktioneller inhalt|externer inhalt|externe links
`
    .trim()
    .split(/[|\n]/),
);

/** Names of sections and sites; navigation when they stand above the headline. */
export const SECTION_LABELS: ReadonlySet<string> = new Set(
  `
politik|ausland|inland|international|deutschland|welt|wirtschaft|kultur|gesellschaft|wissen|wissenschaft|sport|panorama|meinung|debatte|medien|digital|technik|netzwelt|finanzen|börse|gesundheit|umwelt|klima|reise|leben|stil|feuilleton|lokales|regional|themen|europa|asien|afrika|amerika|nordamerika|südamerika|lateinamerika|ozeanien|nahost|naher osten|usa|russland|ukraine|china|news|nachrichten|aktuell|aktuelles|ticker|newsticker|schlagzeilen|eilmeldungen|live-ticker|kurzmeldungen|weltgeschehen|außenpolitik|innenpolitik|geopolitik|mediathek|tv|radio|archiv|dossiers|politik ausland|politik international
tagesschau|tagesschau.de|zdfheute|zdf|ard|der spiegel|spiegel online|spiegel|zeit online|die zeit|zeit|faz|f.a.z.|faz.net|frankfurter allgemeine|frankfurter allgemeine zeitung|süddeutsche zeitung|süddeutsche|sz|sz.de|die welt|taz|die tageszeitung|handelsblatt|focus|focus online|stern|n-tv|ntv|rtl|bild|bild.de|tagesspiegel|der tagesspiegel|deutsche welle|dw|deutschlandfunk|dlf|frankfurter rundschau|fr|merkur|münchner merkur|rnd|redaktionsnetzwerk deutschland|t-online|web.de|gmx|mdr|ndr|wdr|swr|br|br24|hr|rbb|nzz|neue zürcher zeitung|srf|tages-anzeiger|der standard|die presse|orf|orf.at|kurier|euronews|watson|wikinews|berliner zeitung|junge welt|nd|cicero|cnn|bbc|reuters|dpa
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
  /^(?:mehr zum thema|auch interessant|lesetipp|zum thema|siehe auch|read more|related|weiterlesen)\s?[:»>–-]/i,
  /^(?:bild|foto|fotos|bildquelle|bildnachweis|bildrechte|photo|image|grafik|karte|video|symbolbild|archivbild|quelle bild)(?:\s?\([^)]{1,30}\))?\s?[:©|]/i,
  /^(?:©|\(c\)\s|copyright\b)/i,
  /^(?:imago|picture alliance|picture-alliance|getty images|dpa picture-alliance|action press|ap photo|afp photo)(?:\s?[/|]|$)/i,
  /^(?:wir|diese (?:web)?seite|unsere (?:web)?seite|diese website) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)) .{0,40}cookies/i,
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
  /^(?:über dieses thema berichtete|dieses thema im programm|dieser (?:artikel|beitrag|text) (?:erschien|ist zuerst|wurde (?:zuerst|am|im|maschinell|automatisch)|stammt aus|lief))/i,
  /^(?:dieses|das) (?:element|video|bild) (?:beinhaltet|kann|konnte|ist nicht)\b/i,
  /^(?:alle rechte vorbehalten|all rights reserved|nachdruck)/i,
  /^artikel zum (?:hören|anhören|mitnehmen)/i,
  /^(?:loading|lädt|wird geladen)\b/i,
  /^(?:ihr browser|dein browser|your browser) /i,
  /^(?:diese website|diese seite) .{0,60}(?:datenschutz|cookies)/i,
  /^(?:sie haben einen fehler|haben sie fehler|fehler) (?:gefunden|entdeckt)/i,
];

/** Small counters and durations that are a whole line. */
export const BOILERPLATE_COUNTS: readonly RegExp[] = [
  /^(?:ca\. ?|etwa )?\d{1,3}(?::\d{2})? ?(?:min|minuten?)\.?(?: ?(?:lesezeit|lesedauer|hördauer|zum lesen|read))?$/i,
  /^(?:lesezeit|lesedauer|hördauer|dauer|laufzeit|reading time)\s?:?\s?(?:ca\. ?|etwa )?\d{1,3}(?::\d{2})?\s?(?:min(?:uten?)?)?\.?$/i,
  /^\(?\d{1,5}\)? (?:kommentare?|comments?|leserkommentare?|bilder|fotos|reaktionen|likes|shares|antworten|bewertungen)$/i,
  /^(?:kommentare?|comments?|leserkommentare?|bilder|teilen|likes)\s?[:(]?\s?\d{1,5}\)?$/i,
  /^(?:bild|foto|seite) \d{1,3} (?:von|\/) \d{1,3}$|^\d{1,3} ?\/ ?\d{1,3}$/i,
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
