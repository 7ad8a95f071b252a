import type { ActorRow } from '../actor-row.ts';

export const UNITED_NATIONS_ACTORS: readonly ActorRow[] = [
  ['António Guterres', 'PT', 'm', 'prime-minister 1995-10-28/2002-04-06, head@unhcr 2005-06-15/2015-12-31, secretary-general@un 2017-01-01/', 'Antonio Guterres'],
  ['Ban Ki Moon', 'KR', 'm', 'secretary-general@un 2007-01-01/2016-12-31', 'Ban Ki-moon, Ban Ki-Moon, =Ban'],
  ['Kofi Annan', 'GH', 'm', 'secretary-general@un 1997-01-01/2006-12-31', ''],
  ['Jens Stoltenberg', 'NO', 'm', 'prime-minister 2005-10-17/2013-10-16, secretary-general@nato 2014-10-01/2024-10-01, finance-minister 2025-02-04/', ''],
  ['Mark Rutte', 'NL', 'm', 'prime-minister 2010-10-14/2024-07-02, secretary-general@nato 2024-10-01/', ''],
  ['Rafael Grossi', 'AR', 'm', 'head@iaea 2019-12-03/', ''],
  ['Tedros Adhanom Ghebreyesus', 'ET', 'm', 'head@who 2017-07-01/', '=Tedros, =Ghebreyesus'],
];
