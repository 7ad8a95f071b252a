import { describe, expect, it } from 'vitest';

import { quotesIn } from '#tests/support/quotes-in.ts';

const direct = (text: string) => quotesIn(text, 'direct');
const SAID = 'Das Gespräch war lang und offen';

describe('findQuotes finds direct speech', () => {
  it.each([
    [
      'with the speaker behind',
      `„${SAID}“, sagte Blinken am Freitag.`,
      'antony-blinken',
      'Blinken',
    ],
    [
      'with the speaker before',
      `Blinken sagte am Freitag: „${SAID}.“`,
      'antony-blinken',
      'Blinken',
    ],
    [
      'with a speaker behind the verb',
      `Am Freitag erklärte Blinken in Peking: „${SAID}.“`,
      'antony-blinken',
      'Blinken',
    ],
    ['with "so"', `„${SAID}“, so Blinken.`, 'antony-blinken', 'Blinken'],
    [
      'with a name and a colon only',
      `Antony Blinken, Außenminister der USA: „${SAID}.“`,
      'antony-blinken',
      'Antony Blinken, Außenminister der USA',
    ],
    [
      'with a title before the name',
      `„${SAID}“, sagte US-Außenminister Antony Blinken.`,
      'antony-blinken',
      'US-Außenminister Antony Blinken',
    ],
    [
      'with an apposition',
      `„${SAID}“, sagte der Sprecher des Kreml, Dmitri Peskow.`,
      'dmitri-peskow',
      'der Sprecher des Kreml, Dmitri Peskow',
    ],
    [
      'with a genitive that does not speak',
      `„${SAID}“, sagte Putins Sprecher Dmitri Peskow.`,
      'dmitri-peskow',
      'Putins Sprecher Dmitri Peskow',
    ],
    [
      'with an unnamed spokesman',
      `„${SAID}“, sagte ein Sprecher Putins.`,
      null,
      'ein Sprecher Putins',
    ],
    ['with a separable verb', `„${SAID}“, teilte Merkel am Abend mit.`, 'angela-merkel', 'Merkel'],
    [
      'with a large pronoun behind a full stop',
      `Merkel reiste ab. Sie sagte: „${SAID}.“`,
      'angela-merkel',
      'Sie',
    ],
    ['with "wie"', `„${SAID}“, wie Merkel später sagte.`, 'angela-merkel', 'Merkel'],
    [
      'with an auxiliary',
      `„${SAID}“, hatte Merkel in einem Interview gesagt.`,
      'angela-merkel',
      'Merkel',
    ],
    [
      'with a relative clause between',
      `Ein Beamter des Ministeriums, der von Xinhua zitiert wurde, sagte: „${SAID}.“`,
      null,
      'Ein Beamter des Ministeriums',
    ],
    ['with a source', `„${SAID}“, heißt es in der Erklärung.`, null, 'der Erklärung'],
    [
      'with a name that begins like a preposition',
      `Von der Leyen sagte: „${SAID}.“`,
      'ursula-von-der-leyen',
      'Von der Leyen',
    ],
    [
      'with the speaker quoted by others',
      `„${SAID}“, wird Merkel zitiert.`,
      'angela-merkel',
      'Merkel',
    ],
    ['with two people', `„${SAID}“, sagten Merkel und Scholz.`, null, 'Merkel und Scholz'],
    [
      'with a verb known by its place only',
      `„${SAID}“, kondolierte Merkel.`,
      'angela-merkel',
      'Merkel',
    ],
    [
      'with a reflexive verb known by its place only',
      `„${SAID}“, ärgerte sich Merkel.`,
      'angela-merkel',
      'Merkel',
    ],
    [
      'with a verb before an article',
      `In Wien erinnerte der Forscher an die Toten: „${SAID}.“`,
      null,
      'der Forscher',
    ],
    [
      'with a description of the speaker that no lexicon knows',
      `„${SAID}“, sagte der Forscher Max Muster.`,
      null,
      'der Forscher Max Muster',
    ],
    ['with nobody', `Niemand erwartete viel. „${SAID}.“`, null, null],
  ])('%s', (...[, text, speaker, named]) => {
    expect(direct(text)).toEqual([[expect.stringContaining(SAID), speaker, named]]);
  });

  it.each([
    ['„', '“'],
    ['"', '"'],
    ['»', '«'],
    ['«', '»'],
    ['“', '”'],
    ['„', '”'],
    ['„', '"'],
  ])('between %s and %s', (open, close) => {
    expect(direct(`${open}${SAID}${close}, sagte Blinken.`)).toEqual([
      [SAID, 'antony-blinken', 'Blinken'],
    ]);
  });

  it.each([
    [
      'a judgement',
      'Blinken nannte den Vorschlag einen „schweren Fehler“.',
      'schweren Fehler',
      'antony-blinken',
    ],
    [
      'a judgement with "als"',
      'Merkel bezeichnete das Treffen als „hilfreich“.',
      'hilfreich',
      'angela-merkel',
    ],
    [
      'a piece of a dass-clause',
      'Blinken sagte, dass man „einen guten Weg gefunden“ habe.',
      'einen guten Weg gefunden',
      'antony-blinken',
    ],
    [
      'a piece within the clause of its own verb',
      'Dort habe Xi „Fragen und Besorgnis“ geäußert, räumte Putin ein.',
      'Fragen und Besorgnis',
      'xi-jinping',
    ],
    ['a passive', 'Der Plan wurde von Merkel als „mutig“ bezeichnet.', 'mutig', 'angela-merkel'],
  ])('in pieces: %s', (...[, text, said, speaker]) => {
    expect(direct(text)).toEqual([[said, speaker, expect.any(String)]]);
  });

  it('goes on with the speaker of the sentence before', () => {
    const text = `„${SAID}“, sagte Blinken in Peking. „Es geht um viel für beide Länder.“`;
    expect(direct(text).map(([, speaker]) => speaker)).toEqual([
      'antony-blinken',
      'antony-blinken',
    ]);
  });

  it('goes on behind the words of the speaker', () => {
    const text = `„${SAID}“, sagte Blinken, „und es geht um viel für alle.“`;
    expect(direct(text).map(([, speaker]) => speaker)).toEqual([
      'antony-blinken',
      'antony-blinken',
    ]);
  });

  it.each([
    [
      'a pair within of the same kind',
      '„Das ist „ein sehr alter Streit“ gewesen“, sagte Merkel.',
      ['Das ist „ein sehr alter Streit“ gewesen'],
    ],
    [
      'a straight pair within',
      '„Das ist "ein sehr alter Streit" gewesen“, sagte Merkel.',
      ['Das ist "ein sehr alter Streit" gewesen'],
    ],
    [
      'the closing mark of another kind',
      'Merkel sprach von einem »sehr alten Streit“ im Tal. »Wir sind zu Hilfe bereit«, sagte Blinken.',
      ['sehr alten Streit', 'Wir sind zu Hilfe bereit'],
    ],
    [
      'a quotation that is never closed before another one',
      '„Das ist schlimm, sagte Merkel. Blinken sprach von einem „sehr alten Streit“ im Tal.',
      ['sehr alten Streit'],
    ],
    [
      'the end in the next paragraph',
      'Merkel sagte: „Wir warten nun schon lange auf ein Zeichen.\n\nDas Tal ist leer und still“, und ging.',
      ['Wir warten nun schon lange auf ein Zeichen.', 'Das Tal ist leer und still'],
    ],
  ])('between marks with %s', (_phenomenon, text, said) => {
    expect(direct(text).map(([words]) => words)).toEqual(said);
  });

  it('does not go on into a paragraph that opens another quotation first', () => {
    const text = `Merkel sagte: „Wir warten nun schon lange.\n\nBlinken kam. „${SAID}“, sagte er.`;
    expect(direct(text).map(([words]) => words)).toEqual(['Wir warten nun schon lange.', SAID]);
  });

  it.each([
    ['straight', `"Wir warten noch, sagte Merkel. "${SAID}."`],
    ['pointed', `»Wir warten noch, sagte Merkel. »${SAID}.«`],
    ['Swiss', `«Wir warten noch, sagte Merkel. «${SAID}.»`],
  ])('begins anew behind %s marks that were never closed', (_kind, text) => {
    expect(direct(text)).toEqual([[`${SAID}.`, 'angela-merkel', 'Merkel']]);
  });

  it.each([
    ['a motto', 'Unter dem Motto „Brot und Frieden“ zogen Tausende durch Lima.'],
    ['a long title', 'Die Doku „Wem gehört eigentlich das Wasser der Anden?“ läuft am Abend.'],
  ])('takes %s for no speech', (_phenomenon, text) => {
    expect(direct(text)).toEqual([]);
  });

  it('keeps straight marks within straight marks', () => {
    const text = '"Er hat "nein" zu mir gesagt", sagte Merkel.';
    expect(direct(text).map(([words]) => words)).toEqual(['Er hat "nein" zu mir gesagt']);
  });

  it('goes on over paragraphs that open anew', () => {
    const text = `Blinken sagte: „${SAID}.\n\n„Und es geht um viel für alle.“\n\nDann ging er.`;
    expect(direct(text)).toEqual([
      [`${SAID}.`, 'antony-blinken', 'Blinken'],
      ['Und es geht um viel für alle.', 'antony-blinken', 'Blinken'],
    ]);
  });

  it.each([
    [
      'er',
      'Merkel traf Putin in Moskau. „Das Gespräch war lang und offen“, sagte er.',
      'wladimir-putin',
    ],
    [
      'sie',
      'Putin traf Merkel in Moskau. „Das Gespräch war lang und offen“, sagte sie.',
      'angela-merkel',
    ],
    [
      'der Minister',
      'Außenminister Antony Blinken war in Peking. „Das Gespräch war lang und offen“, sagte der Außenminister.',
      'antony-blinken',
    ],
    [
      'er, though the quotation names somebody else',
      'Putin wies das zurück. „Scholz ist der Einzige, der das will“, sagte er am Abend.',
      'wladimir-putin',
    ],
    [
      'er, though others were spoken of',
      'Gestern warnte Scholz. Heute traf Merkel ein und Putin sprach. „Das ist eine lange Reise“, sagte er.',
      'wladimir-putin',
    ],
    [
      'er, taken up from who spoke before',
      'Sie nahmen Xi mit, wie Putin sagte. „Das Gespräch war lang und offen“, sagte er.',
      'wladimir-putin',
    ],
    [
      'die 68-Jährige',
      'Merkel traf Putin in Moskau. „Das Gespräch war lang und offen“, sagte die 68-Jährige.',
      'angela-merkel',
    ],
  ])('with "%s" for a person named before', (_words, text, speaker) => {
    expect(direct(text)).toEqual([[expect.any(String), speaker, expect.any(String)]]);
  });

  it('leaves a pronoun open where a stranger spoke before', () => {
    const text = `Putin kam, wie ein Helfer sagte. „${SAID}“, sagte er.`;
    expect(direct(text)).toEqual([[SAID, null, 'er']]);
  });

  it('leaves a pronoun open that fits nobody', () => {
    expect(direct(`Putin kam nach Peking. „${SAID}“, sagte sie.`)).toEqual([[SAID, null, 'sie']]);
  });
});

describe('findQuotes leaves alone', () => {
  it.each([
    ['long names', 'Der Preis heißt „Prize for Peace and Friendship Among Towns“.'],
    ['the name of a paper', 'Nach Recherchen der "New York Times" will der Kreml mehr.'],
    ['a paper that is spoken to', 'Merkel sagte der Zeitung „Standard“, dass sie komme.'],
    ['a compound with a quoted name', 'Das berichtete die „Bild“-Zeitung am Freitag.'],
    ['the name of a group', 'Der „Islamische Staat“ kämpft in Syrien.'],
    ['the long name of a council', 'Er führt den „Nationalen Rat für Frieden und Ordnung“ an.'],
    [
      'a name before a verb that says nothing',
      'Im Lager „Neue Hoffnung“, konnte Merkel niemanden sehen.',
    ],
    ['a word in doubt', 'Die „Reform“ kam nie voran.'],
    ['the title of a film', 'Der Film „Das Leben der Anderen“ gewann einen Preis.'],
    ['a mark without its partner', 'Er sagte „das ist gut und ging.'],
  ])('%s', (_phenomenon, text) => expect(direct(text)).toEqual([]));

  it('quotes in boilerplate', () => {
    expect(direct(`Putin kam.\n\nLesen Sie auch: „${SAID}“, sagte Blinken`)).toEqual([]);
  });

  it('gives the next paragraph’s words to the same speaker', () => {
    const next = 'Wir müssen darüber reden, was daraus folgt.';
    const speakers = (between: string) =>
      direct(`„${SAID}“, sagte Merkel.\n\n${between}„${next}“`).map(([, speaker]) => speaker);
    expect(speakers('')).toEqual(['angela-merkel', 'angela-merkel']);
    expect(speakers('Putin widersprach. ')).toEqual(['angela-merkel', 'wladimir-putin']);
  });

  it('resolves what is said of somebody in place of a name', () => {
    const [quote] = direct(`Olaf Scholz reiste ab. „${SAID}“, sagte der SPD-Politiker.`);
    expect(quote?.slice(1)).toEqual(['olaf-scholz', 'der SPD-Politiker']);
  });

  it('gives quoted pieces of a report to the one who is reported', () => {
    const quotes = direct(
      'Scholz sagte, es sei genug. Das Land solle „endlich wieder gemeinsam und schnell handeln“.',
    );
    expect(quotes.map(([, speaker]) => speaker)).toEqual(['olaf-scholz']);
  });

  it.each([
    'Der Tanker „Marinera“ lief nach Angaben Merkels aus.',
    'Das Schiff hieß nach Angaben Merkels erst „Overseas Star“, „Xiao Shan“ und zuletzt „Neofit“.',
  ])('leaves names of ships alone: %s', (text) => {
    expect(direct(text)).toEqual([]);
  });
});
