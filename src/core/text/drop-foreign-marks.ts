// Letters whose stroke or ligature NFD leaves whole.
const STROKES: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
};

/**
 * A name as agencies print it that have no foreign letters: marks dropped, strokes too, but ä, ö, ü and ß kept, which
 * every German text has.
 *
 * "São Paulo" → "Sao Paulo"; "Łódź" → "Lodz"; "Malmö" → "Malmö"
 */
export function dropForeignMarks(name: string): string {
  return name.replace(/[^\p{ASCII}äöüÄÖÜß]/gu, (letter) =>
    (STROKES[letter] ?? letter).normalize('NFD').replace(/\p{M}/gu, ''),
  );
}
