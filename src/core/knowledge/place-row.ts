/** What kind of place a row tells of; regions and waters take no adjective in -er. */
export type PlaceKind = 'city' | 'region' | 'island' | 'water' | 'mountain' | 'site';

/**
 * One place, readable as a line: name as a German newspaper prints it, ISO codes of its country (several separated by
 * blanks for seas and mountains, empty for the open ocean), kind, other names and irregular adjectives separated by
 * commas. Adjectives carry a leading `~` ("~Münchner"); the regular one in -er ("Kiewer") is made from the name.
 *
 * ['Kiew', 'UA', 'city', 'Kyjiw, Kyiv']
 */
export type PlaceRow = readonly [name: string, country: string, kind: PlaceKind, forms?: string];
