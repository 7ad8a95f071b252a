import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of the Nordic countries: DK, FI, IS, NO, SE and the Faroes and Greenland.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const NORTHERN_EUROPE_ACTORS: readonly ActorRow[] = [
  // DK
  [
    'Mette Frederiksen',
    'DK',
    'f',
    'prime-minister 2019-06-27/, party-leader@socialdemokratiet 2015-06-28/',
  ],
  [
    'Lars Løkke Rasmussen',
    'DK',
    'm',
    'prime-minister 2009-04-05/2011-10-03, prime-minister 2015-06-28/2019-06-27, foreign-minister 2022-12-15/',
    'Lars Lokke Rasmussen, Lars Lökke Rasmussen, =Løkke Rasmussen, =Lokke Rasmussen, =Rasmussen, =Løkke, =Lokke, =Lökke Rasmussen',
  ],
  [
    'Anders Fogh Rasmussen',
    'DK',
    'm',
    'prime-minister 2001-11-27/2009-04-05, secretary-general@nato 2009-08-01/2014-10-01',
    '=Fogh Rasmussen, =Rasmussen',
  ],
  // FI
  ['Sauli Niinistö', 'FI', 'm', 'president 2012-03-01/2024-03-01'],
  [
    'Alexander Stubb',
    'FI',
    'm',
    'foreign-minister 2008-04-04/2011-06-22, prime-minister 2014-06-24/2015-05-29, president 2024-03-01/',
  ],
  ['Sanna Marin', 'FI', 'f', 'prime-minister 2019-12-10/2023-06-20'],
  ['Petteri Orpo', 'FI', 'm', 'prime-minister 2023-06-20/'],
  // NO
  [
    'Jonas Gahr Støre',
    'NO',
    'm',
    'foreign-minister 2005-10-17/2012-09-21, prime-minister 2021-10-14/',
    'Jonas Gahr Store, Jonas Gahr Störe, =Støre, =Store, =Störe, =Gahr Støre, =Gahr Store',
  ],
  ['Erna Solberg', 'NO', 'f', 'prime-minister 2013-10-16/2021-10-14'],
  [
    'Jens Stoltenberg',
    'NO',
    'm',
    'prime-minister 2000-03-17/2001-10-19, prime-minister 2005-10-17/2013-10-16, secretary-general@nato 2014-10-01/2024-10-01, finance-minister 2025-02-04/',
  ],
  // SE
  [
    'Ulf Kristersson',
    'SE',
    'm',
    'prime-minister 2022-10-18/, party-leader@moderaterna 2017-10-01/',
  ],
  [
    'Magdalena Andersson',
    'SE',
    'f',
    'finance-minister 2014-10-03/2021-11-30, prime-minister 2021-11-30/2022-10-18',
  ],
  ['Stefan Löfven', 'SE', 'm', 'prime-minister 2014-10-03/2021-11-30'],
];
