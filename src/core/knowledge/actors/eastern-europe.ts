import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of PL, CZ, SK, HU, RO, BG, MD and the Baltic states EE, LV, LT.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const EASTERN_EUROPE_ACTORS: readonly ActorRow[] = [
  // PL
  ['Lech Wałęsa', 'PL', 'm', 'president 1990-12-22/1995-12-22', 'Lech Walesa, =Wałęsa, =Walesa'],
  [
    'Aleksander Kwaśniewski',
    'PL',
    'm',
    'president 1995-12-23/2005-12-23',
    'Aleksander Kwasniewski, =Kwaśniewski, =Kwasniewski',
  ],
  [
    'Lech Kaczyński',
    'PL',
    'm',
    'president 2005-12-23/2010-04-10',
    'Lech Kaczynski, =Kaczyński, =Kaczynski',
  ],
  ['Bronisław Komorowski', 'PL', 'm', 'president 2010-08-06/2015-08-06', 'Bronislaw Komorowski'],
  ['Andrzej Duda', 'PL', 'm', 'president 2015-08-06/2025-08-06'],
  ['Karol Nawrocki', 'PL', 'm', 'president 2025-08-06/'],
  [
    'Jarosław Kaczyński',
    'PL',
    'm',
    'prime-minister 2006-07-14/2007-11-16, party-leader@pis 2003-01-18/',
    'Jaroslaw Kaczynski, =Kaczyński, =Kaczynski',
  ],
  [
    'Donald Tusk',
    'PL',
    'm',
    'prime-minister 2007-11-16/2014-09-22, council-president@eu 2014-12-01/2019-11-30, prime-minister 2023-12-13/, party-leader@po 2003-06-01/2014-11-08, party-leader@po 2021-07-03/',
  ],
  ['Ewa Kopacz', 'PL', 'f', 'prime-minister 2014-09-22/2015-11-16'],
  [
    'Beata Szydło',
    'PL',
    'f',
    'prime-minister 2015-11-16/2017-12-11',
    'Beata Szydlo, =Szydło, =Szydlo',
  ],
  [
    'Mateusz Morawiecki',
    'PL',
    'm',
    'finance-minister 2016-09-28/2018-01-09, prime-minister 2017-12-11/2023-12-13',
  ],
  [
    'Radosław Sikorski',
    'PL',
    'm',
    'defence-minister 2005-10-31/2007-02-07, foreign-minister 2007-11-16/2014-09-22, foreign-minister 2023-12-13/',
    'Radoslaw Sikorski, Radek Sikorski',
  ],
  // HU
  [
    'Viktor Orbán',
    'HU',
    'm',
    'prime-minister 1998-07-06/2002-05-27, prime-minister 2010-05-29/2026-05-09, party-leader@fidesz 2003-05-17/',
    'Viktor Orban, =Orbán, =Orban',
  ],
  [
    'Péter Magyar',
    'HU',
    'm',
    'party-leader@tisza 2024-07-22/, prime-minister 2026-05-09/',
    'Peter Magyar',
  ],
  [
    'Péter Szijjártó',
    'HU',
    'm',
    'foreign-minister 2014-09-23/2026-05-12',
    'Peter Szijjarto, =Szijjártó, =Szijjarto',
  ],
  // CZ
  ['Václav Havel', 'CZ', 'm', 'president 1993-02-02/2003-02-02', 'Vaclav Havel'],
  [
    'Václav Klaus',
    'CZ',
    'm',
    'prime-minister 1993-01-01/1998-01-02, president 2003-03-07/2013-03-07',
    'Vaclav Klaus',
  ],
  [
    'Miloš Zeman',
    'CZ',
    'm',
    'prime-minister 1998-07-22/2002-07-15, president 2013-03-08/2023-03-08',
    'Milos Zeman',
  ],
  ['Petr Pavel', 'CZ', 'm', 'president 2023-03-09/'],
  [
    'Andrej Babiš',
    'CZ',
    'm',
    'finance-minister 2014-01-29/2017-05-24, prime-minister 2017-12-06/2021-12-17, prime-minister 2025-12-09/, party-leader@ano 2012-08-01/',
    'Andrej Babis, =Babiš, =Babis',
  ],
  ['Petr Fiala', 'CZ', 'm', 'prime-minister 2021-12-17/2025-12-09'],
  // SK
  [
    'Robert Fico',
    'SK',
    'm',
    'prime-minister 2006-07-04/2010-07-08, prime-minister 2012-04-04/2018-03-22, prime-minister 2023-10-25/, party-leader@smer 1999-12/',
  ],
  [
    'Zuzana Čaputová',
    'SK',
    'f',
    'president 2019-06-15/2024-06-15',
    'Zuzana Caputova, =Čaputová, =Caputova',
  ],
  ['Peter Pellegrini', 'SK', 'm', 'prime-minister 2018-03-22/2020-03-21, president 2024-06-15/'],
  // RO
  [
    'Klaus Iohannis',
    'RO',
    'm',
    'president 2014-12-21/2025-02-12',
    'Klaus Johannis, =Iohannis, =Johannis',
  ],
  ['Nicușor Dan', 'RO', 'm', 'president 2025-05-26/', 'Nicusor Dan, Nicuşor Dan, =Dan'],
  // MD
  ['Maia Sandu', 'MD', 'f', 'prime-minister 2019-06-08/2019-11-14, president 2020-12-24/'],
  // BG
  ['Rumen Radew', 'BG', 'm', 'president 2017-01-22/2026-01-23', 'Rumen Radev, =Radew, =Radev'],
  [
    'Bojko Borissow',
    'BG',
    'm',
    'prime-minister 2009-07-27/2013-03-13, prime-minister 2014-11-07/2017-01-27, prime-minister 2017-05-04/2021-05-12, party-leader@gerb 2010-01/',
    'Boiko Borissow, Bojko Borisow, Boyko Borisov, =Borissow, =Borisow, =Borisov',
  ],
  // LT
  ['Gitanas Nausėda', 'LT', 'm', 'president 2019-07-12/', 'Gitanas Nauseda, =Nausėda, =Nauseda'],
  // LV
  [
    'Edgars Rinkēvičs',
    'LV',
    'm',
    'foreign-minister 2011-10-25/2023-07-08, president 2023-07-08/',
    'Edgars Rinkevics, =Rinkēvičs, =Rinkevics',
  ],
  // EE
  ['Alar Karis', 'EE', 'm', 'president 2021-10-11/'],
  ['Kaja Kallas', 'EE', 'f', 'prime-minister 2021-01-26/2024-07-22'],
];
