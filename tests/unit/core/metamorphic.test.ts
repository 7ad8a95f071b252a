import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import type { AnalyzedArticle, Mention, Span } from '#core/article.ts';
import { PHONE_CALL_WORLDS } from '#tests/fixtures/worlds/phone-call.ts';
import { SUMMIT_WORLDS } from '#tests/fixtures/worlds/summit.ts';
import { VISIT_WORLDS } from '#tests/fixtures/worlds/visit.ts';
import { swapWorld, type Swapped, type SwapWorld } from '#tests/support/swap-world.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const WORLDS = [...PHONE_CALL_WORLDS, ...VISIT_WORLDS, ...SUMMIT_WORLDS];

interface Retold {
  swapped: Swapped;
  seed: AnalyzedArticle;
  found: AnalyzedArticle;
  seedText: string;
}

function retell(world: SwapWorld): Retold {
  const file = `${world.seed}.txt`;
  const seedText = readFileSync(join(SEEDS, file), 'utf8').replace(/^\uFEFF/, '');
  const swapped = swapWorld(seedText, world);
  return {
    swapped,
    seedText,
    seed: analyzeArticle({ file, text: seedText }),
    found: analyzeArticle({ file, text: swapped.text }),
  };
}

/** Findings as sorted lines, so that a failure reads as a list of what is missing and what is too many. */
function sorted(lines: readonly string[]): string[] {
  return lines.toSorted((a, b) => a.localeCompare(b, 'de', { numeric: true }));
}

function showMention(text: string, { start, end }: Span, rest: readonly (string | null)[]): string {
  return `${start} ${text.slice(start, end)}: ${rest.map((part) => part ?? '–').join(' ')}`;
}

function mentionsExpected({ swapped, seed }: Retold): string[] {
  const country = ({ country: code }: Mention) => (code ? swapped.mapEntity(code) : null);
  return sorted(
    seed.mentions.map((mention) =>
      showMention(swapped.text, swapped.mapSpan(mention, mention.kind), [
        mention.kind,
        swapped.mapEntity(mention.entity),
        country(mention),
      ]),
    ),
  );
}

function mentionsFound({ swapped, found }: Retold): string[] {
  return sorted(
    found.mentions.map((mention) =>
      showMention(swapped.text, mention, [mention.kind, mention.entity, mention.country ?? null]),
    ),
  );
}

function showTallies(
  { actors, countries, organisations }: AnalyzedArticle,
  to: Swapped['mapEntity'],
) {
  return sorted([
    ...actors.map((actor) => `${to(actor.id)} ${actor.mentions} ${actor.known ? 'known' : 'new'}`),
    ...countries.map(
      ({ code, mentions, places, main }) =>
        `${to(code)} ${mentions} ${places} ${main ? 'main' : ''}`,
    ),
    ...organisations.map(({ id, mentions }) => `${to(id)} ${mentions}`),
  ]);
}

const direct = ({ quotes }: AnalyzedArticle) => quotes.filter(({ form }) => form === 'direct');

describe.each(WORLDS)('$name', (world) => {
  const retold = retell(world);
  const { swapped, seed, found, seedText } = retold;

  it('is told by a table that leaves no word and nobody unused', () => {
    expect(swapped.unused).toEqual([]);
    for (const mention of seed.mentions.filter(({ kind }) => kind !== 'role')) {
      const { start, end } = swapped.mapSpan(mention, mention.kind);
      expect(swapped.mapEntity(mention.entity)).not.toBe(mention.entity);
      expect(swapped.text.slice(start, end)).not.toBe(seedText.slice(mention.start, mention.end));
    }
  });

  it('keeps every mention at its place, with who or what it now means', () => {
    expect(mentionsFound(retold)).toEqual(mentionsExpected(retold));
  });

  it('keeps the layout and the source of its title', () => {
    expect(found.blocks).toEqual(
      seed.blocks.map(({ kind, ...span }) => ({ kind, ...swapped.mapSpan(span, 'layout') })),
    );
    expect(found.titleSource).toBe(seed.titleSource);
  });

  it('keeps who counts, and how often', () => {
    expect(showTallies(found, (id) => id)).toEqual(showTallies(seed, swapped.mapEntity));
  });

  it('keeps the words spoken and their speakers', () => {
    expect(direct(found).map(({ start, end, speaker }) => ({ start, end, speaker }))).toEqual(
      direct(seed).map(({ speaker, ...span }) => ({
        ...swapped.mapSpan(span, 'layout'),
        speaker: swapped.mapEntity(speaker),
      })),
    );
  });

  it('is dated as firmly as before, around its new day', () => {
    const { value, earliest, latest } = found.date;
    const isStated = seed.date.value !== undefined;
    expect(value).toBe(isStated ? world.day : undefined);
    expect([earliest, latest]).toEqual(world.bounds ?? [undefined, undefined]);
    expect(world.bounds === undefined).toBe(isStated);
    expect((earliest ?? '') <= world.day && world.day <= (latest ?? world.day)).toBe(true);
  });
});
