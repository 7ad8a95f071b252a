/**
 * Copies of invented pages as a reader pastes them, one line of the page per line. The letter in front says what the line
 * is: T title, K kicker, L lead, P paragraph, H subhead, Y byline, M metadata, B boilerplate, R repeat; "+" joins a line
 * to the one above.
 */
export interface RawCopy {
  phenomenon: string;
  page: string;
}

export const DAILY_COPIES: readonly RawCopy[] = [
  {
    phenomenon: 'magazine with player, share menu and subscription note',
    page: `
      B Zum Inhalt springen
      B SPIEGEL+
      B Ausland
      K Machtkampf in Bamako
      T Wie Malis Junta sich ihrer letzten Kritiker entledigt
      L Parteien verboten, Zeitungen geschlossen, Offiziere verhaftet: Drei Jahre nach dem letzten Versprechen freier Wahlen regiert in Mali die Angst.
      Y Von Henrike Ostermoor, Dakar
      M 14.05.2025, 18.37 Uhr • aus DER SPIEGEL 21/2025

      B Artikel zum Hören • 11 Min.
      B Merken
      B X.com
      B Facebook
      B E-Mail
      B Link kopieren
      B Artikel verschenken
      B Bild vergrößern
      B Protest in Bamako am 3. Mai: »Wir wollen Wahlen« Foto: Habib Traoré-Lindqvist / AFP

      P Der Anruf kommt kurz nach Mitternacht. Der frühere Abgeordnete, der seinen Namen nicht gedruckt sehen will, spricht leise, im Hintergrund läuft ein Radio. Seit Wochen schläft er jede Nacht in einem anderen Haus.
      P Am Dienstag hat Militärherrscher Assimi Goïta per Dekret alle Parteien aufgelöst. Frankreich und die Vereinten Nationen kritisierten den Schritt, Moskau schwieg. »Das ist eine innere Angelegenheit«, sagte ein Diplomat.

      B Mehr zum Thema
      B Russlands Söldner in der Wüste: Der lange Arm Moskaus Von Jannis Wetterau
      B S+ Sahel-Staaten: Ein Bündnis der Putschisten Von Henrike Ostermoor, Dakar

      P Die Opposition will trotzdem weitermachen. Zwei Bündnisse haben für den Freitag zu Kundgebungen aufgerufen, obwohl die Polizei sie verboten hat.
      H »Keiner weiß, wer der Nächste ist«
      P In den Cafés am Niger wird seit Tagen nur geflüstert. Ein Lehrer erzählt, sein Nachbar sei am Sonntag abgeholt worden, von Männern in Zivil.

      B Diesen Artikel weiterlesen mit SPIEGEL+
      B Jetzt weiterlesen. Mit dem passenden SPIEGEL-Abo.
      B Besondere Reportagen, Analysen und Hintergründe zu Themen, die unsere Gesellschaft bewegen – von Reportern aus aller Welt. Jetzt testen.
      B Sie haben bereits ein Digital-Abonnement? Hier anmelden
    `,
  },
  {
    phenomenon: 'weekly with age of the article, comment count and source line',
    page: `
      B Zeit Online
      K Parlamentswahl in Georgien
      T Georgischer Traum erklärt sich zum Sieger
      L Die Regierungspartei beansprucht die absolute Mehrheit. Die Opposition spricht von Betrug und will die Auszählung nicht anerkennen.
      M Aktualisiert am 27. Oktober 2024, 6:12 Uhr
      M Quelle: DIE ZEIT, dpa, AFP, nbl
      B 214 Kommentare
      B Artikelzusammenfassung
      B Dieser Text wurde mithilfe einer KI erstellt.
      B Fanden Sie die Zusammenfassung hilfreich?
      B Artikel anhören
      B Die Kommentare sind geschlossen.

      P Bei der Parlamentswahl in Georgien liegt die Partei Georgischer Traum nach Angaben der Wahlkommission mit rund 54 Prozent vorn. Staatspräsidentin Salome Surabischwili nannte die Abstimmung eine russische Spezialoperation.
      P Vor dem Parlament in Tbilissi versammelten sich am Abend einige Tausend Menschen. Ministerpräsident Irakli Kobachidse sprach von einem überzeugenden Ergebnis, das niemand bestreiten könne.

      B Empfohlener redaktioneller Inhalt
      B An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt. Sie können sich externe Inhalte anzeigen lassen und wieder ausblenden.
      B Externer Inhalt
      B Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Damit können personenbezogene Daten an Drittplattformen übermittelt werden. Mehr dazu in unserer Datenschutzerklärung.

      P Die Europäische Union forderte eine Untersuchung der Vorwürfe. Außenbeauftragter Josep Borrell sagte, Einschüchterung und Stimmenkauf müssten aufgeklärt werden, bevor man über weitere Schritte rede.

      B Newsletter
      B Was jetzt? – Der tägliche Morgenüberblick
      B Starten Sie mit unserem kurzen Nachrichten-Newsletter in den Tag. Erhalten Sie zudem freitags den US-Sonderletter.
      B Registrieren
      B Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis.
      B Vielen Dank! Wir haben Ihnen eine E-Mail geschickt.

      P Kobachidse wies das zurück. Sein Land werde sich von niemandem belehren lassen, sagte der Regierungschef vor Journalisten.
      B Zur Startseite
    `,
  },
  {
    phenomenon: 'broadsheet with bookmark notes, dateline and author box',
    page: `
      B F.A.Z. PRO Weltwirtschaft
      K Nach dem Referendum:
      T Cameron tritt zurück, das Pfund fällt
      Y Von Jochen Wiesenthal-Buchner, London
      M 24.06.2016, 11:48
      B Lesezeit: 4 Min.
      B Anhören
      B Merken
      B Teilen
      B Zur Merkliste
      B Drucken
      L Die Briten haben sich für den Austritt aus der Europäischen Union entschieden. Der Premierminister will im Oktober gehen.

      P Der britische Premierminister David Cameron hat am Freitag seinen Rücktritt angekündigt. Er trat um Viertel nach acht vor die Tür der Downing Street, seine Frau Samantha stand neben ihm. Das Land brauche eine neue Führung, sagte er.
      P An den Märkten brach das Pfund auf den niedrigsten Stand seit drei Jahrzehnten ein. Die Bank von England stellte 250 Milliarden Pfund an Liquidität bereit, um die Lage zu beruhigen.
      H Schottland will bleiben
      P In Edinburgh kündigte die Erste Ministerin Nicola Sturgeon an, ein zweites Unabhängigkeitsreferendum vorzubereiten. Die Schotten hätten klar für den Verbleib gestimmt, nun müsse man alle Wege prüfen.
      M Quelle: F.A.Z.
      Y Jochen Wiesenthal-Buchner
      Y Politischer Korrespondent für das Vereinigte Königreich und Irland mit Sitz in London.
      B Folgen Ich folge
      B Zur Autorenseite
      B © Alle Rechte vorbehalten. F.A.Z. GmbH, Frankfurt am Main
      B Weitere Themen
      B Wer folgt auf Cameron?
      B Warum die Umfragen danebenlagen
    `,
  },
  {
    phenomenon: 'broadsheet with city in the byline and inline teasers',
    page: `
      B Süddeutsche Zeitung
      B Politik
      K Israel
      T Netanjahu zieht in den Wahlkampf
      M 8. Januar 2026, 15:22 Uhr
      B Lesezeit: 3 Min.
      B (Foto: Gil Rosenwald-Amir/AP)
      L Der Premier stellt sich vor die Partei, die ihn eben noch loswerden wollte. Seine Gegner finden keinen gemeinsamen Kandidaten.
      Y Von Kilian Herrnstadt, Tel Aviv

      P Benjamin Netanjahu hat am Donnerstag in Jerusalem seine Kandidatur für eine weitere Amtszeit bekannt gegeben. Vor Anhängern des Likud sagte er, Israel sei so sicher wie lange nicht mehr. Auf der Straße davor standen Angehörige der Geiseln.
      B Detailansicht öffnen
      B Angehörige bei einer Mahnwache vor dem Parlament in Jerusalem. (Foto: Tamar Oz-Lieberthal/Reuters)
      P Der frühere Premierminister Naftali Bennett führt in den Umfragen, doch seine möglichen Partner streiten. Jair Lapid will den Vortritt nicht gewähren, und Benny Gantz hat sich noch gar nicht geäußert.
      B Nahost
      B MeinungWarum Israels Opposition sich selbst im Weg steht
      B SZ Plus
      P Gewählt wird spätestens im Oktober. Beobachter rechnen damit, dass die Koalition schon am Haushalt zerbricht.
      B Bestens informiert mit SZ Plus – 4 Wochen kostenlos zur Probe lesen. Jetzt bestellen unter: www.sz.example/probe
      M URL: www.sz.example/politik/israel-wahl-1.444
      B Copyright: Süddeutsche Zeitung Digitale Medien GmbH / Süddeutsche Zeitung GmbH
      Y Quelle: SZ/mane
      B Jegliche Veröffentlichung und nicht-private Nutzung exklusiv über Süddeutsche Zeitung Content.
    `,
  },
  {
    phenomenon: 'news site with ticker entries and their time stamps',
    page: `
      B Home
      B Politik
      B Ausland
      K Ukraine-Krieg im Ticker
      T Selenskyj verlangt schnellere Lieferung von Flugabwehr
      M Stand: 18.02.2025, 16:05 Uhr
      B Kommentare
      B Drucken
      B Teilen

      P Die Angriffe auf die Energieversorgung der Ukraine gehen weiter. In Riad beraten Russland und die USA über ein Ende des Krieges, ohne Kiew an den Tisch zu bitten.

      P +++ 15.48 Uhr: Der ukrainische Präsident Wolodymyr Selenskyj hat seine Reise nach Saudi-Arabien verschoben. Er wolle den Gesprächen dort keine Legitimität verleihen, sagte er in Ankara. +++
      P Update vom 18. Februar, 14.03 Uhr: Nach Angaben der Luftwaffe hat Russland in der Nacht 176 Drohnen gestartet. In Odessa sind 160.000 Menschen ohne Strom.
      M 13:20 Uhr
      H Rubio spricht von einem ersten Schritt
      P US-Außenminister Marco Rubio hat die Gespräche als Anfang eines langen Weges bezeichnet. Alle Seiten müssten Zugeständnisse machen, sagte er nach dem Treffen mit Sergej Lawrow.
      M +++ 12:02 +++
      P Die Bundesregierung pocht auf eine Beteiligung Europas. Kanzler Olaf Scholz warnte vor einem Diktatfrieden.
      Y (mit Agenturmaterial)
      B Rubriklistenbild: © Kyrylo Danylenko-Farb/dpa
    `,
  },
  {
    phenomenon: 'regional paper with picture credits and a list of related articles',
    page: `
      B Startseite
      B Politik
      T Neuer Präsident in Sri Lanka: Dissanayake verspricht Ende der Korruption
      M Erstellt: 23.09.2024, 12:41 Uhr
      Y Von: Annegret Solbach-Yilmaz
      B Kommentare
      B Drucken
      B Teilen
      B Der neue Staatschef Anura Kumara Dissanayake am Montag in Colombo. © IMAGO/Sanka Perera-Holthusen
      L Der Linkspolitiker gewinnt im zweiten Zählgang. Für den Währungsfonds könnte es nun ungemütlich werden.

      P Colombo – Der Linkspolitiker Anura Kumara Dissanayake ist am Montag als neuer Präsident von Sri Lanka vereidigt worden. Der 55-Jährige setzte sich gegen Amtsinhaber Ranil Wickremesinghe und Oppositionsführer Sajith Premadasa durch.
      P Dissanayake will die Auflagen des Internationalen Währungsfonds neu verhandeln. „Wir beginnen mit der Arbeit, nicht mit Wundern“, sagte er nach der Vereidigung im Präsidialamt.
      B Auch interessant
      B Wickremesinghe räumt Niederlage ein
      B So wählte der Norden

      P Indien und China gratulierten noch am Vormittag. Beide Staaten bemühen sich seit Jahren um Einfluss auf der Insel, die mehrere Milliarden Dollar Schulden hat.
      Y (dpa/as)
      B Auch interessant
      B Mehr zum Thema
      B Kommentare
      B Liebe Leserinnen und Leser, wir bitten um Verständnis, dass es im Unterschied zu vielen anderen Artikeln auf unserem Portal unter diesem Artikel keine Kommentarfunktion gibt.
    `,
  },
];
