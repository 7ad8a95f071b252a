import 'fake-indexeddb/auto';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Providers } from '#app/App.tsx';
import { NOTHING_MINE } from '#core/mine/mine.ts';
import { serializeMine } from '#core/mine/serialize-mine.ts';
import { MinePage } from '#features/mine/page/MinePage.tsx';
import { fillBrowserGaps } from '#tests/support/browser-gaps.ts';
import { makeHighlight } from '#tests/support/make-highlight.ts';
import { SMALL_CATALOG as catalog } from '#tests/support/small-catalog.ts';

const ID = catalog.articles[0]?.id ?? '';
const TITLE = catalog.articles[0]?.title ?? '';

const FILE = serializeMine({
  ...NOTHING_MINE,
  articles: new Map([
    [ID, { articleId: ID, title: TITLE, readAt: '2026-05-03T09:00:00Z' }],
    ['weg', { articleId: 'weg', title: 'Fort', starredAt: '2026-05-02T09:00:00Z' }],
  ]),
  highlights: new Map(
    [
      makeHighlight('h1', { articleId: ID, title: TITLE, exact: 'Der Vertrag', note: 'Prüfen!' }),
      makeHighlight('h2', { articleId: 'weg', title: 'Fort', exact: 'Alte Worte' }),
    ].map((each) => [each.id, each]),
  ),
});

const FILTERS = serializeMine({
  ...NOTHING_MINE,
  filters: new Map(
    [
      { id: 'f1', name: 'Krisen', view: '?laender=CN&suche=gas+-"Nord+Stream"' },
      { id: 'f2', name: 'Ohne Frankreich', view: '?laender=-FR&unfug=1' },
    ].map((each) => [each.id, { ...each, createdAt: '2026-05-01T08:00:00Z' }]),
  ),
});

function renderMine(path = '/meins/') {
  fillBrowserGaps(1440);
  const user = userEvent.setup();
  render(
    <MemoryRouter initialEntries={[path]}>
      <Providers>
        <MinePage catalog={catalog} />
      </Providers>
    </MemoryRouter>,
  );
  return user;
}

const choose = async (user: ReturnType<typeof userEvent.setup>, text: string) =>
  user.upload(
    await screen.findByLabelText('Datei wählen'),
    // jsdom's files cannot be read.
    Object.assign(new File([text], 'meins.json'), { text: () => Promise.resolve(text) }),
  );

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the page of one’s own', () => {
  it('says what it is for while there is nothing', async () => {
    renderMine();
    expect(await screen.findByText('Noch nichts Eigenes.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Meins' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: /Alles löschen/ })).toBeNull();
  });

  it('takes a file, shows it by article, and takes it back', async () => {
    const user = renderMine();
    await choose(user, FILE);
    expect(
      await screen.findByText('Ein Stern, 2 Markierungen, eine Notiz; ein Artikel gelesen.'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Der Vertrag' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/artikel/${ID}/#stelle=10-`),
    );
    const apart = screen.getByRole('region', { name: 'Nicht wiedergefunden' });
    expect(within(apart).getByText('Alte Worte')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText('Noch nichts Eigenes.')).toBeVisible();
  });

  it('lists kept filters with their sentence, finds, renames and deletes them', async () => {
    const user = renderMine();
    await choose(user, FILTERS);
    const list = within(await screen.findByRole('region', { name: 'Gemerkte Filter 2' }));
    expect(list.getByRole('link', { name: 'Krisen' })).toHaveAttribute(
      'href',
      '/?laender=CN&suche=gas+-%22Nord+Stream%22',
    );
    expect(list.getByText('mit China, mit „gas“, ohne die Wortfolge „Nord Stream“')).toBeVisible();
    const search = screen.getByRole('searchbox', { name: /Filtern suchen$/ });
    await user.type(search, 'wortfolge');
    expect(list.getAllByRole('link')).toHaveLength(1);
    await user.clear(search);
    await user.click(list.getByRole('button', { name: 'Filter „Krisen“ umbenennen' }));
    const name = list.getByRole('textbox', { name: 'Name des Filters' });
    await user.clear(name);
    await user.type(name, 'Gas{Enter}');
    expect(await list.findByRole('link', { name: 'Gas' })).toBeVisible();
    await user.click(list.getByRole('button', { name: 'Filter „Gas“ löschen' }));
    expect(list.queryByRole('link', { name: 'Gas' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(await list.findByRole('link', { name: 'Gas' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sterne' }));
    expect(screen.queryByRole('region', { name: /^Gemerkte Filter/ })).toBeNull();
  });

  it('names what is wrong in a file and takes the rest', async () => {
    const user = renderMine();
    await choose(user, FILE.replace('"exact": "Alte Worte"', '"exact": ""'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Nicht verstanden und ausgelassen: Markierung 2',
    );
    expect(screen.getByText('Prüfen!')).toBeVisible();
  });

  it('changes and deletes a note with a way back', async () => {
    const user = renderMine();
    await choose(user, FILE);
    await user.click(await screen.findByRole('button', { name: 'Notiz ändern' }));
    const field = screen.getByRole('textbox', { name: 'Notiz' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Erledigt');
    await user.click(screen.getByRole('button', { name: 'Fertig' }));
    expect(screen.getByText('Erledigt')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText('Prüfen!')).toBeVisible();
  });

  it('keeps a note that is closed by Escape, and drops one that is discarded', async () => {
    const user = renderMine();
    await choose(user, FILE);
    await user.click(await screen.findByRole('button', { name: 'Notiz ändern' }));
    await user.type(screen.getByRole('textbox', { name: 'Notiz' }), ' Heute.');
    await user.click(screen.getByRole('button', { name: 'Schließen und speichern' }));
    expect(screen.getByText('Prüfen! Heute.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Notiz ändern' }));
    await user.type(screen.getByRole('textbox', { name: 'Notiz' }), ' Morgen.');
    await user.click(screen.getByRole('button', { name: 'Verwerfen' }));
    expect(screen.getByText('Prüfen! Heute.')).toBeVisible();
  });

  it('keeps the note that is being written when the page goes', async () => {
    const user = renderMine();
    await choose(user, FILE);
    await user.click(await screen.findByRole('button', { name: 'Notiz ändern' }));
    await user.type(screen.getByRole('textbox', { name: 'Notiz' }), ' Heute.');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(screen.getByText('Prüfen! Heute.')).toBeVisible();
  });

  it('deletes everything only after it was asked', async () => {
    const user = renderMine();
    await choose(user, FILE);
    await user.click(await screen.findByRole('button', { name: /^Alles löschen/ }));
    const dialog = screen.getByRole('dialog', { name: 'Alles Eigene löschen?' });
    await user.click(within(dialog).getByRole('button', { name: 'Abbrechen' }));
    expect(screen.getByText('Prüfen!')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Alles löschen/ }));
    await user.click(screen.getByRole('button', { name: 'Endgültig löschen' }));
    expect(await screen.findByText('Noch nichts Eigenes.')).toBeVisible();
  });

  it('says where it can keep nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const user = renderMine();
    expect(await screen.findByText(/erlaubt dieser Seite keinen Speicher/)).toBeVisible();
    await choose(user, FILE);
    expect(await screen.findByText('4 Änderungen sind nicht gespeichert.')).toBeVisible();
  });
});
