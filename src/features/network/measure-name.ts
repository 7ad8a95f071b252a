/** Widths in Instrument Sans at 12.5 px and half-bold: the widest letter of each row, as measured. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI .,'’]/, 3.5],
  [/[frtJ-]/, 5.7],
  [/[aceksvxyz]/, 7.3],
  [/[bdghnopqußEFLSZ]/, 8],
  [/[A-LNP-VX-Z]/, 9.6],
  [/[wOQ]/, 10.1],
  [/m/, 11.8],
];
/** "W", and what is no Latin letter. */
const WIDEST = 13.5;

/** The room a name takes in the picture of the network, in pixels, or a little more. */
export function measureName(name: string): number {
  const letters = Array.from(name.normalize('NFD').replace(/\p{M}/gu, ''));
  return letters.reduce((sum, letter) => sum + measureLetter(letter), 0);
}

function measureLetter(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST;
}
