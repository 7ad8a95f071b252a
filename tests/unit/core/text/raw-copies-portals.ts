import type { RawCopy } from './raw-copies-daily.ts';

export const PORTAL_COPIES: readonly RawCopy[] = [
  {
    phenomenon: 'agency wire with reporters and desk note',
    page: `
      T Syrische Armee rückt auf Aleppo vor
      M Mittwoch, 3. Februar 2016, 17:09 Uhr
      B 1 Min. Lesezeit

      P Beirut/Genf
      +Y (Reuters)
      +P - Die syrische Armee hat mit russischer Luftunterstützung die letzte Nachschubroute der Rebellen nach Aleppo abgeschnitten. Das meldete das Staatsfernsehen am Mittwoch.
      P Der UN-Sondergesandte Staffan de Mistura unterbrach daraufhin die Friedensgespräche in Genf bis zum 25. Februar. Beide Seiten hätten noch Arbeit vor sich, sagte er.
      P Außenminister Frank-Walter Steinmeier forderte Moskau auf, die Angriffe einzustellen. Russlands Außenminister Sergej Lawrow sagte im Oman, die Luftschläge gingen weiter.
      Y (Reporter: Lutfi Haddad-Brenner und Tessa Mirbach; geschrieben von Corvin Altheim; redigiert von Ilka Sandmann. Bei Rückfragen wenden Sie sich bitte an unsere Redaktion unter berlin.newsroom@agentur.example)
      B Unsere Werte: Die Grundsätze der Redaktion, öffnet neuen Tab
    `,
  },
  {
    phenomenon: 'portal with reading help, video teaser and source line',
    page: `
      B t-online
      B Politik
      B Ausland
      K Nach Luftangriff auf Doha
      T Katar lädt arabische Staaten zu Sondergipfel
      Y Von dpa, afp, t-online, jhe
      M Aktualisiert am 12.09.2025 - 10:33 Uhr
      B Lesedauer: 2 Min.
      B Artikel vorlesen
      B Kopieren
      B Auf Facebook teilen
      B Auf X teilen
      B Per WhatsApp senden
      B Per E-Mail senden
      B Vergrößern des Bildes
      B Rauch über Doha: Israel griff am Dienstag ein Wohnhaus in der Hauptstadt Katars an. (Quelle: Ibrahim Al-Naimi/Reuters/reuters)
      B News folgen
      L Nach dem israelischen Angriff auf Vertreter der Hamas will Katar eine gemeinsame Antwort. Der Emir empfängt die Staatschefs am Sonntag.

      P Katar hat die Staatschefs der arabischen und islamischen Welt zu einem Sondergipfel eingeladen. Das Treffen soll am Sonntag und Montag in Doha stattfinden, wie die staatliche Nachrichtenagentur meldete.
      B Loading...
      B Loading...
      B Empfohlener externer Inhalt
      B Wir benötigen Ihre Zustimmung, um den von unserer Redaktion eingebundenen Inhalt anzuzeigen.
      B Embed
      P Ministerpräsident Mohammed bin Abdulrahman Al Thani sprach von Staatsterror. Israels Regierungschef Benjamin Netanjahu verteidigte den Angriff und drohte mit weiteren Schlägen.
      B Video | Explosionen erschüttern Doha
      B Player wird geladen
      B Quelle: Glomex
      P Die USA zeigten sich unzufrieden. Präsident Donald Trump sagte, er sei über jede Einzelheit sehr unglücklich.
      B Verwendete Quellen
      B Nachrichtenagenturen dpa und afp
      B Quellen anzeigen
      B Teilen
      B Neueste Artikel
      B Sturm über Polen: Zehntausende ohne Strom
      B Frankreichs Premier stellt sein Kabinett vor
    `,
  },
  {
    phenomenon: 'news channel with section line and closing source',
    page: `
      B Politik
      K "Das ist ein historischer Tag"
      T Iran und Sechsergruppe einigen sich auf Atomabkommen
      M 14.07.2015, 12:17 Uhr
      B Folgen auf:
      B (Foto: REUTERS)
      B Federica Mogherini und Mohammed Dschawad Sarif in Wien. (Foto: picture alliance / dpa)

      L Zwölf Jahre wurde gestritten, am Ende siebzehn Tage am Stück. Nun steht der Vertrag, der Teheran die Bombe verwehrt und die Sanktionen beendet.

      P Der Atomstreit mit dem Iran ist beigelegt. Die EU-Außenbeauftragte Federica Mogherini und Irans Außenminister Mohammed Dschawad Sarif gaben die Einigung am Dienstag in Wien bekannt.
      P Israels Ministerpräsident Benjamin Netanjahu nannte das Abkommen einen Fehler von historischem Ausmaß. US-Präsident Barack Obama drohte dem Kongress mit seinem Veto.
      B Mehr zum Thema
      B Was im Wiener Abkommen steht 14.07.15
      B Ölpreis gibt nach Einigung nach 14.07.15

      P Die Internationale Atomenergiebehörde soll die Anlagen überwachen. Bei einem Verstoß treten die Strafen wieder in Kraft.
      Y Quelle: n-tv.de, mau/dpa/AFP/rts
      B Themen
      B Iran
      B Atomverhandlungen
      B Barack Obama
      B THEMEN: Atomabkommen, Iran, Sanktionen
    `,
  },
  {
    phenomenon: 'magazine page with commerce boxes and a share of partner offers',
    page: `
      B Anzeige
      B News
      B Ausland
      T Peru: Kongress setzt Präsidentin Boluarte ab
      Y FOCUS-online-Redakteur Timotheus Kallenbach (Lima)
      M Freitag, 10.10.2025, 09:02
      B Facebook
      B X
      B WhatsApp
      B dpa/Aldair Mejía-Stolberg Dina Boluarte bei ihrer letzten Ansprache.

      L Das Parlament in Lima stimmt mit großer Mehrheit für die Absetzung. Nachfolger wird der Parlamentspräsident.
      P Der peruanische Kongress hat Präsidentin Dina Boluarte in der Nacht zum Freitag wegen dauerhafter moralischer Unfähigkeit abgesetzt. Kurz darauf wurde José Jerí als Nachfolger vereidigt.
      B Passt zum Thema: Warum Perus Präsidenten so selten im Amt bleiben
      P Boluarte war vor dem Parlament nicht erschienen. In einer Fernsehansprache sagte sie, sie habe nie an sich selbst gedacht, sondern an die Peruaner.
      B Surftipp: Alle Neuigkeiten und Hintergründe finden Sie im Live-Ticker
      B Mehr zum Thema lesen Sie hier: Die Chronik der Krise in Lima
      B Im Video: Protest vor dem Kongress in Lima
      B Der Newsletter für alle, die es genau wissen wollen: Abonnieren Sie jetzt den Morgenüberblick.
      P Jerí kündigte an, der Kriminalität den Krieg zu erklären. Wahlen stehen im April an.
      Y tk/mit dpa
    `,
  },
  {
    phenomenon: 'tabloid with exclamation marks, dashes in the dateline and embedded posts',
    page: `
      M 20.07.2016 - 08:14 Uhr
      K Säuberungswelle nach Putschversuch
      T Erdogan lässt 50.000 Staatsdiener rauswerfen!
      B Artikel von: ULF BRANDSTETTER und MIRA KÖSE-HALM
      B Teilen
      B Twittern
      B per Mail

      P Ankara – Vier Tage nach dem gescheiterten Putsch räumt Präsident Recep Tayyip Erdogan (62) auf. 50 000 Soldaten, Richter und Lehrer verlieren ihre Posten oder sitzen in Haft!
      B Lesen Sie auch
      B So lief die Nacht der Panzer

      P Ministerpräsident Binali Yildirim kündigte an, die Bewegung des Predigers Fethullah Gülen mit der Wurzel auszureißen. Gülen lebt in den USA und bestreitet jede Beteiligung.
      B Hier finden Sie Inhalte aus Twitter
      B Um mit Inhalten aus Twitter und anderen sozialen Netzwerken zu interagieren oder diese darzustellen, brauchen wir Ihre Zustimmung.
      B soziale Netzwerke aktivieren
      H Merkel warnt vor der Todesstrafe
      P Kanzlerin Angela Merkel (62, CDU) ließ erklären: Wer die Todesstrafe einführt, kann nicht Mitglied der EU werden. Brüssel sieht es genauso.
      B BILD-News als Push aufs Handy? Hier die App herunterladen!
      B Haben Sie Fehler entdeckt? Möchten Sie etwas kritisieren? Dann schreiben Sie uns gern!
      B Impressum | Datenschutz | AGB | Kontakt | Jobs
    `,
  },
  {
    phenomenon: 'newspaper network with genre, author box and consent dialogue',
    page: `
      B Wir und unsere 214 Partner speichern und/oder greifen auf Informationen auf einem Gerät zu, z. B. auf eindeutige Kennungen in Cookies. Sie können Ihre Auswahl jederzeit ändern.
      B Alle akzeptieren
      B Einstellungen verwalten
      B RND+
      K Analyse
      T Warum Südkoreas Präsident am eigenen Kriegsrecht scheiterte
      B Exklusiv für Abonnenten
      L Sechs Stunden lang stand die Demokratie in Seoul auf der Kippe. Dann stimmten die Abgeordneten ab.
      Y Eine Analyse von Philippa Rautenstrauch
      M 04.12.2024, 07:50 Uhr
      B Zum Artikel anhören
      B 0 Kommentare
      B Artikel drucken
      B Auf Facebook teilen

      P Seoul. Um halb elf am Abend trat Yoon Suk Yeol vor die Kameras und verhängte das Kriegsrecht. Es war das erste Mal seit dem Ende der Militärdiktatur, und kaum jemand hatte damit gerechnet.
      P Soldaten drangen in das Parlament ein, Mitarbeiter verbarrikadierten die Türen mit Möbeln. Oppositionsführer Lee Jae Myung rief die Bürger auf, zur Nationalversammlung zu kommen.
      B Weiterlesen nach der Anzeige
      B Anzeige
      P Kurz nach ein Uhr stimmten alle anwesenden Abgeordneten für die Aufhebung. Selbst Yoons eigene Partei stellte sich gegen ihn.
      B Krisen-Radar
      B Unser Team analysiert die Sicherheitslage und die Krisen weltweit – immer mittwochs.
      B Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.
      Y Philippa Rautenstrauch ist Korrespondentin in Tokio und berichtet seit 2017 aus Ostasien.
      B Laden Sie sich jetzt hier kostenfrei unsere App herunter.
      B Mehr aus Politik
      B Krankenhäuser fordern mehr Geld
    `,
  },
  {
    phenomenon: 'European channel with labels glued to dates and a copyright line',
    page: `
      B Home Nachrichten Welt
      T Generalstreik legt Argentinien lahm
      B Copyright AP Photo/Natacha Pisarenko-Uhl
      B Copyright AP Photo
      Y Von Isaura Benavente mit AP
      M Zuerst veröffentlicht am 10/04/2025 - 17:05 MESZ
      M Zuletzt aktualisiert 10/04/2025 - 18:40 MESZ
      B Diesen Artikel teilen
      B Kommentare
      B Den Link zum Einbetten des Videos kopieren:
      B Copy to clipboard Copied
      L Die Gewerkschaften protestieren gegen den Sparkurs von Präsident Milei. Flughäfen und Bahnhöfe blieben geschlossen.

      P Ein Generalstreik hat am Donnerstag weite Teile Argentiniens stillgelegt. Zum dritten Mal seit dem Amtsantritt von Javier Milei riefen die Gewerkschaften die Beschäftigten dazu auf, die Arbeit niederzulegen.
      B WERBUNG
      B WERBUNG
      P Die Regierung verhandelt derzeit mit dem Internationalen Währungsfonds über neue Kredite. Milei hält an seinen Kürzungen fest und nennt die Streikenden Feinde des Wandels.
      B Zu den Barrierefreiheitskürzeln springen
      B Ähnliche Artikel
      B Milei reist nach Rom
      B Argentinien Gewerkschaft Streik Javier Milei
    `,
  },
];
