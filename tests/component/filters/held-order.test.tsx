import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { renderPage } from '#tests/support/render-page.tsx';
import { SMALL_CATALOG as catalog } from '#tests/support/small-catalog.ts';

const facet = () => screen.getByRole('region', { name: 'Länder' });
const rows = () => [...facet().querySelectorAll<HTMLElement>('[data-value]')];
const names = () => rows().map((row) => row.querySelector('[data-name]')?.textContent);
const counts = () => rows().map((row) => row.querySelector('.facet-count')?.textContent);

/** Presses "+" of the row at a place; user-event would leave the facet on the way to it. */
function press(at: number, pointerType: 'mouse' | 'touch') {
  const row = rows()[at];
  if (!row) throw new Error(`There is no row ${at}.`);
  const plus = within(row).getByRole('button', { name: /^mit / });
  fireEvent.pointerDown(plus, { pointerType });
  fireEvent.pointerUp(plus, { pointerType });
  if (pointerType === 'touch') fireEvent.pointerLeave(facet(), { pointerType });
  fireEvent.click(plus);
}

describe('the rows of a facet', () => {
  it('keep their places while a mouse chooses, and are sorted when it has left', async () => {
    renderPage({ catalog });
    const before = names();
    const countsBefore = counts();
    press(1, 'mouse');
    await waitFor(() => expect(counts()).not.toEqual(countsBefore));
    press(2, 'mouse');
    expect(names()).toEqual(before);
    expect(rows().map((row) => row.dataset['state'])).toEqual([
      'neutral',
      'with',
      'with',
      ...before.slice(3).map(() => 'neutral'),
    ]);
    fireEvent.pointerLeave(facet(), { pointerType: 'mouse' });
    await waitFor(() => expect(names().slice(0, 2)).toEqual(before.slice(1, 3)));
  });

  it('keep their places until a while after the last tap', async () => {
    renderPage({ catalog });
    const before = names();
    press(1, 'touch');
    press(2, 'touch');
    expect(names()).toEqual(before);
    await waitFor(() => expect(names().slice(0, 2)).toEqual(before.slice(1, 3)), {
      timeout: 10_000,
    });
  });

  it('follow the keyboard at once', async () => {
    const { user } = renderPage({ catalog });
    const before = names();
    press(1, 'mouse');
    expect(names()).toEqual(before);
    rows()[2]?.querySelector<HTMLElement>('[data-name]')?.focus();
    await user.keyboard('-');
    await waitFor(() => expect(names().slice(0, 2)).toEqual(before.slice(1, 3)));
    expect(document.activeElement).toHaveTextContent(before[2] ?? '');
  });
});

describe('the lines about the chosen actors', () => {
  it('come in below the rows or stand there already', async () => {
    const { user } = renderPage({ catalog });
    expect(screen.getByRole('button', { name: 'in einer Hauptrolle' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'mit Xi Jinping' }));
    await user.click(screen.getByRole('button', { name: 'mit Emmanuel Macron' }));
    const row = screen.getByRole('button', { name: 'mit Xi Jinping' });
    const near = await screen.findByRole('button', { name: 'Satz' });
    expect(row.compareDocumentPosition(near)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});
