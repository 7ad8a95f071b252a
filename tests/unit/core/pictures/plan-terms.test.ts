import { describe, expect, it } from 'vitest';

import type { Term } from '#core/article.ts';
import { planTerms } from '#core/pictures/plan-terms.ts';
import { findMainTerm } from '#core/wording/find-main-term.ts';
import { nameOffice } from '#core/wording/name-office.ts';
import { listOfficeKinds } from '#core/wording/office-kind.ts';

const RANGE = { from: '1998-01-01', to: '2025-12-31' };
const FIRST: Term = { office: 'president', of: 'RU', from: '2000-05-07', to: '2008-05-07' };
const PREMIER: Term = { office: 'prime-minister', of: 'RU', from: '2008-05-08', to: '2012-05-07' };
const PARTY: Term = { office: 'party-leader', of: 'er', from: '2008-05-08', to: '2012-05-26' };
const NOW: Term = { office: 'president', of: 'RU', from: '2012-05-07' };
const ALL = [FIRST, PREMIER, PARTY, NOW];

describe('terms of office', () => {
  it('stand in rows without overlap, the weightiest first', () => {
    const lanes = planTerms(ALL, RANGE);
    expect(lanes.map((lane) => lane.map(({ term }) => term))).toEqual([
      [FIRST, PREMIER, NOW],
      [PARTY],
    ]);
    for (const lane of lanes) {
      lane.slice(1).forEach(({ from }, at) => expect(from >= (lane[at]?.to ?? '')).toBe(true));
    }
  });

  it('last to the end of the range while they are held, and begin no earlier than it', () => {
    const [[first, ...rest] = []] = planTerms(ALL, { from: '2005-01-01', to: '2025-12-31' });
    expect(first?.from).toBe('2005-01-01');
    expect(rest.at(-1)?.to).toBe('2025-12-31');
    expect(planTerms([FIRST], { from: '2010-01-01', to: '2012-01-01' })).toEqual([]);
  });

  it('are led by the weightiest still held, else by the last', () => {
    expect(findMainTerm(ALL)).toBe(NOW);
    expect(findMainTerm([FIRST, PREMIER])).toBe(PREMIER);
    expect(findMainTerm([])).toBeUndefined();
  });

  it('are of one or several kinds', () => {
    expect(listOfficeKinds(ALL)).toEqual(['head', 'party']);
    expect(listOfficeKinds([{ ...NOW, office: 'foreign-minister' }])).toEqual(['minister']);
    expect(listOfficeKinds([{ ...NOW, office: 'spokesperson' }])).toEqual(['other']);
    expect(listOfficeKinds([])).toEqual(['none']);
  });

  it.each([
    [NOW, 'de', 'm', 'Präsident Russlands'],
    [{ ...NOW, of: 'US' }, 'de', 'f', 'Präsidentin der USA'],
    [{ ...NOW, of: 'US' }, 'en', 'm', 'President of the USA'],
    [{ ...PARTY, ofName: 'Einiges Russland' }, 'de', 'm', 'Parteichef (Einiges Russland)'],
    [{ ...PARTY, of: 'cdu' }, 'de', 'f', 'Parteichefin (CDU)'],
    [{ ...NOW, office: 'herold' }, 'de', 'm', 'herold Russlands'],
    [{ ...NOW, of: 'AT' }, 'de', 'm', 'Bundespräsident Österreichs'],
    [{ ...NOW, of: 'DE', office: 'parliament-speaker' }, 'de', 'f', 'Bundestagspräsidentin'],
    [
      { ...NOW, of: 'DE', office: 'parliament-speaker' },
      'en',
      'f',
      'Speaker of Parliament of Germany',
    ],
  ] as const)('are named with what they belong to: %j %s %s', (...row) => {
    const [term, language, gender, name] = row;
    const nameOrganisation = (id: string) => (id === 'cdu' ? 'CDU' : id);
    expect(nameOffice(term, { language, gender, nameOrganisation })).toBe(name);
  });
});
