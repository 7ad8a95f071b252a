import { expect, it } from 'vitest';

import { unpackTerms } from '#core/knowledge/unpack-terms.ts';
import { packTerms } from '#node/pack-terms.ts';

const BODIES = ['hamburg', 'bayern', 'spd'];

function pack(country: string, ...rows: string[][]) {
  return packTerms(
    rows.map((terms) => ({ name: 'A B', country, terms })),
    BODIES,
  );
}

it('gives terms back as they were', () => {
  const rows = [
    { name: 'A B', country: 'DE', terms: ['king 1643-05-14/1715-09', 'party-leader@spd 2001/'] },
    { name: 'C D', country: 'DE', terms: [] },
    { name: 'E F', country: 'AT', terms: ['party-leader@spd 1999-12/2001'] },
  ];
  const countries = rows.map(({ country }) => country);
  const unpacked = unpackTerms(packTerms(rows, BODIES), countries, BODIES);
  expect(unpacked).toEqual(rows.map(({ terms }) => terms.join(', ')));
});

it('says that one begins as the last one in the office ended', () => {
  const { begins, ends } = pack('RU', ['president 2008-05/2012'], ['president 2012/']);
  expect([begins, ends]).toEqual(['< ', '(!']);
});

it('refers to dates a body had before', () => {
  const { begins, ends, recent } = pack(
    'DE',
    ['foreign-minister 2005-11-22/2009-10-28'],
    ['defence-minister 2005-11-22/2009-10-28'],
  );
  expect([begins, ends]).toEqual(['?#', '(#']);
  expect(recent).toBe('%%');
});

it('says whose an office is where that is not as with the last one', () => {
  const { offices } = pack(
    'DE',
    ['mayor@hamburg 2001/', 'party-leader@spd 2001/'],
    ['mayor@hamburg 2002/'],
    ['mayor@bayern 2003/', 'mayor@hamburg 2004/', 'mayor 2005/'],
  );
  const [mayor, leader] = [offices[0]!, offices[4]!];
  expect(offices.split('\n')).toEqual([
    `${mayor}+$%${leader}+$'`,
    mayor,
    `${mayor}+$&${mayor}"${mayor}#`,
  ]);
});

it('finds the way back to the row’s country from many bodies', () => {
  const many = Array.from({ length: 90 }, (_, number) => `b${number}`);
  const terms = ['', ...many.map((id) => `@${id}`), ''].map((of) => `mayor${of} 2001/`);
  const rows = [{ name: 'A B', country: 'DE', terms }];
  expect(unpackTerms(packTerms(rows, many), ['DE'], many)).toEqual([terms.join(', ')]);
});

it('names the office it does not know', () => {
  expect(() => pack('VE', ['doge 1900/'])).toThrow('doge');
});

it('refuses what it could not give back', () => {
  expect(() => pack('DE', ['mayor@atlantis 1900/'])).toThrow('atlantis');
  expect(() => pack('DE', ['mayor 2040/'])).toThrow('no sign');
  expect(() => pack('DE', ['mayor 2001/1999'])).toThrow('no sign');
});
