import { describe, expect, it } from 'vitest';

import { beginReported } from '#core/reading/begin-reported.ts';

describe('reported speech that stands alone', () => {
  it.each([
    ['a clause with dass', 'reported', 'dass er bereit sei', '… dass er bereit sei'],
    ['a question', 'reported', 'ob er bereit sei', '… ob er bereit sei'],
    [
      'a small letter with marks',
      'reported',
      'über alles sei zu reden',
      '… über alles sei zu reden',
    ],
    ['a sentence of its own', 'reported', 'Er sei bereit.', 'Er sei bereit.'],
    ['direct speech', 'direct', 'dass ich bereit bin', 'dass ich bereit bin'],
    ['nothing', 'reported', '', ''],
  ] as const)('begins well with %s', (...[, form, said, shown]) => {
    expect(beginReported(said, form).replaceAll('\u00a0', ' ')).toBe(shown);
  });
});
