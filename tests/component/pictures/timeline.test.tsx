import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

// What is loaded on the way is there before the first test looks for it.
import '#features/timeline/TimelinePage.tsx';
import { renderPage } from '#tests/support/render-page.tsx';
import { SEED_CATALOG as catalog } from '#tests/support/seed-catalog.ts';

const openTimeline = async (search = '') => {
  const page = renderPage({ catalog, path: `/zeit/${search}` });
  const picture = within(await screen.findByRole('group', { name: 'Artikel im Verlauf der Zeit' }));
  return { ...page, picture };
};

describe('the timeline', () => {
  it('is drawn by actor, country or topic, and a name filters', async () => {
    const { user, picture, address } = await openTimeline();
    await user.click(screen.getByRole('button', { name: 'Länder' }));
    await user.click(picture.getByRole('button', { name: /^China: \d/ }));
    expect(address()).toBe('/zeit/?laender=CN&nach=laender');
  });

  it('is narrowed down with the keys, and made whole again', async () => {
    const { user, picture, address } = await openTimeline();
    picture.getByRole('slider', { name: 'Beginn des Zeitraums' }).focus();
    await user.keyboard('{End}{ArrowLeft}{Enter}');
    expect(address()).toMatch(/^\/zeit\/\?datum=2025-08-\d\d\.\.2025-08-\d\d$/);
    await user.click(await screen.findByRole('button', { name: 'Ganze Zeit' }));
    expect(address()).toBe('/zeit/');
  });

  it('keeps a filter that was chosen a moment before', async () => {
    const { address } = await openTimeline('?datum=2000-01-01..');
    act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'mit Russland' }));
      fireEvent.click(screen.getByRole('button', { name: 'Ganze Zeit' }));
    });
    await waitFor(() => expect(address()).toBe('/zeit/?laender=RU'));
  });

  it('has its facts as a table', async () => {
    const { user, address } = await openTimeline();
    await user.click(screen.getByRole('button', { name: 'Als Tabelle' }));
    expect(address()).toBe('/zeit/?als=tabelle');
    const table = screen.getByRole('table', { name: 'Artikel im Verlauf der Zeit' });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(2);
    expect(within(table).getByRole('columnheader', { name: 'Wladimir Putin' })).toBeVisible();
    expect(within(table).getByRole('row', { name: /^Zusammen 3 / })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bild' }));
    expect(address()).toBe('/zeit/');
  });
});
