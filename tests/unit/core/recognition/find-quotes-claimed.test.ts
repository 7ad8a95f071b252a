import { describe, expect, it } from 'vitest';

import { quotesIn } from '#tests/support/quotes-in.ts';

const direct = (text: string) => quotesIn(text, 'direct').map(([said, speaker]) => [said, speaker]);
const reported = (text: string) =>
  quotesIn(text, 'reported').map(([said, speaker]) => [said, speaker]);

describe('findQuotes finds who claims words between marks', () => {
  it.each([
    ['a comparison', 'Merkel verglich die Lage mit dem „langen Winter von damals“.'],
    ['a view', 'Merkel sieht darin „einen Test bis zur Wahl“.'],
    ['a feeling', 'Merkel zeigte sich „zutiefst traurig und entsetzt“.'],
    ['a regret', 'Merkel bedauerte „die lange Wartezeit“.'],
    ['a dismissal', 'Merkel hatte die Vorwürfe als „reine Fantasie“ abgetan.'],
    ['a message', '„Das Land ist nun bereit“, ließ Merkel auf ihrer Seite verbreiten.'],
    ['a belief', '„Das Land wankt“, glaubt Merkel.'],
    ['an account', 'In einem Brief fordert Merkel Geduld. Man habe „viel zu tun“, heißt es darin.'],
    ['an inserted speaker', 'Es handle sich, so Merkel, um einen „Ausverkauf der Rechte“.'],
    ['a phrase with one noun', 'Merkel verurteilte den Versuch „auf das Schärfste“.'],
  ])('%s', (_phenomenon, text) => {
    expect(direct(text).map(([, speaker]) => speaker)).toEqual(['angela-merkel']);
  });

  it.each([
    ['what witnesses saw', 'Zeugen sahen einen Mann mit dem Schild „bitte wenden“.'],
    ['the name of a programme', 'Das sagte Scholz im ARD-„Morgenmagazin“ am Freitag.'],
    ['a nickname within a name', 'Dmitri „Jumbo“ Peskow sagte wenig.'],
    ['what people call themselves', 'Die Männer, die sich selbst „Falken“ nannten, sagten wenig.'],
  ])('but not %s', (_phenomenon, text) => {
    expect(direct(text)).toEqual([]);
  });

  it('finds pieces of somebody’s words within what is reported of him', () => {
    const text = 'Das Werk sei leer, schrieb Scholz. Alles andere sei „völlig unannehmbar“.';
    expect(direct(text)).toEqual([['völlig unannehmbar', 'olaf-scholz']]);
    expect(direct('Das Werk sei leer, schrieb ein Arzt. Alles sei „zu gut“.')).toEqual([]);
  });

  it('finds a strong verb nobody lists before an article', () => {
    expect(direct('„Die Beweise sind echt“, befand der Richter.')).toEqual([
      ['Die Beweise sind echt', null],
    ]);
  });

  it('gives a quotation behind what is told of others to who tells it', () => {
    const text = 'Scholz sagte, der Plan halte. Putin sehe das auch so. „Wir sind uns einig.“';
    expect(direct(text)).toEqual([['Wir sind uns einig.', 'olaf-scholz']]);
  });

  it('does not take up who only acts on the subject of a sentence', () => {
    const text = 'Xi reiste nach Bonn. Dort wurde er von Scholz empfangen. Er sprach von „Glück“.';
    expect(direct(text)).toEqual([['Glück', 'xi-jinping']]);
  });

  it('does not go on with who spoke before somebody else did', () => {
    const text =
      'Scholz nannte das „wirklich sehr falsch“. Noch lauter wurde Merkel. Das sei Unrecht, schrieb sie. Er werde „nach Norden verschleppt“.';
    expect(direct(text)).toEqual([
      ['wirklich sehr falsch', 'olaf-scholz'],
      ['nach Norden verschleppt', 'angela-merkel'],
    ]);
  });
});

describe('findQuotes finds what is reported', () => {
  it.each([
    ['in a plural that looks like the past', 'sagte, die Vereinten Nationen hofften auf Hilfe'],
    ['in a verb nobody lists', 'bekräftigte im Parlament, das Land strebe nicht nach Macht'],
    ['with a prefix at its end', 'sagte, die Länder erkennten ihn weiter als Kanzler an'],
    ['behind a perfect', 'hatte zuvor gewarnt, Polen und Letten nutzten das Meer zu wenig'],
    ['behind a message', 'ließ wissen, nun müssten andere darüber entscheiden'],
    ['behind an errand', 'liess ausrichten, der Vertrag sei ein wichtiger Schritt'],
  ])('%s', (_phenomenon, rest) => {
    const said = rest.slice(rest.indexOf(',') + 2);
    expect(reported(`Scholz ${rest}.`)).toEqual([[said, 'olaf-scholz']]);
  });

  it.each([
    ['a relative clause', 'Das sagte Scholz, die Männer begleiten will.'],
    ['a thing done', 'Scholz hat eine Entdeckung gemacht, sie fanden einen Schädel.'],
    ['a thing that happened', 'Es hatte einen Fall gegeben, der Scholz sehr erregte.'],
    ['an aim', 'Scholz kam, um den Plan zu erklären, die Männer warteten im Hof.'],
  ])('but not %s', (_phenomenon, text) => {
    expect(reported(text)).toEqual([]);
  });

  it.each([
    [
      'on both sides of the speaker',
      'Alles sei weg, erzählt Scholz am Telefon, die Männer seien nun woanders.',
      ['Alles sei weg', 'die Männer seien nun woanders'],
    ],
    [
      'on both sides of a semicolon',
      'Scholz sagte, der Plan sei ein guter Schritt; für Angeklagte gelte er nicht.',
      ['der Plan sei ein guter Schritt', 'für Angeklagte gelte er nicht'],
    ],
    [
      'behind a semicolon',
      'Scholz kündigte eine Prüfung an; der Fall werde nur Unruhe bringen.',
      ['der Fall werde nur Unruhe bringen'],
    ],
    [
      'around an early speaker',
      'Er, so Scholz, sei von seinem alten Freund getäuscht worden.',
      ['Er, so Scholz, sei von seinem alten Freund getäuscht worden'],
    ],
    [
      'around a speaker with more words',
      'Es brauche nun, so Scholz am Freitag weiter, einen Deckel.',
      ['Es brauche nun, so Scholz am Freitag weiter, einen Deckel'],
    ],
    [
      'of others within his words',
      'Der Plan sei fertig, sagte Scholz. Die Nachbarn hätten zugesagt, Öl zu kaufen.',
      ['Der Plan sei fertig', 'Die Nachbarn hätten zugesagt, Öl zu kaufen.'],
    ],
    [
      'of a proposal within his words',
      'Der Plan sei fertig, sagte Scholz. Sein Vorschlag, Öl zu kaufen, liege auf dem Tisch.',
      ['Der Plan sei fertig', 'Sein Vorschlag, Öl zu kaufen, liege auf dem Tisch.'],
    ],
    [
      'in a subjunctive told by its place',
      'Der Plan sei fertig, sagte Scholz. Er bitte alle um Geduld. Die Behörde beobachte alles.',
      ['Der Plan sei fertig', 'Er bitte alle um Geduld.', 'Die Behörde beobachte alles.'],
    ],
    [
      'behind a threat',
      'Gestern drohte Scholz den Nachbarn. Wer Feinde dulde, spiele mit Feuer.',
      ['Wer Feinde dulde, spiele mit Feuer.'],
    ],
  ])('%s', (_phenomenon, text, said) => {
    expect(reported(text)).toEqual(said.map((words) => [words, 'olaf-scholz']));
  });

  it('keeps a report together that a quotation of its own interrupts', () => {
    const text =
      'Der Plan sei fertig, sagte Scholz. „Wir haben sehr lange gewartet.“ Das Geld sei da.';
    expect(reported(text)).toEqual([
      ['Der Plan sei fertig', 'olaf-scholz'],
      ['Das Geld sei da.', 'olaf-scholz'],
    ]);
  });

  it('reads a long source before "zufolge"', () => {
    const text =
      'Dem Forscher Dmitri Peskow von der Universidad de los Andes zufolge gibt es keinen Plan.';
    expect(reported(text)).toEqual([['gibt es keinen Plan', 'dmitri-peskow']]);
  });

  it('names a source for its side of a semicolon only', () => {
    const text = 'Auf dem Platz sangen viele; nach Angaben der Polizei waren es tausend Menschen.';
    expect(reported(text)).toEqual([['waren es tausend Menschen', null]]);
  });

  it.each([
    [
      'a question to the reader',
      'Alles sei gut, sagte Scholz. Befürchten Sie große Schäden? Er nicht.',
    ],
    ['a passive', 'Alles sei gut, sagte Scholz. Er wurde dort gewählt.'],
  ])('does not take %s for a subjunctive', (_phenomenon, text) => {
    expect(reported(text)).toHaveLength(1);
  });
});
