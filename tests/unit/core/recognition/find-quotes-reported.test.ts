import { describe, expect, it } from 'vitest';

import { quotesIn } from '#tests/support/quotes-in.ts';

const reported = (text: string) => quotesIn(text, 'reported');

describe('findQuotes finds reported speech', () => {
  it.each([
    [
      'a dass-clause',
      'Blinken sagte am Freitag, dass er nach Peking reise.',
      'dass er nach Peking reise',
      'antony-blinken',
    ],
    [
      'a clause in the subjunctive',
      'Blinken sagte, die Lage sei sehr ernst.',
      'die Lage sei sehr ernst',
      'antony-blinken',
    ],
    [
      'a clause before the next thing the speaker does',
      'Blinken sagte, die Lage sei sehr ernst, und verwies auf den Vertrag.',
      'die Lage sei sehr ernst',
      'antony-blinken',
    ],
    [
      'a clause in the past that stands for the subjunctive',
      'Merkel beklagte, die Banken handelten nicht im Sinne der Sparer.',
      'die Banken handelten nicht im Sinne der Sparer',
      'angela-merkel',
    ],
    [
      'such a clause about somebody in a place',
      'Merkel sagte, die Fischer an den Küsten lebten in Armut.',
      'die Fischer an den Küsten lebten in Armut',
      'angela-merkel',
    ],
    [
      'such a clause that ends with a part of its verb',
      'Merkel betonte, die Länder arbeiteten gut zusammen.',
      'die Länder arbeiteten gut zusammen',
      'angela-merkel',
    ],
    [
      'what somebody reckons with',
      'Merkel rechnet damit, dass die Preise bald sinken.',
      'dass die Preise bald sinken',
      'angela-merkel',
    ],
    [
      'what stands behind a source and what is told of it',
      'Laut Merkel, die gerade die Orts-, Kreis- und Landesverbände besucht, fehlt dort Personal.',
      'fehlt dort Personal',
      'angela-merkel',
    ],
    [
      'what is heard',
      'In einer Mitteilung der Bank hieß es, der Kurs verzerre jeden Handel.',
      'der Kurs verzerre jeden Handel',
      null,
    ],
    [
      'what the Swiss hear',
      'Das Land sei sehr besorgt, heisst es in einer Mitteilung der Bank.',
      'Das Land sei sehr besorgt',
      null,
    ],
    [
      'a clause before a remark on it',
      'Merkel wies darauf hin, dass die Zeit knapp werde – damit meint sie den Vertrag.',
      'dass die Zeit knapp werde',
      'angela-merkel',
    ],
    [
      'what follows a colon',
      'Merkel versuchte noch zu beruhigen: Sie halte den Streit für verfrüht.',
      'Sie halte den Streit für verfrüht',
      'angela-merkel',
    ],
    [
      'a main clause with "dass" before the speaker',
      'Es besteht kein Zweifel, dass der Vertrag gilt, sagte Merkel.',
      'Es besteht kein Zweifel, dass der Vertrag gilt',
      'angela-merkel',
    ],
    [
      'a clause whose subject has one of its own',
      'Die Dörfer, die nun brennen, seien leer, meinte Merkel am Abend.',
      'Die Dörfer, die nun brennen, seien leer',
      'angela-merkel',
    ],
    [
      'an infinitive',
      'Merkel kündigte an, bald nach Kiew zu reisen.',
      'bald nach Kiew zu reisen',
      'angela-merkel',
    ],
    [
      'a question',
      'Merkel fragte, ob das Abkommen noch gilt.',
      'ob das Abkommen noch gilt',
      'angela-merkel',
    ],
    [
      'the speaker behind',
      'Die Lage sei sehr ernst, sagte Blinken.',
      'Die Lage sei sehr ernst',
      'antony-blinken',
    ],
    [
      'the speaker behind a separable verb',
      'Es werde um Energie gehen, teilte Peskow mit.',
      'Es werde um Energie gehen',
      'dmitri-peskow',
    ],
    [
      '"so" behind',
      'Die Lage sei sehr ernst, so Blinken.',
      'Die Lage sei sehr ernst',
      'antony-blinken',
    ],
    [
      '"wie" behind',
      'Die Lage ist sehr ernst, wie Blinken am Freitag mitteilte.',
      'Die Lage ist sehr ernst',
      'antony-blinken',
    ],
    [
      '"wie" before',
      'Wie Blinken am Freitag mitteilte, ist die Lage ernst.',
      'ist die Lage ernst',
      'antony-blinken',
    ],
    [
      '"laut" before',
      'Laut Blinken ist die Lage sehr ernst.',
      'ist die Lage sehr ernst',
      'antony-blinken',
    ],
    [
      '"laut" in the middle',
      'Die Lage ist laut Blinken sehr ernst.',
      'Die Lage ist laut Blinken sehr ernst',
      'antony-blinken',
    ],
    [
      '"zufolge"',
      'Blinken zufolge ist die Lage sehr ernst.',
      'ist die Lage sehr ernst',
      'antony-blinken',
    ],
    [
      '"nach Angaben von"',
      'Nach Angaben von Merkel ist die Lage ernst.',
      'ist die Lage ernst',
      'angela-merkel',
    ],
    [
      'a subject with an apposition',
      'Der Sprecher des Kreml, Dmitri Peskow, sagte, die Lage sei ernst.',
      'die Lage sei ernst',
      'dmitri-peskow',
    ],
    [
      'a subject that begins with an article',
      'Die Kanzlerin Merkel sagte, die Lage sei ernst.',
      'die Lage sei ernst',
      'angela-merkel',
    ],
    [
      'the speaker behind with an apposition',
      'Die Lage sei ernst, sagte Blinken, Außenminister der Vereinigten Staaten.',
      'Die Lage sei ernst',
      'antony-blinken',
    ],
    [
      'a noun of speech',
      'Merkel vertritt die Ansicht, das Abkommen sei gut.',
      'das Abkommen sei gut',
      'angela-merkel',
    ],
    [
      'a noun of speech that names its owner',
      'Es folgte die Forderung von Merkel, bald nach Kiew zu reisen.',
      'bald nach Kiew zu reisen',
      'angela-merkel',
    ],
    [
      'an adjective of conviction',
      'Merkel zeigte sich überzeugt, dass das Abkommen hält.',
      'dass das Abkommen hält',
      'angela-merkel',
    ],
    [
      '"so" in the middle',
      'Die Lage sei nun, so Blinken, dass alle warten müssten.',
      'Die Lage sei nun, so Blinken, dass alle warten müssten',
      'antony-blinken',
    ],
    [
      'a place between "wie" and its verb',
      'Wie Blinken, Gast der Konferenz, in Bonn mitteilte, ist die Lage ernst.',
      'ist die Lage ernst',
      'antony-blinken',
    ],
    [
      'an object before a verb that does not agree with it',
      'Die Pläne und Fristen erklärte Blinken, seien sehr ernst.',
      'seien sehr ernst',
      'antony-blinken',
    ],
    [
      'an adverb before the verb',
      'Ursprünglich sagte Blinken, die Lage sei ernst.',
      'die Lage sei ernst',
      'antony-blinken',
    ],
    [
      'a place and an apposition before the verb',
      'Der Gast im Landtag, Olaf Scholz, hatte Merkel aufgefordert, bald zu reisen.',
      'bald zu reisen',
      'olaf-scholz',
    ],
    [
      'a subordinate clause before the main clause',
      'Als der Tag kam, gab es viele Opfer, teilte Blinken mit.',
      'Als der Tag kam, gab es viele Opfer',
      'antony-blinken',
    ],
    [
      'a relative clause',
      'Dann kam Blinken, der sagte, dass die Lage ernst ist.',
      'dass die Lage ernst ist',
      'antony-blinken',
    ],
    [
      'a sentence that confirms the one before',
      'Drei Männer sind frei. Das teilte Blinken am Freitag mit.',
      'Drei Männer sind frei',
      'antony-blinken',
    ],
  ])('with %s', (...[, text, said, speaker]) => {
    expect(reported(text)).toEqual([[said, speaker, expect.any(String)]]);
  });

  it('goes on over sentences in the subjunctive', () => {
    const text =
      'Blinken sagte, die Lage sei ernst. Man müsse nun handeln. Dafür gebe es gute Gründe. Dann reiste er ab.';
    expect(reported(text).map(([said, speaker]) => [said, speaker])).toEqual([
      ['die Lage sei ernst', 'antony-blinken'],
      ['Man müsse nun handeln.', 'antony-blinken'],
      ['Dafür gebe es gute Gründe.', 'antony-blinken'],
    ]);
  });

  it('takes a lone sentence in the subjunctive without guessing at a speaker', () => {
    expect(reported('Der Gipfel begann am Freitag. Die Lage sei sehr ernst.')).toEqual([
      ['Die Lage sei sehr ernst.', null, null],
    ]);
  });

  it.each([
    ['verdi-Chef', 'Die Lage sei ernst, so verdi-Chef Frank Bsirske.', 'verdi-Chef Frank Bsirske'],
    [
      'an attribute with its own preposition',
      'Die Lage sei ernst, teilte die zur Universität gehörende Stiftung mit.',
      'die zur Universität gehörende Stiftung',
    ],
    [
      'an apposition of two offices',
      'Die Lage sei ernst, sagte Max Muster, Gründer und Leiter der Stiftung in Bonn.',
      'Max Muster, Gründer und Leiter der Stiftung in Bonn',
    ],
    ['an opinion behind', 'Die Lage ist seiner Meinung nach sehr ernst.', 'seiner Meinung'],
  ])('takes %s as a speaker', (_phenomenon, text, named) => {
    expect(reported(text)).toEqual([[expect.any(String), null, named]]);
  });

  it('lets "demnach" mean who spoke before', () => {
    const text = 'Blinken sagte, die Lage sei ernst. Demnach starben zwei Menschen.';
    expect(reported(text).at(-1)).toEqual(['starben zwei Menschen', 'antony-blinken', 'Demnach']);
  });

  it('keeps what is said before a colon apart from the quotation behind it', () => {
    const text =
      'Merkel bestritt, dass es Gefangene gebe: „Geben Sie mir die Liste“, antwortete sie.';
    expect(reported(text)).toEqual([['dass es Gefangene gebe', 'angela-merkel', 'Merkel']]);
    expect(reported('Merkel sagte, die Lage sei ernst: „Wir müssen nun schnell handeln.“')).toEqual(
      [['die Lage sei ernst', 'angela-merkel', 'Merkel']],
    );
  });

  it('knows the subjunctive of strong verbs', () => {
    const text =
      'Die Helfer stünden bereit, sobald die Waffen in der Stadt schweigen, sagte Merkel.';
    expect(reported(text)).toEqual([
      [
        'Die Helfer stünden bereit, sobald die Waffen in der Stadt schweigen',
        'angela-merkel',
        'Merkel',
      ],
    ]);
  });

  it.each([
    [
      'with a verb of speech in the subjunctive',
      'Merkel bestätigte den Termin. Moskau habe eine Pause vorgeschlagen, damit man reden könne.',
      'Moskau habe eine Pause vorgeschlagen, damit man reden könne.',
    ],
    [
      'with such a verb behind a modal one',
      'Merkel erklärte, es sei zu früh. Man werde Rom aber bitten, dabei mitzumachen.',
      'Man werde Rom aber bitten, dabei mitzumachen.',
    ],
    [
      'in a subjunctive told by its ending',
      'Merkel erklärte, es sei zu früh. Europa toleriere keine Drohungen.',
      'Europa toleriere keine Drohungen.',
    ],
    [
      'in the subjunctive of the plural',
      'Merkel warnte vor zu viel Eile. Die Preise würden schon bald wieder sinken.',
      'Die Preise würden schon bald wieder sinken.',
    ],
    [
      'of which a later clause is in the subjunctive',
      'Merkel warnte vor zu viel Eile. Die Kassen waren voll, nun seien sie wieder leer.',
      'Die Kassen waren voll, nun seien sie wieder leer.',
    ],
    [
      'of another paragraph, in the plural',
      'Merkel warnte vor Eile. Das Land sei stark.\n\nDie Märkte hätten sich beruhigt. Es gehe voran.',
      'Es gehe voran.',
    ],
  ])('goes on with the speaker in a sentence %s', (_phenomenon, text, said) => {
    expect(quotesIn(text, 'reported').at(-1)?.slice(0, 2)).toEqual([said, 'angela-merkel']);
  });

  it('takes what dürfte happen for the reporter’s guess', () => {
    const text = 'Merkel warnte vor zu viel Eile. Die Preise dürften bald wieder sinken.';
    expect(quotesIn(text, 'reported')).toEqual([]);
  });

  it('names no speaker in the passive', () => {
    expect(reported('Zunächst war vermutet worden, dass es ein Unfall war.')).toEqual([
      ['dass es ein Unfall war', null, null],
    ]);
  });

  it('keeps the paper from which a sentence comes', () => {
    expect(reported('Drei Männer sind frei. Dies geht aus einem Bericht hervor.')).toEqual([
      ['Drei Männer sind frei', null, 'einem Bericht'],
    ]);
  });

  it('keeps the source of "nach Medienberichten" in words', () => {
    expect(reported('Medienberichten zufolge ist die Lage ernst.')).toEqual([
      ['ist die Lage ernst', null, 'Medienberichten'],
    ]);
  });
});

it('findQuotes goes on behind "da" with its verb', () => {
  const text =
    'Es ist lange her, da schrieb Merkel einen Brief an die Partei. Die Jahre seien schwer gewesen.';
  expect(reported(text).map(([, speaker]) => speaker)).toEqual(['angela-merkel']);
});

it('findQuotes takes a verb of speech within a report for a part of it', () => {
  const text =
    'Merkel sprach von „Pech und Glück“. Sie habe gestaunt, als man sie gefragt habe, ob sie komme.';
  expect(reported(text)).toEqual([
    [text.slice(text.indexOf('Sie')), 'angela-merkel', expect.any(String)],
  ]);
});

describe('findQuotes takes for no report', () => {
  it.each([
    ['a plain sentence', 'Putin kam am Freitag nach Peking.'],
    [
      'an apposition before a verb of judgement',
      'Der Sprecher des Kreml, Dmitri Peskow, verteidigte das Vorgehen.',
    ],
    [
      'a subordinate clause before the verb',
      'Während Merkel schwieg, kritisierte Scholz den Plan.',
    ],
    ['"danach" that tells a time', 'Danach starben in Bonn zwei Menschen.'],
    ['an investigation that is over', 'Nach langen Ermittlungen wurde er verhaftet.'],
    ['a noun of speech without its clause', 'Merkel vertritt diese Ansicht, auch in Kiew.'],
    ['an object that is relative', 'Es war der Plan, den Merkel gestern in Kiew nannte.'],
    ['"das" that means a thing', 'Drei Männer sind frei. Das kritisierte Blinken am Freitag.'],
    ['"das" at the head of a paragraph', 'Drei Männer sind frei.\n\nDas teilte Blinken mit.'],
    ['a relative clause', 'Blinken kritisierte den Minister, der nach Peking gereist war.'],
    ['a purpose', 'Blinken sprach mit Xi, um den Streit zu lösen.'],
    ['a time with "nach"', 'Nach dem Treffen fuhr Putin nach Hause.'],
    ['"so" that means "in this way"', 'Die Lage ist ernst, so dass niemand reist.'],
  ])('%s', (_phenomenon, text) => expect(reported(text)).toEqual([]));
});

describe('findQuotes finds what is reported behind a colon', () => {
  it.each([
    [
      'before the words that name the speaker',
      'Scholz blieb ruhig: Der Pakt sei bekannt, Wien vertrete da niemanden, so Scholz.',
      'Der Pakt sei bekannt, Wien vertrete da niemanden',
    ],
    [
      'of whom a noun for words stands before',
      'Kritik übte Scholz: Das Spiel sei reiner Wahlkampf.',
      'Das Spiel sei reiner Wahlkampf',
    ],
    [
      'of one of several',
      'Einer von den Gästen, der Politiker Scholz, wurde deutlich: Ohne Europa werde nichts entschieden.',
      'Ohne Europa werde nichts entschieden',
    ],
    [
      'of whom the view is',
      'Für Scholz ist das ein Fehler: Europa dürfe nicht warten.',
      'Europa dürfe nicht warten',
    ],
    [
      'of a verb further off',
      'Auf Fragen verweist Scholz auf den regen Handel mit Holz: Finnland und Schweden fielen als Partner aus.',
      'Finnland und Schweden fielen als Partner aus',
    ],
  ])('%s', (_phenomenon, text, said) => {
    expect(quotesIn(text, 'reported').map(([words, speaker]) => [words, speaker])).toEqual([
      [said, 'olaf-scholz'],
    ]);
  });
});
