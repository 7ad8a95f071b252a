/**
 * One country, readable as a line. All names stand in the nominative and without article ("Vereinigte Staaten von
 * Amerika"); inflected forms are made from them by `recognition/inflect-names.ts`.
 */
export interface CountryRow {
  /** ISO 3166-1 alpha-2, XK for Kosovo; ISO 3166-3 two-letter codes for former states (SU, YU, CS, DD). */
  code: string;
  /** The short name German newspapers print: "Russland". */
  name: string;
  /** Other names, separated by commas: long form, newspaper variants, former names, abbreviations ("USA, US"). */
  names?: string;
  /** Stems of the adjectives, separated by commas, the usual one first: "russisch", "amerikanisch, US-amerikanisch". */
  adjectives?: string;
  /**
   * Inhabitants in the nominative singular, masculine and feminine, pairs separated by commas: "Russe Russin". A third
   * word gives a plural that does not follow from the singular.
   */
  people?: string;
  /** Capital, which can stand for the government; none where it bears the country's name. */
  capital?: string;
  /**
   * Other seats that stand for the government, separated by commas, and the other spellings of the capital: "Kreml",
   * "Weißes Haus, Pentagon", "Kyjiw, Kyiv".
   */
  seats?: string;
}
