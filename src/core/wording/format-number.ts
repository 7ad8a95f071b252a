// One for each language: a number that asks for its own takes forty times as long.
const FORMATS = { de: new Intl.NumberFormat('de'), en: new Intl.NumberFormat('en') };

/** A number as texts of a language print it: "1.234" in German, "1,234" in English. */
export function formatNumber(number: number, language: 'de' | 'en'): string {
  return FORMATS[language].format(number);
}

export function inGerman(number: number): string {
  return FORMATS.de.format(number);
}

export function inEnglish(number: number): string {
  return FORMATS.en.format(number);
}
