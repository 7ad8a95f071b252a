import { expect, test } from 'vitest';

import { OWN_SOURCE } from '#core/own/own-id.ts';
import { createValueNames } from '#core/wording/name-value.ts';
import { SMALL_CATALOG } from '#tests/support/small-catalog.ts';

test.each([
  ['de', 'Eigene'],
  ['en', 'Own'],
] as const)('what the reader adds has a source with a name of its own: %s', (language, name) => {
  expect(createValueNames(SMALL_CATALOG, language)('sources', OWN_SOURCE)).toBe(name);
});
