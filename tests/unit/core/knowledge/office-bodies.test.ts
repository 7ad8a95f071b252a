import { expect, test } from 'vitest';

import { parseActor } from '#core/knowledge/actor-row.ts';
import { ACTORS } from '#core/knowledge/actors.ts';
import { nameBody } from '#core/knowledge/office-bodies.ts';

test('every office belongs to a country or to something that has a name', () => {
  const nameless = ACTORS.map(parseActor).flatMap(({ id, terms }) =>
    terms
      .filter(({ of }) => !/^[A-Z]{2}$/.test(of) && nameBody(of) === undefined)
      .map(({ of }) => `${id}: ${of}`),
  );
  expect(nameless).toEqual([]);
});

test.each([
  ['kreml', 'Kreml'],
  ['thueringen', 'Thüringen'],
  ['nato', 'Nato'],
  ['XX', undefined],
])('%s is called %s', (id, name) => {
  expect(nameBody(id)).toBe(name);
});
