import { expect, it } from 'vitest';

import { readMentions } from '#tests/support/read-mentions.ts';

it.each([
  ['leaves a ruler’s title out', 'Dort sprach König Felipe VI. lange.', 'Felipe VI. = felipe-vi'],
  [
    'takes one more given name in',
    'Dort sprach Maria Olaf Scholz.',
    'Maria Olaf Scholz = olaf-scholz',
  ],
  [
    'knows a ruler from his namesakes',
    'Dort sprach Juan Carlos Ferreri.',
    'Juan Carlos Ferreri = juan-carlos-ferreri',
  ],
])('%s', (_, text, person) => {
  expect(readMentions(text, 'person')).toEqual([person]);
});
