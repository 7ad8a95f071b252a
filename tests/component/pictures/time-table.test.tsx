import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { TimeTable } from '#features/timeline/TimeTable.tsx';
import { LanguageProvider } from '#ui/language.tsx';

const bin = (first: number, dated: number, bounded: number) => ({
  first,
  last: first,
  dated,
  otherDated: 0,
  bounded,
  otherBounded: 0,
});

describe('the table of a timeline', () => {
  it('tells apart what has a day and what is only bounded, as the picture does', () => {
    const all = [bin(0, 3, 2.34), bin(1, 0, 0), bin(2, 0, 0.02), bin(3, 1, 0)];
    render(
      <LanguageProvider language="de">
        <TimeTable
          timeline={{
            all,
            rows: [{ id: 'xi', articles: 4, bins: all }],
            dated: 4,
            bounded: 3,
            undated: 0,
            outside: 0,
            isWhole: false,
          }}
          total={7}
          nameValue={(id) => id}
          nameStretch={(at) => `T${at}`}
        />
      </LanguageProvider>,
    );
    const told = screen
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' ')));
    expect(told).toEqual([
      ['Zeitraum', 'Alle Artikel', 'xi'],
      ['Zusammen', '7', '4'],
      ['T3', '1', '1'],
      ['T2', '< 0,1', '< 0,1'],
      ['T0', '3 + ≈ 2,3', '3 + ≈ 2,3'],
    ]);
  });
});
