import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of AU, NZ and the island states of the Pacific.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const OCEANIA_ACTORS: readonly ActorRow[] = [
  // AU
  [
    'Anthony Albanese',
    'AU',
    'm',
    'prime-minister 2022-05-23/, opposition-leader 2019-05-30/2022-05-23, party-leader@labor 2019-05-30/',
  ],
  ['Scott Morrison', 'AU', 'm', 'prime-minister 2018-08-24/2022-05-23'],
  ['John Howard', 'AU', 'm', 'prime-minister 1996-03-11/2007-12-03'],
  [
    'Kevin Rudd',
    'AU',
    'm',
    'prime-minister 2007-12-03/2010-06-24, foreign-minister 2010-09-14/2012-02-22, prime-minister 2013-06-27/2013-09-18, ambassador 2023-03-20/2026-03',
  ],
  ['Julia Gillard', 'AU', 'f', 'prime-minister 2010-06-24/2013-06-27'],
  ['Tony Abbott', 'AU', 'm', 'prime-minister 2013-09-18/2015-09-15'],
  ['Malcolm Turnbull', 'AU', 'm', 'prime-minister 2015-09-15/2018-08-24'],
  ['Alexander Downer', 'AU', 'm', 'foreign-minister 1996-03-11/2007-12-03'],
  [
    'Stephen Smith',
    'AU',
    'm',
    'foreign-minister 2007-12-03/2010-09-14, defence-minister 2010-09-14/2013-09-18',
  ],
  ['Bob Carr', 'AU', 'm', 'foreign-minister 2012-03-13/2013-09-18'],
  ['Julie Bishop', 'AU', 'f', 'foreign-minister 2013-09-18/2018-08-28'],
  [
    'Marise Payne',
    'AU',
    'f',
    'defence-minister 2015-09-21/2018-08-28, foreign-minister 2018-08-28/2022-05-23',
  ],
  ['Penny Wong', 'AU', 'f', 'foreign-minister 2022-05-23/'],
  ['Brendan Nelson', 'AU', 'm', 'defence-minister 2006-01-27/2007-12-03'],
  ['Joel Fitzgibbon', 'AU', 'm', 'defence-minister 2007-12-03/2009-06-09'],
  ['John Faulkner', 'AU', 'm', 'defence-minister 2009-06-09/2010-09-14'],
  ['David Johnston', 'AU', 'm', 'defence-minister 2013-09-18/2014-12-23'],
  ['Kevin Andrews', 'AU', 'm', 'defence-minister 2014-12-23/2015-09-21'],
  ['Christopher Pyne', 'AU', 'm', 'defence-minister 2018-08-28/2019-05-26'],
  ['Linda Reynolds', 'AU', 'f', 'defence-minister 2019-05-29/2021-03-30'],
  [
    'Peter Dutton',
    'AU',
    'm',
    'interior-minister 2017-12-20/2021-03-30, defence-minister 2021-03-30/2022-05-23, opposition-leader 2022-05-30/2025-05-03',
  ],
  ['Richard Marles', 'AU', 'm', 'defence-minister 2022-06-01/, deputy-prime-minister 2022-05-23/'],
  ['Bill Shorten', 'AU', 'm', 'opposition-leader 2013-10-13/2019-05-30'],
  ['Sussan Ley', 'AU', 'f', 'opposition-leader 2025-05-13/2026-02-13'],
  ['Pauline Hanson', 'AU', 'f', 'party-leader@one-nation 2014-11/'],
  ['Josh Frydenberg', 'AU', 'm', 'finance-minister 2018-08-24/2022-05-23'],
  ['Julian Assange', 'AU', 'm', ''],
  ['George Pell', 'AU', 'm', ''],
  // NZ
  ['Jacinda Ardern', 'NZ', 'f', 'prime-minister 2017-10-26/2023-01-25'],
  ['Helen Clark', 'NZ', 'f', 'prime-minister 1999-12-10/2008-11-19'],
  ['John Key', 'NZ', 'm', 'prime-minister 2008-11-19/2016-12-12'],
  ['Bill English', 'NZ', 'm', 'prime-minister 2016-12-12/2017-10-26'],
  [
    'Chris Hipkins',
    'NZ',
    'm',
    'prime-minister 2023-01-25/2023-11-27, opposition-leader 2023-11-27/',
    'Christopher Hipkins',
  ],
  ['Christopher Luxon', 'NZ', 'm', 'prime-minister 2023-11-27/', 'Chris Luxon'],
  [
    'Winston Peters',
    'NZ',
    'm',
    'foreign-minister 2005-10-19/2008-08-29, foreign-minister 2017-10-26/2020-11-06, foreign-minister 2023-11-27/',
  ],
  ['Murray McCully', 'NZ', 'm', 'foreign-minister 2008-11-19/2017-05-01'],
  ['Nanaia Mahuta', 'NZ', 'f', 'foreign-minister 2020-11-06/2023-11-27'],
  // FJ
  ['Frank Bainimarama', 'FJ', 'm', 'prime-minister 2007-01-05/2022-12-24', 'Voreqe Bainimarama'],
  [
    'Sitiveni Rabuka',
    'FJ',
    'm',
    'prime-minister 1992-06-02/1999-05-19, prime-minister 2022-12-24/',
  ],
  ['Epeli Nailatikau', 'FJ', 'm', 'president 2009-07-30/2015-11-12'],
  ['Jioji Konrote', 'FJ', 'm', 'president 2015-11-12/2021-11-12'],
  ['Wiliame Katonivere', 'FJ', 'm', 'president 2021-11-12/2024-11-12'],
  ['Naiqama Lalabalavu', 'FJ', 'm', 'president 2024-11-12/'],
  // PG
  [
    'Peter O’Neill',
    'PG',
    'm',
    'prime-minister 2011-08-02/2019-05-29',
    "Peter O'Neill, =O’Neill, =O'Neill",
  ],
  ['James Marape', 'PG', 'm', 'prime-minister 2019-05-30/'],
  // SB
  [
    'Manasseh Sogavare',
    'SB',
    'm',
    'prime-minister 2014-12-09/2017-11-15, prime-minister 2019-04-24/2024-05-02',
  ],
  ['Rick Hou', 'SB', 'm', 'prime-minister 2017-11-15/2019-04-24', 'Rick Houenipwela'],
  ['Jeremiah Manele', 'SB', 'm', 'prime-minister 2024-05-02/2026'],
  // VU
  [
    'Charlot Salwai',
    'VU',
    'm',
    'prime-minister 2016-02-11/2020-04-20, prime-minister 2023-10-06/2025-02-11',
  ],
  ['Joe Natuman', 'VU', 'm', 'prime-minister 2014-05-15/2015-06-11'],
  [
    'Sato Kilman',
    'VU',
    'm',
    'prime-minister 2015-06-11/2016-02-11, prime-minister 2023-09-04/2023-10-06',
  ],
  ['Bob Loughman', 'VU', 'm', 'prime-minister 2020-04-20/2022-11-04'],
  ['Ishmael Kalsakau', 'VU', 'm', 'prime-minister 2022-11-04/2023-09-04'],
  ['Jotham Napat', 'VU', 'm', 'prime-minister 2025-02-11/'],
  ['Nikenike Vurobaravu', 'VU', 'm', 'president 2022-07-23/'],
  ['Baldwin Lonsdale', 'VU', 'm', 'president 2014-09-22/2017-06-17'],
  ['Tallis Obed Moses', 'VU', 'm', 'president 2017-07-06/2022-07-06'],
  // WS
  [
    'Tuilaepa Sailele Malielegaoi',
    'WS',
    'm',
    'prime-minister 1998-11-23/2021-05-24',
    "Tuilaepa Aiono Sailele Malielegaoi, Tuila’epa Sailele Malielegaoi, Tuila'epa Sailele Malielegaoi, =Tuilaepa, =Malielegaoi",
  ],
  [
    'Fiame Naomi Mata’afa',
    'WS',
    'f',
    'prime-minister 2021-05-24/2025-09-16',
    "Fiame Naomi Mata'afa, Fiame Naomi Mataafa, =Mata’afa, =Mata'afa, =Mataafa, =Fiame",
  ],
  // TO
  ['Akilisi Pohiva', 'TO', 'm', 'prime-minister 2014-12-30/2019-09-12'],
  [
    'Pohiva Tu’i’onetoa',
    'TO',
    'm',
    'prime-minister 2019-09-27/2021-12-27',
    "Pohiva Tu'i'onetoa, =Tu’i’onetoa, =Tu'i'onetoa",
  ],
  ['Siaosi Sovaleni', 'TO', 'm', 'prime-minister 2021-12-27/2024-12-09'],
  ['Aisake Eke', 'TO', 'm', 'prime-minister 2025-01-22/2025-12-18'],
  ['Tupou VI.', 'TO', 'm', 'king 2012-03-18/', 'König Tupou VI., =Tupou'],
  // KI
  ['Anote Tong', 'KI', 'm', 'president 2003-07-10/2016-03-11'],
  ['Taneti Maamau', 'KI', 'm', 'president 2016-03-11/'],
  // TV
  ['Enele Sopoaga', 'TV', 'm', 'prime-minister 2013-08-05/2019-09-19'],
  ['Kausea Natano', 'TV', 'm', 'prime-minister 2019-09-19/2024-02-26'],
  ['Feleti Teo', 'TV', 'm', 'prime-minister 2024-02-26/'],
  // NR
  ['Baron Waqa', 'NR', 'm', 'president 2013-06-11/2019-08-27'],
  ['Lionel Aingimea', 'NR', 'm', 'president 2019-08-27/2022-09-28'],
  ['Russ Kun', 'NR', 'm', 'president 2022-09-28/2023-10-25'],
  ['David Adeang', 'NR', 'm', 'president 2023-10-30/'],
  // PW
  [
    'Tommy Remengesau',
    'PW',
    'm',
    'president 2001-01-19/2009-01-15, president 2013-01-17/2021-01-21',
    'Thomas Remengesau',
  ],
  [
    'Surangel Whipps',
    'PW',
    'm',
    'president 2021-01-21/',
    'Surangel Whipps Jr., Surangel Whipps junior, =Whipps',
  ],
  // MH
  ['Hilda Heine', 'MH', 'f', 'president 2016-01-28/2020-01-13, president 2024-01-03/'],
  ['David Kabua', 'MH', 'm', 'president 2020-01-13/2024-01-03'],
  ['Christopher Loeak', 'MH', 'm', 'president 2012-01-10/2016-01-11'],
  // FM
  ['Emanuel Mori', 'FM', 'm', 'president 2007-05-11/2015-05-11'],
  ['Peter Christian', 'FM', 'm', 'president 2015-05-11/2019-05-11'],
  ['David Panuelo', 'FM', 'm', 'president 2019-05-11/2023-05-11'],
  ['Wesley Simina', 'FM', 'm', 'president 2023-05-11/'],
];
