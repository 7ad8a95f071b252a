import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { renderReader } from '#tests/support/render-reader.tsx';
import { makeSummit } from '#tests/support/summit-article.ts';

describe('the printed sheet', () => {
  it('ends with source, date, address, the marks it has and the actors', async () => {
    await renderReader(makeSummit());
    const end = await screen.findByRole('region', { name: 'Zu diesem Blatt' });
    expect(within(end).getByText('gipfel.txt')).toBeInTheDocument();
    expect(within(end).getByText('15. August 2025')).toBeInTheDocument();
    expect(within(end).getByText(/^http:/)).toBeInTheDocument();
    expect(within(end).getByText('Person')).toBeInTheDocument();
    expect(within(end).getByText('Wladimir Putin')).toBeInTheDocument();
  });
});
