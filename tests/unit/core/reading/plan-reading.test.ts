import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Block, BlockKind } from '#core/article.ts';
import { planReading, type ReadingPlan } from '#core/reading/plan-reading.ts';

function layOut(...kinds: BlockKind[]): Block[] {
  return kinds.map((kind, index) => ({ kind, start: index * 10, end: index * 10 + 9 }));
}

/** Every block on a line of its own, or all on one. */
function write(blocks: readonly Block[], between = '\n'): string {
  return blocks.map(() => 'x'.repeat(9)).join(between);
}

function plan(...kinds: BlockKind[]): ReadingPlan {
  const blocks = layOut(...kinds);
  return planReading({ blocks }, write(blocks));
}

function planOneLine(...kinds: BlockKind[]): ReadingPlan {
  const blocks = layOut(...kinds);
  return planReading({ blocks }, write(blocks, ' '));
}

function tell({ body }: ReadingPlan): string[] {
  return body.map((part) =>
    part.kind === 'fold'
      ? part.contents.map(({ kind, count }) => `${count} ${kind}`).join(' + ')
      : part.kind,
  );
}

describe('planReading', () => {
  it('puts kicker, title and lead into the head', () => {
    const result = plan('kicker', 'title', 'lead', 'paragraph');
    expect(result.kicker?.kind).toBe('kicker');
    expect(result.title?.kind).toBe('title');
    expect(result.lead).toHaveLength(1);
    expect(tell(result)).toEqual(['paragraph']);
  });

  it('folds what stands around the parts of the head into one', () => {
    const result = plan('metadata', 'repeat', 'title', 'byline', 'lead', 'paragraph');
    expect(result.headFold?.contents).toEqual([
      { kind: 'metadata', count: 1 },
      { kind: 'repeat', count: 1 },
      { kind: 'byline', count: 1 },
    ]);
    expect(tell(result)).toEqual(['paragraph']);
  });

  it('folds neighbours together and paragraphs apart', () => {
    expect(
      tell(plan('paragraph', 'repeat', 'repeat', 'paragraph', 'byline', 'boilerplate')),
    ).toEqual(['paragraph', '2 repeat', 'paragraph', '1 byline + 1 boilerplate']);
  });

  it('reads a second title as a heading and a late lead as a paragraph', () => {
    expect(tell(plan('title', 'paragraph', 'title', 'lead'))).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('has no title where none is in the text', () => {
    expect(plan('paragraph').title).toBeNull();
  });

  it('finds a place for nothing in an empty article', () => {
    expect(plan()).toEqual({ kicker: null, title: null, lead: [], headFold: null, body: [] });
  });

  it('reads in one line what is parted only by the signature of an agency', () => {
    const { body } = planOneLine('paragraph', 'byline', 'paragraph', 'byline');
    expect(body).toMatchObject([{ kind: 'paragraph', start: 0, end: 39 }]);
    const { lead, headFold } = planOneLine('lead', 'byline', 'lead');
    expect(lead).toMatchObject([{ start: 0, end: 29 }]);
    expect(headFold).toBeNull();
  });

  it('folds an author above the text and a label on the line of a paragraph', () => {
    expect(tell(planOneLine('paragraph', 'boilerplate', 'paragraph'))).toEqual([
      'paragraph',
      '1 boilerplate',
      'paragraph',
    ]);
    expect(planOneLine('byline', 'paragraph').headFold?.blocks).toHaveLength(1);
  });

  it('shows the times of a live ticker, not the one time an article appeared', () => {
    const read = (...lines: [BlockKind, string][]): string[] => {
      const text = lines.map(([, line]) => line).join('\n');
      const blocks = lines.map(([kind, line]): Block => {
        const start = text.indexOf(line);
        return { kind, start, end: start + line.length };
      });
      return tell(planReading({ blocks }, text));
    };
    const paragraphs: [BlockKind, string][] = [
      ['paragraph', 'Die Minister reden.'],
      ['paragraph', 'Sie reisten am Morgen an.'],
    ];
    expect(
      read(
        ['metadata', '20.42 Uhr'],
        paragraphs[0]!,
        ['metadata', '+++ 18:15 +++'],
        paragraphs[1]!,
      ),
    ).toEqual(['time', 'paragraph', 'time', 'paragraph']);
    expect(read(['metadata', '20.42 Uhr'], ...paragraphs)).toEqual(['paragraph', 'paragraph']);
    expect(
      read(
        ['metadata', 'Stand: 16.07.2016 | Lesedauer: 6 Minuten'],
        paragraphs[0]!,
        ['metadata', '16. Juli, 18.15 Uhr'],
        paragraphs[1]!,
      ),
    ).toEqual(['paragraph', '1 metadata', 'paragraph']);
  });

  it('gives every block exactly one place', () => {
    const kinds = fc.array(
      fc.constantFrom<BlockKind>(
        'metadata',
        'kicker',
        'title',
        'lead',
        'heading',
        'paragraph',
        'repeat',
        'byline',
        'boilerplate',
      ),
    );
    fc.assert(
      fc.property(kinds, fc.constantFrom('\n', ' '), (list, between) => {
        const blocks = layOut(...list);
        const { kicker, title, lead, headFold, body } = planReading(
          { blocks },
          write(blocks, between),
        );
        const placed = [
          kicker,
          title,
          ...(headFold?.blocks ?? []),
          ...[...lead, ...body].flatMap((part) => part.blocks),
        ].filter((block) => block !== null);
        expect(placed.toSorted((a, b) => a.start - b.start)).toEqual(blocks);
      }),
    );
  });
});
