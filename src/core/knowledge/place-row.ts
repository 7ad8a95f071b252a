/** What kind of place a row tells of; regions and waters take no adjective in -er. */
export type PlaceKind = 'city' | 'region' | 'island' | 'water' | 'mountain' | 'site';

/**
 * One place, readable as a line: name as a German newspaper prints it, ISO codes of its country (several separated by
 * blanks for seas and mountains, empty for the open ocean and the regions of the world), kind, other names and
 * irregular adjectives separated by commas. Adjectives carry a leading `~`: one in -er stands as it is ("~Münchner"),
 * one in -isch is a stem that is declined ("~bayerisch"); the regular one in -er ("Kiewer") is made from the name of a
 * city. A form that is exactly `!` marks a name that is an ordinary German word, a first name or a surname as well: it
 * denotes the place only with evidence, a locative preposition before it ("in Essen").
 *
 * ['Kiew', 'UA', 'city', 'Kyjiw, Kyiv'], ['Essen', 'DE', 'city', '!, ~Essener']
 */
export type PlaceRow = readonly [name: string, country: string, kind: PlaceKind, forms?: string];
