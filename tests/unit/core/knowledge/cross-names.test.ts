import { expect, it } from 'vitest';

import { readActorNames } from '#core/knowledge/actor-row.ts';
import { ACTORS } from '#core/knowledge/actors.ts';
import { crossNames } from '#core/knowledge/cross-names.ts';

it.each([
  {
    what: 'joins every first name with every surname',
    listed: ['Dmitri Medwedew', 'Dmitrij Medwedjew'],
    more: ['Dmitri Medwedjew', 'Dmitrij Medwedew'],
  },
  { what: 'drops foreign marks', listed: ['Jana Černochová'], more: ['Jana Cernochova'] },
  { what: 'spells umlauts out', listed: ['Gerd Müller'], more: ['Gerd Mueller'] },
  { what: 'straightens apostrophes', listed: ['Paul O’Neill'], more: ["Paul O'Neill"] },
  { what: 'joins no title with a numeral', listed: ['Felipe VI.', 'Prinz Felipe'], more: [] },
  { what: 'doubles no word', listed: ['Xi Jinping', 'Jinping Xi'], more: [] },
  {
    what: 'keeps longer names whole',
    listed: ['Saad al-Kaabi', 'Saad Scherida al-Kaabi'],
    more: [],
  },
])('$what', ({ listed, more }) => {
  expect(crossNames(listed)).toEqual([...listed, ...more]);
});

it('calls actors alone by the last word of each full name unless the row tells', () => {
  const read = (name: string, forms: string) =>
    readActorNames([name, 'RU', 'm', '', forms]).shortNames;
  expect(read('Alexej Nawalny', 'Alexei Navalny')).toEqual(['Nawalny', 'Navalny']);
  expect(read('Xi Jinping', 'Jinping Xi, =Xi')).toEqual(['Xi']);
  expect(read('Jana Černochová', '')).toEqual(['Černochová', 'Cernochova']);
});

it('leaves nothing in the rows that follows from the rest', () => {
  const needless = ACTORS.flatMap(([name, , , , forms = '']) => {
    const listed = [name, ...forms.split(', ').filter((form) => form && !form.startsWith('='))];
    return listed
      .slice(1)
      .filter((form) => crossNames(listed.filter((each) => each !== form)).includes(form));
  });
  expect(needless).toEqual([]);
});
