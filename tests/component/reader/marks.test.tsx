import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { getSettings } from '#data/settings.ts';
import { renderReader } from '#tests/support/render-reader.tsx';
import { makeSummit } from '#tests/support/summit-article.ts';

const mark = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const tabStops = (): NodeListOf<Element> => document.querySelectorAll('.mark[tabindex="0"]');

describe('marks in the text', () => {
  it('say their words, their kind and what they denote', async () => {
    await renderReader(makeSummit());
    expect(mark(/^Kremlchef/)).toHaveAccessibleName(
      'Kremlchef – Amtsnennung Wladimir Putin; Land Russland',
    );
    expect(mark(/^Präsidenten/)).toHaveAccessibleName(/nicht sicher, wer gemeint ist/);
    expect(mark(/^Osaka/)).toHaveAccessibleName('Osaka – Ort');
  });

  it('tell two countries in one word as one mark', async () => {
    await renderReader(makeSummit());
    expect(mark(/^chinesisch-russische/)).toHaveAccessibleName(/Land China; Land Russland/);
  });

  it('leave the text as it is', async () => {
    await renderReader(makeSummit());
    expect(screen.getByText(/landete am Morgen/)).toHaveTextContent(
      'Der Kremlchef landete am Morgen. Moskau schwieg dazu, in Osaka war das anders.',
    );
  });

  it('are one tab stop over which the arrow keys rove', async () => {
    const { user } = await renderReader(makeSummit());
    expect(tabStops()).toHaveLength(1);
    mark(/^Kremlchef/).focus();
    await user.keyboard('{ArrowRight}');
    expect(mark(/^Moskau/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(mark(/^Donald Trump –/)).toHaveFocus();
    await user.keyboard('{End}');
    expect(mark(/^Präsidenten/)).toHaveFocus();
    expect(tabStops()).toHaveLength(1);
  });

  it('are walked with n and p, people only and not the folded ones', async () => {
    const { user } = await renderReader(makeSummit());
    await user.keyboard('nnn');
    expect(mark(/^Donald Trump –/)).toHaveFocus();
    await user.keyboard('nn');
    expect(document.activeElement).toHaveTextContent(/^Putin$/);
    await user.keyboard('p');
    expect(mark(/^Kremlchef/)).toHaveFocus();
  });

  it('are walked for the filtered actor alone', async () => {
    const { user } = await renderReader(makeSummit(), { search: '?akteure=donald-trump' });
    await user.keyboard('nn');
    expect(mark(/^Donald Trump –/)).toHaveFocus();
  });

  it('are copied as plain text', async () => {
    await renderReader(makeSummit());
    const paragraph = screen.getByText(/landete am Morgen/);
    document.getSelection()?.selectAllChildren(paragraph);
    const copied = new Map<string, string>();
    const event = createEvent.copy(paragraph, {
      clipboardData: { setData: (type: string, text: string) => copied.set(type, text) },
    });
    fireEvent(paragraph, event);
    document.getSelection()?.removeAllRanges();
    expect([...copied]).toEqual([['text/plain', paragraph.textContent]]);
    expect(event.defaultPrevented).toBe(true);
  });

  it('of a kind can be switched off, for good', async () => {
    const { user } = await renderReader(makeSummit());
    await user.click(screen.getByRole('button', { name: 'Markierungen' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Orte' }));
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /^Osaka/ })).not.toBeInTheDocument();
    });
    expect(screen.getByText(/landete am Morgen/)).toHaveTextContent(/in Osaka war/);
    expect(getSettings().marks.place).toBe(false);
  });

  it('know which of them are filtered by, and the text which of them step back', async () => {
    const { user } = await renderReader(makeSummit(), { search: '?akteure=wladimir-putin' });
    await user.click(screen.getByRole('button', { name: 'Markierungen' }));
    await user.click(await screen.findByRole('radio', { name: 'nur, wonach ich filtere' }));
    await waitFor(() => {
      expect(screen.getByRole('article')).toHaveAttribute('data-only', 'filtered');
    });
    expect(mark(/^Moskau/)).not.toHaveAttribute('data-chosen');
    expect(mark(/^Kremlchef/)).toHaveAttribute('data-chosen');
  });

  it('can all be put away, and come back as they were', async () => {
    const { user } = await renderReader(makeSummit());
    await user.click(screen.getByRole('button', { name: 'Markierungen' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Orte' }));
    await user.click(await screen.findByRole('radio', { name: 'nichts' }));
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /^Kremlchef/ })).not.toBeInTheDocument();
    });
    expect(tabStops()).toHaveLength(0);
    await user.click(await screen.findByRole('radio', { name: 'alles' }));
    await waitFor(() => expect(mark(/^Kremlchef/)).toBeInTheDocument());
    expect(screen.queryByRole('button', { name: /^Osaka/ })).not.toBeInTheDocument();
  });

  it('of several kinds keep what is still switched on', async () => {
    const { user } = await renderReader(makeSummit());
    await user.click(screen.getByRole('button', { name: 'Markierungen' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Amtsnennungen' }));
    await waitFor(() => {
      expect(mark(/^Kremlchef/)).toHaveAccessibleName('Kremlchef – Land Russland');
    });
  });

  it('tell where the walk is, on the page and to a screen reader', async () => {
    const { user } = await renderReader(makeSummit(), { search: '?akteure=wladimir-putin' });
    await user.keyboard('nn');
    expect(screen.getByRole('group', { name: 'Erwähnungen von Wladimir Putin' })).toHaveTextContent(
      '2 von 4',
    );
    expect(screen.getByText('Wladimir Putin, 2 von 4')).toHaveAttribute('aria-live', 'polite');
  });

  it('are led to from the strip, which then follows that actor', async () => {
    const { user } = await renderReader(makeSummit());
    const strip = screen.getByRole('list', { name: 'Akteure' });
    const putin = within(strip).getByRole('button', { name: /^Wladimir Putin 4 Erwähnungen/ });
    await user.click(putin);
    await user.click(putin);
    expect(document.querySelector('.mark[data-now]')).toHaveTextContent('Wladimir Putin');
    await user.keyboard('n');
    expect(mark(/^Kremlchef/)).toHaveFocus();
  });
});
