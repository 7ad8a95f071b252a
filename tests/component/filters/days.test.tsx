import { fireEvent, screen, waitForElementToBeRemoved, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { readMadeUpArticles } from '#tests/support/read-made-up-articles.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { SMALL_CATALOG as catalog } from '#tests/support/small-catalog.ts';

const slider = (name: string) => screen.findByRole('slider', { name });
const sentence = () => screen.getByRole('heading', { level: 2, name: /Artikel/ });

describe('the days', () => {
  it('are narrowed by keys at both ends and opened again', async () => {
    const { user, address } = renderPage({ catalog });
    const first = await slider('Frühester Tag');
    expect(first).toHaveAttribute('aria-valuetext', 'offen');
    first.focus();
    await user.keyboard('{ArrowRight}{PageUp}');
    expect(address()).toMatch(/^\/\?datum=\d{4}-\d\d-01\.\.$/);
    expect(first.getAttribute('aria-valuetext')).toMatch(/^ab 1\./);
    expect(sentence()).toHaveTextContent(/Artikel ab 1\./);

    const last = await slider('Spätester Tag');
    last.focus();
    await user.keyboard('{Home}');
    expect(Number(last.getAttribute('aria-valuenow'))).toBe(
      Number(first.getAttribute('aria-valuenow')) + 1,
    );
    await user.keyboard('{End}');
    first.focus();
    await user.keyboard('{Home}');
    expect(address()).toBe('/');
  });

  it('stand exactly where the address says, and step from there', async () => {
    const { user, address } = renderPage({ catalog, path: '/?datum=2024-05-07..' });
    const first = await slider('Frühester Tag');
    expect(first.getAttribute('aria-valuetext')).toBe('ab 7.\u00a0Mai\u00a02024');
    first.focus();
    await user.keyboard('{ArrowRight}');
    expect(address()).toMatch(/datum=20\d\d-\d\d-01\.\.$/);
    await user.click(screen.getByRole('button', { name: /^„ab 1\..*“ aufheben$/ }));
    expect(address()).toBe('/');
  });

  it('are typed to the day, two the wrong way round turned', async () => {
    const { user, address } = renderPage({ catalog, path: '/?datum=2025-02-03..' });
    await user.click(await screen.findByRole('button', { name: 'Tage eingeben' }));
    const last = screen.getByLabelText('Spätester Tag', { selector: 'input' });
    fireEvent.change(last, { target: { value: '2024-12-24' } });
    expect(address()).toBe('/?datum=2025-02-03..');
    fireEvent.blur(last);
    expect(address()).toBe('/?datum=2024-12-24..2025-02-03');
  });
});

describe('the sentence', () => {
  const bounded = readMadeUpArticles(['gipfel-in-peking', 'xi-in-paris']).catalog;
  const dated = (date: object, at: number) => ({ ...bounded.articles[at]!, date });
  const articles = [
    dated({ value: '2008-05-01' }, 0),
    dated({ earliest: '2007-03-01', latest: '2008-02-01' }, 1),
  ];

  it('tells how many articles are surely from the days', async () => {
    const path = '/?datum=2008-01-01..2008-12-31';
    const page = renderPage({ catalog: { ...bounded, articles }, path });
    await slider('Frühester Tag');
    expect(sentence()).toHaveTextContent(/2 Artikel aus dem Jahr 2008.* \(davon 1 sicher\)$/);
    page.view.unmount();
    renderPage({ catalog: { ...bounded, articles: articles.slice(1) }, path });
    await slider('Frühester Tag');
    expect(sentence()).toHaveTextContent(/1 Artikel aus dem Jahr 2008.* \(nicht sicher\)$/);
  });

  it('does not where all of them are', async () => {
    renderPage({ catalog: { ...bounded, articles }, path: '/?datum=2007-01-01..2008-12-31' });
    await slider('Frühester Tag');
    expect(sentence()).not.toHaveTextContent(/sicher/);
  });
});

describe('chosen actors', () => {
  it('may be asked for a main role', async () => {
    const { user, address } = renderPage({ catalog });
    await user.click(screen.getByRole('button', { name: 'mit Xi Jinping' }));
    await user.click(screen.getByRole('button', { name: 'in einer Hauptrolle' }));
    expect(address()).toBe('/?akteure=xi-jinping&rolle=haupt');
    expect(sentence()).toHaveTextContent('mit Xi Jinping in einer Hauptrolle');
    await user.click(screen.getByRole('button', { name: '„in einer Hauptrolle“ aufheben' }));
    expect(address()).toBe('/?akteure=xi-jinping');
  });

  it('may be asked to stand together once there are two', async () => {
    const { user, address } = renderPage({ catalog, path: '/?akteure=xi-jinping' });
    expect(screen.queryByRole('button', { name: 'Satz' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'mit Emmanuel Macron' }));
    await user.click(await screen.findByRole('button', { name: 'Satz' }));
    expect(address()).toBe('/?akteure=xi-jinping,emmanuel-macron&zusammen=satz');
    await user.click(screen.getByRole('button', { name: 'einer genügt' }));
    expect(address()).toBe('/?akteure=xi-jinping,emmanuel-macron&mindestens=akteure');
    await waitForElementToBeRemoved(() => screen.queryByRole('button', { name: 'Satz' }));
  });
});

describe('the values of a long facet', () => {
  it('stand by name where the reader wants that, and keep to it', async () => {
    const { user } = renderPage({ catalog: readMadeUpArticles().catalog });
    const facet = screen.getByRole('region', { name: 'Länder' });
    const names = () =>
      within(facet)
        .getAllByRole('group')
        .map((row) => row.getAttribute('aria-label') ?? '');
    const byCount = names();
    const sort = screen.getByRole('button', { name: 'Länder nach Namen ordnen' });
    await user.click(sort);
    expect(sort).toHaveAttribute('aria-pressed', 'true');
    expect(names()).not.toEqual(byCount);
    expect(names()).toEqual(names().toSorted(new Intl.Collator('de').compare));
    expect(localStorage.getItem('depesche.settings')).toContain('"facetsByName":["countries"]');
    await user.click(sort);
    expect(names()).toEqual(byCount);
  });
});
