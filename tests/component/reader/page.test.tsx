import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { clampDate } from '#core/dating/clamp-date.ts';
import { makeArticle, spanOf, type MadeArticle } from '#tests/support/make-article.ts';
import { renderReader } from '#tests/support/render-reader.tsx';
import { makeSummit } from '#tests/support/summit-article.ts';

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

/** The day on which a text was at hand. */
const AT_HAND = '2026-11-22';

function makeBounded(latest?: string): MadeArticle {
  const article = makeArticle({
    lines: [['paragraph', 'Nach dem Einmarsch sprach Kanzler Scholz.']],
  });
  const { text, analysis } = article;
  analysis.date = {
    earliest: '2022-02-24',
    ...(latest ? { latest } : {}),
    evidence: [
      {
        ...spanOf(text, 'Nach dem Einmarsch'),
        rule: 'date-event',
        note: 'Der Krieg hatte begonnen.',
        bound: 'earliest',
        day: '2022-02-24',
      },
    ],
  };
  return article;
}

describe('the article', () => {
  it('shows title, lead and a stated date', async () => {
    await renderReader(makeSummit());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Putin reist nach Alaska');
    expect(screen.getByText('15. August 2025', { selector: 'b' })).toBeInTheDocument();
    expect(button(/steht im Text/)).toBeInTheDocument();
  });

  it('shows straight quotation marks as typographic ones', async () => {
    await renderReader(makeSummit());
    expect(screen.getByText(/„Wir reden“/)).toBeInTheDocument();
  });

  it('carries its own language and says so when it is not German', async () => {
    await renderReader(makeArticle({ lines: [['title', 'On the Summit']], language: 'en' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
    expect(screen.getByText(/Dieser Artikel ist auf Englisch/)).toBeInTheDocument();
  });

  it('says when there is no text', async () => {
    await renderReader(makeArticle({ lines: [], title: 'leer' }));
    expect(screen.getByText('Diese Datei enthält keinen Text.')).toBeInTheDocument();
  });

  it('folds a repeat with a note and shows it on request', async () => {
    const { user } = await renderReader(makeSummit());
    const lead = 'Wladimir Putin trifft dort Donald Trump.';
    const count = () => screen.getAllByText((_, element) => element?.textContent === lead).length;
    expect(screen.getByText(/1 Wiederholung ausgeblendet/)).toBeInTheDocument();
    const before = count();
    await user.click(screen.getAllByRole('button', { name: 'anzeigen' })[0] ?? document.body);
    expect(count()).toBeGreaterThan(before);
    await user.click(button('wieder ausblenden'));
    expect(count()).toBe(before);
  });

  it('names what boilerplate it folds, and what stood before the text', async () => {
    await renderReader(makeSummit());
    expect(screen.getByText(/Beiwerk „Kommentare“ ausgeblendet/)).toBeInTheDocument();
    expect(screen.getByText(/Vor dem Text: 1 Datumszeile ausgeblendet/)).toBeInTheDocument();
  });

  it('shows the file as it is with o', async () => {
    const { text, analysis } = makeSummit();
    const { user } = await renderReader({ text, analysis });
    await user.keyboard('o');
    const marked = await screen.findByRole('checkbox', { name: 'mit Markierungen' });
    expect(document.querySelector('[data-block="0"]')?.textContent).toBe(text);
    await user.click(marked);
    expect(document.querySelector('[data-block="0"]')?.textContent).toBe(text);
    expect(screen.getAllByRole('button', { name: /^Wladimir Putin –/ })).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Putin reist');
  });

  it('explains each topic with words that lead to their place', async () => {
    const { user } = await renderReader(makeSummit());
    await user.click(button('Warum? Zu den Themen'));
    await user.click(await screen.findByRole('button', { name: 'trifft im Text zeigen' }));
    expect(button('reden im Text zeigen')).toBeInTheDocument();
    expect(screen.getByText('Beinahe auch:')).toBeVisible();
    expect(screen.getByText('– zu wenige Wörter davon')).toBeVisible();
  });
});

describe('an inferred date', () => {
  it('says in both languages that the text was at hand', async () => {
    const article = makeBounded();
    article.analysis.date = clampDate({ ...article.analysis.date, latest: '2031-12-31' }, AT_HAND);
    const { user } = await renderReader(article, { language: 'en' });
    expect(screen.getByText('It was at hand on this day.')).toBeInTheDocument();
    await user.click(button('Why? The date'));
    expect(await screen.findByText(/The text was at hand on this day/)).toBeInTheDocument();
    expect(screen.queryByText(/lag der Text/)).toBeNull();
  });

  it('shows both ends with the words that set them', async () => {
    await renderReader(makeBounded('2025-05-06'));
    expect(screen.getByText('≈ Februar 2022 – Mai 2025')).toBeInTheDocument();
    expect(screen.getByText('nicht vor dem 24. Februar 2022')).toBeInTheDocument();
    expect(screen.getByText('nicht nach dem 6. Mai 2025')).toBeInTheDocument();
    expect(screen.getAllByText('Nach dem Einmarsch', { selector: 'q' })[0]).toBeVisible();
  });

  it('says that an end is open', async () => {
    await renderReader(makeBounded());
    expect(screen.getByText('≈ ab Februar 2022')).toBeInTheDocument();
    expect(screen.getByText('Ende offen')).toBeInTheDocument();
  });

  it('gives its evidence on request, in the language of the interface', async () => {
    const { user } = await renderReader(makeBounded(), { language: 'en' });
    await user.click(button('Why? The date'));
    expect(await screen.findByText(/speaks of a dated event as past/)).toBeVisible();
  });
});

describe('the end of the article', () => {
  const other = makeArticle({
    id: 'anderes',
    lines: [
      ['title', 'Trump telefoniert'],
      ['paragraph', 'Er rief an.'],
    ],
    date: { value: '2024-01-01', evidence: [] },
    actors: [{ id: 'donald-trump', name: 'Donald Trump', leader: true, known: true, mentions: 2 }],
  });

  it('names related articles and why they are', async () => {
    await renderReader(makeSummit(), { others: [other] });
    const link = await screen.findByRole('link', {
      name: /Trump telefoniert.*gemeinsam: Donald Trump/,
    });
    expect(link).toHaveAttribute('href', '/artikel/anderes/');
  });

  it('leads to the neighbours in the selection', async () => {
    await renderReader(makeSummit(), { others: [other] });
    const [bar] = screen.getAllByRole('navigation', { name: 'In dieser Auswahl' });
    expect(bar).toHaveTextContent('1 von 2');
    const next = within(bar ?? document.body).getByRole('link', { name: 'Nächster Artikel' });
    expect(next).toHaveAttribute('href', '/artikel/anderes/');
  });

  it('says when the article is not in the selection', async () => {
    await renderReader(makeSummit(), { others: [other], search: '?akteure=-wladimir-putin' });
    expect(screen.getByText('nicht in der Auswahl')).toBeInTheDocument();
  });

  it('tells where it takes place, the main countries first', async () => {
    const { user } = await renderReader(makeSummit());
    await user.click(button('Wo genau? Zu den Ländern'));
    const alaska = await screen.findByRole('button', { name: 'Alaska 1 zur nächsten Erwähnung' });
    expect(screen.getByRole('heading', { name: 'Vor allem' })).toBeInTheDocument();
    await user.click(alaska);
    expect(document.querySelector('.mark[data-now]')).toHaveTextContent('Alaska');
  });

  it('tells who says what', async () => {
    const article = makeSummit();
    const { text, analysis } = article;
    analysis.quotes = [
      {
        ...spanOf(text, 'Wir reden'),
        form: 'direct',
        speaker: 'wladimir-putin',
        speakerText: 'Putin',
      },
    ];
    const { user } = await renderReader(article);
    await user.click(button('Wer sagt was? Zu den Zitaten'));
    const quote = await screen.findByRole('button', { name: 'Wir reden wörtlich im Text zeigen' });
    expect(quote.closest('dl')).toHaveTextContent('Wladimir Putin');
  });

  it('steps through the words of the search', async () => {
    const { user } = await renderReader(makeSummit(), { search: '?suche=putin' });
    const hits = await screen.findByRole('region', { name: 'Fundstellen der Suche' });
    await waitFor(() => expect(hits).toHaveTextContent('3 Fundstellen'));
    await user.click(within(hits).getByRole('button', { name: 'Nächste Fundstelle' }));
    await user.click(within(hits).getByRole('button', { name: 'Nächste Fundstelle' }));
    expect(hits).toHaveTextContent('Fundstelle 2 von 3');
    await user.click(within(hits).getByRole('button', { name: 'Vorherige Fundstelle' }));
    expect(hits).toHaveTextContent('Fundstelle 1 von 3');
  });
});
