import { describe, expect, it } from 'vitest';

import { putCountryInGenitive } from '#core/reading/inflect-country.ts';

describe('putCountryInGenitive', () => {
  it.each([
    ['adds -s', 'RU', 'Russland', 'Russlands'],
    ['sets the article of a plural', 'US', 'USA', 'der USA'],
    ['sets the article of a feminine', 'TR', 'Türkei', 'der Türkei'],
    ['sets the article of a masculine', 'IR', 'Iran', 'des Iran'],
    ['goes round a hissing end', 'CY', 'Zypern und Rhodos', 'von Zypern und Rhodos'],
    ['goes round -sch', 'BD', 'Bangladesch', 'von Bangladesch'],
  ])('%s', (...[, code, name, expected]) => {
    expect(putCountryInGenitive(code, name)).toBe(expected);
  });
});
