import { expect, it } from 'vitest';

import { groupRows } from '#features/overviews/group-rows.ts';

it('puts rows of one key together, the largest group first and those without a key last', () => {
  const rows = ['RU1', 'US1', 'US2', '1', '2', '3', 'CN1'];
  expect(groupRows(rows, (row) => row.replace(/\d/, ''))).toEqual([
    { key: 'US', rows: ['US1', 'US2'] },
    { key: 'RU', rows: ['RU1'] },
    { key: 'CN', rows: ['CN1'] },
    { key: '', rows: ['1', '2', '3'] },
  ]);
});
