/**
 * Words by which a page speaks of itself, in families; a family counts once. Lower case, each stands for all words that
 * begin with it, except where it ends in "!", which asks for the whole word. Own list of what German pages use.
 */
export const INTERFACE_FAMILIES: Readonly<Record<string, string>> = {
  newsletter:
    'newsletter sonderletter morgenüberblick push! push- pushnachricht pushmitteilung mailbox! posteingang postfach e-mail! e-mail-adresse morgenbriefing briefing! frühdenker',
  subscription:
    'abo! abos! abo- abonn probeabo digitalabo probemonat jahresabo plus-abo pur-abo kiosk! paywall vollzugriff neukunden gutschein rabatt vorteilspreis mitgliedschaft plus! premium!',
  account:
    'registrier anmeld! anmelden! anmeldung angemeldet einloggen login log-in logout ausloggen abmelden! abmeldung passwort nutzerkonto benutzerkonto kundenkonto benutzername eingeloggt profil!',
  app: 'app! apps! app- smartphone appstore playstore ios! android!',
  download: 'herunterlad download e-paper epaper videodatei audiodatei',
  browser: 'browser ad-blocker adblocker werbeblocker',
  script: 'javascript',
  cookies: 'cookie kennungen tracking nutzungsanalyse personalisiert',
  privacy:
    'datenschutz drittplattform drittanbieter privatsphäre personenbezogen nutzungsbedingung agb! impressum barrierefrei netiquette community',
  consent:
    'einwillig zustimmung! zustimmen! einverstanden akzeptier widerruf abmeldung ablehnen! einstellungen!',
  embed:
    'extern eingebett eingebunden einbetten embedding redaktionelle anbieter twitter instagram youtube facebook tiktok whatsapp telegram linkedin xing! mastodon bluesky threads! datawrapper infogram',
  content: 'inhalte! inhalt! inhalts aktivierung',
  comments:
    'kommentier kommentarfunktion kommentarbereich kommentarspalte leserkommentar posting! postings! kommentarregeln kommentar-regeln forum! moderiert freischaltung nutzer! nutzerinnen',
  price:
    'angebote! kostenlos kostenfrei gratis unverbindlich kündbar bestellen! bestell! testen! testphase',
  rights:
    'nutzungsrechte syndication lizenzier vervielfältigung nachdruck weiterverbreitung wiederveröffentlichung eigenbedarf urheberrecht copyright veröffentlichung!',
  offer:
    'journalistischen! angebots! hintergründe! analysen! recherchen! leser! leserinnen leser:innen leser*innen lesen! überblick! nachrichten! updates! themen! mitteldeutschland! ausgabe! unterstützung! spende! spenden! genossenschaft konzernfrei unterstützen! recherche!',
  journalism: 'journalismus!',
  time: 'täglich! werktags! sonntags! montags! dienstags! mittwochs! donnerstags! freitags! samstags! wöchentlich! morgens!',
  ads: 'werbepartner werbeblockierung werbefrei',
  click:
    'klick! klicken! klicks! anklicken! maustaste zwischenablage link! links! url! artikel-url einblenden! ausblenden! aktivieren! anzuzeigen! freischalten! weiterlesen! anzeigen! abspielen! player! pflichtfeld eingabe formular kontaktformular kontakt-formular adresse! feedback',
  editors: 'redaktion! redakteuren! korrektur! korrekturhinweis fehlerhinweis',
};

const buttons = (source: string): readonly string[] => source.trim().split(/\s+/);

/** Words of buttons, counters and menus besides those of the families; lower case, whole words. */
export const BUTTON_WORDS: ReadonlySet<string> = new Set(
  buttons(`
    teilen drucken merken mailen speichern kopieren versenden senden empfehlen verschenken anhören hören vorlesen abspielen
    pause stumm lautstärke vollbild wiedergabe öffnen schließen aufklappen zuklappen ausklappen einklappen vergrößern
    anzeige anzeigen werbung kommentar kommentare kommentieren mitdiskutieren diskussion antworten melden bewerten bewertung
    login menü navigation suche suchen startseite home weiterlesen weiter zurück nächste vorherige nächster vorheriger
    seitenanfang nach-oben podcast podcasts video videos audio audios bilder bildergalerie fotostrecke galerie
    galerien bildergalerien fotos bild foto bildrechte bildquelle quelle quellen lesezeit lesedauer min minuten sek sekunden
    minute uhr share shares tweet tweeten twittern posten folgen gefällt abonnieren impressum kontakt sitemap rss hilfe service
    services shop jobs stellenmarkt stellenangebote mediadaten wetter horoskop rätsel spiele gewinnspiele tv-programm archiv
    newsletter ressorts rubriken rubrik thema schlagwörter schlagworte stichwörter tags permalink
    mehr alle alles weitere neue neueste aktuelle meistgelesen meistgelesene meistgeklickt meistkommentiert beliebt
    empfehlungen empfehlung redaktionsempfehlung leseempfehlung aktionen artikel artikels beitrag beiträge beiträgen text seite seiten
    news meldungen meldung laden loading lädt abbrechen absenden bestätigen ok details infobox infografik
    infografiken grafik grafiken karte tabelle datenschutzeinstellungen anpassen verwalten cookie-einstellungen livestream
    interaktiv untertitel zusammenfassung zusammenfassen übersicht kategorie kategorien autor autorin
    autoren zur-startseite bearbeiten löschen hinzufügen entfernen merkliste leseliste download herunterladen inhalt
    empfohlener empfohlene mediathek programm sendung sendungen radio tv live top
    nutzungsbedingungen barrierefreiheit jugendschutz partner angebote produkte veranstaltungen immobilien reisen trauer
    anzeigenmarkt kleinanzeigen vergleich vergleiche rechner sudoku quiz e-paper epaper digital-abo abo abonnement
    kündigen jetzt registrieren anmelden abmelden einloggen konto pdf druckversion kurzlink feedback
    leserbrief leserbriefe forum postings bildunterschrift detailansicht autoplay auto-refresh ein aus link
    hauptmenü hauptinhalt hauptnavigation fußzeile footer
    kommentaren bildern anzahl schliessen scrollen rechts vorwärts rückwärts willkommen social send print copy avatar
    funktion funktionen leiste button schaltfläche symbol icon adunit content sponsored gesponsert mobile desktop teaser banner
    optionen x.com google verschicken weiterleiten whatsapp telegram facebook twitter instagram youtube linkedin xing pinterest flipboard pocket messenger e-mail email
    mail sms bluesky mastodon threads tiktok reddit signal x rechte artikelrechte erwerben erlauben`),
);

/** Small words that join labels without saying anything themselves. */
export const GLUE_WORDS: ReadonlySet<string> = new Set(
  buttons(`
    direkt der die das den dem des ein eine einen zum zur zu auf als am an aus bei für hier im in ins mit nach nicht nur oben per über und
    oder via von vom dieser dieses diesen diesem diese dazu es gibt sie uns unsere unser unserer ihre ihr ich mich dich dir du
    um noch auch so springen wurde wird wechseln pro & + ca etwa können wochen euro liveblog liveticker newsticker ticker`),
);

/** The page addresses its reader or speaks of itself; outside quotation marks an article hardly does. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  'Abonniere abonniere Sie Ihr Ihre Ihren Ihrem Ihrer Ihnen wir Wir uns Uns unser Unser unsere Unsere unseren unserem unserer unseres dein deine deinen deiner deinem Dein Deine Deinen Deiner dir Dir dich du Du euch eure mir mich mein meine meiner'.split(
    ' ',
  ),
);
