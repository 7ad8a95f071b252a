const DAY =
  /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)(?:morgen|vormittag|mittag|nachmittag|abend|nacht|früh)?$|^(?:Morgen|Vormittag|Mittag|Nachmittag|Abend|Wochenende)$/;

/**
 * Whether a word names a day or a part of one: behind a preposition it is no part of the name that follows.
 *
 * "Dienstagabend" → true
 */
export function isDay(word: string | undefined): boolean {
  return word !== undefined && DAY.test(word);
}
