import { expect, test } from 'vitest';

import { runSteps, runStepsTogether, type Steps } from '#core/steps.ts';

function* countTo(last: number, log: string[], name: string): Steps<string> {
  for (let step = 1; step <= last; step++) {
    log.push(`${name}${step}`);
    yield;
  }
  return `${name} done`;
}

test('work is run to its end', () => {
  const log: string[] = [];

  expect(runSteps(countTo(3, log, 'a'))).toBe('a done');
  expect(log).toEqual(['a1', 'a2', 'a3']);
});

test('of several works each takes a step in turn, and results come in the order of the works', () => {
  const log: string[] = [];

  const results = runStepsTogether([
    countTo(2, log, 'a'),
    countTo(0, log, 'b'),
    countTo(3, log, 'c'),
  ]);

  expect(results).toEqual(['a done', 'b done', 'c done']);
  expect(log).toEqual(['a1', 'c1', 'a2', 'c2', 'c3']);
});

test('no work has no results', () => {
  expect(runStepsTogether([])).toEqual([]);
});
