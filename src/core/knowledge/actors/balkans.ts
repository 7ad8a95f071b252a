import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of SI, HR, BA, RS, ME, MK, AL, XK and of former Yugoslavia.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const BALKANS_ACTORS: readonly ActorRow[] = [
  // RS
  [
    'Aleksandar Vučić',
    'RS',
    'm',
    'prime-minister 2014-04-27/2017-05-31, president 2017-05-31/',
    'Aleksandar Vucic, =Vučić, =Vucic',
  ],
  [
    'Slobodan Milošević',
    'RS',
    'm',
    'president@YU 1997-07-23/2000-10-07',
    'Slobodan Milosevic, =Milošević, =Milosevic',
  ],
  // BA
  [
    'Milorad Dodik',
    'BA',
    'm',
    'regional-leader@republika-srpska 2010-11-15/2018-11-19, regional-leader@republika-srpska 2022-11-15/2025-08',
  ],
  // YU
  ['Josip Broz Tito', 'YU', 'm', 'president@YU 1953-01-14/1980-05-04', '=Tito'],
  // HR
  [
    'Andrej Plenković',
    'HR',
    'm',
    'prime-minister 2016-10-19/',
    'Andrej Plenkovic, =Plenković, =Plenkovic',
  ],
  [
    'Zoran Milanović',
    'HR',
    'm',
    'prime-minister 2011-12-23/2016-01-22, president 2020-02-18/',
    'Zoran Milanovic, =Milanović, =Milanovic',
  ],
  // AL
  ['Edi Rama', 'AL', 'm', 'mayor@tirana 2000-10/2011-07, prime-minister 2013-09-15/'],
  // XK
  [
    'Hashim Thaçi',
    'XK',
    'm',
    'prime-minister 2008-01-09/2014-12-09, foreign-minister 2014-12-12/2016-04-06, president 2016-04-07/2020-11-05',
    'Hashim Thaci, =Thaçi, =Thaci',
  ],
  ['Albin Kurti', 'XK', 'm', 'prime-minister 2020-02-03/2020-06-03, prime-minister 2021-03-22/'],
];
