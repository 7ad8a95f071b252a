import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { describe, expect, it, vi } from 'vitest';

import { Providers } from '#app/App.tsx';
import { Page } from '#app/Page.tsx';
import { fillBrowserGaps } from '#tests/support/browser-gaps.ts';

vi.setConfig({ testTimeout: 30_000 });

/** The whole page over the project's own articles. */
function openPage(path: string, width = 1440) {
  fillBrowserGaps(width);
  configure({ defaultHidden: true });
  let address = path;
  const Probe = () => {
    const { pathname, search } = useLocation();
    address = pathname + search;
    return null;
  };
  const user = userEvent.setup();
  render(
    <MemoryRouter initialEntries={[path]}>
      <Providers>
        <Page />
        <Probe />
      </Providers>
    </MemoryRouter>,
  );
  return { user, address: () => decodeURIComponent(address) };
}

/** The title of the view itself; while it loads, a hidden one stands for it. */
const findTitle = (name: string) =>
  waitFor(() => {
    const title = screen.getByRole('heading', { level: 1, name });
    expect(title).toHaveAttribute('tabindex', '-1');
    return title;
  });

describe('a view', () => {
  it('is reached by its link and its key, takes the filter along and the focus', async () => {
    const { user, address } = openPage('/?laender=CN');
    // The header is there before the articles, and anew with them.
    await screen.findByRole('button', { name: 'mit Xi Jinping' });
    await user.click(screen.getByRole('link', { name: 'Akteure' }));
    expect(await findTitle('Akteure')).toHaveFocus();
    expect(address()).toBe('/akteure/?laender=CN');
    expect(screen.getByRole('link', { name: 'Akteure' })).toHaveAttribute('aria-current', 'page');
    await user.keyboard('gq');
    expect(await findTitle('Zitate')).toHaveFocus();
    expect(address()).toBe('/zitate/?laender=CN');
    expect(document.title).toBe('Zitate: 2\u00a0Artikel mit China – Depesche');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe('/?laender=CN'));
  });

  it('shares the filter and says what is filtered by', async () => {
    const { user, address } = openPage('/laender/');
    await findTitle('Länder');
    await user.click(screen.getByRole('button', { name: 'mit Xi Jinping' }));
    expect(address()).toBe('/laender/?akteure=xi-jinping');
    expect(document.title).toBe('Länder: 2\u00a0Artikel mit Xi Jinping – Depesche');
    await user.click(screen.getAllByRole('button', { name: '„mit Xi Jinping“ aufheben' })[0]!);
    expect(address()).toBe('/laender/');
  });

  it('says what to lift where the filter leaves nothing', async () => {
    openPage('/themen/?akteure=xi-jinping&laender=-US');
    expect(await screen.findByText(/^Kein Artikel/)).toBeVisible();
  });

  it('is in a menu where there is no room for names', async () => {
    const { user, address } = openPage('/akteure/', 390);
    await findTitle('Akteure');
    await user.click(await screen.findByRole('button', { name: 'Ansichten' }));
    const menu = await screen.findByRole('dialog', { name: 'Ansichten' });
    await user.click(within(menu).getByRole('link', { name: 'Themen' }));
    expect(address()).toBe('/themen/');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each(['/akteure/niemand/', '/laender/QQ/', '/zitate/putin/', '/akteure/a/b/'])(
    'is not there at %s',
    async (path) => {
      openPage(path);
      expect(await screen.findByText('Diese Adresse führt zu keiner Seite.')).toBeVisible();
    },
  );
});

describe('the page of an actor', () => {
  it('tells office, articles, company, topics, quotes and forms', async () => {
    openPage('/akteure/wladimir-putin/');
    await findTitle('Wladimir Putin');
    expect(await screen.findByText('Präsident Russlands seit 7. Mai 2012')).toBeVisible();
    const list = async (name: string) => {
      const main = within(screen.getByRole('main'));
      const heading = await main.findByRole('heading', { level: 2, name });
      return heading.closest('section') as HTMLElement;
    };
    expect(within(await list('Artikel2')).getAllByRole('heading', { level: 3 })).toHaveLength(2);
    expect(within(await list('Im selben Satz')).getByText('Xi Jinping')).toBeVisible();
    expect(within(await list('Namensformen')).getByText('Kremlchef')).toBeVisible();
    expect(within(await list('Themen')).getByText('Diplomatie')).toBeVisible();
    const quote = within(await list('Zitate1')).getByRole('link');
    expect(quote.getAttribute('href')).toMatch(/^\/artikel\/.+\/#stelle=\d+-\d+:/);
  });

  it('shows its curve as a table', async () => {
    const { user, address } = openPage('/akteure/wladimir-putin/');
    await screen.findByText('Präsident Russlands seit 7. Mai 2012');
    await user.click(screen.getByRole('button', { name: 'Als Tabelle' }));
    expect(address()).toBe('/akteure/wladimir-putin/?als=tabelle');
    const [times, offices] = screen.getAllByRole('table');
    expect(within(times!).getByRole('row', { name: /3\. Quartal 2025 1 9/ })).toBeVisible();
    expect(within(offices!).getByText('seit 7. Mai 2012')).toBeVisible();
  });

  it('leads to the articles with both', async () => {
    const { user, address } = openPage('/akteure/wladimir-putin/');
    await user.click(
      await screen.findByRole('link', {
        name: /Artikel mit Wladimir Putin und Xi Jinping im selben Satz$/,
      }),
    );
    expect(address()).toBe('/?akteure=wladimir-putin,xi-jinping&zusammen=satz');
  });

  it('says where the filter leaves it out, and lifts that', async () => {
    const { user, address } = openPage('/akteure/donald-trump/?laender=CN&akteure=-donald-trump');
    expect(await screen.findByText(/handelt von Donald Trump/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Filter aufheben' }));
    expect(address()).toBe('/akteure/donald-trump/');
  });
});

describe('overviews', () => {
  it('sort by a column, search and narrow, all in the address', async () => {
    const { user, address } = openPage('/akteure/');
    await findTitle('Akteure');
    const names = () =>
      screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent);
    expect(names()[0]).toBe('Wladimir Putin');
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(address()).toBe('/akteure/?ordnung=name');
    expect(names()[0]).toBe('Andrej Beloussow');
    await user.type(screen.getByRole('searchbox', { name: 'Nach Namen suchen' }), 'xi');
    expect(names()).toEqual(['Xi Jinping']);
    expect(address()).toBe('/akteure/?ordnung=name&name=xi');
    await user.type(screen.getByRole('searchbox', { name: 'Nach Namen suchen' }), 'q');
    await user.click(screen.getByRole('button', { name: 'Alle zeigen' }));
    expect(names().length).toBeGreaterThan(5);
    await waitFor(() => screen.getByRole('option', { name: /^Parteien/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Art des Amts' }), 'body');
    expect(address()).toBe('/akteure/?ordnung=name&amt=body');
  });

  it('group actors by country, the largest group first, with the rest of it at a touch', async () => {
    const { user, address } = openPage('/akteure/');
    await findTitle('Akteure');
    const toggle = screen.getByRole('button', { name: 'nach Land gruppieren', pressed: false });
    await user.click(toggle);
    expect(address()).toBe('/akteure/?gruppe=land');
    const groups = screen.getAllByRole('rowgroup').slice(1);
    const counts = groups.map((group) =>
      Number(/\d+$/.exec(within(group).getAllByRole('rowheader')[0]!.textContent)?.[0]),
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const russia = groups.find((group) => within(group).queryByText('Wladimir Putin'))!;
    expect(within(russia).getByRole('link', { name: 'Russland' })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'Land' })).toBeNull();
    await user.click(toggle);
    expect(address()).toBe('/akteure/');
  });
});

describe('quotes', () => {
  it('are narrowed by who speaks and about whom', async () => {
    const { user, address } = openPage('/zitate/');
    await screen.findByText('16 Zitate in der Auswahl');
    const choose = (name: string, value: string) =>
      user.selectOptions(screen.getByRole('combobox', { name }), value);
    await choose('Wer spricht', 'dmitri-peskow');
    await choose('Über wen', 'joe-biden');
    expect(address()).toBe('/zitate/?sprecher=dmitri-peskow&ueber=joe-biden');
    expect(screen.getByText('1 von 16 Zitaten der Auswahl')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Putin und Xi wollen heute telefonieren' }),
    ).toBeVisible();
    await choose('Wer spricht', '');
    expect(address()).toBe('/zitate/?ueber=joe-biden');
  });

  it('say when none fits, and show all again', async () => {
    const { user, address } = openPage('/zitate/?laender=US&sprecher=niemand');
    await user.click(await screen.findByRole('button', { name: 'Alle Zitate zeigen' }));
    expect(address()).toBe('/zitate/?laender=US');
    expect(screen.getByText('16 Zitate in der Auswahl')).toBeVisible();
  });
});
