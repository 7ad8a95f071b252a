import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { planTime, type TimeItem } from '#core/pictures/plan-time.ts';
import { TimeTables } from '#features/profiles/TimeTables.tsx';
import { LanguageProvider } from '#ui/language.tsx';

const RANGE = { from: '2024-01-01', to: '2025-12-31' };

const show = (items: TimeItem[], unit = 'Erwähnungen') => {
  render(
    <LanguageProvider language="de">
      <TimeTables
        plan={planTime(items, RANGE)}
        unit={unit}
        before=""
        terms={[]}
        tellTerm={undefined}
      />
    </LanguageProvider>,
  );
  return screen
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' ')));
};

describe('a curve as a table', () => {
  it('has a course where no article has a day', () => {
    const bounded = { date: { earliest: '2025-02-10', latest: '2025-04-01' }, value: 9 };
    expect(show([bounded])).toEqual([
      ['Zeit', 'Erwähnungen, Datum nur eingegrenzt'],
      ['Februar 2025', '≈ 3'],
      ['März 2025', '≈ 3'],
      ['April 2025', '≈ 3'],
    ]);
    expect(screen.getByText(/^≈: 9 in einem Artikel, dessen Datum nur/)).toBeVisible();
  });

  it('tells apart what has a day and what is only bounded', () => {
    const items = [
      { date: { value: '2025-02-10' }, value: 4 },
      { date: { earliest: '2025-01-01', latest: '2025-02-28' }, value: 1 },
    ];
    expect(show(items)).toEqual([
      ['Zeit', 'Artikel', 'Erwähnungen', 'Erwähnungen, Datum nur eingegrenzt'],
      ['Januar 2025', '–', '–', '≈ 0,5'],
      ['Februar 2025', '1', '4', '≈ 0,5'],
    ]);
  });

  it('counts articles once where they are what is counted', () => {
    expect(show([{ date: { value: '2025-02-10' }, value: 1 }], 'Artikel')).toEqual([
      ['Zeit', 'Artikel'],
      ['Februar 2025', '1'],
    ]);
  });
});
