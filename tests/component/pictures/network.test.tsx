import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { describe, expect, it } from 'vitest';

import { Providers } from '#app/App.tsx';
import { unpackCompany } from '#core/catalog/company.ts';
import { NO_FILTER } from '#core/selection/filter.ts';
import { selectArticles } from '#core/selection/select-articles.ts';
// What is loaded on the way is there before the first test looks for it.
import '#features/network/NetworkPage.tsx';
import { NetworkView } from '#features/network/NetworkView.tsx';
import { fillBrowserGaps } from '#tests/support/browser-gaps.ts';
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
    const { user, network, address } = await openNetwork();
    await user.click(network.getByRole('button', { name: /^Xi Jinping, / }));
    expect(address()).toBe('/netz/?akteur=xi-jinping');
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

  it('tells of the actor a link names, also of one whose links are too weak to be drawn', async () => {
    await openNetwork('?ab=2&akteur=xi-jinping');
    expect(await screen.findByRole('region', { name: 'Xi Jinping' })).toBeVisible();
  });

  it('ignores an actor, a size and a way to be shown that make no sense', async () => {
    await openNetwork('?zeigen=unsinn&als=kuchen&akteur=unsinn');
    expect(await screen.findByText(/niemand im Netz steht in mehr$/)).toBeVisible();
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
    const { user, address } = await openNetwork();
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
    const actors = within(screen.getByRole('table', { name: 'Akteure im Netz' }));
    expect(actors.getByRole('row', { name: /^Xi Jinping \d+ \d+$/ })).toBeVisible();
    const count = () => screen.getAllByRole('row').length;
    const all = count();
    expect(address()).toBe('/netz/?als=tabelle');
    await user.click(screen.getByRole('button', { name: 'Ab mehr gemeinsamen Sätzen' }));
    expect(count()).toBeLessThan(all);
  });

  it('shows all of many actors where one asks for them, also by a link', async () => {
    const user = userEvent.setup();
    const { address, leads } = renderMany('/netz/');
    expect(leads(/^60.Akteure/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Alle 80 zeigen' }));
    expect(address()).toBe('/netz/?zeigen=alle');
    expect(leads(/^80.Akteure/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Nur die 60 stärksten zeigen' }));
    expect(address()).toBe('/netz/');
  });
});

/** A network of forty pairs. */
function renderMany(path: string) {
  fillBrowserGaps(1440);
  const ids = Array.from({ length: 80 }, (_, at) => `actor-${at}`);
  const sentences = ids.flatMap((_, at) =>
    at % 2 === 0 ? [`${at.toString(36)} ${(at + 1).toString(36)}`] : [],
  );
  const company = unpackCompany({ ids: ['all'], actors: ids, sentences: [sentences.join(',')] });
  const [record] = catalog.articles;
  const articles = [{ ...record!, id: 'all', actors: ids.map((id) => [id, 1] as const) }];
  const many = { ...catalog, articles } as typeof catalog;
  const data = {
    catalog: many,
    selection: selectArticles(many, { filter: NO_FILTER, sort: 'date', query: '' }),
    actors: new Map(),
    nameValue: (_: string, id: string) => id,
  };
  let address = path;
  const Probe = () => {
    const { pathname, search } = useLocation();
    address = pathname + search;
    return null;
  };
  render(
    <MemoryRouter initialEntries={[path]}>
      <Providers>
        <NetworkView data={data} company={company} />
        <Probe />
      </Providers>
    </MemoryRouter>,
  );
  return { address: () => address, leads: (text: RegExp) => screen.getByText(text) };
}
