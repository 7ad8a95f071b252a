// One for each language: a number that asks for its own takes forty times as long.
const FORMATS = {
  de: new Intl.NumberFormat('de', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
};
const LEAST = 0.1;

/**
 * What is spread over time and so lies in a stretch of it only by estimate, in tenths, with a sign that says so. What is
 * less than a tenth is not told as nothing.
 *
 * 3.46 → "≈ 3,5"; 0.02 → "< 0,1"; both with no-break spaces
 */
export function formatShare(share: number, language: 'de' | 'en'): string {
  const format = FORMATS[language];
  return share < LEAST ? `<\u00a0${format.format(LEAST)}` : `≈\u00a0${format.format(share)}`;
}
