import type { ActorRow } from '../actor-row.ts';

export const UKRAINE_BELARUS_ACTORS: readonly ActorRow[] = [
  ['Wolodymyr Selenskyj', 'UA', 'm', 'president 2019-05-20/', 'Volodymyr Zelensky, Volodymyr Zelenskyy, Wolodimir Selenski, Wolodymyr Selenski, Wolodymyr Selenskij, Wolodymyr Selensky, Wolodymyr Zelensky, =Selenskyj, =Selenski, =Selenskij, =Selensky, =Zelensky, =Zelenskyy'],
  ['Petro Poroschenko', 'UA', 'm', 'president 2014-06-07/2019-05-20', 'Pjotr Poroschenko'],
  ['Wiktor Janukowytsch', 'UA', 'm', 'prime-minister 2002-11-21/2005-01-05, prime-minister 2006-08-04/2007-12-18, president 2010-02-25/2014-02-22', 'Viktor Janukowitsch, Wiktor Janukowitsch, Viktor Janukowytsch, =Janukowytsch, =Janukowitsch'],
  ['Wiktor Juschtschenko', 'UA', 'm', 'prime-minister 1999-12-22/2001-05-29, president 2005-01-23/2010-02-25', 'Viktor Juschtschenko'],
  ['Julija Tymoschenko', 'UA', 'f', 'prime-minister 2005-01-24/2005-09-08, prime-minister 2007-12-18/2010-03-04', 'Julia Timoschenko, Julia Tymoschenko, =Tymoschenko, =Timoschenko'],
  ['Arsenij Jazenjuk', 'UA', 'm', 'prime-minister 2014-02-27/2016-04-14', ''],
  ['Wolodymyr Hrojsman', 'UA', 'm', 'prime-minister 2016-04-14/2019-08-29', 'Wladimir Groisman, =Hrojsman, =Groisman'],
  ['Denys Schmyhal', 'UA', 'm', 'prime-minister 2020-03-04/2025-07-16, defence-minister 2025-07-17/2026-01', 'Denys Shmyhal, =Schmyhal, =Shmyhal'],
  ['Julija Swyrydenko', 'UA', 'f', 'prime-minister 2025-07-17/', 'Yulia Svyrydenko, Julia Swyrydenko, =Swyrydenko, =Svyrydenko'],
  ['Dmytro Kuleba', 'UA', 'm', 'foreign-minister 2020-03-04/2024-09-05', ''],
  ['Andrij Sybiha', 'UA', 'm', 'foreign-minister 2024-09-05/', 'Andrii Sybiha, =Sybiha'],
  ['Oleksij Resnikow', 'UA', 'm', 'defence-minister 2021-11-04/2023-09-05', 'Olexij Resnikow, =Resnikow'],
  ['Rustem Umjerow', 'UA', 'm', 'defence-minister 2023-09-06/2025-07-17', 'Rustem Umerow, =Umjerow, =Umerow'],
  ['Andrij Jermak', 'UA', 'm', 'chief-of-staff 2020-02-11/2025-11-28', 'Andrii Jermak'],
  ['Vitali Klitschko', 'UA', 'm', 'mayor 2014-06-05/', 'Witali Klitschko'],
  ['Walerij Saluschnyj', 'UA', 'm', 'army-chief 2021-07-27/2024-02-08', 'Walerij Saluschny, =Saluschnyj, =Saluschny'],
  ['Oleksandr Syrskyj', 'UA', 'm', 'army-chief 2024-02-08/', 'Olexander Syrskyj, =Syrskyj'],
  ['Alexander Lukaschenko', 'BY', 'm', 'president 1994-07-20/', 'Aljaksandr Lukaschenka, =Lukaschenko, =Lukaschenka'],
  ['Swetlana Tichanowskaja', 'BY', 'f', 'opposition-leader 2020-07/', 'Swjatlana Zichanouskaja, =Tichanowskaja, =Zichanouskaja'],
];
