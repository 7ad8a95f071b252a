import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { readStructure } from '#core/text/read-structure.ts';

const TITLE = 'Bolivien ordnet den Bergbau neu';
const TEXT =
  'Der Präsident hat am Dienstag in der Hauptstadt ein neues Gesetz über den Bergbau unterzeichnet. Die Opposition kündigte Widerstand an.';
const LEAD =
  'Das Gesetz soll Arbeitsplätze bringen und die Wälder im Norden schützen, doch die Opposition hält es für einen Ausverkauf des Landes.';
const page = (...lines: string[]) => lines.join('\n');

describe('readStructure reads raw copies of pages', () => {
  it.each([
    ['a trail of labels', page('Startseite Politik Ausland Lateinamerika', TITLE, '', TEXT)],
    [
      'a masthead',
      page(
        'Gegründet 1946 Dienstag, 14. Oktober 2019, Nr. 238',
        'Die Neue Warte wird von 2216 Mitgliedern herausgegeben',
        '08.07.2016 / Ausland / Seite 3',
        '',
        TITLE,
        '',
        TEXT,
      ),
    ],
    [
      'a paper and its local edition',
      page('Neue Post - Kleve', '', TITLE, '', '- VON KLARA MUSTER', '', TEXT),
    ],
    [
      'a caption whose credit stands apart',
      page('zum Inhalt', 'Präsident Muster in Sucre', '', '© EPA/Ana Muster', '', TITLE, '', TEXT),
    ],
    [
      "a caption's sentence and a genre",
      page(
        'Arbeiter stehen vor einer Mine.',
        'liveblog',
        '',
        TITLE,
        '',
        'Stand: 3.4.2024',
        '',
        TEXT,
      ),
    ],
    [
      "a caption's sentence and names, before a dateline",
      page(
        'Muster, Beispiel und Probe bei einem Treffen am Titicacasee.',
        '',
        'Muster, Beispiel und Probe',
        '',
        TITLE,
        '',
        `La Paz - ${TEXT} ${LEAD}`,
      ),
    ],
    [
      'a caption below its credit',
      page('Foto: Ana Muster/dpa', 'Arbeiter stehen am Montag vor einer Mine', TITLE, '', TEXT),
    ],
    [
      'a caption and a kicker, below an archive',
      page(
        'Bild: picture alliance/dpa',
        'Arbeiter mit Helm vor einer Mine im Hochland',
        'Bolivien',
        TITLE,
        TEXT,
        LEAD,
      ),
    ],
    ['a running blog', page('Newsblog zu Südamerika', '', TITLE, '', 'Stand: 3.4.2024', '', TEXT)],
    [
      'a plea to readers without advertisements',
      page(
        'Für die Finanzierung unseres journalistischen Angebots sind wir auf die Anzeigen unserer Werbepartner angewiesen.',
        '',
        '• Jetzt für nur 1,99€ im ersten Monat testen',
        '• Unbegrenzter Zugang zu allen Berichten',
        '• Jederzeit kündbar',
        '',
        TITLE,
        '',
        TEXT,
      ),
    ],
  ])('finds the headline below %s', (_phenomenon, text) => {
    expect(readStructure(text).title).toBe(TITLE);
  });

  it.each([
    ['one sentence', 'Die Minen liegen im Hochland.'],
    [
      'a sentence and a heading without stamp',
      page('Die Minen liegen im Hochland.', '', 'Protest in Potosí hält an'),
    ],
  ])('takes %s at the top for no caption', (_phenomenon, top) => {
    expect(readStructure(page(top, '', TEXT, '', LEAD)).blocks[0]!.kind).not.toBe('boilerplate');
  });

  it.each([
    ['a note on the version', '(neu: Reaktion der Opposition)'],
    ['buttons without a blank', 'Diesen Artikel teilenKommentare'],
    ['consent', 'Unter Umständen sammelt der Dienst personenbezogene Daten für eigene Zwecke.'],
    ['a closed forum', 'Kommentare können für diesen Artikel nicht mehr erfasst werden.'],
    [
      'a demand to log in',
      'Sie müssen angemeldet sein, um einen Leserbeitrag erstellen zu können.',
    ],
    [
      'a promise to check',
      'Ihr Kommentar wird nach einer Prüfung durch die Redaktion veröffentlicht.',
    ],
    ['the time it takes', 'ca. 1min 14sec'],
    ['rights without a holder', 'Copyright'],
    ['the leave of a running blog', 'Damit beenden wir den Liveblog für heute. Bis morgen.'],
    ['a place for advertisements', 'AdUnit Mobile_Pos2'],
    ['a question to the reader', 'Wie hat Ihnen dieser Artikel gefallen?'],
    ['a button glued to a caption', 'Der Präsident spricht in Sucre.Vergrößern des Bildes'],
    ['a caption credited to a site', 'Arbeiter vor einer Mine. Foto: muster-bilder.ch'],
    ['a voice that was made', 'Diese Audioversion wurde künstlich generiert. Mehr Infos'],
    [
      'a translation that was made',
      'Dieser Text wurde mit Hilfe einer Maschine aus dem Spanischen übersetzt und von der Redaktion vor der Veröffentlichung sorgfältig geprüft.',
    ],
    ['a film to keep', 'Video herunterladen (24,1 MB | MP4)'],
    ['a vote', 'Ihre Meinung zählt: Soll der Bergbau verstaatlicht werden? Jetzt abstimmen!'],
    ['a question and a call', 'Was denken Sie? Schreiben Sie uns!'],
    ['a question and an offer', 'Gefällt Ihnen die Neue Warte? Jetzt drei Wochen gratis testen.'],
    ['a search for witnesses', 'Hast du Angehörige in Bolivien? Melde dich bei uns!'],
    ['a judgement', 'Ist dieser Artikel lesenswert? Ja / Nein'],
    [
      'a channel',
      'Alles Wichtige am Morgen und am Abend: Abonniere den Whatsapp-Kanal der Neuen Warte.',
    ],
    ['a hint where to read on', 'Was am Montag geschah, lesen Sie hier.'],
    ['the next page', 'Nächste Seite: »Das Ende der Minen«'],
    ['the name of a newsletter', 'NEUE WARTE Newsletter'],
    ['the rules of a forum', 'Die Kommentare geben nicht immer die Meinung der Redaktion wieder.'],
    ['who sent a message', '— Ana Muster (@anamuster) March 24, 2025'],
    ['keywords of a network', '#Bolivien #Bergbau'],
    ['a note of a running blog', 'Dieser Liveticker wird laufend aktualisiert.'],
  ])('leaves out %s', (_phenomenon, line) => {
    const kinds = readStructure(page(TITLE, '', line, '', TEXT, '', line)).blocks.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual([
      'title',
      'boilerplate',
      'paragraph',
      expect.stringMatching(/boilerplate|repeat/),
    ]);
  });

  it('leaves out the headlines of other articles between two paragraphs, not a subhead', () => {
    const links = [
      'Neue Regeln im Kupferland: Präsident entlässt zwei Minister auf einmal',
      'Streit um Lithium: Nachbarland droht mit höheren Zöllen auf Erze',
    ];
    const kinds = (...lines: string[]) =>
      readStructure(page(TITLE, '', TEXT, ...lines, LEAD)).blocks.map(({ kind }) => kind);
    expect(kinds(...links)).toEqual([
      'title',
      'paragraph',
      'boilerplate',
      'boilerplate',
      'paragraph',
    ]);
    expect(kinds('Newsblog zur Lage: Alle Nachrichten aus Lateinamerika')[2]).toBe('boilerplate');
    expect(kinds('Die Opposition will gegen das Gesetz vor Gericht ziehen')[2]).toBe('heading');
  });

  it('takes the film below a text for a note with its day', () => {
    const note = 'tagesschau 16:00 Uhr, 11.10.2016, Max Muster, ARD Nairobi';
    expect(readStructure(page(TITLE, '', TEXT, '', note)).blocks.at(-1)?.kind).toBe('metadata');
  });

  it.each([
    'Deutsche Presse-Agentur',
    'dpa La Paz.',
    'Von Euronews',
    '- VON KLARA MUSTER',
    'Max Muster & Klara Beispiel',
    '(RP)',
    '(mku/pol)',
    'mit dpa, AFP und Reuters',
    '(mku, mit Material von sda und dpa)',
    '(Neuewarte.ch/Agenturen)',
    'Warte-Autorin Klara Muster',
    'Adaption aus dem Englischen: Max Muster',
    'Unsere Autorin ist Politologin an der Universität Zürich.',
    'AFP Agence France Presse',
    'Mit Informationen der ARD-Korrespondentinnen und -Korrespondenten sowie der Nachrichtenagenturen AFP, AP, dpa, Reuters und KNA',
  ])('knows who wrote it: %s', (line) => {
    expect(readStructure(page(TITLE, '', line, '', TEXT)).blocks[1]?.kind).toBe('byline');
  });
});

describe('readStructure reads what surrounds the text', () => {
  const kindsOf = (text: string) =>
    readStructure(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  it('cuts lines at the tags of a page', () => {
    const text = `${TEXT}<BR \\/><BR \\/>${LEAD}<h3>\\r\\nStreit um Lithium<\\/h3>${TEXT} 3 < 4`;
    expect(kindsOf(text).map(([kind]) => kind)).toEqual([
      'repeat',
      'boilerplate',
      'paragraph',
      'boilerplate',
      'heading',
      'boilerplate',
      'paragraph',
    ]);
  });

  it('leaves the tags of words within their line', () => {
    const text = `${TEXT} Er sagte <b>nichts</b>, und 3 < 4 ist wahr.`;
    expect(kindsOf(text)).toEqual([['paragraph', text]]);
  });

  it('takes a month with its key for a stamp', () => {
    expect(kindsOf(`date 2016-10 ${TEXT}`)).toEqual([
      ['metadata', 'date 2016-10'],
      ['paragraph', TEXT],
    ]);
  });

  it('knows an author above a stamp that says "heute"', () => {
    const text = page(TITLE, LEAD, 'Max Muster', 'Publiziert heute um 12:19 Uhr', TEXT);
    expect(kindsOf(text).slice(2, 4)).toEqual([
      ['byline', 'Max Muster'],
      ['metadata', 'Publiziert heute um 12:19 Uhr'],
    ]);
  });

  it.each([
    ['with a gap', ''],
    ['without one', 'Bergbau'],
  ])('takes a caption right below its credit for no headline, %s', (_phenomenon, line) => {
    const caption = 'Der Präsident bei einer Rede in Sucre am Sonntag';
    const found = kindsOf(page('Bolivien', TITLE, line, 'Foto: Ana Muster/dpa', caption, '', TEXT));
    expect(found).toContainEqual(['title', TITLE]);
    expect(found).toContainEqual(['boilerplate', caption]);
  });

  it('takes a sentence that tells left from right for a caption', () => {
    const caption = 'Ana Beispiel (l.) und Max Muster stehen vor der Mine.';
    const found = kindsOf(page(TITLE, caption, 'Quelle: Ina Probe/AFP/dpa', LEAD, '', TEXT, TEXT));
    expect(found).toContainEqual(['boilerplate', caption]);
  });

  it.each([
    ['a story before a colon', 'Zinn: Was der Preis verrät', 'boilerplate'],
    ['what somebody said', '„Wir bleiben hier“', 'heading'],
    ['a plain line', 'Protest in Potosí', 'heading'],
  ])('ends a loose list of links with %s', (_phenomenon, line, kind) => {
    const list = ['Lesen Sie auch', 'Gas: Wer verdient', line].flatMap((one) => [one, '']);
    const found = kindsOf(page(TITLE, '', TEXT, '', ...list, LEAD, '', TEXT));
    expect(found).toContainEqual([kind, line]);
  });

  it('takes what a ticker is about for its lead', () => {
    const about = 'Bolivien streitet über sein Zinn. Alle Nachrichten im Überblick.';
    const entry = 'Der Präsident hat am Abend im Fernsehen gesprochen.';
    const found = kindsOf(page(`Liveticker: ${TITLE}`, about, '18.40 Uhr', entry, entry, entry));
    expect(found).toContainEqual(['lead', about]);
  });

  it('knows a caption by its copy in the gallery', () => {
    const caption = 'Der Präsident geht am Morgen über den Platz vor seinem Palast.';
    const picture = page(caption, 'Foto: Ana Muster (Getty)');
    const found = kindsOf(page(TITLE, TEXT, picture, LEAD, '1 / 3', picture));
    const kinds = found.filter(([, raw]) => raw === caption).map(([kind]) => kind);
    expect(kinds).toEqual(['boilerplate', 'boilerplate']);
    expect(kindsOf(page(TITLE, TEXT, picture, LEAD))).toContainEqual(['paragraph', caption]);
  });

  it('knows a button below the headline by the menu above it', () => {
    const button = 'Merkzettel Link merken gemerkt';
    const menu = ['Menü', 'Login', 'Startseite', 'Wetter', 'Abonnieren', 'Sport', button, 'Teilen'];
    const found = kindsOf(page(...menu, '', TITLE, LEAD, button, TEXT, LEAD));
    expect(found.filter(([, raw]) => raw === button)).toEqual([
      ['boilerplate', button],
      ['boilerplate', button],
    ]);
  });
});

describe('readStructure tells the headline from what stands beside it', () => {
  const found = (...lines: string[]) => {
    const text = page(...lines);
    return readStructure(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
  };
  const SECTIONS = 'Front  Schweiz  Ausland  Wirtschaft  Sport  Leute  Magazin  Community';

  it('leaves out a row of sections with others that no list knows', () => {
    expect(found(SECTIONS, TITLE, '', TEXT, '', LEAD).slice(0, 2)).toEqual([
      ['boilerplate', SECTIONS],
      ['title', TITLE],
    ]);
  });

  it('takes a short phrase above the headline for its kicker where lead and author follow', () => {
    const kicker = 'Streit um die Minen';
    expect(found(kicker, '', TITLE, '', LEAD, '', 'Von Klara Muster', '', TEXT, '', TEXT)).toEqual(
      expect.arrayContaining([
        ['kicker', kicker],
        ['title', TITLE],
      ]),
    );
  });

  it('keeps the heading that clings to its text below an empty list of links', () => {
    const entry = '+++ 20:15 Minister: Gesetz gilt ab Mai +++';
    expect(found(TITLE, '', TEXT, '', 'Mehr zum Thema', '', entry, LEAD)).toContainEqual([
      'heading',
      entry,
    ]);
  });

  it('leaves out whom a pull quote is taken from', () => {
    const quote = '"Das Gesetz wird den Norden für immer verändern, im Guten wie im Bösen."';
    const speaker = 'Klara Muster, Ministerin für Bergbau';
    const blocks = found(TITLE, '', `${TEXT} ${quote}, sagte sie.`, '', quote, speaker, '', LEAD);
    expect(blocks).toContainEqual(['boilerplate', speaker]);
  });

  it('leaves out what readers say below the text', () => {
    const comment =
      'R. Muster: Die Minister machen es richtig, wir sollten uns ein Vorbild nehmen!';
    expect(found(TITLE, '', TEXT, '', LEAD, '', 'Kommentare (2)', comment).at(-1)).toEqual([
      'boilerplate',
      comment,
    ]);
  });

  it.each(['(Klara Muster aus Sucre, APA, 29.9.2025)', '(km mit dpa, AFP und AP)'])(
    'cuts %s off the last paragraph',
    (signature) => {
      expect(found(TITLE, '', TEXT, '', `${LEAD} ${signature}`).at(-1)).toEqual([
        'byline',
        signature,
      ]);
    },
  );
});

describe('analyzeArticle dates raw copies of pages', () => {
  it.each([
    [
      'two stamps on one line below a lead',
      page(TITLE, '', LEAD, '', '18.07.16, 18:05 19.07.16, 08:33', '', TEXT),
      '2016-07-18',
    ],
    [
      'a note on the printed issue',
      page(TITLE, '', TEXT, '', '("Neue Warte", Print-Ausgabe, 17.03.2015)'),
      '2015-03-17',
    ],
    [
      'its own stamp below that of the page',
      page(
        'Gegründet 1946 Dienstag, 14. Oktober 2019, Nr. 238',
        '08.07.2016 / Ausland / Seite 3',
        '',
        TITLE,
        '',
        TEXT,
      ),
      '2016-07-08',
    ],
  ])('by %s', (_phenomenon, text, day) => {
    expect(analyzeArticle({ file: 'a.txt', text }).date.value).toBe(day);
  });
});
