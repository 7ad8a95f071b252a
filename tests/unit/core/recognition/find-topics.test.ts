import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Block, BlockKind, Mention, TopicId } from '#core/article.ts';
import { TOPIC_IDS } from '#core/article.ts';
import { TOPIC_WORDS } from '#core/knowledge/topic-words.ts';
import { findTopics } from '#core/recognition/find-topics.ts';
import { tokenize } from '#core/text/tokenize.ts';

/** One block per line: "title: …", or a paragraph where no kind stands before it. */
function file(text: string, mentions: readonly Mention[] = []) {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const kind = /^(title|lead|kicker|heading|repeat|byline|boilerplate): /.exec(line)?.[1];
    const from = start + (kind ? kind.length + 2 : 0);
    blocks.push({
      kind: (kind ?? 'paragraph') as BlockKind,
      start: from,
      end: start + line.length,
    });
    start += line.length + 1;
  }
  return findTopics({ text, blocks, tokens: tokenize(text), mentions });
}

const read = (text: string, mentions: readonly Mention[] = []) => file(text, mentions).topics;

const idsOf = (text: string, mentions: readonly Mention[] = []) =>
  read(text, mentions).map(({ id }) => id);

const mention = (
  text: string,
  name: string,
  of: { kind: Mention['kind']; entity: string },
): Mention => {
  const start = text.indexOf(name);
  return { ...of, start, end: start + name.length, text: name, rule: 'test' };
};

const FILED: readonly [TopicId, string][] = [
  [
    'war',
    'Die Armee meldete schwere Gefechte an der Front. Bei Luftangriffen starben zwei Soldaten.',
  ],
  [
    'diplomacy',
    'Der Außenminister reiste zu einem Gipfeltreffen. Die Delegationen sprachen über bilaterale Fragen.',
  ],
  [
    'sanctions',
    'Brüssel beschloss ein neues Sanktionspaket. Das Ölembargo und Einreiseverbote gelten ab Montag.',
  ],
  ['trade', 'Die Zölle auf Stahl treffen den Export. Das Freihandelsabkommen ist gefährdet.'],
  [
    'energy',
    'Durch die Pipeline fließt wieder Erdgas. Die Gasspeicher füllen sich, der Strompreis sinkt.',
  ],
  [
    'arms',
    'Die Rüstungsindustrie fordert mehr Waffenlieferungen; auch Marschflugkörper sind im Gespräch.',
  ],
  [
    'terrorism',
    'Ein Selbstmordattentäter sprengte sich in die Luft. Islamisten bekannten sich zu dem Anschlag.',
  ],
  [
    'elections',
    'Bei der Parlamentswahl liegt der Kandidat vorn. Die Wahlbeteiligung stieg, es droht eine Stichwahl.',
  ],
  [
    'government',
    'Die Koalition ringt um ein Gesetz. Im Parlament droht dem Kanzler ein Misstrauensvotum.',
  ],
  [
    'government',
    'Der Machthaber ist abgesetzt. Die Nationalversammlung vereidigt einen Übergangspräsidenten.',
  ],
  [
    'human-rights',
    'Menschenrechtler beklagen Folter und Zensur; politische Gefangene sitzen in Straflagern.',
  ],
  [
    'migration',
    'Immer mehr Flüchtlinge beantragen Asyl. Die Schleuser bringen Migranten über das Mittelmeer.',
  ],
  ['economy', 'Die Notenbank erhöht den Leitzins, um die Inflation zu bremsen. Die Börse verlor.'],
  [
    'crime',
    'Das Gericht sprach das Urteil wegen Mordes. Der Staatsanwalt hatte lebenslange Haft gefordert.',
  ],
  [
    'protest',
    'Zehntausende Demonstranten zogen durch die Stadt. Die Polizei löste die Kundgebung mit Tränengas auf.',
  ],
  [
    'disaster',
    'Nach dem Erdbeben suchen Rettungskräfte nach Verschütteten. Es gab viele Todesopfer.',
  ],
  ['climate', 'Der Klimawandel lässt Gletscher schmelzen. Umweltschützer fordern weniger CO2.'],
  ['health', 'Die Epidemie breitet sich aus. Ärzte impfen in den Kliniken gegen das Virus.'],
  [
    'technology',
    'Das Raumschiff mit zwei Astronauten dockte an der Raumstation an; die Software lief.',
  ],
  ['security', 'Der Geheimdienst enttarnte einen Spion. Der Verfassungsschutz warnt vor Sabotage.'],
  [
    'society',
    'Die Nationalmannschaft gewann das Endspiel der Weltmeisterschaft. Der Trainer jubelte im Stadion.',
  ],
];

const NOT_FILED: readonly [TopicId, string][] = [
  [
    'war',
    'Im Wahlkampf bekriegten sich die Kandidaten nicht. Der Machtkampf und der Arbeitskampf enden, der Kampf gegen Krebs geht weiter.',
  ],
  ['war', 'Der Kalte Krieg prägte die Nachkriegszeit; danach kam ein Handelskrieg.'],
  [
    'diplomacy',
    'Die Koalitionsverhandlungen und die Tarifverhandlungen wurden auf einer Pressekonferenz vorgestellt.',
  ],
  ['sanctions', 'Die Opposition droht mit einem Wahlboykott.'],
  ['trade', 'Der Drogenhandel und der Menschenhandel blühen. Der Flughafen bleibt offen.'],
  ['trade', 'Sie waren im Streik; die Züge waren leer, und die Straßen waren voll.'],
  ['energy', 'Die Polizei setzte Tränengas ein. Gastgeber und Gäste tranken Olivenöl.'],
  ['arms', 'Die Waffenruhe hält. Die Trägerrakete brachte einen Satelliten ins All.'],
  ['terrorism', 'Der Vorschlag kam nach der Explosion der Preise.'],
  ['elections', 'Die Auswahl der Mannschaft und die Berufswahl der Jugend sind frei.'],
  ['government', 'Die Regierungstruppen und die Nichtregierungsorganisationen zogen ab.'],
  [
    'human-rights',
    'Die Minderheitsregierung der Sozialdemokraten nahm die Verfolgungsjagd auf die Bank wahr.',
  ],
  ['migration', 'Nach der Fahrerflucht und der Steuerflucht ermittelt der Zoll.'],
  [
    'economy',
    'Der Friedensnobelpreis ging an eine Gruppe; der Hungerstreik endete auf der Parkbank.',
  ],
  ['crime', 'Der Schiedsrichter las die Nachrichten; der Friedensprozess bringt Unterricht.'],
  [
    'protest',
    'Der Protestant nahm demonstrativ Platz und sprach über die industrielle Revolution.',
  ],
  ['disaster', 'Eine Bilderflut und ein Sturm der Entrüstung folgten dem Kursabsturz.'],
  ['climate', 'Das Arbeitsklima und das Geschäftsklima besserten sich trotz Klimaanlage.'],
  ['health', 'Ein Computervirus und ein Trojaner befielen den Rechner.'],
  [
    'health',
    'Nach dem Raketenangriff kamen die Soldaten ins Krankenhaus. Ärzte operierten, die Klinik und die Gesundheitsbehörde zählten Tote.',
  ],
  ['technology', 'Das Terrornetzwerk und die Meinungsforscher widersprachen sich im Onlinedienst.'],
  ['security', 'Der Sicherheitsrat tagt. Mit Sicherheit hilft soziale Sicherheit.'],
  ['society', 'Das ist zum Beispiel für Transport und Import ein Prinzip mit Spielraum.'],
  [
    'society',
    'Der Luftangriff traf eine Moschee und die Gläubigen davor; zwei Menschen sind im Spital gestorben.',
  ],
];

describe('findTopics', () => {
  it.each(FILED)('files under %s: %s', (topic, text) => {
    expect(idsOf(text)[0]).toBe(topic);
  });

  it.each(NOT_FILED)('does not file under %s: %s', (topic, text) => {
    expect(idsOf(text)).not.toContain(topic);
  });

  it('covers every topic with a positive and a negative case', () => {
    expect(new Set(FILED.map(([topic]) => topic))).toEqual(new Set(TOPIC_IDS));
    expect(new Set(NOT_FILED.map(([topic]) => topic))).toEqual(new Set(TOPIC_IDS));
  });

  it('finds nothing where nothing speaks for a topic', () => {
    expect(read('title: Am Morgen\nEr stand auf und ging.')).toEqual([]);
  });

  it('gives one passing word nothing beside a clear topic', () => {
    const text =
      'title: Erdbeben in Chile\nDas Erdbeben forderte viele Todesopfer. Ein Minister kam.';
    expect(idsOf(text)).toEqual(['disaster']);
  });

  it('tells which topic was near and why it was not enough, with its words', () => {
    const clear = 'title: Erdbeben in Chile\nDas Erdbeben forderte viele Todesopfer und Verletzte.';
    const text = `${clear} Die Inflation steigt.`;
    const { nearTopics } = file(text);
    expect(nearTopics.map(({ id, reason }) => [id, reason])).toEqual([['economy', 'few']]);
    expect(nearTopics[0]?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Inflation',
    ]);
  });

  it('names at most two near topics and none that is filed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...FILED.map(([, text]) => text)), { maxLength: 8 }),
        (texts) => {
          const { topics, nearTopics } = file(texts.join('\n'));
          const filed = topics.map(({ id }) => id);
          expect(nearTopics.length).toBeLessThanOrEqual(2);
          expect(nearTopics.filter(({ id }) => filed.includes(id))).toEqual([]);
        },
      ),
    );
  });

  it('gives the little a text says when it says no more', () => {
    expect(idsOf('Er sprach lange über das Theater.')).toEqual(['society']);
  });

  it('weighs the title more than a later paragraph', () => {
    const [low] = read('Wetter.\nDie Inflation steigt, sagt die Notenbank.');
    const [high] = read('title: Die Inflation steigt, sagt die Notenbank.\nWetter.');
    expect(high!.score).toBeGreaterThan(low!.score);
  });

  it('asks for less where the few words of a topic are said only for it', () => {
    const text =
      'title: Neuer Ministerpräsident gewählt\nDas Parlament wählte ihn am Abend mit den Stimmen der Koalition.\nZuvor hatten Demonstranten den Rücktritt der Regierung verlangt. Die Polizei setzte Tränengas ein.';
    expect(idsOf(text)).toContain('protest');
  });

  it('asks for more where words of everyday life pass by', () => {
    const text =
      'title: Rebellen nehmen Hauptstadt ein\nKämpfer der Rebellen drangen in die Stadt ein, Soldaten ergaben sich.\nEine Familie feierte neben der Moschee den Sieg.';
    expect(idsOf(text)).toEqual(['war']);
  });

  it('takes creditors for no believers and gangs for no musicians', () => {
    expect(
      idsOf('Die Gläubiger warten. Die Banden warten. Gläubigern wird gezahlt.'),
    ).not.toContain('society');
  });

  it('gives a repeated word less each time', () => {
    const once = read('Das Erdbeben und die Flut.')[0]!.score;
    const often = read(`Das Erdbeben und die Flut. ${'Erdbeben '.repeat(9)}`)[0]!.score;
    expect(often).toBeLessThan(once * 3);
  });

  it.each(['repeat', 'byline', 'boilerplate'])('does not read a %s', (kind) => {
    expect(read(`${kind}: Krieg, Soldaten und Raketen an der Front`)).toEqual([]);
  });

  it('keeps the words of a name out', () => {
    const text = 'Felix Krieg und Heinz Soldat gingen ins Haus.';
    const mentions = [
      mention(text, 'Felix Krieg', { kind: 'person', entity: 'felix-krieg' }),
      mention(text, 'Heinz Soldat', { kind: 'person', entity: 'heinz-soldat' }),
    ];
    expect(idsOf(text, mentions)).toEqual([]);
  });

  it('takes the office beside a name for no politics, but the party struggle for some', () => {
    const told = 'Bei den Zöllen auf Stahl hoffen Kanzler Ohm und Minister Ziel auf den Export.';
    const named = (text: string) => [
      mention(text, 'Ohm', { kind: 'person', entity: 'ohm' }),
      mention(text, 'Ziel', { kind: 'person', entity: 'ziel' }),
    ];
    expect(idsOf(`${told} Der Abgeordnete Ohm und der Senator Ziel nickten.`)).toContain(
      'government',
    );
    expect(
      read(told, named(told)).flatMap(({ evidence }) =>
        evidence.map(({ start, end }) => told.slice(start, end)),
      ),
    ).toEqual(['Zöllen', 'Export']);
    const party = 'Oppositionsführer Ohm und Fraktionschef Ziel treten ab.';
    expect(idsOf(party, named(party))).toEqual(['government']);
  });

  it('reads the last part of a compound with a name', () => {
    const text = 'Der Putin-Krieg fordert Soldaten.';
    expect(
      idsOf(text, [mention(text, 'Putin-Krieg', { kind: 'person', entity: 'wladimir-putin' })]),
    ).toEqual(['war']);
  });

  it('takes an organisation as evidence for its field', () => {
    const text = 'Die IAEA prüft die Zentrifugen.';
    const [topic] = read(text, [mention(text, 'IAEA', { kind: 'organisation', entity: 'iaea' })]);
    expect(topic?.id).toBe('arms');
    expect(topic?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'IAEA',
      'Zentrifugen',
    ]);
  });

  it('finds words in compounds, with ending and with a hyphen', () => {
    const text = 'Ukraine-Krieg, Bürgerkriegen, Strassenschlachten, Kampfflugzeuge';
    expect(read(text).find(({ id }) => id === 'war')?.evidence).toHaveLength(3);
  });

  it('gives at most five topics, best first, with evidence apart and in text order', () => {
    const word = fc.constantFrom(
      ...Object.values(TOPIC_WORDS).flatMap((rows) =>
        rows.slice(0, 12).map(([pattern]) => pattern.replaceAll('*', '')),
      ),
      '.',
      'und',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const topics = read(words.join(' '));
        expect(topics.length).toBeLessThanOrEqual(5);
        const scores = topics.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const { evidence } of topics) {
          expect(evidence.length).toBeGreaterThan(0);
          evidence.forEach(({ start, end }, i) => {
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(evidence[i - 1]?.end ?? 0);
          });
        }
      }),
    );
  });
});

describe('the words of the topics', () => {
  it.each(TOPIC_IDS)('are at least sixty for %s and none stands twice', (topic) => {
    const patterns = TOPIC_WORDS[topic].map(([pattern]) => pattern);
    expect(patterns.length).toBeGreaterThanOrEqual(60);
    expect(patterns.filter((pattern, i) => patterns.indexOf(pattern) !== i)).toEqual([]);
  });

  it('are written in lower case, a star only at an end of a word', () => {
    const odd = Object.values(TOPIC_WORDS)
      .flat()
      .map(([pattern]) => pattern)
      .filter((pattern) => pattern !== pattern.toLowerCase() || /[^\s]\*[^\s]/.test(pattern));
    expect(odd).toEqual([]);
  });
});
