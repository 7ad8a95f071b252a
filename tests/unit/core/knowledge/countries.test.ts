import { describe, expect, it } from 'vitest';

import { COUNTRIES } from '#core/knowledge/countries.ts';
import type { CountryRow } from '#core/knowledge/country-row.ts';

// ISO 3166-1 alpha-2, all 249.
const ISO_CODES = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
  UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/)
  .filter((code) => code !== 'XK');
const FORMER_CODES = ['CS', 'DD', 'SU', 'YU'];

const list = (source = ''): string[] => (source ? source.split(', ') : []);
const byCode = (code: string): CountryRow => {
  const row = COUNTRIES.find((country) => country.code === code);
  if (!row) throw new Error(`no country ${code}`);
  return row;
};

function formsOf(row: CountryRow): string[] {
  return [
    row.name,
    ...list(row.names),
    ...list(row.adjectives),
    ...new Set(list(row.people).flatMap((people) => people.split(' '))),
    ...list(row.capital),
    ...list(row.seats),
  ];
}

function isUnclean(form: string): boolean {
  return form !== form.trim().normalize('NFC') || /^$|\s\s|[;|!~’]|^(?:der|die|das) /.test(form);
}

describe('the countries', () => {
  it('are all of ISO 3166-1, Kosovo and four former states, each once', () => {
    expect(ISO_CODES).toHaveLength(249);
    expect(COUNTRIES.map(({ code }) => code).sort()).toEqual(
      [...ISO_CODES, 'XK', ...FORMER_CODES].sort(),
    );
  });

  it('share no form with each other', () => {
    const owners = new Map<string, string[]>();
    for (const row of COUNTRIES) {
      for (const form of new Set(formsOf(row))) {
        owners.set(form, [...(owners.get(form) ?? []), row.code]);
      }
    }
    const shared = [...owners].filter(([, codes]) => codes.length > 1);
    expect(shared).toEqual([]);
  });

  it('state every form once and in clean spelling', () => {
    const offenders = COUNTRIES.flatMap((row) => {
      const forms = formsOf(row);
      // A plural may equal the country ("Ungarn"), and a man and a woman may share their word.
      const people = row.people ? row.people.split(/, | /) : [];
      return forms.filter(
        (form, index) =>
          isUnclean(form) || (forms.indexOf(form) !== index && !people.includes(form)),
      );
    });
    expect(offenders).toEqual([]);
  });

  it('have adjectives in lower case, but for the "US-" of the Americans', () => {
    const offenders = COUNTRIES.flatMap((row) => list(row.adjectives)).filter(
      (adjective) => !/^(?:US-)?[\p{Ll}-]*(?:[iy]sch|deutsch)$/u.test(adjective),
    );
    expect(offenders).toEqual([]);
  });

  it('have people in pairs, with a plural where it does not follow', () => {
    const offenders = COUNTRIES.flatMap((row) => list(row.people)).filter((people) => {
      const words = people.split(' ');
      const regular = /er?$/.test(words[0] ?? '');
      return (
        words.length < (regular ? 2 : 3) ||
        words.length > 3 ||
        words.some((word) => !/^\p{Lu}/u.test(word))
      );
    });
    expect(offenders).toEqual([]);
  });

  it('give a capital unless it bears the name of its country', () => {
    const without = COUNTRIES.filter((row) => !row.capital).map(({ code }) => code);
    expect(without).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:RU|CN|US|GB|FR|UA|KZ|BO|MX|KW|PS|XK)$/)]),
    );
    expect(without).toEqual(
      expect.arrayContaining(['SG', 'LU', 'MC', 'SM', 'DJ', 'VA', ...FORMER_CODES]),
    );
  });

  it.each([
    ['Russland', 'RU'],
    ['Weißrussland', 'BY'],
    ['Weissrussland', 'BY'],
    ['Burma', 'MM'],
    ['Birma', 'MM'],
    ['Elfenbeinküste', 'CI'],
    ['Kongo', 'CD'],
    ['Kongo-Kinshasa', 'CD'],
    ['Kongo-Brazzaville', 'CG'],
    ['Holland', 'NL'],
    ['England', 'GB'],
    ['Grossbritannien', 'GB'],
    ['Swasiland', 'SZ'],
    ['Mazedonien', 'MK'],
    ['Cabo Verde', 'CV'],
    ['Timor-Leste', 'TL'],
    ['VAE', 'AE'],
    ['Emirate', 'AE'],
    ['USA', 'US'],
    ['Vereinigte Staaten', 'US'],
    ['Volksrepublik China', 'CN'],
    ['Republik China', 'TW'],
    ['Korea', 'KR'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Guinea', 'GN'],
    ['Äquatorialguinea', 'GQ'],
    ['Papua-Neuguinea', 'PG'],
    ['Dominica', 'DM'],
    ['Dominikanische Republik', 'DO'],
    ['nigrisch', 'NE'],
    ['kongolesisch', 'CD'],
    ['koreanisch', 'KR'],
    ['dominikanisch', 'DO'],
    ['südsudanesisch', 'SS'],
    ['Palästinenser', 'PS'],
    ['Kreml', 'RU'],
    ['Pentagon', 'US'],
    ['Élysée', 'FR'],
    ['Zhongnanhai', 'CN'],
    ['Den Haag', 'NL'],
    ['La Paz', 'BO'],
    ['UdSSR', 'SU'],
    ['DDR', 'DD'],
  ])('know "%s" as %s', (form, code) => {
    expect(formsOf(byCode(code))).toContain(form);
  });

  it.each([
    'afrikanisch',
    'europäisch',
    'arabisch',
    'asiatisch',
    'Staaten',
    'GB',
    'DRK',
    'Kurde',
    'Uigure',
    'Tibeter',
    'Bundestag',
    'Kanzleramt',
    'Zentralafrika',
    'Niederösterreich',
    'salomonisch',
  ])('leave "%s" to nobody', (form) => {
    expect(COUNTRIES.filter((row) => formsOf(row).includes(form))).toEqual([]);
  });
});
