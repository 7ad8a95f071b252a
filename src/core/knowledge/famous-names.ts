/**
 * People of history, letters, music and sport whom newspapers call by one name, because it can hardly mean anybody
 * else. One a line part: the name as printed alone, after a colon what stands before it in the full name, if anything.
 * Names that are as often those of others ("Wagner", "Marx"), of things ("Verdi") or of places are left out; statesmen
 * stand in the tables of actors.
 */
const ROWS = `
  Aristoteles; Platon; Plato; Sokrates; Homer; Sophokles; Euripides; Aischylos; Herodot; Thukydides; Pythagoras; Archimedes; Hippokrates; Perikles; Kleopatra; Caesar:Julius; Cäsar:Julius; Nero; Caligula; Seneca; Vergil; Ovid; Tacitus; Hannibal; Spartakus; Attila
  Jesus; Jesu; Christus; Mohammed; Buddha; Konfuzius; Laotse; Zarathustra; Paulus; Petrus; Augustinus; Luther:Martin; Melanchthon:Philipp; Zwingli:Ulrich; Calvin:Johannes; Erasmus; Gutenberg:Johannes; Kolumbus:Christoph; Magellan:Ferdinand; Kopernikus:Nikolaus; Galilei:Galileo; Machiavelli:Niccolò; Dante; Petrarca; Boccaccio; Michelangelo; Raffael; Botticelli; Tizian; Dürer:Albrecht; Rembrandt; Rubens; Vermeer; Caravaggio
  Shakespeare:William; Cervantes:Miguel de; Molière; Voltaire; Rousseau:Jean-Jacques; Montesquieu; Diderot:Denis; Descartes:René; Spinoza:Baruch; Leibniz:Gottfried Wilhelm; Newton:Isaac; Goethe:Johann Wolfgang von; Hölderlin:Friedrich; Kleist:Heinrich von; Hegel:Georg Wilhelm Friedrich; Schopenhauer:Arthur; Nietzsche:Friedrich; Heidegger:Martin; Wittgenstein:Ludwig; Kierkegaard:Søren; Adorno:Theodor; Habermas:Jürgen; Darwin:Charles; Humboldt:Alexander von; Freud:Sigmund; Einstein:Albert; Heisenberg:Werner; Schrödinger:Erwin
  Mozart:Wolfgang Amadeus; Beethoven:Ludwig van; Haydn:Joseph; Vivaldi:Antonio; Händel:Georg Friedrich; Mendelssohn:Felix; Brahms:Johannes; Bruckner:Anton; Mahler:Gustav; Chopin:Frédéric; Tschaikowski:Pjotr; Rachmaninow:Sergei; Schostakowitsch:Dmitri; Prokofjew:Sergei; Strawinsky:Igor; Debussy:Claude; Puccini:Giacomo; Rossini:Gioachino; Donizetti:Gaetano; Bizet:Georges; Dvořák:Antonín; Smetana:Bedřich; Sibelius:Jean; Karajan:Herbert von; Furtwängler:Wilhelm; Callas:Maria; Pavarotti:Luciano
  Picasso:Pablo; Dalí:Salvador; Miró:Joan; Matisse:Henri; Cézanne:Paul; Monet:Claude; Manet:Édouard; Renoir:Auguste; Degas:Edgar; Gauguin:Paul; Kandinsky:Wassily; Chagall:Marc; Klimt:Gustav; Kokoschka:Oskar; Warhol:Andy; Beuys:Joseph; Giacometti:Alberto; Kahlo:Frida; Banksy;
  Dostojewski:Fjodor; Tolstoi:Lew; Tschechow:Anton; Puschkin:Alexander; Gogol:Nikolai; Turgenjew:Iwan; Solschenizyn:Alexander; Pasternak:Boris; Balzac:Honoré de; Flaubert:Gustave; Proust:Marcel; Sartre:Jean-Paul; Camus:Albert; Ibsen:Henrik; Strindberg:August; Brecht:Bertolt; Kafka:Franz; Rilke:Rainer Maria; Fontane:Theodor; Dürrenmatt:Friedrich; Hemingway:Ernest; Orwell:George; Dickens:Charles; Joyce:James; Beckett:Samuel; Borges:Jorge Luis; Neruda:Pablo; Rushdie:Salman; Handke:Peter; Jelinek:Elfriede
  Napoleon:; Assange:Julian; Snowden:Edward; Bismarck:Otto von; Clausewitz:Carl von; Robespierre:Maximilien; Danton:Georges; Garibaldi:Giuseppe; Rasputin:Grigori; Trotzki:Leo; Goebbels:Joseph; Himmler:Heinrich; Göring:Hermann; Eichmann:Adolf; Mengele:Josef; Stauffenberg:Claus von; Rommel:Erwin; Thälmann:Ernst; Liebknecht:Karl; Bonhoeffer:Dietrich; Gagarin:Juri; Amundsen:Roald; Scholl:Sophie
  Hitchcock:Alfred; Chaplin:Charlie; Fellini:Federico; Tarantino:Quentin; Spielberg:Steven; Kubrick:Stanley; Fassbinder:Rainer Werner; Polanski:Roman; Almodóvar:Pedro; DiCaprio:Leonardo; Schwarzenegger:Arnold; Stallone:Sylvester; Madonna; Rihanna; Beyoncé; Beyonce; Eminem; Shakira; Hendrix:Jimi; Sinatra:Frank; Falco; Bono; Björk;
  Pelé; Maradona:Diego; Beckenbauer:Franz; Klinsmann:Jürgen; Ronaldo:Cristiano; Ronaldinho; Messi:Lionel; Neymar; Kaká; Mbappé:Kylian; Beckham:David; Zidane:Zinédine; Rooney:Wayne; Ibrahimović:Zlatan; Rummenigge:Karl-Heinz; Ballack:Michael; Klopp:Jürgen; Mourinho:José; Guardiola:Pep; Ancelotti:Carlo; Blatter:Joseph; Platini:Michel; Infantino:Gianni; Nadal:Rafael; Djokovic:Novak; Djoković:Novak; Vettel:Sebastian; Verstappen:Max; Räikkönen:Kimi; Kasparow:Garri; Kasparov:Garri;
`;

/** Who is meant by one name: what stands before it in the full name, perhaps nothing. */
export const FAMOUS_NAMES: ReadonlyMap<string, string> = new Map(
  ROWS.split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [name, given = ''] = part.split(':');
      return [name!.trim(), given.trim()];
    }),
);
