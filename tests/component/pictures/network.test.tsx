import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

// What is loaded on the way is there before the first test looks for it.
import '#features/network/NetworkPage.tsx';
import { renderPage } from '#tests/support/render-page.tsx';
import { SEED_CATALOG as catalog } from '#tests/support/seed-catalog.ts';

const openNetwork = async (search = '') => {
  const page = renderPage({ catalog, path: `/netz/${search}` });
  const picture = await screen.findByRole('group', { name: /^Netz der Akteure/ });
  await waitFor(() => expect(picture).toHaveAttribute('aria-busy', 'false'));
  return { ...page, network: within(picture) };
};

describe('the network', () => {
  it('tells who shares sentences with the actor one looks at', async () => {
    const { user, network } = await openNetwork();
    await user.click(network.getByRole('button', { name: /^Xi Jinping, / }));
    const panel = within(await screen.findByRole('region', { name: 'Xi Jinping' }));
    expect(panel.getByRole('button', { name: 'Wladimir Putin' })).toBeVisible();
    expect(
      panel.getByRole('link', {
        name: /^\d+ (Satz|Sätze): Artikel mit Xi Jinping und Wladimir Putin im selben Satz$/,
      }),
    ).toHaveAttribute('href', '/?akteure=xi-jinping,wladimir-putin&zusammen=satz');
  });

  it('tells of an actor with the largest node first, and says why', async () => {
    const { user, network } = await openNetwork();
    const articles = network
      .getAllByRole('button', { name: / Artikel, / })
      .map((node) => Number(/(\d+) Artikel/.exec(node.getAttribute('aria-label') ?? '')?.[1]));
    const why = await screen.findByText(/niemand im Netz steht in mehr$/);
    expect(why).toHaveTextContent(`${Math.max(...articles)} Artikel in dieser Auswahl`);
    await user.click(network.getByRole('button', { name: /^Xi Jinping, / }));
    expect(screen.queryByText(/niemand im Netz/)).toBeNull();
  });

  it('tells of the chosen actor first', async () => {
    await openNetwork('?akteure=joe-biden');
    expect(await screen.findByRole('region', { name: 'Joe Biden' })).toBeVisible();
    expect(screen.queryByText(/niemand im Netz/)).toBeNull();
  });

  it('filters by one actor, and by two who stand in one sentence', async () => {
    const { user, network, address } = await openNetwork();
    act(() => network.getByRole('button', { name: /^Wladimir Putin, / }).focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/netz/?akteure=wladimir-putin'));
    await user.click(
      await screen.findByRole('button', {
        name: 'beide in einem Satz: Wladimir Putin und Xi Jinping',
      }),
    );
    await waitFor(() =>
      expect(address()).toBe('/netz/?akteure=wladimir-putin,xi-jinping&zusammen=satz'),
    );
  });

  it('keeps a filter that was chosen a moment before the two', async () => {
    const { address } = await openNetwork('?akteure=wladimir-putin');
    const both = await screen.findByRole('button', {
      name: 'beide in einem Satz: Wladimir Putin und Xi Jinping',
    });
    act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'mit Russland' }));
      fireEvent.click(both);
    });
    await waitFor(() =>
      expect(address()).toBe('/netz/?akteure=wladimir-putin,xi-jinping&laender=RU&zusammen=satz'),
    );
  });

  it('has its facts as a table, and fewer of them the more a link needs', async () => {
    const { user } = await openNetwork();
    await user.click(screen.getByRole('button', { name: 'Als Tabelle' }));
    expect(
      screen.getByRole('link', {
        name: /Artikel mit (Xi Jinping und Wladimir Putin|Wladimir Putin und Xi Jinping) im selben/,
      }),
    ).toHaveAttribute('href', expect.stringMatching(/&zusammen=satz$/));
    expect(
      screen.getByRole('link', {
        name: /^\d Artikel mit (Xi Jinping und Wladimir Putin|Wladimir Putin und Xi Jinping)$/,
      }),
    ).toHaveAttribute('href', expect.not.stringContaining('zusammen'));
    const count = () => screen.getAllByRole('row').length;
    const all = count();
    await user.click(screen.getByRole('button', { name: 'Ab mehr gemeinsamen Sätzen' }));
    expect(count()).toBeLessThan(all);
  });
});
