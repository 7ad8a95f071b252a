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
    expect(within(end).getByText('Adresse')).toBeInTheDocument();
    expect(within(end).getByText(/^http:/)).toBeInTheDocument();
    expect(within(end).getByText('Person')).toBeInTheDocument();
    expect(within(end).getByText('Wladimir Putin')).toBeInTheDocument();
  });

  it('names no address where nobody else could open it', async () => {
    const { text, analysis } = makeSummit();
    await renderReader({ text, analysis: { ...analysis, id: 'eigen-gipfel-1a2b3c4d' } });
    const end = await screen.findByRole('region', { name: 'Zu diesem Blatt' });
    expect(within(end).getByText('gipfel.txt')).toBeInTheDocument();
    expect(within(end).queryByText('Adresse')).toBeNull();
    expect(within(end).queryByText(/^http:/)).toBeNull();
  });
});
