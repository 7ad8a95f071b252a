import type { RawCopy } from './raw-copies-daily.ts';

export const BROADCAST_COPIES: readonly RawCopy[] = [
  {
    phenomenon: 'public broadcaster with stamp, exclusive mark and correspondent',
    page: `
      T Kurz vor der Abstimmung: Rumäniens Gericht annulliert die Wahl
      B exklusiv
      M Stand: 06.12.2024 17:44 Uhr
      L Das rumänische Verfassungsgericht hat die erste Runde der Präsidentschaftswahl für ungültig erklärt. Die Richter verweisen auf Einflussnahme über soziale Medien.
      Y Von Benedikta Urschel, ARD Wien

      P Rumänien muss seinen Präsidenten neu wählen. Das Verfassungsgericht in Bukarest hob die Abstimmung vom November auf, zwei Tage vor der Stichwahl zwischen Calin Georgescu und Elena Lasconi.
      P Präsident Klaus Iohannis rief zur Ruhe auf. Er werde im Amt bleiben, bis ein Nachfolger vereidigt sei, sagte er im Fernsehen. Die Regierung solle einen neuen Termin festlegen.
      B Video: Präsidentenwahl in Rumänien wird wiederholt, Benedikta Urschel, ARD Wien, tagesschau, 06.12.2024 20:00 Uhr
      B Player: video
      B Rumänien
      B analyse
      B 05.12.2024
      B Wer ist Calin Georgescu? Ein Außenseiter auf dem Weg nach oben

      H Geheimdienste legten Akten offen
      P Die Regierung hatte am Mittwoch Berichte der Dienste veröffentlicht. Danach wurden Zehntausende Konten kurz vor der Wahl aktiviert, um für Georgescu zu werben.
      B Mit Informationen von Benedikta Urschel, ARD-Studio Wien
      B Über dieses Thema berichteten die tagesthemen am 06. Dezember 2024 um 22:15 Uhr.
    `,
  },
  {
    phenomenon: 'radio news item with closing note',
    page: `
      B Deutschlandfunk
      B Nachrichten
      K Kanada
      T Carney als Premierminister vereidigt

      P In Kanada ist der neue Premierminister Mark Carney vereidigt worden. Der frühere Notenbankchef trat die Nachfolge von Justin Trudeau an.
      M 14.03.2025
      B Das Bild zeigt Mark Carney bei der Vereidigung in Ottawa. (Sean Kilgallen-Roth / The Canadian Press / AP)

      P Carney kündigte an, den Zöllen der Vereinigten Staaten entschlossen zu begegnen. Kanada werde niemals ein Teil der USA werden, sagte der 59-Jährige. Er will in den nächsten Tagen nach Paris und London reisen.
      P Die Neuwahl des Parlaments wird noch in diesem Frühjahr erwartet.
      B Diese Nachricht wurde am 14.03.2025 im Programm Deutschlandfunk gesendet.
    `,
  },
  {
    phenomenon: 'Austrian broadcaster with online stamp and red/agencies signature',
    page: `
      B ORF.at
      B Ausland
      T Fico nach Attentat außer Lebensgefahr
      M Online seit gestern, 22.14 Uhr
      B Teilen
      L Der slowakische Regierungschef ist nach Angaben seines Stellvertreters stabil. Der mutmaßliche Schütze sitzt in Haft.

      P Der slowakische Ministerpräsident Robert Fico ist nach dem Anschlag vom Mittwoch nicht mehr in Lebensgefahr. Das sagte Vizepremier Tomas Taraba der BBC. Fico war nach einer Regierungssitzung in Handlova angeschossen worden.
      P Die gewählte Präsidentin war auch in der Nacht erreichbar. Staatsoberhaupt Zuzana Caputova lud alle Parteichefs ein, um die Lage zu beruhigen.
      B Reuters/Radovan Stoklasa-Egger
      B Polizisten sichern das Gelände vor dem Kulturhaus

      H Debatte über Sicherheit
      P Innenminister Matus Sutaj Estok warnte vor einem Bürgerkrieg. Die Personenschützer hätten rasch reagiert, sagte er. Die Opposition sagte alle Kundgebungen ab.
      Y red, ORF.at/Agenturen
      B Links:
      B Slowakische Regierung
      B Wikipedia-Eintrag zu Robert Fico
    `,
  },
  {
    phenomenon: 'Austrian daily with postings and an agency signature holding the day',
    page: `
      B Startseite › International › Europa
      K Regierungsbildung
      T Belgien hat nach 236 Tagen eine neue Koalition
      L N-VA-Chef Bart De Wever soll Premier werden. Die Verhandlungen standen mehrmals vor dem Aus.
      M 31. Jänner 2025, 21:38
      B 87 Postings
      B Später lesen
      B Jetzt abspielen
      B Vorlesen

      P Brüssel – Fünf Parteien haben sich in Belgien auf eine neue Regierung geeinigt. Das teilte der flämische Nationalist Bart De Wever am Freitagabend mit, nachdem König Philippe die Frist noch einmal verlängert hatte.
      P Dem Bündnis gehören flämische und frankophone Parteien an. De Wever wäre der erste Premierminister, der für die Unabhängigkeit Flanderns eingetreten ist.
      B APA/BELGA/Nicolas Vanderhoeven
      P Streitpunkte waren zuletzt eine Steuer auf Kapitalgewinne und das Pensionsalter.
      +Y (APA, red, 31.1.2025)
      B Weiterlesen
      B Wer ist Bart De Wever?
      B Forum: 87 Postings
      B Ihre Meinung zählt.
      B Die Kommentare von Userinnen und Usern geben nicht notwendigerweise die Meinung der Redaktion wieder. Die Redaktion behält sich vor, Kommentare zu entfernen.
      B © STANDARD Verlagsgesellschaft m.b.H. 2026
      B Alle Rechte vorbehalten. Nutzung ausschließlich für den privaten Eigenbedarf.
    `,
  },
  {
    phenomenon: 'Swiss daily with guillemets, reading time and author below the lead',
    page: `
      T Japans Regierungspartei verliert das Oberhaus

      L Ministerpräsident Ishiba will trotz der Niederlage im Amt bleiben. Doch in der eigenen Partei wächst der Unmut.

      Y Ursina Caflisch-Tanner, Tokio
      M 21.07.2025, 05.30 Uhr
      B 4 min
      B Hören
      B Merken
      B Drucken
      B Teilen
      B Shigeru Ishiba am Wahlabend in der Parteizentrale in Tokio.
      B Kenzo Aramaki-Suter / Reuters

      P Japans Ministerpräsident Shigeru Ishiba hat am Sonntag seine zweite Wahlniederlage innert neun Monaten erlitten. Die Liberaldemokratische Partei und ihr Partner Komeito verfehlten die Mehrheit in der kleinen Kammer deutlich.
      P «Ich nehme das Resultat mit Demut entgegen», sagte Ishiba. Von einem Rücktritt wollte er nichts wissen, da die Zollverhandlungen mit Washington liefen.
      B Optimieren Sie Ihre Browsereinstellungen
      B NZZ.ch benötigt JavaScript für wichtige Funktionen. Ihr Browser oder Adblocker verhindert dies momentan.
      B Bitte passen Sie die Einstellungen an.
      H Rechte Aussenseiter gewinnen
      P Grosse Gewinnerin ist die Partei Sanseito, die mit dem Slogan «Japaner zuerst» geworben hat. Sie kommt auf vierzehn Sitze, zuvor hatte sie zwei.
      B Passend zum Artikel
      B Japan vor der Wahl: Der Reis ist teuer, die Geduld zu Ende
      B Patrick Zollikofer-Mori, Tokio
      B 19.07.2025
      B 5 min
      B Mehr von Ursina Caflisch-Tanner
    `,
  },
  {
    phenomenon: 'Swiss broadcaster with programme note and box of the author',
    page: `
      B Inhalt
      K Wahlen in Bolivien
      T Rodrigo Paz gewinnt die Stichwahl
      L Nach zwei Jahrzehnten endet die Zeit der Linken. Der neue Präsident verspricht «Kapitalismus für alle».
      Y Autor: Balz Winteregg
      M 20.10.2025, 06:51
      B Teilen auf Facebook
      B Teilen auf X
      B Teilen auf Whatsapp
      B Artikel als E-Mail versenden

      P Der Christdemokrat Rodrigo Paz hat die Stichwahl um das Präsidentenamt in Bolivien gewonnen. Nach Auszählung fast aller Stimmen kommt er auf gut 54 Prozent, sein Gegner Jorge Quiroga auf 45 Prozent.
      P Quiroga gestand die Niederlage noch am Abend ein. Er habe Paz angerufen und ihm gratuliert, sagte er vor seinen Anhängern in La Paz.
      B Legende: Rodrigo Paz lässt sich in La Paz von Anhängern feiern. Keystone/EPA/Luis Gandarillas-Frey
      B Box aufklappen Box zuklappen
      P Die Wirtschaftskrise bestimmt den Alltag. Vor den Tankstellen stehen die Menschen seit Monaten Schlange, der Dollar ist knapp.
      B Rendez-vous, 20.10.2025, 12:30 Uhr
      B Jederzeit top informiert!
      B Erhalten Sie alle News-Highlights direkt per Browser-Push und bleiben Sie immer auf dem Laufenden.
      B Push-Benachrichtigungen aktivieren
      Y SRF 4 News, 20.10.2025, 6 Uhr; srf/afp/wint
    `,
  },
  {
    phenomenon: 'international broadcaster with field labels in one block',
    page: `
      K Konflikte
      T Kolumbien: ELN lässt Gespräche platzen

      L Nach neuen Angriffen im Nordosten setzt Präsident Petro die Verhandlungen aus. Zehntausende sind auf der Flucht.
      B Vertriebene in einem Stadion in Cúcuta Bild: Schneyder Mendoza-Falk/AFP

      M Datum 20.01.2025
      M Autorin/Autor Roderich Maibaum (mit afp, rtr)
      M Themenseiten Kolumbien, Gustavo Petro
      M Schlagwörter ELN, FARC, Catatumbo
      B Teilen
      B Feedback schreiben
      B Drucken Seite drucken
      M Permalink https://p.dw.example/p/4abcd

      P Kolumbiens Präsident Gustavo Petro hat die Friedensgespräche mit der Guerilla ELN ausgesetzt. Die Gruppe habe in der Region Catatumbo Kriegsverbrechen begangen, schrieb er auf der Plattform X.
      P Bei Kämpfen mit einer anderen bewaffneten Gruppe wurden mindestens achtzig Menschen getötet. Venezuela öffnete die Grenze für Flüchtlinge.
      Y rm/se (afp, rtr, epd)
      B Die Redaktion empfiehlt
      B Venezuela nimmt Flüchtlinge aus Kolumbien auf
      B WWW-Links
      B Vereinte Nationen in Kolumbien
    `,
  },
];
