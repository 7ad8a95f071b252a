import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { makeArticle } from '#tests/support/make-article.ts';
import { renderReader } from '#tests/support/render-reader.tsx';
import { makeSummit } from '#tests/support/summit-article.ts';

async function openCard(user: UserEvent, name: RegExp): Promise<HTMLElement> {
  screen.getByRole('button', { name }).focus();
  await user.keyboard('{Enter}');
  return screen.findByRole('dialog');
}

describe('the card of a mark', () => {
  it('tells who held the office at the date of the article', async () => {
    const { user } = await renderReader(makeSummit());
    const card = await openCard(user, /^Kremlchef/);
    expect(card).toHaveTextContent(
      'Amtsnennung: Wladimir Putin, Präsident Russlands seit 7. Mai 2012',
    );
    expect(card).toHaveTextContent('am 15. August 2025 im Amt');
  });

  it('stands ready, unseen, when a pointer has come, and is shown by the click', async () => {
    const { user } = await renderReader(makeSummit());
    await openCard(user, /^Kremlchef/);
    await user.keyboard('{Escape}');
    const find = () => document.querySelector('.mention-card');
    const mark = screen.getByRole('button', { name: /^Donald Trump –/ });
    fireEvent.pointerOver(mark, { pointerType: 'mouse' });
    const card = find();
    expect(card).toHaveTextContent('Präsident der USA');
    expect(card).not.toHaveAttribute('data-shown');
    expect(mark).not.toHaveAttribute('data-open');
    fireEvent.click(mark);
    expect(find()).toBe(card);
    expect(card).toHaveAttribute('data-shown');
    expect(mark).toHaveAttribute('data-open');
  });

  it('goes unseen with a pointer that only passes by', async () => {
    const { user } = await renderReader(makeSummit());
    await openCard(user, /^Kremlchef/);
    await user.keyboard('{Escape}');
    const mark = screen.getByRole('button', { name: /^Donald Trump –/ });
    fireEvent.pointerOver(mark, { pointerType: 'mouse' });
    fireEvent.pointerOut(mark, { pointerType: 'mouse' });
    const card = document.querySelector('.mention-card');
    expect(card).not.toHaveAttribute('data-shown');
    await waitFor(() => expect(document.querySelector('.mention-card')).toBeNull());
    expect(card).not.toHaveAttribute('data-shown');
  });

  it('is no more exact than what is known of an office', async () => {
    const { user } = await renderReader(makeSummit());
    expect(await openCard(user, /^Donald Trump –/)).toHaveTextContent(
      'Präsident der USA seit 2025',
    );
  });

  it('lists everything the words denote', async () => {
    const { user } = await renderReader(makeSummit());
    const card = await openCard(user, /^chinesisch-russische/);
    expect(
      within(card)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['China', 'Russland']);
  });

  it('says that a capital stands for its government', async () => {
    const { user } = await renderReader(makeSummit());
    expect(await openCard(user, /^Moskau/)).toHaveTextContent(
      '„Moskau“ steht hier für die Regierung Russlands.',
    );
  });

  it('tells a country within an office as part of it, not as its government', async () => {
    const { user } = await renderReader(makeSummit());
    const card = await openCard(user, /^Kremlchef/);
    expect(card).toHaveTextContent('im Wort „Kremlchef“');
    expect(within(card).getByRole('button', { name: 'ohne Russland' })).toBeInTheDocument();
  });

  it('does not guess who is meant', async () => {
    const { user } = await renderReader(makeSummit());
    const card = await openCard(user, /^Präsidenten/);
    expect(card).toHaveTextContent('Wer gemeint ist, geht aus dem Text nicht sicher hervor.');
    expect(within(card).queryByRole('button', { name: /mit/ })).not.toBeInTheDocument();
  });

  it('takes the keyboard on Enter and gives it back on Escape', async () => {
    const { user } = await renderReader(makeSummit());
    const card = await openCard(user, /^Donald Trump –/);
    expect(within(card).getByRole('button', { name: 'mit Donald Trump' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Donald Trump –/ })).toHaveFocus(),
    );
  });

  it('gives the keyboard back when Tab leaves it', async () => {
    const { user } = await renderReader(makeSummit());
    await openCard(user, /^Donald Trump –/);
    await user.tab({ shift: true });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Donald Trump –/ })).toHaveFocus();
  });

  it('opens when the pointer rests on the words and stays while it is inside', async () => {
    const { user } = await renderReader(makeSummit());
    const words = screen.getByRole('button', { name: /^Donald Trump –/ });
    await user.pointer({ target: words });
    const card = await screen.findByRole('dialog');
    await user.pointer({ target: card });
    await user.pointer({ target: document.body });
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('filters by what it shows', async () => {
    const { user, getSearch } = await renderReader(makeSummit());
    const card = await openCard(user, /^Donald Trump –/);
    const without = within(card).getByRole('button', { name: 'ohne Donald Trump' });
    await user.click(without);
    expect(getSearch()).toBe('?akteure=-donald-trump');
    expect(without).toHaveAttribute('aria-pressed', 'true');
    await user.click(without);
    expect(getSearch()).toBe('');
  });

  it('leads to the next mention', async () => {
    const { user } = await renderReader(makeSummit());
    const card = await openCard(user, /^Kremlchef/);
    const [next] = within(card).getAllByRole('button', { name: /nächste Erwähnung/ });
    await user.click(next ?? card);
    expect(document.activeElement).toHaveTextContent(/^Putin$/);
  });

  it('explains the rule and the words', async () => {
    const { user } = await renderReader(makeSummit());
    const card = await openCard(user, /^Moskau/);
    await user.click(within(card).getByRole('button', { name: 'Warum?' }));
    expect(card).toHaveTextContent('die Hauptstadt steht hier für die Regierung: Russland');
  });

  it('explains a rule without words of its own in general', async () => {
    const { user } = await renderReader(makeSummit());
    const putin = screen.getAllByRole('button', { name: /^Putin –/ }).at(-1);
    putin?.focus();
    await user.keyboard(' ');
    const card = await screen.findByRole('dialog');
    await user.click(within(card).getByRole('button', { name: 'Warum?' }));
    expect(card).toHaveTextContent('entspricht einer der Regeln');
  });

  it('counts here and in all articles', async () => {
    const other = makeArticle({
      id: 'anderes',
      lines: [['paragraph', 'Trump schwieg.']],
      actors: [
        { id: 'donald-trump', name: 'Donald Trump', leader: true, known: true, mentions: 2 },
      ],
    });
    const { user } = await renderReader(makeSummit(), { others: [other] });
    const card = await openCard(user, /^Donald Trump –/);
    expect(card).toHaveTextContent('1 in diesem Artikel');
    expect(card).toHaveTextContent('3 in allen Artikeln');
  });

  it('speaks English when the interface does', async () => {
    const { user } = await renderReader(makeSummit(), { language: 'en' });
    expect(await openCard(user, /^Kremlchef/)).toHaveTextContent(
      'President of Russia since 7 May 2012',
    );
  });

  it('leads to all articles with the actor', async () => {
    const { user, getSearch } = await renderReader(makeSummit());
    const card = await openCard(user, /^Kremlchef/);
    await user.click(within(card).getByRole('link', { name: 'Alle Artikel mit Wladimir Putin' }));
    expect(getSearch()).toBe('?akteure=wladimir-putin');
  });

  it('lets the reader take a report of a wrong finding along', async () => {
    const { user } = await renderReader(makeSummit());
    const card = await openCard(user, /^Kremlchef/);
    await user.click(within(card).getByRole('button', { name: 'Stimmt nicht?' }));
    expect(card).toHaveTextContent('Regel role-office-country');
    await user.click(within(card).getByRole('button', { name: 'Bericht kopieren' }));
    expect(await within(card).findByText('kopiert')).toBeInTheDocument();
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('words: …');
    expect(copied).toContain('[Kremlchef] landete am Morgen');
  });
});
