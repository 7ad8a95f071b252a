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
      'Gestern kamen Karl Graf Dahlberg und Philippa Gräfin von Dahlberg.',
      [
        'Karl Graf Dahlberg = karl-graf-dahlberg',
        'Philippa Gräfin von Dahlberg = philippa-grafin-von-dahlberg',
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
    [
      'has a given name of two syllables',
      'Der Regisseur Park An Su kam. Park lachte.',
      ['Park An Su = park-an-su', 'Park = park-an-su'],
    ],
    [
      'is not that of somebody with a shorter given name',
      'Die Turnerin Park Soo Jin kam. Park Jin ging.',
      ['Park Soo Jin = park-soo-jin', 'Park Jin = park-jin'],
    ],
    [
      'stands behind a title of the Swiss',
      'SP-Ständerätin Flavia Kolb kam mit Nationalrat Beat Meinelt.',
      ['Flavia Kolb = flavia-kolb', 'Beat Meinelt = beat-meinelt'],
    ],
    [
      "is the son's where the mother's name is another",
      'Nicolás Maduro Moros kam mit Nicolás Maduro Guerra.',
      ['Nicolás Maduro Moros = nicolas-maduro', 'Nicolás Maduro Guerra = nicolas-maduro-guerra'],
    ],
    [
      'sounds like a short one with a voiced sibilant, and is another',
      'Der Abgeordnete Ebrahim Rezaei kam. Ebrahim Raissi ging.',
      ['Ebrahim Rezaei = ebrahim-rezaei', 'Ebrahim Raissi = ebrahim-raisi'],
    ],
    [
      'signs a picture behind its agency',
      'Die Stadt am Abend. Foto: APA/RUTH MEINEL\n\nDie Stadt am Morgen. Foto: AP/Jomo Wekesa',
      ['RUTH MEINEL = ruth-meinel', 'Jomo Wekesa = jomo-wekesa'],
    ],
    [
      'in capitals fills the line of an author',
      'Neue Pläne\n\nVON RUTH MEINEL\n\nIn der Stadt wird gebaut.',
      ['RUTH MEINEL = ruth-meinel'],
    ],
    [
      'ends before what somebody hands out',
      'In der Stadt verteilt Ruth Meinel Flyer.',
      ['Ruth Meinel = ruth-meinel'],
    ],
    [
      'stands behind the bank of whose head it is',
      'Der Chef der Bank Ruth Meinel kam.',
      ['Ruth Meinel = ruth-meinel'],
    ],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});

describe('no person is', () => {
  it.each([
    ['a company', 'Der Modekonzern Ruth Meinel meldet Gewinn. Die Werft gehört Hugo Boss.'],
    ['a ship in quotation marks', 'Auf dem Zerstörer „Ruth Meinel“ brannte es.'],
    ['what an article and quotation marks stand around', 'Die „Theodore Roosevelt“ lief aus.'],
    ['a telescope', 'Das Teleskop Ruth Meinel sieht weit.'],
    [
      'a name that stands for anybody',
      'Das kostet Otto Normalverbraucher und Max Mustermann viel.',
    ],
    ['a company called like a politician', 'Meta will das Netz sperren.'],
    [
      'an agency that somebody told something',
      'Das sagte ein 34-jähriger Besitzer der Agentur AFP.',
    ],
    ['a pair of words in capitals in a headline', 'RUTH MEINEL KOMMT NICHT\n\nHier steht alles.'],
  ])('%s', (_, text) => {
    expect(persons(text)).toEqual([]);
  });

  it('keeps compounds in quotation marks', () => {
    expect(persons('Den „Berlusconi-Club“ kennt jeder.')).toEqual([
      'Berlusconi-Club = silvio-berlusconi',
    ]);
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
