import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of IN, PK, BD, LK, NP, BT and MV.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const SOUTH_ASIA_ACTORS: readonly ActorRow[] = [
  // IN
  ['Narendra Modi', 'IN', 'm', 'prime-minister 2014-05-26/'],
  ['Manmohan Singh', 'IN', 'm', 'prime-minister 2004-05-22/2014-05-26'],
  [
    'Subrahmanyam Jaishankar',
    'IN',
    'm',
    'foreign-minister 2019-05-30/',
    'S. Jaishankar, Subrahmanjam Jaishankar',
  ],
  [
    'Rahul Gandhi',
    'IN',
    'm',
    'opposition-leader 2024-06-25/, party-leader@kongresspartei 2017-12-16/2019-07-03',
  ],
  // PK
  [
    'Pervez Musharraf',
    'PK',
    'm',
    'president 2001-06-20/2008-08-18',
    'Pervaiz Musharraf, Perves Musharraf',
  ],
  ['Imran Khan', 'PK', 'm', 'prime-minister 2018-08-18/2022-04-10'],
  [
    'Nawaz Sharif',
    'PK',
    'm',
    'prime-minister 1990-11-06/1993-07-18, prime-minister 1997-02-17/1999-10-12, prime-minister 2013-06-05/2017-07-28',
    'Nawas Scharif, Nawaz Scharif, =Sharif, =Scharif',
  ],
  [
    'Shehbaz Sharif',
    'PK',
    'm',
    'prime-minister 2022-04-11/2023-08-14, prime-minister 2024-03-04/',
    'Shahbaz Sharif, Schehbas Scharif, Schahbas Scharif, =Sharif, =Scharif',
  ],
  // BD
  [
    'Scheich Hasina',
    'BD',
    'f',
    'prime-minister 1996-06-23/2001-07-15, prime-minister 2009-01-06/2024-08-05',
    'Sheikh Hasina, Sheikh Hasina Wajed, =Hasina',
  ],
];
