import type { ActorRow } from '../actor-row.ts';

export const FRANCE_ACTORS: readonly ActorRow[] = [
  ['Emmanuel Macron', 'FR', 'm', 'economy-minister 2014-08-26/2016-08-30, president 2017-05-14/', ''],
  ['François Hollande', 'FR', 'm', 'president 2012-05-15/2017-05-14', 'Francois Hollande'],
  ['Nicolas Sarkozy', 'FR', 'm', 'interior-minister 2005-06-02/2007-03-26, president 2007-05-16/2012-05-15', ''],
  ['Jacques Chirac', 'FR', 'm', 'president 1995-05-17/2007-05-16', ''],
  ['Jean-Noël Barrot', 'FR', 'm', 'foreign-minister 2024-09-21/', 'Jean-Noel Barrot'],
  ['Stéphane Séjourné', 'FR', 'm', 'foreign-minister 2024-01-11/2024-09-21', 'Stephane Sejourne, =Séjourné, =Sejourne'],
  ['Catherine Colonna', 'FR', 'f', 'foreign-minister 2022-05-20/2024-01-11', ''],
  ['Jean-Yves Le Drian', 'FR', 'm', 'defence-minister 2012-05-16/2017-05-17, foreign-minister 2017-05-17/2022-05-20', '=Le Drian'],
  ['Laurent Fabius', 'FR', 'm', 'foreign-minister 2012-05-16/2016-02-11', ''],
  ['Sébastien Lecornu', 'FR', 'm', 'defence-minister 2022-05-20/2025-10-05, prime-minister 2025-09-09/', 'Sebastien Lecornu'],
  ['François Bayrou', 'FR', 'm', 'prime-minister 2024-12-13/2025-09-09', 'Francois Bayrou'],
  ['Michel Barnier', 'FR', 'm', 'foreign-minister 2004-03-31/2005-06-02, prime-minister 2024-09-05/2024-12-13', ''],
  ['Marine Le Pen', 'FR', 'f', 'party-leader@rassemblement-national 2011-01-16/2021-09-12', '=Le Pen'],
];
