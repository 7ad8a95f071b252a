import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { beforeEach, expect, it, vi } from 'vitest';

import { Providers } from '#app/App.tsx';
import { selectArticles } from '#core/selection/select-articles.ts';
import { createValueNames } from '#core/wording/name-value.ts';
import { KeepFilter } from '#features/filters/saved/KeepFilter.tsx';
import { SavedFilters } from '#features/filters/saved/SavedFilters.tsx';
import { fillBrowserGaps } from '#tests/support/browser-gaps.ts';
import { SMALL_CATALOG as catalog } from '#tests/support/small-catalog.ts';
import { ValueLink } from '#view-state/ValueLink.tsx';
import { parseViewState } from '#view-state/view-state.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fillBrowserGaps(1440);
});

const button = (name: string) => screen.findByRole('button', { name });
const field = () => screen.getByLabelText('Name des Filters');

/** The two places of saved filters, without the page around them. */
function renderSaved() {
  let address = '';
  const nameValue = createValueNames(catalog, 'de');
  const Places = () => {
    const { search } = useLocation();
    address = decodeURIComponent(search);
    const selection = selectArticles(catalog, parseViewState(search));
    return (
      <>
        <KeepFilter data={{ catalog, selection, nameValue }} />
        <SavedFilters />
        <ValueLink facet="topics" value="war">
          anderes
        </ValueLink>
      </>
    );
  };
  render(
    <MemoryRouter initialEntries={['/?laender=CN,-US']}>
      <Providers>
        <Places />
      </Providers>
    </MemoryRouter>,
  );
  return { user: userEvent.setup(), address: () => address };
}

it('a filter is kept under a name and applied again', async () => {
  const { user, address } = renderSaved();
  await user.click(await button('Filter merken'));
  expect(field()).toHaveValue('mit China, ohne USA');
  await user.clear(field());
  await user.type(field(), 'China allein{Enter}');
  expect(await button('Gemerkt als „China allein“')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'anderes' }));
  expect(await button('Filter merken')).toBeVisible();
  await user.click(await button('Filter „China allein“ anwenden'));
  expect(address()).toBe('?laender=CN,-US');
});

it('a kept filter is renamed, deleted and brought back', async () => {
  const { user } = renderSaved();
  await user.click(await button('Filter merken'));
  await user.keyboard('{Enter}');
  await user.click(await button('„mit China, ohne USA“ umbenennen'));
  await user.clear(field());
  await user.type(field(), 'Nur China{Enter}');
  await user.click(await button('„Nur China“ löschen'));
  expect(await button('Filter merken')).toBeVisible();
  await user.click(await button('Rückgängig'));
  expect(await button('Gemerkt als „Nur China“')).toBeVisible();
});

it('the form is left by Escape, and an empty name is none', async () => {
  const { user } = renderSaved();
  await user.click(await button('Filter merken'));
  await user.clear(field());
  await user.keyboard('{Enter}');
  expect(field()).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByLabelText('Name des Filters')).toBeNull();
  expect(screen.queryByRole('region', { name: 'Gemerkte Filter' })).toBeNull();
});
