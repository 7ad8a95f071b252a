import { expect, it } from 'vitest';

import type { Span } from '#core/article.ts';
import { buildProfiles } from '#core/catalog/build-profiles.ts';
import { buildQuotes } from '#core/catalog/build-quotes.ts';
import { makeArticle, spanOf, type MadeArticle } from '#tests/support/make-article.ts';

const LINE = 'Man berate über Frieden, sagte Muster in Wien. Probe kam aus Prag.';

/** An article of as many paragraphs with an actor, two countries and a topic each. */
function makeLong(paragraphs: number): MadeArticle {
  const lines = Array.from({ length: paragraphs }, () => ['paragraph', LINE] as const);
  const spans = (surface: string) => {
    const { start, end } = spanOf(LINE, surface);
    return lines.map((_, at) => {
      const offset = at * (LINE.length + 2);
      return { start: start + offset, end: end + offset };
    });
  };
  const said = { form: 'reported', speaker: 'a-0', speakerText: 'Muster' } as const;
  return makeArticle({
    lines,
    mentions: lines.flatMap((_, at) => [
      ['Muster', 'person', `a-${at}`] as const,
      ['Wien', 'country', 'AT'] as const,
      ['Probe', 'person', `b-${at}`] as const,
      ['Prag', 'country', 'CZ'] as const,
    ]),
    actors: lines.map((_, at) => ({
      id: `a-${at}`,
      name: 'Muster',
      leader: false,
      known: true,
      mentions: 1,
    })),
    topics: [{ id: 'diplomacy', score: 1, evidence: spans('Frieden') }],
    quotes: spans('Man berate über Frieden').map((span) => ({ ...span, ...said })),
  });
}

/** How often the parts of an article are looked at while something is built of it. */
function countLooks(paragraphs: number, build: (entries: MadeArticle[]) => unknown): number {
  const { text, analysis } = makeLong(paragraphs);
  let looks = 0;
  const watch = <Part extends object>(parts: readonly Part[], key: keyof Part): Part[] =>
    parts.map((part) => {
      const value = part[key];
      return Object.defineProperty({ ...part }, key, {
        get() {
          looks++;
          return value;
        },
        enumerable: true,
      });
    });
  const watchSpans = <Part extends Span>(parts: readonly Part[]) => watch(parts, 'start');
  build([
    {
      text,
      analysis: {
        ...analysis,
        blocks: watchSpans(analysis.blocks),
        mentions: watchSpans(analysis.mentions),
        quotes: watchSpans(analysis.quotes),
        actors: watch(analysis.actors, 'id'),
        topics: analysis.topics.map((topic) => ({
          ...topic,
          evidence: watchSpans(topic.evidence),
        })),
      },
    },
  ]);
  return looks;
}

it.each([
  ['quotes', buildQuotes],
  ['profiles', buildProfiles],
])('looks at little more than four times as much for the %s of four times the text', (_, build) => {
  expect(countLooks(400, build)).toBeLessThan(5.5 * countLooks(100, build));
});

it('gives each sentence what stands in it, however long the article', () => {
  const entry = makeLong(50);
  const { quotes, countries } = buildQuotes([entry]);
  expect(quotes[0]).toHaveLength(50);
  for (const quote of quotes[0]!) {
    expect(quote.slice(6)).toEqual([[0], [0]]);
    expect(quote[3]).toBe(0);
  }
  expect(countries).toEqual(['AT']);
  const { profiles } = buildProfiles([entry]);
  expect(Object.keys(profiles)).toHaveLength(100);
  for (const [id, profile] of Object.entries(profiles)) {
    expect(profile.countries).toEqual([[id.startsWith('a') ? 'AT' : 'CZ', [0, 1]]]);
  }
});
