import { describe, expect, it } from 'vitest';

import { readMentions } from '#tests/support/read-mentions.ts';

const persons = (text: string) => readMentions(text, 'person');

describe('a full name', () => {
  it.each([
    [
      'has a surname that is a title',
      'Die Geologin Ruth König warnte. König sprach lange, der König von Spanien nicht.',
      ['Ruth König = ruth-konig', 'König = ruth-konig'],
    ],
    [
      'has a surname that is a day behind what somebody is',
      'Die Geologin Ruth Freitag kam am Freitag.',
      ['Ruth Freitag = ruth-freitag'],
    ],
    [
      'ends before the day without that',
      'Das will Emmanuel Montag erklären.',
      ['Emmanuel = emmanuel'],
    ],
    [
      'holds a title of the nobility',
      'Gestern kamen Karl Graf Dahlberg und Philipp Prinz von Dahlberg.',
      [
        'Karl Graf Dahlberg = karl-graf-dahlberg',
        'Philipp Prinz von Dahlberg = philipp-prinz-von-dahlberg',
      ],
    ],
    [
      'stands behind the title of somebody who has retired',
      'General a.D. Erwin Kolb kam. Bürgermeister i. R. Horst Meinel kam. Minister a. D. Okafor ging.',
      ['Erwin Kolb = erwin-kolb', 'Horst Meinel = horst-meinel', 'Okafor = okafor'],
    ],
    [
      'goes over the end of a line where every line begins large',
      'Neue Pläne\n\nNach langem Ringen stellte sich am Abend der Abgeordnete Sebastian\nKolbe den Fragen der Presse. Danach äußerte sich die Sprecherin Beate\nOstermann zu den Plänen. Die Abgeordneten wollen am Donnerstag in der\nHauptstadt entscheiden.',
      ['Sebastian\nKolbe = sebastian-kolbe', 'Beate\nOstermann = beate-ostermann'],
    ],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});

describe('a given name alone', () => {
  it('keeps its last letter', () => {
    expect(persons('Der Sprecher Markus sprach mit Ines.')).toEqual([
      'Markus = markus',
      'Ines = ines',
    ]);
  });
});
