import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { readMadeUpArticles } from '#tests/support/read-made-up-articles.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { SMALL_CATALOG as catalog } from '#tests/support/small-catalog.ts';

const china = catalog.countries.find(({ code }) => code === 'CN');

const row = (name: string) => screen.getByRole('group', { name: new RegExp(`^${name}, `) });
const button = (name: string) => screen.getByRole('button', { name });
const sentence = () => screen.getByRole('heading', { level: 2, name: /Artikel/ });
const listed = () =>
  within(screen.getByRole('list', { name: 'Artikelliste' })).getAllByRole('listitem');

describe('a value of a facet', () => {
  it('is set with, without and neutral by its two toggle buttons', async () => {
    const { user, address } = renderPage({ catalog });
    await user.click(button('mit China'));
    expect(button('mit China')).toHaveAttribute('aria-pressed', 'true');
    expect(row('China')).toHaveAccessibleName(`China, mit, ${china?.articles} Artikel`);
    expect(listed()).toHaveLength(china?.articles ?? 0);
    expect(address()).toBe('/?laender=CN');

    await user.click(button('mit China'));
    expect(button('mit China')).toHaveAttribute('aria-pressed', 'false');
    expect(address()).toBe('/');

    await user.click(button('ohne China'));
    expect(row('China')).toHaveAccessibleName(`China, ohne, nimmt ${china?.articles} Artikel weg`);
    expect(listed()).toHaveLength(8 - (china?.articles ?? 0));
    expect(address()).toBe('/?laender=-CN');
  });

  it('is switched by its name', async () => {
    const { user } = renderPage({ catalog });
    await user.click(button('China'));
    expect(button('China')).toHaveAttribute('aria-pressed', 'true');
  });

  it('obeys the keyboard and keeps the focus when its row rises', async () => {
    const { user, address } = renderPage({ catalog });
    const first = screen.getByRole('button', { name: 'Frankreich' });
    first.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).not.toBe(first);
    const name = document.activeElement?.textContent ?? '';
    await user.keyboard('-');
    expect(row(name)).toHaveAccessibleName(new RegExp(`^${name}, ohne`));
    expect(document.activeElement).toHaveTextContent(name);
    await user.keyboard('+');
    expect(row(name)).toHaveAccessibleName(new RegExp(`^${name}, mit`));
    await user.keyboard(' ');
    expect(row(name)).toHaveAccessibleName(new RegExp(`^${name}, ohne`));
    await user.keyboard('{Delete}');
    expect(address()).toBe('/');
    expect(document.activeElement).toHaveTextContent(name);
  });

  it('announces the new number of articles', async () => {
    const { user, view } = renderPage({ catalog });
    await user.click(button('mit China'));
    await waitFor(() =>
      expect(view.container.querySelector('[aria-live]')).toHaveTextContent(
        `${china?.articles} Artikel`,
      ),
    );
  });
});

describe('a facet', () => {
  it('offers "alle" and "eines genügt" from two chosen values on', async () => {
    const { user, address } = renderPage({ catalog, path: '/?laender=CN' });
    expect(screen.queryByRole('button', { name: 'eines genügt' })).toBeNull();
    await user.click(button('mit Frankreich'));
    const both = listed().length;
    await user.click(await screen.findByRole('button', { name: 'eines genügt' }));
    expect(address()).toBe('/?laender=CN,FR&mindestens=laender');
    expect(listed().length).toBeGreaterThan(both);
    expect(sentence()).toHaveTextContent('mit China oder Frankreich');
  });

  it('shows more values on demand and finds them by name', async () => {
    const { user } = renderPage({ catalog: readMadeUpArticles().catalog });
    expect(screen.queryByRole('button', { name: 'mit Japan' })).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: 'Länder suchen' }), 'jap');
    expect(button('mit Japan')).toBeVisible();
  });

  it('says how many more values the selection has', async () => {
    const { user } = renderPage({ catalog, path: '/?laender=NE' });
    const facet = within(screen.getByRole('region', { name: 'Länder' }));
    const more = () => facet.queryByRole('button', { name: /weitere/ })?.textContent;
    const there = new Set(
      catalog.articles
        .map((article) => article.countries.map(([code]) => code))
        .filter((codes) => codes.includes('NE'))
        .flat(),
    );
    const rows = 4;
    const rest = catalog.countries.length - rows;
    const left = there.size - rows;
    expect(rest).toBeGreaterThan(left);
    expect(more()).toBe(left > 0 ? `${left} weitere` : `${rest} weitere ohne Artikel`);
    await user.click(button('mit Niger'));
    await waitFor(() => expect(more()).toBe(`${rest} weitere`));
  });

  it('keeps people who are no leaders below', async () => {
    const { user } = renderPage({ catalog });
    const others = catalog.actors.filter(({ leader }) => !leader);
    const fold = screen.queryByRole('button', { name: /^Weitere Personen/ });
    expect(fold === null).toBe(others.length === 0);
    if (fold) await user.click(fold);
    for (const { name } of others) expect(button(`mit ${name}`)).toBeVisible();
  });
});

describe('all filters', () => {
  it('are cleared at once', async () => {
    const { user, address } = renderPage({
      catalog,
      path: '/?laender=CN&suche=xi&sortierung=titel',
    });
    await user.click(button('alle aufheben'));
    expect(address()).toBe('/?sortierung=titel');
  });

  it('stand in a dialog on a narrow screen', async () => {
    const { user } = renderPage({ catalog, width: 390, path: '/?laender=CN' });
    await user.click(screen.getByRole('button', { name: /^Filter ?1/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Filter' });
    await user.click(within(dialog).getByRole('button', { name: /^Länder/ }));
    await user.click(within(dialog).getByRole('button', { name: 'ohne Frankreich' }));
    await user.click(within(dialog).getByRole('button', { name: /Artikel zeigen$/ }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'mit China ×'.replace(' ×', ''),
    );
  });
});
