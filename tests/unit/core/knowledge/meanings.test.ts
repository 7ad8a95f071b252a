import { describe, expect, it } from 'vitest';

import { readActorNames } from '#core/knowledge/actor-row.ts';
import { ACTORS } from '#core/knowledge/actors.ts';
import { COUNTRIES } from '#core/knowledge/countries.ts';
import { parseOrganisation } from '#core/knowledge/organisation-row.ts';
import { ORGANISATIONS } from '#core/knowledge/organisations.ts';
import { PLACES } from '#core/knowledge/places.ts';
import {
  isWeakPlace,
  namesOfCountry,
  namesOfPlace,
  splitForms,
} from '#core/recognition/name-forms.ts';

type Kind = 'country' | 'place' | 'organisation' | 'person' | 'surname';

/** The forms that need no evidence, by what they mean. */
const SURE: Readonly<Record<Kind, ReadonlySet<string>>> = {
  country: new Set(COUNTRIES.flatMap(namesOfCountry)),
  place: new Set(
    PLACES.filter((row) => !isWeakPlace(row)).flatMap((row) => [...namesOfPlace(row)]),
  ),
  organisation: new Set(
    ORGANISATIONS.flatMap((row) => parseOrganisation(row).forms)
      .filter(({ needsEvidence }) => !needsEvidence)
      .map(({ text }) => text),
  ),
  person: new Set(ACTORS.flatMap((row) => readActorNames(row).names)),
  surname: new Set(ACTORS.flatMap((row) => readActorNames(row).shortNames)),
};

/** People who are called like a place: the place is meant until the text has named the person in full. */
const SURNAMES_OF_PLACES = [
  'Albuquerque',
  'Coventry',
  'Kos',
  'Montenegro',
  'Saint-Martin',
  'Surin',
  'Turkmenbaschi',
];

/** Territories, and states whose words belong to another ("kongolesisch") or are not used ("salomonisch"). */
const WITHOUT_WORDS =
  'CG KN SB VA DD HK MO GG IM JE SJ IO RE SH YT AI BL BM BQ CW GF GP GS KY MF MQ MS PM SX TC VG VI AQ AS BV CC CK CX GU HM MP NF PF PN TF TK UM WF'.split(
    ' ',
  );

const PAIRS = (
  [
    ['country', 'place'],
    ['country', 'organisation'],
    ['country', 'person'],
    ['place', 'organisation'],
    ['place', 'person'],
    ['organisation', 'person'],
    ['organisation', 'surname'],
  ] as const
).map(([one, other]) => ({ one, other }));

function sharedBy(one: Kind, other: Kind): string[] {
  return [...SURE[one]].filter((form) => SURE[other].has(form)).sort();
}

describe('a form that needs no evidence', () => {
  it.each(PAIRS)('does not mean a $one and a $other', ({ one, other }) => {
    expect(sharedBy(one, other)).toEqual([]);
  });

  it('is a surname and a place only where that is known', () => {
    const shared = new Set([...sharedBy('place', 'surname'), ...sharedBy('country', 'surname')]);
    expect([...shared].sort()).toEqual(SURNAMES_OF_PLACES);
  });
});

describe('the tables', () => {
  it('hold at least 250 organisations and 1,500 places', () => {
    expect(ORGANISATIONS.length).toBeGreaterThanOrEqual(250);
    expect(PLACES.length).toBeGreaterThanOrEqual(1500);
  });

  it('know a country for every actor but the one who has none', () => {
    const homeless = ACTORS.filter(([, country]) => country === '').map(([name]) => name);
    expect(homeless).toEqual(['Dalai Lama']);
  });

  it('have an adjective and a word for the people of every country but these', () => {
    const incomplete = COUNTRIES.filter(
      ({ adjectives, people }) => !adjectives || splitForms(people).length === 0,
    );
    expect(incomplete.map(({ code }) => code).sort()).toEqual([...WITHOUT_WORDS].sort());
  });
});
