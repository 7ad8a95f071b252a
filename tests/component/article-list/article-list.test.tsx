import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import type { Catalog } from '#core/catalog/catalog.ts';
import { makeRecord } from '#tests/support/make-record.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { SMALL_CATALOG as catalog } from '#tests/support/small-catalog.ts';

const list = () => screen.getByRole('list', { name: 'Artikelliste' });
const titles = () =>
  within(list())
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('the filter sentence', () => {
  it('lifts each of its conditions', async () => {
    const { user, address } = renderPage({ catalog, path: '/?laender=CN,-US&sortierung=titel' });
    expect(screen.getAllByRole('heading', { level: 2 })[1]).toHaveTextContent(
      /^\d Artikel mit China, ohne USA$/,
    );
    await user.click(screen.getByRole('button', { name: '„ohne USA“ aufheben' }));
    expect(address()).toBe('/?laender=CN&sortierung=titel');
  });
});

describe('the list', () => {
  it('names what no article has, known or not, and lets it be removed', async () => {
    const path = '/?akteure=angela-merkel,nobody-at-all&laender=CN,-IS';
    const { user, address } = renderPage({ catalog, path });
    expect(await screen.findByText(/^Angela Merkel kommt in keinem Artikel vor/)).toBeVisible();
    expect(screen.getByText(/^Island kommt in keinem Artikel vor/)).toBeVisible();
    expect(screen.getByText(/^„nobody-at-all“ kennt hier niemand/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Angela Merkel entfernen' }));
    expect(address()).toBe('/?akteure=nobody-at-all&laender=CN,-IS');
  });

  it('sorts by title and keeps that in the address', async () => {
    const { user, address } = renderPage({ catalog });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sortieren nach' }), 'Titel');
    expect(address()).toBe('/?sortierung=titel');
    const shown = titles();
    expect(shown).toEqual(
      shown.toSorted((a, b) =>
        new Intl.Collator('de', { ignorePunctuation: true }).compare(a ?? '', b ?? ''),
      ),
    );
  });

  it('puts other articles into the items there are', async () => {
    const { user } = renderPage({ catalog });
    const [first] = within(list()).getAllByRole('listitem');
    const before = first?.textContent;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sortieren nach' }), 'Titel');
    expect(within(list()).getAllByRole('listitem')[0]).toBe(first);
    expect(first?.textContent).not.toBe(before);
  });

  it('says what the filter left out and why', async () => {
    renderPage({ catalog, path: '/?laender=-DE' });
    const missed = await screen.findByRole('region', { name: 'Nicht dabei' });
    expect(within(missed).getAllByText(/^Deutschland \d+-\u2060mal$/).length).toBeGreaterThan(0);
  });

  it('copies the address of the view', async () => {
    const { user } = renderPage({ catalog });
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Ansicht verlinken' }));
    expect(written).toHaveBeenCalledWith(window.location.href);
    expect(await screen.findByRole('button', { name: 'Adresse kopiert' })).toBeVisible();
  });

  it('comes in slices when it is long', async () => {
    const many: Catalog = {
      ...catalog,
      articles: Array.from({ length: 150 }, (_, at) => makeRecord(`a${at}`)),
    };
    const { user } = renderPage({ catalog: many });
    expect(titles()).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: '140 weitere zeigen' }));
    expect(titles()).toHaveLength(34);
  });
});

describe('a view without articles', () => {
  it('names the condition to lift and what that gives', async () => {
    const { user, address } = renderPage({ catalog, path: '/?laender=CN,NE' });
    expect(
      await screen.findByRole('heading', { level: 1, name: /^Kein Artikel/ }),
    ).toHaveTextContent('Kein Artikel mit China und Niger');
    expect(screen.getByText(/^Ohne die Bedingung „mit Niger“/)).toBeVisible();
    const [, suggestion] = screen.getAllByRole('button', { name: '„mit Niger“ aufheben' });
    await user.click(suggestion as HTMLElement);
    expect(address()).toBe('/?laender=CN');
    expect(titles().length).toBeGreaterThan(0);
  });

  it('can be left altogether', async () => {
    const { user, address } = renderPage({ catalog, path: '/?laender=CN,NE' });
    await user.click(await screen.findByRole('button', { name: 'Alle Filter aufheben' }));
    expect(address()).toBe('/');
  });
});
