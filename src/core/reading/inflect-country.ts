/** Countries that German names with an article, in the genitive, by ISO code; source: Duden. */
const WITH_ARTICLE: Readonly<Record<string, string>> = {
  AE: 'der Vereinigten Arabischen Emirate',
  BS: 'der Bahamas',
  CD: 'der Demokratischen Republik Kongo',
  CF: 'der Zentralafrikanischen Republik',
  CG: 'der Republik Kongo',
  CH: 'der Schweiz',
  CI: 'der Elfenbeinküste',
  CK: 'der Cookinseln',
  CS: 'der Tschechoslowakei',
  DD: 'der DDR',
  DO: 'der Dominikanischen Republik',
  FM: 'der Föderierten Staaten von Mikronesien',
  GB: 'Großbritanniens',
  IQ: 'des Irak',
  IR: 'des Iran',
  KM: 'der Komoren',
  LB: 'des Libanon',
  MD: 'der Republik Moldau',
  MH: 'der Marshallinseln',
  MN: 'der Mongolei',
  MV: 'der Malediven',
  NE: 'des Niger',
  NL: 'der Niederlande',
  PH: 'der Philippinen',
  PS: 'der Palästinensischen Gebiete',
  SB: 'der Salomonen',
  SC: 'der Seychellen',
  SD: 'des Sudan',
  SK: 'der Slowakei',
  SN: 'des Senegal',
  SS: 'des Südsudan',
  SU: 'der Sowjetunion',
  TD: 'des Tschad',
  TR: 'der Türkei',
  UA: 'der Ukraine',
  US: 'der USA',
  VA: 'des Vatikans',
  XK: 'des Kosovo',
  YE: 'des Jemen',
};

/**
 * The German genitive of a country, as it stands behind an office: with its article where it has one, with -s
 * otherwise, with "von" where the name ends in a hissing sound. `name` is the short German name of the country.
 *
 * RU, "Russland" → "Russlands"; US, "USA" → "der USA"; LA, "Laos" → "von Laos"
 */
export function putCountryInGenitive(code: string, name: string): string {
  const listed = WITH_ARTICLE[code];
  if (listed) return listed;
  return /(?:[sxzß]|sch)$/.test(name) ? `von ${name}` : `${name}s`;
}
