import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { renderPage } from '#tests/support/render-page.tsx';
import { SMALL_CATALOG as catalog } from '#tests/support/small-catalog.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const titles = () =>
  within(screen.getByRole('list', { name: 'Artikelliste' }))
    .queryAllByRole('link')
    .map((link) => link.textContent);
const TITLE = catalog.articles[0]?.title ?? '';

describe('a star in the list', () => {
  it('is a toggle that filters know at once', async () => {
    const { user, address } = renderPage({ catalog });
    const star = await screen.findByRole('button', { name: `Stern: ${TITLE}` });
    expect(star).toHaveAttribute('aria-pressed', 'false');
    await user.click(star);
    expect(star).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: /^Lesestatus/ }));
    expect(screen.getByRole('group', { name: /^mit Stern/ })).toHaveAccessibleName(
      'mit Stern, 1 Artikel',
    );
    await user.click(screen.getByRole('button', { name: 'nur mit Stern' }));
    expect(address()).toBe('/?lesestatus=starred');
    expect(titles()).toEqual([TITLE]);
    expect(screen.getByRole('heading', { level: 2, name: /^1.Artikel, mit Stern/ })).toBeVisible();
  });

  it('leaves the focus in the list when its article goes', async () => {
    const { user } = renderPage({ catalog, path: '/?lesestatus=-starred' });
    const star = await screen.findByRole('button', { name: `Stern: ${TITLE}` });
    const count = titles().length;
    await user.click(star);
    await waitFor(() => expect(titles()).toHaveLength(count - 1));
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Stern: /));
  });
});

describe('an unread article', () => {
  it('says so in words', async () => {
    renderPage({ catalog });
    expect(await screen.findAllByText(/, ungelesen$/)).toHaveLength(catalog.articles.length);
  });

  it('is told among what a filter by star left out', async () => {
    const { user } = renderPage({ catalog });
    await user.click(await screen.findByRole('button', { name: `Stern: ${TITLE}` }));
    await user.click(screen.getByRole('button', { name: /^Lesestatus/ }));
    await user.click(screen.getByRole('button', { name: 'nur mit Stern' }));
    expect(await screen.findAllByText('ohne Stern')).not.toHaveLength(0);
  });
});
