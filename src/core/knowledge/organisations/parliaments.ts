/**
 * Words that only the news about one country prints, with its ISO code: they tell whose parties an article means where
 * it does not name the country at all. Nominative; the names of parliaments several countries share ("Unterhaus",
 * "Nationalrat", "Kongress") are left out.
 */
export const PARLIAMENT_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['Bundestag', 'DE'],
  ['Bundestags', 'DE'],
  ['Bundestagswahl', 'DE'],
  ['Bundesregierung', 'DE'],
  ['Bundeswehr', 'DE'],
  ['Knesset', 'IL'],
  ['Staatsduma', 'RU'],
  ['Duma', 'RU'],
  ['Sejm', 'PL'],
  ['Rada', 'UA'],
  ['Storting', 'NO'],
  ['Folketing', 'DK'],
  ['Althing', 'IS'],
  ['Saeima', 'LV'],
  ['Riigikogu', 'EE'],
  ['Skupština', 'RS'],
  ['Westminster', 'GB'],
  ['Cortes', 'ES'],
  ['Dáil', 'IE'],
]);
