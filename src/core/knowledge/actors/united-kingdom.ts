import type { ActorRow } from '../actor-row.ts';

export const UNITED_KINGDOM_ACTORS: readonly ActorRow[] = [
  ['Keir Starmer', 'GB', 'm', 'party-leader@labour-party 2020-04-04/, prime-minister 2024-07-05/', ''],
  ['Rishi Sunak', 'GB', 'm', 'prime-minister 2022-10-25/2024-07-05', ''],
  ['Liz Truss', 'GB', 'f', 'foreign-minister 2021-09-15/2022-09-06, prime-minister 2022-09-06/2022-10-25', ''],
  ['Boris Johnson', 'GB', 'm', 'foreign-minister 2016-07-13/2018-07-09, prime-minister 2019-07-24/2022-09-06', ''],
  ['Theresa May', 'GB', 'f', 'interior-minister 2010-05-12/2016-07-13, prime-minister 2016-07-13/2019-07-24', ''],
  ['David Cameron', 'GB', 'm', 'prime-minister 2010-05-11/2016-07-13, foreign-minister 2023-11-13/2024-07-05', ''],
  ['Gordon Brown', 'GB', 'm', 'prime-minister 2007-06-27/2010-05-11', ''],
  ['Tony Blair', 'GB', 'm', 'prime-minister 1997-05-02/2007-06-27', ''],
  ['David Lammy', 'GB', 'm', 'foreign-minister 2024-07-05/2025-09-05', ''],
  ['Yvette Cooper', 'GB', 'f', 'interior-minister 2024-07-05/2025-09-05, foreign-minister 2025-09-05/', ''],
  ['John Healey', 'GB', 'm', 'defence-minister 2024-07-05/', ''],
  ['Charles III.', 'GB', 'm', 'king 2022-09-08/', 'König Charles, =Charles'],
  ['Elizabeth II.', 'GB', 'f', 'king 1952-02-06/2022-09-08', 'Königin Elizabeth, Queen Elizabeth, =Elizabeth'],
];
