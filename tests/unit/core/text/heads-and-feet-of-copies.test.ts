import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { readStructure } from '#core/text/read-structure.ts';

const LEAD =
  'Das Gesetz soll Arbeitsplätze bringen. Die Opposition hält es für einen Ausverkauf des Landes.';
const TEXT =
  'Der Präsident hat am Dienstag in der Hauptstadt ein neues Gesetz über den Bergbau unterzeichnet. Die Opposition kündigte Widerstand an, auch im Norden des Landes soll es Proteste gegen das Gesetz geben.';
const MORE =
  'In den Minen des Landes arbeiten nach Angaben der Regierung gut hunderttausend Menschen. Die meisten von ihnen haben keinen Vertrag, und ihre Löhne sind seit Jahren nicht gestiegen, klagen die Gewerkschaften.';
const MENU = 'Startseite | Politik | Wirtschaft | Kultur | Sport | Wetter';

const page = (...lines: string[]) => lines.join('\n');
const kinds = (...lines: string[]) =>
  readStructure(page(...lines)).blocks.map(({ kind, start, end }) => [
    page(...lines).slice(start, end),
    kind,
  ]);
const kindOf = (line: string, ...lines: string[]) =>
  kinds(...lines).find(([raw]) => raw === line)?.[1];

describe('the headline is found', () => {
  it('below the heading of a printing page', () => {
    const text = page(
      MENU,
      'Inland | Ausland | Leserbriefe',
      'NEUE WARTE – Artikel drucken',
      '12.02.15',
      'Bergbau-Streit',
      'Ein Gesetz spaltet das Land am Titicacasee',
      LEAD,
      'Von Klara Muster, Sucre',
      '',
      TEXT,
      '',
      MORE,
    );
    expect(readStructure(text).title).toBe('Ein Gesetz spaltet das Land am Titicacasee');
  });

  it('below menus of one site alone and the prices of the day', () => {
    const text = page(
      'MDAX 22.887 +0,1 %   Dow Jones 36.590 −0,7 %',
      'Öffis  Kultur  Nord  Wahrheit  Netzleben',
      'Suche  Abonnieren  Podcasts  Info  Laden',
      'warte / Politik / Amerika',
      '',
      'Ein Gesetz spaltet das Land am Titicacasee',
      '',
      LEAD,
      '',
      TEXT,
    );
    expect(readStructure(text).title).toBe('Ein Gesetz spaltet das Land am Titicacasee');
  });

  it('above a caption that begins with its agency in capitals', () => {
    const text = page(
      MENU,
      'Menü Politik Wirtschaft Panorama Sport Kultur',
      'Bergbau in Bolivien:',
      'Ein Gesetz, das alles ändert',
      'Von Klara Muster, Sucre',
      'REUTERS Arbeiter vor einer Mine in Potosí: "Schluss" - das sagen alle',
      'Fotostrecke - 9 Bilder',
      '',
      TEXT,
      '',
      MORE,
    );
    expect(readStructure(text).title).toBe('Ein Gesetz, das alles ändert');
  });

  it('in the words of somebody, below a long kicker', () => {
    const found = kinds(
      'Nach dem Treffen der Minister in Sucre',
      '„Muster hat die Würde des Amtes verkauft“',
      LEAD,
      '',
      TEXT,
      '',
      MORE,
    );
    expect(found.slice(0, 3).map(([, kind]) => kind)).toEqual(['kicker', 'title', 'lead']);
  });
});

describe('authors are found', () => {
  it.each(['Klara Muster, Sucre', 'Klara Muster, Egon Beispiel'])(
    'right below the lead: %s',
    (author) => {
      expect(kindOf(author, 'Bolivien ordnet den Bergbau', LEAD, author, '', TEXT, '', MORE)).toBe(
        'byline',
      );
    },
  );

  it('behind the place they report from', () => {
    const author = 'Aus Santa Cruz Klara Muster';
    expect(kindOf(author, 'Bolivien ordnet den Bergbau', author, '', TEXT, '', MORE)).toBe(
      'byline',
    );
  });

  it('between a stamp and a button', () => {
    const author = 'Klara Muster aus Santa Cruz';
    const lines = [
      MENU,
      'Neue Warte › Ausland › Bolivien',
      'Bergbau',
      'Bolivien ordnet seine Minen neu',
    ];
    expect(
      kindOf(author, ...lines, '3. Mai 2019, 09:16', author, '12 Postings', '', TEXT, '', MORE),
    ).toBe('byline');
  });
});

describe('what stands around the text is told from it', () => {
  it('two sentences above a credit are a lead, though the last lacks its stop', () => {
    const lead =
      'Das Gesetz bringt Arbeit in den Norden. Die Opposition im Bergbau bleibt trotzdem dagegen';
    const lines = [MENU, 'Bolivien ordnet seine Minen neu', '12 Postings', 'Teilen', lead];
    expect(kindOf(lead, ...lines, 'foto: reuters / klara muster', '', TEXT, '', MORE)).toBe('lead');
  });

  it('what clings to the lead is no heading', () => {
    const caption = 'Vor der Mine: Hunderte kamen zum Protest';
    expect(kindOf(caption, 'Bolivien ordnet seine Minen', LEAD, caption, '', TEXT, '', MORE)).toBe(
      'boilerplate',
    );
    const heading = 'Hunderte kamen zum Protest';
    expect(
      kindOf(heading, 'Bolivien ordnet seine Minen', LEAD, '', TEXT, '', heading, '', MORE),
    ).toBe('heading');
  });

  it('the questions of an interview are no headings', () => {
    const question = 'Muster: Frau Beispiel, was ändert sich?';
    expect(
      kindOf(question, 'Bolivien ordnet seine Minen', LEAD, '', TEXT, '', question, '', MORE),
    ).toBe('paragraph');
  });

  it.each([
    '>>> Wissen: Der Bergbau im Norden',
    'Newsletter: Klara Muster empfiehlt die besten Texte',
    'Zum Artikel: Was das Gesetz ändert',
    'Haben Sie Fragen? Schreiben Sie uns! klara@example.org',
    'Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder.',
    'Artikelrechte erwerben',
    'Die Rechte an diesem Artikel können Sie hier erwerben.',
    '6 Wochen für 2 Euro testen',
    'Externe Inhalte erlauben',
    'Kommentar: Ein Gesetz ohne Gewinner',
    'AFP Klara Muster verlässt das Parlament in Sucre.',
  ])('“%s” is boilerplate', (line) => {
    expect(kindOf(line, 'Bolivien ordnet seine Minen', '', TEXT, '', line, '', MORE)).toBe(
      'boilerplate',
    );
  });

  it('the article’s own day may stand below a list of others', () => {
    const text = page(
      'Bolivien ordnet seine Minen',
      '',
      TEXT,
      '',
      MORE,
      'DIE REDAKTION EMPFIEHLT',
      'Die Minen im Norden stehen still',
      'Datum 03.09.2018',
      'Autorin/Autor Klara Muster',
    );
    expect(analyzeArticle({ file: 'a.txt', text }).date.value).toBe('2018-09-03');
  });
});

describe('a note on how the text is read aloud', () => {
  it.each([
    'Diese Audioversion wurde künstlich generiert. Mehr Infos | Feedback senden',
    'Dieser Text wurde von einer künstlichen Stimme vertont.',
    'Dieser Artikel wird Ihnen von einem Automaten vorgelesen',
    'Die Zusammenfassung wurde maschinell erstellt.',
  ])('“%s” is neither headline nor lead', (note) => {
    const lines = ['Bolivien ordnet seine Minen', '', note, '', LEAD, '', TEXT, '', MORE];
    expect(kindOf(note, ...lines)).toBe('boilerplate');
    expect(kindOf(LEAD, ...lines)).toBe('lead');
    expect(readStructure(page(...lines)).title).toBe('Bolivien ordnet seine Minen');
  });

  it('is told from what an article says about a text', () => {
    const line = 'Die Erklärung wurde von einem Sprecher des Präsidenten vorgelesen.';
    expect(kindOf(line, 'Bolivien ordnet seine Minen', '', TEXT, '', line, '', MORE)).toBe(
      'paragraph',
    );
  });
});

describe('a line in capitals below a stamp is', () => {
  it.each([
    ['Teilen Speichern Drucken', 'boilerplate'],
    ['Klara Muster', 'byline'],
  ])('%s: %s', (line, kind) => {
    const head = ['Ein Gesetz spaltet das Land', LEAD, 'Montag, 12.02.2015 – 19:48 Uhr'];
    expect(kindOf(line, ...head, line, '', TEXT, '', MORE)).toBe(kind);
  });
});
