import * as fc from 'fast-check';

import type { AnalyzedArticle, Block, Mention, Quote, Span, TopicId } from '#core/article.ts';
import type { CatalogEntry } from '#core/catalog/build-catalog.ts';

type Word = Omit<Mention, 'start' | 'end' | 'rule'>;

const actor = (text: string, entity: string, kind: 'person' | 'role' = 'person'): Word => ({
  text,
  kind,
  entity,
});

/** Few words, so that random articles share what they name; two actors are called alike. */
const WORDS: readonly Word[] = [
  actor('Putin', 'wladimir-putin'),
  actor('Wladimir Putin', 'wladimir-putin'),
  actor('Kremlchef', 'wladimir-putin', 'role'),
  actor('Xi', 'xi-jinping'),
  actor('Clinton', 'bill-clinton'),
  actor('Clinton', 'hillary-clinton'),
  actor('Hillary', 'hillary-clinton'),
  actor('Merz', 'friedrich-merz'),
  { text: 'Diplomat', kind: 'role', entity: null },
  { text: 'China', kind: 'country', entity: 'CN' },
  { text: 'Paris', kind: 'country', entity: 'FR', metonym: true },
  { text: 'Prag', kind: 'place', entity: 'prag', country: 'CZ' },
  { text: 'Brünn', kind: 'place', entity: 'bruenn', country: 'CZ' },
  { text: 'Marseille', kind: 'place', entity: 'marseille', country: 'FR' },
  { text: 'Nato', kind: 'organisation', entity: 'nato' },
  { text: 'dpa', kind: 'organisation', entity: 'dpa' },
];

/** As an actor is printed in full. */
const NAMES: Readonly<Record<string, string>> = {
  'wladimir-putin': 'Wladimir Putin',
  'xi-jinping': 'Xi Jinping',
  'bill-clinton': 'Bill Clinton',
  'hillary-clinton': 'Hillary Clinton',
  'friedrich-merz': 'Friedrich Merz',
};

/** The words of topics, one of them of two, one in two cases. */
const TOPIC_WORDS: Readonly<Record<string, readonly TopicId[]>> = {
  Krieg: ['war'],
  Waffen: ['arms', 'war'],
  Sanktionen: ['sanctions'],
  sanktionen: ['sanctions'],
};

const SPEAKERS = [
  { speaker: 'wladimir-putin', speakerText: 'Putin' },
  { speaker: 'hillary-clinton', speakerText: 'Clinton' },
  { speaker: null, speakerText: 'ein Sprecher' },
  { speaker: null, speakerText: 'die Behörde' },
  { speaker: null, speakerText: null },
] as const;

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(TOPIC_WORDS)) },
);
const sentence = fc.record({
  words: fc.array(word, { maxLength: 4 }),
  said: fc.option(fc.constantFrom(...SPEAKERS), { freq: 2 }),
});
const block = fc.record({
  kind: fc.constantFrom('title', 'paragraph', 'paragraph', 'paragraph', 'byline'),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
});

type Sketch = { kind: Block['kind']; sentences: SketchedSentence[] }[];

interface SketchedSentence {
  words: (Word | string)[];
  said: Pick<Quote, 'speaker' | 'speakerText'> | null;
}

/** Up to eight analysed articles with ids of their own among `a0`, `a1` and so on. */
export const randomEntries = (): fc.Arbitrary<CatalogEntry[]> =>
  fc
    .uniqueArray(fc.tuple(fc.nat({ max: 11 }), fc.array(block, { maxLength: 4 })), {
      maxLength: 8,
      selector: ([at]) => at,
    })
    .map((sketches) => sketches.map(([at, sketch]) => writeArticle(`a${at}`, sketch)));

function writeArticle(id: string, sketch: Sketch): CatalogEntry {
  let text = '';
  const blocks: Block[] = [];
  const mentions: Mention[] = [];
  const quotes: Quote[] = [];
  const topics = new Map<TopicId, Span[]>();
  for (const { kind, sentences } of sketch) {
    const begin = text.length;
    for (const { words, said } of sentences) {
      const start = text.length;
      text += 'Es';
      for (const each of words) {
        const surface = typeof each === 'string' ? each : each.text;
        text += ` ${surface}`;
        const span = { start: text.length - surface.length, end: text.length };
        if (typeof each !== 'string') mentions.push({ ...span, ...each, rule: 'probe' });
        else if (kind !== 'byline') {
          for (const topic of TOPIC_WORDS[each] ?? []) {
            topics.set(topic, [...(topics.get(topic) ?? []), span]);
          }
        }
      }
      if (said) quotes.push({ start, end: text.length, form: 'reported', ...said });
      text += ' ging. ';
    }
    blocks.push({ kind, start: begin, end: text.length - 1 });
    text += '\n\n';
  }
  const counted = blocks.filter(({ kind }) => kind !== 'byline');
  const count = (isWanted: (mention: Mention) => boolean) => countEach(mentions, counted, isWanted);
  return {
    text,
    analysis: {
      id,
      file: `${id}.txt`,
      language: 'de',
      title: id,
      titleSource: 'heading',
      date: { evidence: [] },
      blocks,
      mentions,
      actors: count(({ kind }) => kind === 'person' || kind === 'role').map(
        ([actorId, amount]): AnalyzedArticle['actors'][number] => ({
          id: actorId,
          name: NAMES[actorId] ?? actorId,
          leader: actorId !== 'hillary-clinton',
          known: true,
          mentions: amount,
        }),
      ),
      countries: ['CN', 'CZ', 'FR'].map((code) => ({
        code,
        mentions: count(({ entity }) => entity === code)[0]?.[1] ?? 0,
        places: 1,
        main: false,
      })),
      organisations: count(({ kind }) => kind === 'organisation').map(([organisation, amount]) => ({
        id: organisation,
        name: organisation,
        mentions: amount,
      })),
      topics: [...topics].map(([topic, evidence]) => ({ id: topic, score: 1, evidence })),
      quotes,
    },
  };
}

/** What some mentions denote, each with those of its mentions that count. */
function countEach(
  mentions: readonly Mention[],
  counted: readonly Block[],
  isWanted: (mention: Mention) => boolean,
): [id: string, mentions: number][] {
  const counts = new Map<string, number>();
  for (const mention of mentions.filter(isWanted)) {
    const { entity, start } = mention;
    const counts1 = counted.some((each) => start >= each.start && start < each.end) ? 1 : 0;
    if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + counts1);
  }
  return [...counts];
}
