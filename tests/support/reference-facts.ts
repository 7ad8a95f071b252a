import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { OfficeKey } from '#core/knowledge/offices.ts';

/** Somebody in office by a reference table. */
export interface ReferenceTerm {
  table: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Any of them is the office meant: a "head of government" is a president in one state, a chancellor in another. */
  offices: readonly OfficeKey[];
  title: string;
  name: string;
  /** ISO day or month or year. */
  from: string;
  /** Empty while the office is held, or when the table does not know. */
  to: string;
}

const HEADS_OF_STATE: readonly OfficeKey[] = [
  'president',
  'king',
  'emperor',
  'emir',
  'sultan',
  'prince',
  'grand-duke',
  'supreme-leader',
  'state-leader',
  'pope',
  'governor-general',
];
const HEADS_OF_GOVERNMENT: readonly OfficeKey[] = [
  'prime-minister',
  'chancellor',
  ...HEADS_OF_STATE,
];

/** The positions of the table of ministers that the project's tables mean to hold. */
const MINISTERS: Readonly<Record<string, readonly OfficeKey[]>> = {
  President: HEADS_OF_STATE,
  'Prime Minister': HEADS_OF_GOVERNMENT,
  Premier: HEADS_OF_GOVERNMENT,
  'Minister of Foreign Affairs': ['foreign-minister'],
  'Minister for Foreign Affairs': ['foreign-minister'],
  'Federal Minister of Foreign Affairs': ['foreign-minister'],
  'Secretary of State': ['foreign-minister'],
  'Minister of Defence': ['defence-minister'],
  'Minister for Defence': ['defence-minister'],
  'Minister of National Defence': ['defence-minister'],
};

const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  albania: 'AL',
  argentina: 'AR',
  australia: 'AU',
  austria: 'AT',
  belarus: 'BY',
  brazil: 'BR',
  bulgaria: 'BG',
  canada: 'CA',
  china: 'CN',
  czech: 'CZ',
  denmark: 'DK',
  estonia: 'EE',
  finland: 'FI',
  france: 'FR',
  greece: 'GR',
  hungary: 'HU',
  india: 'IN',
  indonesia: 'ID',
  iran: 'IR',
  israel: 'IL',
  italy: 'IT',
  japan: 'JP',
  kazakhstan: 'KZ',
  kosovo: 'XK',
  lithuania: 'LT',
  luxembourg: 'LU',
  mexico: 'MX',
  norway: 'NO',
  pakistan: 'PK',
  poland: 'PL',
  portugal: 'PT',
  romania: 'RO',
  russia: 'RU',
  'south-africa': 'ZA',
  'south-korea': 'KR',
  sweden: 'SE',
  taiwan: 'TW',
  turkey: 'TR',
  uae: 'AE',
  ukraine: 'UA',
  'united-kingdom': 'GB',
  us: 'US',
};

/** Reads every table of people in office that a folder holds; a missing one is left out. */
export async function readReferenceTerms(folder: string): Promise<ReferenceTerm[]> {
  const read = (file: string) => readTable(folder, file);
  const heads = [
    ...(await read('heads-1990-2026.tsv')),
    ...(await read('heads-2026-08-g20-asean.tsv')),
  ];
  const ministers = await read('ministers-2000-2022.tsv');
  return [
    ...heads.map((row) => ({
      table: row.table,
      country: row.cells[0] ?? '',
      offices: row.cells[1] === 'head_of_state' ? HEADS_OF_STATE : HEADS_OF_GOVERNMENT,
      title: row.cells[2] ?? '',
      name: row.cells[3] ?? '',
      from: row.cells[4] ?? '',
      // The table of heads in office has a key in the place of the end.
      to: row.cells.length > 5 && /^\d/.test(row.cells[5] ?? '') ? row.cells[5]! : '',
    })),
    ...ministers.flatMap(({ table, cells }) => {
      const [country = '', title = '', name = '', , from = '', to = ''] = cells;
      const offices = MINISTERS[title];
      const code = COUNTRY_NAMES[country];
      if (!offices || !code || (title === 'Secretary of State' && code !== 'US')) return [];
      return [{ table, country: code, offices, title, name, from, to }];
    }),
  ];
}

/** The rows of countries: ISO code, short German name, adjective, capital. */
export async function readReferenceCountries(folder: string) {
  return (await readTable(folder, 'countries-de.tsv')).map(({ cells }) => {
    const [code = '', name = '', , adjective = '', capital = ''] = cells;
    return { code, name, adjective, capital };
  });
}

/** The inhabitants: masculine and feminine. */
export async function readReferencePeople(folder: string) {
  return (await readTable(folder, 'demonyms-de.tsv')).map(({ cells }) => cells.slice(0, 2));
}

async function readTable(folder: string, file: string) {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const lines = (await readFile(path, 'utf8')).split('\n').slice(1).filter(Boolean);
  return lines.map((line) => ({ table: file, cells: line.split('\t') }));
}
