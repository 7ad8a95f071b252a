import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of the Americas except the United States.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const AMERICAS_ACTORS: readonly ActorRow[] = [
  // CA
  [
    'Justin Trudeau',
    'CA',
    'm',
    'prime-minister 2015-11-04/2025-03-14, party-leader@liberale-ca 2013-04-14/2025-03-09',
  ],
  [
    'Mark Carney',
    'CA',
    'm',
    'central-bank-governor 2008-02-01/2013-06-01, central-bank-governor@GB 2013-07-01/2020-03-15, prime-minister 2025-03-14/',
  ],
  ['Stephen Harper', 'CA', 'm', 'prime-minister 2006-02-06/2015-11-04'],
  // BR
  [
    'Luiz Inácio Lula da Silva',
    'BR',
    'm',
    'president 2003-01-01/2011-01-01, president 2023-01-01/',
    'Luiz Inacio Lula da Silva, Luis Inácio Lula da Silva, Luis Inacio Lula da Silva, Lula da Silva, Luiz Inacio da Silva, Ignacio Lula da Silva, =Lula, =Lula da Silva, =da Silva',
  ],
  ['Dilma Rousseff', 'BR', 'f', 'president 2011-01-01/2016-08-31'],
  ['Jair Bolsonaro', 'BR', 'm', 'president 2019-01-01/2023-01-01', 'Jair Messias Bolsonaro'],
  // AR
  ['Javier Milei', 'AR', 'm', 'president 2023-12-10/'],
  // VE
  [
    'Nicolás Maduro',
    'VE',
    'm',
    'foreign-minister 2006-08-09/2013-01-15, vice-president 2012-10-13/2013-03-08, president 2013-03-08/2026-01-03',
    'Nicolas Maduro',
  ],
  ['Hugo Chávez', 'VE', 'm', 'president 1999-02-02/2013-03-05', 'Hugo Chavez, =Chávez, =Chavez'],
  ['Juan Guaidó', 'VE', 'm', 'opposition-leader 2019-01/2023-01', 'Juan Guaido, =Guaidó, =Guaido'],
  [
    'María Corina Machado',
    'VE',
    'f',
    'opposition-leader 2023-10/',
    'Maria Corina Machado, Corina Machado, =Machado',
  ],
  [
    'Delcy Rodríguez',
    'VE',
    'f',
    'foreign-minister 2014-12-26/2017-06-21, vice-president 2018-06-14/2026-01-05, president 2026-01-05/',
    'Delcy Rodriguez, =Rodríguez, =Rodriguez',
  ],
  // MX
  [
    'Claudia Sheinbaum',
    'MX',
    'f',
    'mayor@mexiko-stadt 2018-12-05/2023-06-16, president 2024-10-01/',
  ],
  [
    'Andrés Manuel López Obrador',
    'MX',
    'm',
    'president 2018-12-01/2024-10-01',
    'Andres Manuel Lopez Obrador, Manuel López Obrador, Manuel Lopez Obrador, =López Obrador, =Lopez Obrador, =Obrador',
  ],
  [
    'Enrique Peña Nieto',
    'MX',
    'm',
    'president 2012-12-01/2018-11-30',
    'Enrique Pena Nieto, =Peña Nieto, =Pena Nieto, =Nieto',
  ],
  // CU
  [
    'Fidel Castro',
    'CU',
    'm',
    'prime-minister 1959-02-16/1976-12-02, state-leader 1976-12-02/2008-02-24',
  ],
  ['Raúl Castro', 'CU', 'm', 'state-leader 2008-02-24/2018-04-19', 'Raul Castro'],
  [
    'Miguel Díaz-Canel',
    'CU',
    'm',
    'president 2018-04-19/',
    'Miguel Diaz-Canel, =Díaz-Canel, =Diaz-Canel',
  ],
  // CO
  [
    'Gustavo Petro',
    'CO',
    'm',
    'mayor@bogota 2012-01-01/2015-12-31, president 2022-08-07/2026-08-07',
  ],
  [
    'Juan Manuel Santos',
    'CO',
    'm',
    'defence-minister 2006-07-19/2009-05-18, president 2010-08-07/2018-08-07',
  ],
  // BO
  ['Evo Morales', 'BO', 'm', 'president 2006-01-22/2019-11-10'],
];
