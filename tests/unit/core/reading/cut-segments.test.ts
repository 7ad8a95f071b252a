import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Mention } from '#core/article.ts';
import { cutSegments } from '#core/reading/cut-segments.ts';

const TEXT =
  'US-Präsident Biden und die Trump-Regierung sprachen über die chinesisch-russische Grenze.';

function mention(surface: string, entity: string, from = 0): Mention {
  const start = TEXT.indexOf(surface, from);
  return {
    start,
    end: start + surface.length,
    text: surface,
    kind: 'country',
    entity,
    rule: 'country-name',
  };
}

function read(mentions: Mention[]): [string, string][] {
  return cutSegments({ start: 0, end: TEXT.length }, mentions)
    .filter(({ findings }) => findings.length > 0)
    .map(({ start, end, findings }) => [
      TEXT.slice(start, end),
      findings.map(({ entity }) => entity).join('+'),
    ]);
}

describe('cutSegments', () => {
  it('gives one plain segment where nothing was found', () => {
    expect(cutSegments({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, findings: [] }]);
  });

  it('gives nothing for an empty span', () => {
    expect(cutSegments({ start: 3, end: 3 }, [])).toEqual([]);
  });

  it('keeps neighbours apart', () => {
    expect(read([mention('US-Präsident', 'US'), mention('Biden', 'joe-biden')])).toEqual([
      ['US-Präsident', 'US'],
      ['Biden', 'joe-biden'],
    ]);
  });

  it('joins two findings on the same span into one segment', () => {
    const surface = 'chinesisch-russische';
    expect(read([mention(surface, 'CN'), mention(surface, 'RU')])).toEqual([[surface, 'CN+RU']]);
  });

  it('cuts a nested finding out of the outer one', () => {
    expect(read([mention('Trump-Regierung', 'US'), mention('Trump', 'donald-trump')])).toEqual([
      ['Trump', 'US+donald-trump'],
      ['-Regierung', 'US'],
    ]);
  });

  it('cuts overlapping findings into three', () => {
    expect(read([mention('US-Präsident Biden', 'a'), mention('Biden und', 'b')])).toEqual([
      ['US-Präsident ', 'a'],
      ['Biden', 'a+b'],
      [' und', 'b'],
    ]);
  });

  it('takes the part of a finding that lies inside the span', () => {
    const [first] = cutSegments({ start: 5, end: 20 }, [mention('US-Präsident', 'US')]);
    expect(first).toMatchObject({ start: 5, end: 12 });
  });

  it('gives the text back, in order, with exactly the findings that cover each segment', () => {
    const text = fc.string({ minLength: 1, maxLength: 60 });
    const edges = fc.array(fc.tuple(fc.nat(70), fc.nat(70)), { maxLength: 12 });
    fc.assert(
      fc.property(text, edges, fc.tuple(fc.nat(60), fc.nat(60)), (source, pairs, bounds) => {
        const span = {
          start: Math.min(...bounds, source.length),
          end: Math.min(Math.max(...bounds), source.length),
        };
        const mentions = pairs.map(([a, b], index): Mention => ({
          start: Math.min(a, b),
          end: Math.max(a, b),
          text: '',
          kind: 'person',
          entity: String(index),
          rule: 'r',
        }));
        const segments = cutSegments(span, mentions);
        const joined = segments.map(({ start, end }) => source.slice(start, end)).join('');
        expect(joined).toBe(source.slice(span.start, span.end));
        for (const segment of segments) {
          expect(segment.start).toBeLessThan(segment.end);
          for (let at = segment.start; at < segment.end; at += 1) {
            expect(segment.findings).toEqual(
              mentions.filter(({ start, end }) => start <= at && at < end),
            );
          }
        }
      }),
    );
  });
});
