import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

// What is loaded on the way is there before the first test looks for it.
import '#features/world-map/WorldMapPage.tsx';
import { renderPage } from '#tests/support/render-page.tsx';
import { SEED_CATALOG } from '#tests/support/seed-catalog.ts';
import { SMALL_CATALOG as catalog } from '#tests/support/small-catalog.ts';

const openMap = async (search = '') => {
  const page = renderPage({ catalog, path: `/karte/${search}` });
  const map = within(await screen.findByRole('group', { name: /^Karte der Länder/ }));
  return { ...page, map };
};

describe('the map', () => {
  it('tells the figures of each country and filters by it', async () => {
    const { user, map, address } = await openMap();
    await user.click(map.getByRole('button', { name: /^China: \d+ Artikel, \d+ Erwähnungen$/ }));
    expect(address()).toBe('/karte/?laender=CN');
    const china = await screen.findByRole('button', { name: /^China: /, pressed: true });
    await user.click(china);
    expect(address()).toBe('/karte/');
  });

  it('is one stop for the keyboard, and arrows lead on', async () => {
    const { user, map, address } = await openMap();
    const buttons = map.getAllByRole('button');
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
    map.getByRole('button', { name: /^Frankreich: / }).focus();
    await user.keyboard('{ArrowRight}');
    expect(map.getByRole('button', { name: /^Deutschland: / })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(address()).toBe('/karte/?laender=DE');
  });

  it('has its facts as a table', async () => {
    const { user } = await openMap('?laender=NE');
    await user.click(screen.getByRole('button', { name: 'Als Tabelle' }));
    const table = screen.getByRole('table', { name: /^Karte der Länder/ });
    expect(within(table).getByRole('row', { name: /^Niger 1/ })).toBeVisible();
  });
});

describe('the map of places', () => {
  it('counts the articles that name places in a country, and shows both beside it', async () => {
    const { user, address } = renderPage({ catalog: SEED_CATALOG, path: '/karte/' });
    await user.click(await screen.findByRole('button', { name: 'Orte im Land' }));
    expect(address()).toBe('/karte/?nach=orte');
    const map = within(await screen.findByRole('group', { name: /die Orte darin nennen$/ }));
    const usa = await map.findByRole('button', { name: /^USA: \d+ Artikel – .*Anchorage/ });
    await user.click(usa);
    expect(address()).toBe('/karte/?land=US&nach=orte');
    expect(usa).toHaveAttribute('aria-pressed', 'true');
    const panel = within(screen.getByRole('region', { name: 'Orte: USA' }));
    expect(panel.getByText('Anchorage')).toBeVisible();
    expect(
      panel.getByRole('link', { name: 'Insider: USA erwägen Gas-Deal mit Russland' }),
    ).toHaveAttribute('href', expect.stringContaining('/artikel/'));
    await user.click(panel.getByRole('button', { name: 'Alle Länder' }));
    expect(screen.queryByRole('region', { name: 'Orte: USA' })).toBeNull();
    expect(address()).toBe('/karte/?nach=orte');
    await user.click(screen.getByRole('button', { name: 'Als Tabelle' }));
    expect(address()).toBe('/karte/?nach=orte&als=tabelle');
    expect(screen.getByRole('row', { name: /^USA \d+ .*Anchorage/ })).toBeVisible();
  });

  it('tells of the country a link names, and of none where it names something else', async () => {
    const page = renderPage({ catalog: SEED_CATALOG, path: '/karte/?land=US&nach=orte' });
    expect(await screen.findByRole('region', { name: 'Orte: USA' })).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: 'Länder im Text' }));
    expect(page.address()).toBe('/karte/');
    page.view.unmount();
    renderPage({ catalog: SEED_CATALOG, path: '/karte/?land=unsinn&nach=orte' });
    expect(await screen.findByRole('group', { name: /die Orte darin nennen$/ })).toBeVisible();
    expect(screen.queryByRole('region', { name: /^Orte:/ })).toBeNull();
  });
});
