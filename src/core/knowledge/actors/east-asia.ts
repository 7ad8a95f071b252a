import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of JP, KR, KP, TW and HK.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const EAST_ASIA_ACTORS: readonly ActorRow[] = [
  // JP
  [
    'Shinzo Abe',
    'JP',
    'm',
    'prime-minister 2006-09-26/2007-09-26, prime-minister 2012-12-26/2020-09-16',
    'Shinzō Abe',
  ],
  [
    'Fumio Kishida',
    'JP',
    'm',
    'foreign-minister 2012-12-26/2017-08-03, prime-minister 2021-10-04/2024-10-01',
  ],
  [
    'Shigeru Ishiba',
    'JP',
    'm',
    'defence-minister 2007-09-26/2008-08-02, prime-minister 2024-10-01/2025-10-21',
  ],
  ['Sanae Takaichi', 'JP', 'f', 'prime-minister 2025-10-21/, party-leader@ldp 2025-10-04/'],
  // KP
  [
    'Kim Jong Un',
    'KP',
    'm',
    'state-leader 2011-12-17/, party-leader@pdak 2012-04-11/',
    'Kim Jong-un, Kim Jong-Un, Kim Jong-eun, Kim Dschong Un, =Kim',
  ],
  [
    'Kim Jong Il',
    'KP',
    'm',
    'state-leader 1994-07-08/2011-12-17',
    'Kim Jong-il, Kim Jong-Il, =Kim',
  ],
  [
    'Kim Il Sung',
    'KP',
    'm',
    'state-leader 1948-09-09/1994-07-08',
    'Kim Il-sung, Kim Il-Sung, =Kim',
  ],
  ['Kim Yo Jong', 'KP', 'f', '', 'Kim Yo-jong, Kim Yo-Jong, =Kim'],
  // KR
  ['Moon Jae In', 'KR', 'm', 'president 2017-05-10/2022-05-09', 'Moon Jae-in, Moon Jae-In, =Moon'],
  [
    'Park Geun Hye',
    'KR',
    'f',
    'president 2013-02-25/2017-03-10',
    'Park Geun-hye, Park Geun-Hye, =Park',
  ],
  [
    'Yoon Suk Yeol',
    'KR',
    'm',
    'president 2022-05-10/2025-04-04',
    'Yoon Suk-yeol, Yoon Suk-Yeol, Yoon Seok-youl, Yoon Seok Youl, =Yoon',
  ],
  ['Lee Jae Myung', 'KR', 'm', 'president 2025-06-04/', 'Lee Jae-myung, Lee Jae-Myung, =Lee'],
  // TW
  [
    'Tsai Ing-wen',
    'TW',
    'f',
    'president 2016-05-20/2024-05-20',
    'Tsai Ing-Wen, Tsai Ing Wen, =Tsai',
  ],
  [
    'Lai Ching-te',
    'TW',
    'm',
    'prime-minister 2017-09-08/2019-01-14, vice-president 2020-05-20/2024-05-20, president 2024-05-20/',
    'Lai Ching-Te, William Lai, Lai Ching Te, Lai Qingde, =Lai',
  ],
  ['Ma Ying-jeou', 'TW', 'm', 'president 2008-05-20/2016-05-20', 'Ma Ying-Jeou, Ma Ying Jeou, =Ma'],
];
