import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of GE, AM, AZ, KZ, UZ, KG, TJ, TM, AF and MN.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const CENTRAL_ASIA_CAUCASUS_ACTORS: readonly ActorRow[] = [
  // AZ
  [
    'Ilham Alijew',
    'AZ',
    'm',
    'prime-minister 2003-08-04/2003-10-31, president 2003-10-31/',
    'Ilham Aliyev, Ilcham Alijew, =Alijew, =Aliyev',
  ],
  // AM
  [
    'Nikol Paschinjan',
    'AM',
    'm',
    'prime-minister 2018-05-08/',
    'Nikol Pashinyan, =Paschinjan, =Pashinyan',
  ],
  // KZ
  [
    'Nursultan Nasarbajew',
    'KZ',
    'm',
    'president 1990-04-24/2019-03-20',
    'Nursultan Nasarbajev, Nursultan Nazarbayev, =Nasarbajew, =Nazarbayev',
  ],
  [
    'Kassym-Schomart Tokajew',
    'KZ',
    'm',
    'prime-minister 1999-10-01/2002-01-28, foreign-minister 1994-10-13/1999-10-12, foreign-minister 2002-01-29/2007-01-11, president 2019-03-20/',
    'Kassym-Jomart Tokajew, Kassym-Schomart Tokayev, Kassym-Jomart Tokayev, Kassim-Jomart Tokajew, Kassim-Schomart Tokajew, Qassym-Schomart Toqajew, Kassym-Dschomart Tokajew, =Tokajew, =Tokayev, =Toqajew',
  ],
  // GE
  [
    'Micheil Saakaschwili',
    'GE',
    'm',
    'president 2004-01-25/2007-11-25, president 2008-01-20/2013-11-17',
    'Michail Saakaschwili, Michael Saakaschwili, Mikheil Saakashvili, Michejl Saakaschwili, =Saakaschwili, =Saakashvili',
  ],
  [
    'Irakli Kobachidse',
    'GE',
    'm',
    'prime-minister 2024-02-08/',
    'Irakli Kobakhidze, =Kobachidse, =Kobakhidze',
  ],
  [
    'Salome Surabischwili',
    'GE',
    'f',
    'foreign-minister 2004-03-18/2005-10-19, president 2018-12-16/2024-12-29',
    'Salome Surabitschwili, Salome Zurabischwili, Salome Zurabishvili, Salome Zourabichvili, Salomé Surabischwili, Salome Zourabischwili, =Surabischwili, =Surabitschwili, =Zurabischwili, =Zourabichvili, =Zurabishvili',
  ],
  [
    'Bidsina Iwanischwili',
    'GE',
    'm',
    'prime-minister 2012-10-25/2013-11-20',
    'Bidzina Iwanischwili, Bidsina Ivanischwili, Bidzina Ivanishvili, =Iwanischwili, =Ivanischwili, =Ivanishvili',
  ],
  // AF
  [
    'Hamid Karsai',
    'AF',
    'm',
    'president 2002-06-19/2014-09-29',
    'Hamid Karzai, Hamid Karzaj, Hamed Karsai, =Karsai, =Karzai',
  ],
  ['Aschraf Ghani', 'AF', 'm', 'president 2014-09-29/2021-08-15', 'Ashraf Ghani'],
  // TM
  [
    'Gurbanguly Berdimuhamedow',
    'TM',
    'm',
    'president 2007-02-14/2022-03-19',
    'Gurbanguly Berdymuchammedow, Gurbanguly Berdymuchamedow, Gurbanguly Berdymuhammedow, =Berdimuhamedow, =Berdymuchammedow, =Berdymuchamedow',
  ],
];
