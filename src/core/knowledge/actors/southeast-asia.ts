import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of the ASEAN states and of TL.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const SOUTHEAST_ASIA_ACTORS: readonly ActorRow[] = [
  // MM
  [
    'Aung San Suu Kyi',
    'MM',
    'f',
    'foreign-minister 2016-03-30/2021-02-01',
    '=Suu Kyi, =Aung San Suu Kyi',
  ],
  [
    'Min Aung Hlaing',
    'MM',
    'm',
    'army-chief 2011-03-30/2026-03-30, state-leader 2021-02-01/2026-04-10, president 2026-04-10/',
    '=Min Aung Hlaing, =Hlaing',
  ],
  // PH
  ['Rodrigo Duterte', 'PH', 'm', 'president 2016-06-30/2022-06-30'],
  [
    'Ferdinand Marcos Jr.',
    'PH',
    'm',
    'president 2022-06-30/',
    'Ferdinand Marcos junior, Ferdinand Marcos Junior, Bongbong Marcos, Ferdinand "Bongbong" Marcos, =Marcos',
  ],
  // ID
  ['Joko Widodo', 'ID', 'm', 'president 2014-10-20/2024-10-20', 'Jokowi, =Widodo, =Jokowi'],
  [
    'Prabowo Subianto',
    'ID',
    'm',
    'defence-minister 2019-10-23/2024-10-20, president 2024-10-20/',
    '=Prabowo, =Subianto',
  ],
  // SG
  ['Lee Hsien Loong', 'SG', 'm', 'prime-minister 2004-08-12/2024-05-15', '=Lee'],
];
