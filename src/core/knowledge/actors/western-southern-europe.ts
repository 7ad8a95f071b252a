import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of BE, NL, LU, IE, ES, PT, IT, GR, CY, MT and the small states MC, SM, LI, AD.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const WESTERN_SOUTHERN_EUROPE_ACTORS: readonly ActorRow[] = [
  // IT
  [
    'Giorgia Meloni',
    'IT',
    'f',
    'prime-minister 2022-10-22/, party-leader@fratelli-ditalia 2014-03-08/',
  ],
  [
    'Silvio Berlusconi',
    'IT',
    'm',
    'prime-minister 1994-05-10/1995-01-17, prime-minister 2001-06-11/2006-05-17, prime-minister 2008-05-08/2011-11-16, party-leader@forza-italia 1994-01-18/2009-03-27, party-leader@forza-italia 2013-11-16/2023-06-12',
  ],
  [
    'Matteo Salvini',
    'IT',
    'm',
    'interior-minister 2018-06-01/2019-09-05, transport-minister 2022-10-22/, party-leader@lega 2013-12-15/',
  ],
  [
    'Mario Draghi',
    'IT',
    'm',
    'head@ezb 2011-11-01/2019-10-31, prime-minister 2021-02-13/2022-10-22',
  ],
  [
    'Giuseppe Conte',
    'IT',
    'm',
    'prime-minister 2018-06-01/2021-02-13, party-leader@m5s 2021-08-06/',
  ],
  ['Matteo Renzi', 'IT', 'm', 'prime-minister 2014-02-22/2016-12-12'],
  ['Sergio Mattarella', 'IT', 'm', 'president 2015-02-03/'],
  [
    'Antonio Tajani',
    'IT',
    'm',
    'parliament-president@europaparlament 2017-01-17/2019-07-03, foreign-minister 2022-10-22/, party-leader@forza-italia 2023-07-15/',
  ],
  // ES
  [
    'Pedro Sánchez',
    'ES',
    'm',
    'prime-minister 2018-06-02/, party-leader@psoe 2014-07-26/2016-10-01, party-leader@psoe 2017-06-17/',
    'Pedro Sanchez, =Sánchez, =Sanchez',
  ],
  [
    'Mariano Rajoy',
    'ES',
    'm',
    'prime-minister 2011-12-21/2018-06-01, party-leader@pp 2004-10-02/2018-07-21',
  ],
  ['Carles Puigdemont', 'ES', 'm', 'regional-leader@katalonien 2016-01-12/2017-10-27'],
  // NL
  [
    'Mark Rutte',
    'NL',
    'm',
    'prime-minister 2010-10-14/2024-07-02, party-leader@vvd 2006-05-31/2023-08-14, secretary-general@nato 2024-10-01/',
  ],
  ['Geert Wilders', 'NL', 'm', 'party-leader@pvv 2006-02-22/'],
  ['Dick Schoof', 'NL', 'm', 'prime-minister 2024-07-02/2026-02-23'],
  ['Rob Jetten', 'NL', 'm', 'prime-minister 2026-02-23/, party-leader@d66 2023-08-12/'],
  // BE
  [
    'Bart De Wever',
    'BE',
    'm',
    'mayor@antwerpen 2013-01-01/2025-02-03, prime-minister 2025-02-03/, party-leader@n-va 2004-10-24/2025-02',
    'Bart de Wever, =De Wever, =de Wever',
  ],
  [
    'Alexander De Croo',
    'BE',
    'm',
    'prime-minister 2020-10-01/2025-02-03',
    'Alexander de Croo, =De Croo, =de Croo',
  ],
  // GR
  [
    'Alexis Tsipras',
    'GR',
    'm',
    'prime-minister 2015-01-26/2015-08-27, prime-minister 2015-09-21/2019-07-08, party-leader@syriza 2009/2023-06-29',
  ],
  [
    'Kyriakos Mitsotakis',
    'GR',
    'm',
    'prime-minister 2019-07-08/2023-05-25, prime-minister 2023-06-26/, party-leader@nea-dimokratia 2016-01-10/',
  ],
  // LU
  ['Luc Frieden', 'LU', 'm', 'finance-minister 2009-07-23/2013-12-04, prime-minister 2023-11-17/'],
  // IE
  [
    'Micheál Martin',
    'IE',
    'm',
    'foreign-minister 2008-05-07/2011-01-19, prime-minister 2020-06-27/2022-12-17, foreign-minister 2022-12-17/2025-01-23, prime-minister 2025-01-23/, party-leader@fianna-fail 2011-01-26/',
    'Micheal Martin',
  ],
];
