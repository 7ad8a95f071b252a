import { expect, it } from 'vitest';

import { readMentions } from '#tests/support/read-mentions.ts';

it.each([
  ['Der Politiker Nuri al Maliki kam.', ['Nuri al Maliki = nuri-al-maliki']],
  ['Am Abend sprach Nuri el Maliki.', ['Nuri el Maliki = nuri-al-maliki']],
  ['Am Abend sprach al Maliki lange.', ['al Maliki = nuri-al-maliki']],
])('links listed names with an article that stands alone: %s', (text, persons) => {
  expect(readMentions(text, 'person')).toEqual(persons);
});

it.each([
  ['Der Händler Samir al Kasimi kam.', ['Samir al Kasimi = samir-al-kasimi']],
  ['Dort wartet Abd al Karim al Kasimi.', ['Abd al Karim al Kasimi = abd-al-karim-al-kasimi']],
  ['Dort wartet Abdul Karim Kasimi.', ['Abdul Karim Kasimi = abdul-karim-kasimi']],
  ['„Ja“, sagt Umm Ali al-Kasimi.', ['Umm Ali al-Kasimi = umm-ali-al-kasimi']],
  ['Er flog nach Abu Dhabi.', []],
])('reads names nobody lists to their end: %s', (text, persons) => {
  expect(readMentions(text, 'person')).toEqual(persons);
});

it('knows a surname again in the spelling of the article', () => {
  const text = 'Mehdi Karroubi kam. „Nein“, sagte Karroubi.';
  expect(readMentions(text, 'person')).toEqual([
    'Mehdi Karroubi = mehdi-karrubi',
    'Karroubi = mehdi-karrubi',
  ]);
});

it('finds places whose article stands alone', () => {
  expect(readMentions('Er lebt in Deir el Balah.', 'place')).toEqual([
    'Deir el Balah = deir-al-balah',
  ]);
});

it('takes the plural of a surname for the movement of that name', () => {
  const text = 'Hussein al-Huthi kam. Viel gelang den Huthis nicht. Huthis Sohn ging.';
  expect(readMentions(text)).toEqual([
    'Hussein al-Huthi = hussein-al-huthi',
    'Huthis = huthi',
    'Huthis = hussein-al-huthi',
  ]);
});
