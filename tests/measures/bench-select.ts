import { TOPIC_IDS } from '#core/article.ts';
import type { ListRecord } from '#core/catalog/catalog.ts';
import { fromDayNumber } from '#core/selection/day-span.ts';
import { FACETS, NO_FILTER, setValue, type FacetKey, type Filter } from '#core/selection/filter.ts';
import { selectArticles, type Demand } from '#core/selection/select-articles.ts';
import { suggestRelaxations } from '#core/selection/suggest-relaxations.ts';
import { makeCatalog } from '#tests/support/make-catalog.ts';

/** Some of each facet, so many of them as ten thousand articles of news name. */
const SIZES = { actors: 3000, countries: 190, organisations: 600 } as const;
const SOURCES = ['dpa', 'afp', 'reuters', 'ntv'];
/** From 2005 on. */
const FIRST_DAY = 12_784;
const DAYS = 7_600;

type Random = () => number;

/** Times filtering, counting and sorting together, over random records and random filters. */
export function benchSelect(options: { size: number; rounds: number }): void {
  const random = createRandom(1);
  const articles = Array.from({ length: options.size }, (_, at) => makeRecord(random, at));
  const catalog = makeCatalog(articles, VALUES);
  // The counts are worked out when somebody looks at them.
  const select = (asked: Demand) => {
    const selection = selectArticles(catalog, asked);
    return { ...selection, counts: selection.counts };
  };
  const noResult = () => demand(choose(random, 'actors', 4));
  const kinds: Record<string, [() => Demand, (asked: Demand) => unknown]> = {
    'no filter, all counts': [() => demand(NO_FILTER), select],
    'one actor': [() => demand(choose(random, 'actors', 1)), select],
    'any filter': [() => demand(makeFilter(random)), select],
    'no result': [noResult, select],
    'no result, what to lift': [noResult, (asked) => suggestRelaxations(select(asked).basis)],
  };
  const first = measure(() => select(demand(NO_FILTER)));
  console.log(
    `\nselection of ${articles.length} articles, ${options.rounds} rounds; the first, which makes the index: ${first.toFixed(0)} ms`,
  );
  console.log('ms of one thread'.padEnd(26) + '   p50   p95');
  for (const [name, [make, work]] of Object.entries(kinds)) {
    const times: number[] = [];
    for (let round = -options.rounds / 10; round < options.rounds; round++) {
      const asked = make();
      const time = measure(() => work(asked));
      if (round >= 0) times.push(time);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(2).padStart(6);
    console.log(name.padEnd(26) + at(0.5) + at(0.95));
  }
}

/**
 * What one thread took, in ms, from above: the processor's time holds what the engine's other threads do meanwhile, the
 * clock's what else the machine does, so the lesser of both is nearer.
 */
function measure(work: () => unknown): number {
  const [processor, clock] = [process.cpuUsage(), performance.now()];
  work();
  const { user, system } = process.cpuUsage(processor);
  return Math.min((user + system) / 1000, performance.now() - clock);
}

function demand(filter: Filter): Demand {
  return { filter, query: '', sort: 'date' };
}

function choose(random: Random, facet: FacetKey, size: number): Filter {
  const ids = Array.from({ length: size }, () => pickValue(random, facet));
  return {
    ...NO_FILTER,
    [facet]: { with: [...new Set(ids)], without: [], mode: 'all' },
  };
}

function makeFilter(random: Random): Filter {
  let filter = NO_FILTER;
  for (let step = random() * 4; step > 0; step--) {
    const facet = FACETS[Math.floor(random() * FACETS.length)]!;
    const state = random() < 0.7 ? 'with' : 'without';
    const choice = setValue(filter[facet], pickValue(random, facet), state);
    const mode = choice.with.length > 1 && random() < 0.5 ? 'any' : 'all';
    filter = { ...filter, [facet]: { ...choice, mode } };
  }
  const from = FIRST_DAY + Math.floor(random() * DAYS);
  return {
    ...filter,
    role: random() < 0.3 ? 'main' : 'any',
    days: random() < 0.3 ? { from: fromDayNumber(from) } : {},
  };
}

function makeRecord(random: Random, at: number): ListRecord {
  const count = (facet: keyof typeof SIZES, most: number) => {
    const ids = Array.from({ length: Math.ceil(random() * most) }, () => pickValue(random, facet));
    return [...new Set(ids)].map((id): [string, number] => [id, Math.ceil(random() * 9)]);
  };
  const day = fromDayNumber(FIRST_DAY + Math.floor(random() * DAYS));
  return {
    id: `a${at}`,
    title: `${Math.floor(random() * 1e6)} Artikel`,
    titleSource: 'heading',
    excerpt: '',
    date: random() < 0.8 ? { value: day } : { earliest: day },
    words: Math.floor(random() * 1500),
    language: 'de',
    actors: count('actors', 12),
    main: [0],
    countries: count('countries', 8),
    organisations: count('organisations', 6),
    topics: [...new Set([pickValue(random, 'topics'), pickValue(random, 'topics')])].map((id) =>
      TOPIC_IDS.find((each) => each === id)!,
    ),
    sources: [pickValue(random, 'sources')],
    status: ['unread'],
  };
}

/** The first values of a facet are named far more often than the last, as in the news. */
function pickValue(random: Random, facet: FacetKey): string {
  const values = VALUES[facet];
  return values[Math.floor(values.length * random() ** 3)]!;
}

const VALUES = {
  ...Object.fromEntries(
    Object.entries(SIZES).map(([facet, size]) => [
      facet,
      Array.from({ length: size }, (_, at) => `${facet}-${at}`),
    ]),
  ),
  topics: TOPIC_IDS,
  sources: SOURCES,
  status: ['unread', 'read'],
} as unknown as Record<FacetKey, readonly string[]>;

/** Mulberry32: the same numbers on every machine. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
