import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { BlockKind } from '#core/article.ts';
import { readStructure } from '#core/text/read-structure.ts';

const BODY =
  'Der russische Präsident Wladimir Putin will am Freitag mit dem chinesischen Staatschef Xi Jinping sprechen. Bei dem Gespräch werde es um eine Reihe bilateraler und regionaler Fragen gehen, teilte das Präsidialamt in Moskau mit.';
const MORE =
  'China galt lange als stillschweigender Unterstützer des Angriffskriegs, auch wenn sich Peking stets für eine diplomatische Lösung ausgesprochen hat. Die Beziehungen sind in diesem Jahr enger geworden, wie beide Seiten betonen.';

function kinds(text: string): [BlockKind, string][] {
  return readStructure(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/** The kind given to a line between two paragraphs of an ordinary article. */
function kindBetween(line: string): BlockKind | undefined {
  return kinds(`Putin spricht mit Xi\n\n${BODY}\n\n${line}\n\n${MORE}`).find(
    ([, raw]) => raw === line,
  )?.[0];
}

/** The kind given to the last line of an ordinary article. */
function kindAtEnd(line: string): BlockKind | undefined {
  return kinds(`Putin spricht mit Xi\n\n${BODY}\n\n${MORE}\n\n${line}`).at(-1)?.[0];
}

const kindsOf = (file: string) =>
  kinds(readFileSync(`seeds/${file}.txt`, 'utf8')).map(([kind]) => kind);

describe('readStructure', () => {
  it.each([
    'Kommentare',
    'Kommentare (12)',
    'Teilen',
    'Artikel anhören',
    '3 Min. Lesezeit',
    '* * *',
    'Anzeige',
    '© 2024 Beispielverlag',
    'Facebook Twitter WhatsApp',
    '47 Kommentare',
    'Foto: Max Muster/dpa',
    'Bild: Max Muster / dpa',
    'Wladimir Putin im Kreml (Archivbild) | REUTERS',
    'Xi empfängt Gäste in Peking. Foto: Erika Muster',
    'Startseite > Politik > Ausland',
    'Lesen Sie auch: Was Xi von Putin will',
    'Jetzt Newsletter abonnieren',
    'Diese Website verwendet Cookies.',
  ])('sets "%s" aside as boilerplate', (line) => {
    expect(kindBetween(line)).toBe('boilerplate');
    expect(kindAtEnd(line)).toBe('boilerplate');
  });

  it.each([
    'Stand: 15.08.2025 14:03 Uhr',
    '01.03.2024, 14:03 Uhr',
    'Veröffentlicht am 3. März 2024',
    'Freitag, 15. August 2025',
    'Quelle: https://example.org/a',
    'https://example.org/artikel',
    'Erschienen am 12.03.2022 um 08:15 Uhr, aktualisiert am 13.03.2022',
    '2024-03-01T14:03:00Z',
    'vor 3 Stunden',
  ])('reads "%s" as metadata', (line) => {
    expect(kindBetween(line)).toBe('metadata');
    expect(kindAtEnd(line)).toBe('metadata');
  });

  it.each([
    'Von Max Muster, Berlin',
    'Von Erika Muster und Max Beispiel',
    'Autorin: Erika Muster',
    '(dpa)',
    'dpa/mak',
    'Ein Kommentar von Max Muster',
    'Von Max Muster (dpa)',
    '(Berichte von Max Muster; Bearbeitung von Erika Muster)',
    'Quellen: dpa, AFP',
  ])('reads "%s" as byline', (line) => {
    expect(['byline', 'metadata']).toContain(kindAtEnd(line));
    expect(kindAtEnd(line)).toBe(line.startsWith('Quellen') ? 'metadata' : 'byline');
  });

  it.each([
    'Freundschaft mit Grenzen?',
    'Kein Neujahrsgruß an Biden',
    '„Wir sind bereit“',
    'Kritik aus den U.S.',
  ])('reads "%s" between paragraphs as heading', (line) =>
    expect(kindBetween(line)).toBe('heading'),
  );

  it.each(['Das ist alles.', 'und dann nichts mehr', 'Er sagte:', '„Nein.“'])(
    'keeps "%s" between paragraphs as text',
    (line) => expect(kindBetween(line)).toBe('paragraph'),
  );

  it('takes no line at the end of the text for a heading', () => {
    expect(kindAtEnd('Ein loses Ende')).toBe('paragraph');
  });

  it('takes a row of short lines for a list', () => {
    const list = ['Rote Partei vorn', 'Blaue Partei dahinter', 'Grüne Partei am Ende'].join('\n');
    const found = kinds(`Putin spricht mit Xi\n\n${BODY}\n\n${list}\n\n${MORE}`).map(
      ([kind]) => kind,
    );
    expect(found).not.toContain('heading');
  });

  it('cuts the stamp off a first line that goes on with kicker and headline', () => {
    const text = ` date 2025-08-15 Gipfeltreffen in Alaska Insider: USA erwägen Gas-Deal\n\n${BODY}`;
    expect(kinds(text).slice(0, 3)).toEqual([
      ['metadata', 'date 2025-08-15'],
      ['kicker', 'Gipfeltreffen in Alaska'],
      ['title', 'Insider: USA erwägen Gas-Deal'],
    ]);
  });

  it.each([
    'SPD-Krise: Minister wirft das Handtuch',
    'Nach Gipfel in Alaska: Putin sieht Fortschritte',
    'USA und Insider: Wer wusste was',
    'Krieg ohne Insider: Bericht aus Kiew',
  ])('keeps the headline "%s" whole', (line) => {
    expect(readStructure(`${line}\n\n${BODY}`)).toMatchObject({ title: line });
    expect(readStructure(`${line}\n\n${BODY}`)).not.toHaveProperty('kicker');
  });

  it('reads a short line above the headline as kicker', () => {
    const text = `Krieg in der Ukraine\nPutin und Xi wollen am Freitag telefonieren\n\n${BODY}`;
    expect(readStructure(text)).toMatchObject({
      kicker: 'Krieg in der Ukraine',
      title: 'Putin und Xi wollen am Freitag telefonieren',
    });
  });

  it('takes the copy of the headline next to the text and folds the others', () => {
    const title = 'Putin und Xi wollen heute telefonieren';
    const text = `${title} | beispiel.de\n\n${title}\nWorum es gehen soll und worum nicht.\n\n${BODY}\n\n${title}\n\n${MORE}`;
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'repeat',
      'title',
      'lead',
      'paragraph',
      'repeat',
      'paragraph',
    ]);
  });

  it('folds a pull quote that stands whole within a paragraph, whatever its signs', () => {
    const pull = '„China galt lange als stillschweigender Unterstützer\u00A0des Angriffskriegs“';
    expect(kindBetween(pull)).toBe('repeat');
  });

  it('folds the earlier of two equal paragraphs', () => {
    const text = `Putin spricht mit Xi\n\n${MORE}\n\n${BODY}\n\n${MORE}`;
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'repeat',
      'paragraph',
      'paragraph',
    ]);
  });

  it('cuts a signature off the last paragraph', () => {
    expect(kinds(`Putin spricht mit Xi\n\n${BODY}\n\n${MORE} (dpa/afp)`).slice(-2)).toEqual([
      ['paragraph', MORE],
      ['byline', '(dpa/afp)'],
    ]);
  });

  it('finds the agency in a dateline and keeps the place in the text', () => {
    expect(kinds(`Putin spricht mit Xi\n\nMoskau (dpa) – ${BODY}`).slice(1)).toEqual([
      ['paragraph', 'Moskau'],
      ['byline', '(dpa)'],
      ['paragraph', `– ${BODY}`],
    ]);
  });

  it('folds the list of headlines below a label', () => {
    const text = `Putin spricht mit Xi\n\n${BODY}\n\nDas könnte Sie auch interessieren:\nGas für China\nWas Xi will\n\n${MORE}`;
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'paragraph',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'paragraph',
    ]);
  });

  it('takes sections and the name of the site above the headline for navigation', () => {
    const text = `beispiel.de\nPolitik\nAsien\nNahost-Konflikt\nPutin telefoniert lange mit Xi\n\n${BODY}`;
    expect(kinds(text.replace('beispiel.de', 'tagesschau.de')).map(([kind]) => kind)).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'kicker',
      'title',
      'paragraph',
    ]);
  });

  it('folds a caption above its credit with its copy', () => {
    const text = `Putin spricht mit Xi\n\n${BODY}\n\nXi und Putin in Peking\nXi und Putin in Peking\n\nFoto: Max Muster\n${MORE}`;
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'paragraph',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'paragraph',
    ]);
  });

  it('folds the keywords behind the share buttons', () => {
    const text = `Putin spricht mit Xi\n\n${BODY}\nTeilen\nKrieg in Nahost\nChina`;
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'paragraph',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
  });

  it('keeps a headline that ends in a numeral with its stop', () => {
    expect(readStructure(`Besuch bei Papst Benedikt XVI.\n\n${BODY}`).title).toBe(
      'Besuch bei Papst Benedikt XVI.',
    );
  });

  it.each(['&nbsp;', '<br />', '<div class="teaser">&#160;</div>'])(
    'sets the markup "%s" aside that a copy left as text',
    (line) => expect(kindBetween(line)).toBe('boilerplate'),
  );

  it.each([
    'Max Muster/dpa',
    'picture alliance / dpa | Erika Muster',
    '(AFP / ERIKA MUSTER)',
    'Ein Tanker im Hafen von Odessa. Erika Muster/AP',
  ])('reads "%s" as the credit of a picture', (line) =>
    expect(kindBetween(line)).toBe('boilerplate'),
  );

  it.each([
    'Infografiken anzeigen',
    'Alle Kommentare zum Artikel einblenden',
    'Ihr Adblocker verhindert, dass wir Ihnen die Inhalte der Seite anzeigen.',
    'Das Wichtigste jeden Tag in Ihrem Postfach, kostenlos und jederzeit kündbar.',
  ])('knows "%s" by its words', (line) => expect(kindBetween(line)).toBe('boilerplate'));

  it.each([
    'Was wird aus der Nato?',
    'Wir werden nicht nachgeben.',
    'Twitter sperrt das Konto des Präsidenten.',
    'Die Regierung in Kiew bestellt Drohnen und Munition, Nutzer teilen die Liste im Internet.',
  ])('keeps "%s" for the article', (line) =>
    expect(['paragraph', 'heading']).toContain(kindBetween(line)),
  );

  it.each([
    ['Beispiel.de News Sport Wetter Kultur Wirtschaft', 'a row with the name of a site'],
    ['Politik Wirtschaft Umwelt Kultur Sport Wetter mehr…', 'a row that goes on'],
    ['Tagesspiegel Video verpasst? Menü', 'labels with a word in small letters'],
    ['Startseite / Politik / Riga: Gipfel ohne Ergebnis', 'a trail that ends in a headline'],
    ['Eilmeldung: Mondsonde sicher gelandet', 'what the page has to say besides'],
    ['Gipfel in Riga: Putin spricht mit Xi - beispiel.de', 'the title of the page'],
  ])('takes no headline from "%s", %s', (top) => {
    const text = `${top}\nGipfel in Riga\nPutin spricht mit Xi\n15.08.2025\n${BODY}\n${MORE}`;
    expect(readStructure(text)).toMatchObject({
      title: 'Putin spricht mit Xi',
      kicker: 'Gipfel in Riga',
    });
  });

  it.each(['Politik und Sport vor Gericht', 'Wetter, Sport und Politik', 'Eilmeldung: Ende'])(
    'keeps "%s" as the only headline',
    (title) => {
      expect(readStructure(`${title}\n${BODY}\n${MORE}`).title).toBe(title);
    },
  );

  it('takes the first of two short lines for the kicker where lead and author follow', () => {
    const lead = 'Er war Lehrer, Richter und Leiter einer Behörde. Nun zieht er ins Schloss ein.';
    const text = `Lettlands künftiger Präsident\nDer Mann aus Riga\n${lead}\nVon Erika Muster, Riga\n\n${BODY}\n${MORE}`;
    expect(readStructure(text)).toMatchObject({
      title: 'Der Mann aus Riga',
      kicker: 'Lettlands künftiger Präsident',
    });
  });

  it('finds the headline below menus and leaves a list that opens a text alone', () => {
    const menu =
      'Menü\nAbo testen\nKlimawandel\nDie Lage am Morgen\nLeserreisen\nWetter\nStellenmarkt';
    const title = 'Putin und Xi wollen am Freitag telefonieren';
    expect(readStructure(`${menu}\n${title}\n15.08.2025\n${BODY}\n${MORE}`).title).toBe(title);
    const list =
      'Peter Muster, Russland\nErika Muster, Ukraine\nMax Beispiel, Ungarn\nEva Beispiel, Polen';
    const text = `Die Besten im Turnier von Riga\n${list}\n${list.replace(/Muster|Beispiel/g, 'Probe')}\n${BODY}`;
    expect(kinds(text).map(([kind]) => kind)).not.toContain('boilerplate');
  });

  it('ends the article where linked articles and comments begin', () => {
    const tail =
      'Mehr zum Thema\nGas für China\nDie neue Leitung soll 2030 fertig sein.\nWas Xi will\nEin Blick auf die Karte hilft.\n2 Kommentare\nNordlicht\nDas war doch zu erwarten, wenn man die beiden kennt.\nAntworten\nAlpenrose\nWer hätte das gedacht.\nAntworten\nImpressum';
    const found = kinds(`Putin spricht mit Xi\n\n${BODY}\n\n${MORE}\n${tail}`);
    expect(found.filter(([kind]) => kind === 'paragraph' || kind === 'lead').length).toBe(2);
    expect(found.at(-1)?.[0]).toBe('boilerplate');
  });

  it('keeps questions and answers below a linked article', () => {
    const talk =
      'Wird die Ruhe halten?\nIch bin skeptisch, denn es gab neue Drohnen.\nWas müsste geschehen?\nDie Militärs müssen wieder telefonieren.';
    const found = kinds(
      `Putin spricht mit Xi\n${BODY}\n${MORE}\nLesen Sie auch\nGas für China\n${talk}\nTeilen\nDrucken`,
    );
    const kept = found.filter(([kind]) => kind !== 'boilerplate').map(([, raw]) => raw);
    expect(kept).toEqual(expect.arrayContaining(talk.split('\n')));
  });

  it('joins the lines of a wrapped paragraph', () => {
    const wrapped = BODY.replace(/(.{50,64}) /g, '$1\n');
    expect(kinds(`Putin spricht mit Xi\n\n${wrapped}`)).toEqual([
      ['title', 'Putin spricht mit Xi'],
      ['paragraph', wrapped],
    ]);
  });

  it('joins sentences that are broken off at any width, and leaves subheads alone', () => {
    const first =
      'Die Regierungen der beiden Länder haben sich am Montag\ngeeinigt. Das teilte am frühen Abend das Außenamt in Neu-Delhi\nmit. Am Dienstag werde verhandelt.';
    const second =
      'Auf den\nStraßen der großen Städte im Norden jubelten am frühen Morgen\nviele Menschen. Es gab\nFeuerwerk.';
    const text = `Waffenruhe in Kaschmir hält\n${first}\nDie Nachbarn atmen auf\n${second}`;
    expect(kinds(text)).toEqual([
      ['title', 'Waffenruhe in Kaschmir hält'],
      ['paragraph', first],
      ['heading', 'Die Nachbarn atmen auf'],
      ['paragraph', second],
    ]);
  });

  it('does not join a headline with the author below it', () => {
    const teaser =
      'Die Nachbarn im Tal streiten wieder um das Wasser\nvon Klara Beispiel und Max Muster, Redaktion Ausland';
    const text = `Waffenruhe in Kaschmir hält\n${BODY}\n${teaser}\n${teaser}\n${teaser}\n${MORE}`;
    expect(kinds(text).some(([, raw]) => raw.includes('\n'))).toBe(false);
  });

  it('reads texts with CRLF or single line breaks alike', () => {
    const text = `Putin spricht mit Xi\n${BODY}\nFreundschaft mit Grenzen?\n${MORE}`;
    const expected = ['title', 'paragraph', 'heading', 'paragraph'];
    expect(kinds(text).map(([kind]) => kind)).toEqual(expected);
    expect(kinds(text.replaceAll('\n', '\r\n')).map(([kind]) => kind)).toEqual(expected);
  });

  it('shortens the first sentence where there is no headline', () => {
    expect(readStructure(BODY)).toMatchObject({
      title: 'Der russische Präsident Wladimir Putin will am Freitag mit dem chinesischen …',
      titleSource: 'sentence',
    });
  });

  it.each([
    ['', ''],
    [' \n\t\u00A0\r\n', ''],
    ['***', ''],
    ['Nur eine Zeile', 'Nur eine Zeile'],
    ['Kommentare', 'Kommentare'],
    ['Ein\u00ADzei\u200Bler mit\u00A0Leerzeichen', 'Einzeiler mit Leerzeichen'],
  ])('reads the title of the odd text %j', (text, title) => {
    expect(readStructure(text).title).toBe(title);
  });

  it('covers all that is not white space, in order, in any text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        BODY,
        MORE,
        'Kommentare',
        'Stand: 01.02.2024',
        'Von Max Muster',
        'Moskau (dpa) – Text.',
        'Kein Ende',
        '„',
        '\u200B',
        'date 2024-01-01 Titel',
        'Mehr zum Thema',
        'Ende. (dpa)',
      ),
    );
    const lines = fc.array(
      fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\u2028')),
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.flat().join('');
        const { blocks, title } = readStructure(text);
        let rest = '';
        let at = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          rest += text.slice(at, start);
          at = end;
        }
        expect((rest + text.slice(at)).trim()).toBe('');
        expect(title !== '').toBe(/[\p{L}\p{N}]/u.test(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'wort ',
    '„',
    '"',
    '\n',
    'Wort\n',
    'a.',
    'Kein Ende\n\n',
    'Kein Ende in Sicht\n',
    '(',
    ' ',
    '\u00A0',
    'A. B. ',
    '1. ',
    `${MORE}\n`,
    `${MORE} `,
    'Mehr zum Thema\nGipfel in Genf\nDie Minister reden noch bis zum Abend weiter.\n',
    `${MORE}\nAnzeige\nIran\n`,
    '<p>Putin</p>\n&nbsp;\n',
    'Foto: ',
  ])(
    'gets through a million signs of %j',
    (unit) => {
      expect(
        readStructure(unit.repeat(1_000_000 / unit.length)).blocks.length,
      ).toBeGreaterThanOrEqual(0);
    },
    30_000,
  );
});

describe('readStructure on the bundled articles', () => {
  it('finds lead, subheads, repeats and the comment button', () => {
    expect(kindsOf('000_5ed68c5c1a14808e')).toEqual([
      'repeat',
      'title',
      'lead',
      'paragraph',
      'heading',
      'paragraph',
      'repeat',
      'repeat',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'boilerplate',
    ]);
  });

  it('finds the reporters behind the last paragraph', () => {
    expect(kindsOf('002_d9edb7cfb7000f16').slice(-2)).toEqual(['paragraph', 'byline']);
  });

  it('finds stamp, kicker, headline and lead', () => {
    expect(kindsOf('004_f9d9e42663636e3b').slice(0, 4)).toEqual([
      'metadata',
      'kicker',
      'title',
      'lead',
    ]);
  });
});
