import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseListPositions } from '#data/list-position.ts';

test('positions are read as they were written', () => {
  const positions = new Map([['abc', { top: 812.5, size: 120 }]]);
  expect(parseListPositions(JSON.stringify([...positions]))).toEqual(positions);
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['no list', '{"a":1}'],
  ['junk in the list', '[1,["a"],["b",{"top":"x","size":1}],[2,{"top":1,"size":1}],null]'],
])('%s is no position', (_, source) => {
  expect(parseListPositions(source)).toEqual(new Map());
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
      expect(parseListPositions(source)).toBeInstanceOf(Map);
    }),
  );
});
