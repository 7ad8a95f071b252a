/** What a country calls an office in German: masculine, feminine, and whether the title names the country by itself. */
interface NationalTitle {
  de: readonly [masculine: string, feminine: string];
  alone?: boolean;
}

/** By country and office, "DE president". Only where the general title sounds wrong to those who live there. */
const NATIONAL_TITLES: Readonly<Record<string, NationalTitle>> = {
  'DE president': { de: ['Bundespräsident', 'Bundespräsidentin'] },
  'AT president': { de: ['Bundespräsident', 'Bundespräsidentin'] },
  'CH president': { de: ['Bundespräsident', 'Bundespräsidentin'] },
  'DE chancellor': { de: ['Bundeskanzler', 'Bundeskanzlerin'] },
  'AT chancellor': { de: ['Bundeskanzler', 'Bundeskanzlerin'] },
  'DE parliament-speaker': { de: ['Bundestagspräsident', 'Bundestagspräsidentin'], alone: true },
  'AT parliament-speaker': {
    de: ['Nationalratspräsident', 'Nationalratspräsidentin'],
    alone: true,
  },
  'VA pope': { de: ['Papst', 'Päpstin'], alone: true },
};

/** The title of an office in its own country; undefined where the general one will do. */
export function findNationalTitle(office: string, of: string): NationalTitle | undefined {
  return NATIONAL_TITLES[`${of} ${office}`];
}
