import { describe, expect, it } from 'vitest';

import { parseActor, type ActorRow } from '#core/knowledge/actor-row.ts';
import { parseOrganisation } from '#core/knowledge/organisation-row.ts';
import { ORGANISATIONS } from '#core/knowledge/organisations.ts';
import { TOPIC_ORGANISATIONS } from '#core/knowledge/topic-organisations.ts';

const organisations = ORGANISATIONS.map(parseOrganisation);
const ids = new Set(organisations.map((organisation) => organisation.id));

const OFFICES_OF_ORGANISATIONS = new Set([
  'party-leader',
  'party-secretary',
  'armed-group-leader',
  'secretary-general',
  'commission-president',
  'council-president',
  'high-representative',
  'commissioner',
]);

const FORMER_OR_SPECIAL_STATES = new Set(['SU', 'XK']);
const countryName = new Intl.DisplayNames('de', { type: 'region', fallback: 'none' });

describe('the table of organisations', () => {
  it('gives each id once', () => {
    expect(ids.size).toBe(ORGANISATIONS.length);
  });

  it('writes ids as slugs', () => {
    expect([...ids].filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('shares a form only among parties of different countries, at most one of them without evidence', () => {
    const owners = new Map<string, typeof organisations>();
    for (const organisation of organisations) {
      for (const { text } of organisation.forms) {
        owners.set(text, [...(owners.get(text) ?? []), organisation]);
      }
    }
    const shared = [...owners].filter(([, claims]) => claims.length > 1);
    const odd = shared.filter(([form, claims]) => {
      const sure = claims.filter(({ forms }) =>
        forms.some(({ text, needsEvidence }) => text === form && !needsEvidence),
      );
      const countries = new Set(claims.map(({ country }) => country));
      return sure.length > 1 || countries.size < claims.length || countries.has(undefined);
    });
    expect(odd.map(([form]) => form)).toEqual([]);
    const others = shared.flatMap(([, claims]) => claims).filter(({ kind }) => kind !== 'party');
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it('names existing countries', () => {
    const odd = organisations.filter(
      ({ country }) =>
        country && !FORMER_OR_SPECIAL_STATES.has(country) && !countryName.of(country),
    );
    expect(odd).toEqual([]);
  });

  it('leaves no stray signs in a form', () => {
    const odd = organisations
      .flatMap(({ forms }) => forms)
      .filter(({ text }) => /[?,;]|^\s|\s$|\s\s/.test(text));
    expect(odd).toEqual([]);
  });

  it.each(['Zeit', 'Welt', 'Bild', 'Stern', 'Spiegel', 'IS', 'AP', 'Linke', 'Grüne', 'Wagner'])(
    'lets %s count with evidence only',
    (form) => {
      const found = organisations.flatMap(({ forms }) => forms).filter(({ text }) => text === form);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ needsEvidence }) => !needsEvidence)).toEqual([]);
    },
  );

  it.each([
    ['Shanghaier Organisation für Zusammenarbeit', 'sco'],
    ['SOZ', 'sco'],
    ['Uno', 'un'],
    ['IAEO', 'iaea'],
    ['Front National', 'rassemblement-national'],
  ])('knows %s as %s', (form, id) => {
    const owner = organisations.find(({ forms }) => forms.some(({ text }) => text === form));
    expect(owner?.id).toBe(id);
  });

  it('holds every party, armed group and international body an actor led', () => {
    const tables = import.meta.glob<Record<string, unknown>>(
      '../../../../src/core/knowledge/actors/*.ts',
      { eager: true },
    );
    const rows = Object.values(tables)
      .flatMap((table) => Object.values(table))
      .filter((value) => Array.isArray(value))
      .flat() as ActorRow[];
    const named = rows
      .flatMap((row) => parseActor(row).terms)
      .filter(({ office, of }) => /[a-z]/.test(of) && OFFICES_OF_ORGANISATIONS.has(office))
      .map(({ of }) => of);
    expect([...new Set(named)].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('holds every organisation that speaks for a topic', () => {
    expect([...TOPIC_ORGANISATIONS.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });
});
