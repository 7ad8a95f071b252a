import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of the African states, the Maghreb and the African Union among them.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const AFRICA_ACTORS: readonly ActorRow[] = [
  // LY
  [
    'Muammar al-Gaddafi',
    'LY',
    'm',
    'state-leader 1969-09-01/2011-08-23',
    'Muammar Gaddafi, Muammar el Gaddafi, Muammar al Gaddafi, Moammar al-Gaddafi, Moammar Gaddafi, Muammar al-Ghaddafi, Muammar el-Gaddafi, Muamar al-Gaddafi, Muammar Ghaddafi, =Gaddafi, =al-Gaddafi, =Ghaddafi',
  ],
  [
    'Chalifa Haftar',
    'LY',
    'm',
    '',
    'Khalifa Haftar, Chalifa Hafter, Khalifa Hafter, Chalifa Belkasim Haftar, =Haftar, =Hafter',
  ],
  // ZA
  ['Nelson Mandela', 'ZA', 'm', 'president 1994-05-10/1999-06-16'],
  [
    'Jacob Zuma',
    'ZA',
    'm',
    'president 2009-05-09/2018-02-14, party-leader@anc 2007-12-18/2017-12-18',
  ],
  [
    'Cyril Ramaphosa',
    'ZA',
    'm',
    'vice-president 2014-05-26/2018-02-15, president 2018-02-15/, party-leader@anc 2017-12-18/',
  ],
  // ZW
  [
    'Robert Mugabe',
    'ZW',
    'm',
    'prime-minister 1980-04-18/1987-12-31, president 1987-12-31/2017-11-21',
  ],
  // RW
  ['Paul Kagame', 'RW', 'm', 'president 2000-04-22/'],
  // ET
  ['Abiy Ahmed', 'ET', 'm', 'prime-minister 2018-04-02/', '=Abiy, =Ahmed'],
  // SD
  [
    'Omar al-Baschir',
    'SD',
    'm',
    'state-leader 1989-06-30/1993-10-16, president 1993-10-16/2019-04-11',
    'Omar al-Bashir, Omar Hassan al-Baschir, Omar Hassan al-Bashir, Omar el Baschir, =al-Baschir, =Baschir, =al-Bashir, =Bashir',
  ],
  [
    'Abdel Fattah al-Burhan',
    'SD',
    'm',
    'army-chief 2019-02-26/, state-leader 2019-04-12/',
    'Abdelfattah al-Burhan, Abdul Fattah al-Burhan, Abdel Fattah Burhan, =al-Burhan, =Burhan',
  ],
  // NG
  ['Bola Tinubu', 'NG', 'm', 'president 2023-05-29/', 'Bola Ahmed Tinubu'],
  ['Muhammadu Buhari', 'NG', 'm', 'president 2015-05-29/2023-05-29'],
  // TN
  [
    'Kais Saied',
    'TN',
    'm',
    'president 2019-10-23/',
    'Kaïs Saïed, Kais Said, Kais Saïed, Kaïs Saied, =Saied, =Saïed, =Said',
  ],
  // KE
  ['William Ruto', 'KE', 'm', 'vice-president 2013-04-09/2022-09-13, president 2022-09-13/'],
];
