/**
 * Second parts of compounds whose first part is a country, seat or organisation: "Russlandpolitik", "Natogipfel". A closed list,
 * because many words only begin like a country ("Chinarinde", "Iranistik"). A linking -s- may stand between.
 */
export const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  `
  krieg kriege kriegs krieges kriegen konflikt konflikts konflikte konflikten krise krisen politik reise reisen besuch besuchs besuche einsatz einsatzes einsätze mission missionen
  gipfel gipfels gipfeltreffen abkommen abkommens vertrag vertrags verträge deal deals sanktionen geschäft geschäfte geschäfts handel handels export exporte exporten importe
  experte experten expertin kenner kennerin kennern beauftragte beauftragter beauftragten gesandte gesandter gesandten unterhändler unterhändlern unterhändlers flagge flaggen botschafter botschafterin korrespondent korrespondentin
  hilfe hilfen frage fragen debatte debatten feldzug feldzugs invasion strategie strategien plan plans pläne gespräche gesprächen verhandlungen konferenz konferenzen
  chef chefs chefin präsident sprecher sprechers sprecherin kritiker kritikern kritikers kritikerin herr herrn herrscher herrschers partei freund freunde freunden versteher verstehern propaganda
  führung mauern mauer nähe treue berater beratern beraters beraterin lager astrologen politiker politikern verbot verbots streit streits affäre affären krimi
  heimkehrer rückkehrer veteran veteranen flüchtling flüchtlinge flüchtlingen urlaub urlauber tour turnier spiel sieg niederlage wahl wahlen kurs kurses bild bildes beziehungen
  kontingent mandat mandats abzug abzugs truppen offensive bericht berichts berichte problem problems thema themas fraktion gruppe institut haus forscher forscherin forschung
  aufenthalt aufenthalts rede reden kontakte kontakten verbindung verbindungen ermittlungen untersuchung investitionen markt markts märkte anteil grenze grenzen
  staat staates staats staaten mitglied mitglieds mitglieder mitgliedern mitgliedschaft beitritt beitritts partner partners partnern truppe soldat soldaten verbündete verbündeten
  regime regimes regierung miliz milizen führer führers führern anführer anführers kämpfer kämpfers kämpfern rebell rebellen rebellion terror terroristen anhänger anhängern
  angriff angriffs angriffe angriffen anschlag überfall hochburg demonstration demonstranten generalsekretär generalsekretärs generalsekretärin sicherheitsrat sicherheitsrats vertreter vertretern mission übung
  `
    .trim()
    .split(/\s+/),
);
