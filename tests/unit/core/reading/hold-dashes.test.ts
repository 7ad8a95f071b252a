import { expect, it } from 'vitest';

import { holdDashes } from '#core/reading/hold-dashes.ts';

it.each([
  ['a dash between words', 'im Krieg – doch beide', 'im Krieg\u00a0– doch beide'],
  ['two of them', 'der Gipfel – und das – zählt', 'der Gipfel\u00a0– und das\u00a0– zählt'],
  ['none in a range', '2022–2025', '2022–2025'],
  ['none that begins a line', 'Liste:\n– Öl', 'Liste:\n– Öl'],
])('holds %s', (_, text, held) => {
  expect(holdDashes(text)).toBe(held);
  expect(held).toHaveLength(text.length);
});
