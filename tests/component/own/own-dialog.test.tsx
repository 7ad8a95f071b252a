import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Providers } from '#app/App.tsx';
import { OwnStorageError } from '#data/own/own-error.ts';
import type { AddOptions, AddResult, OwnArticle, OwnState, OwnText } from '#data/own/own-state.ts';
import { OwnDialog } from '#features/own/OwnDialog.tsx';
import type { Gathered } from '#features/own/read-files.ts';
import { fillBrowserGaps } from '#tests/support/browser-gaps.ts';

type Add = (texts: readonly OwnText[], options: AddOptions) => Promise<AddResult>;

const stand = vi.hoisted(() => ({
  own: { articles: [], problem: null } as OwnState,
  add: vi.fn<Add>(),
  remove: vi.fn<(ids: readonly string[]) => Promise<void>>(),
}));

vi.mock('#data/own/use-own.ts', () => ({
  useOwn: () => stand.own,
  useOwnActions: () => ({ add: stand.add, remove: stand.remove }),
}));

const GIPFEL = makeOwn('gipfel', 'Gipfel in Genf');
const BESUCH = makeOwn('besuch', 'Besuch in Prag');
const NOTHING: AddResult = { added: [], known: [], leftOut: [] };

function makeOwn(name: string, title: string): OwnArticle {
  return {
    id: `eigen-${name}-0a1b2c3d`,
    file: `${name}.txt`,
    title,
    added: '2026-05-03T09:00:00Z',
    length: 100,
  };
}

// jsdom's files cannot be read.
function makeFile(name: string, content = 'Text'): File {
  const bytes = new TextEncoder().encode(content);
  return Object.assign(new File([content], name), {
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  });
}

function renderDialog(dropped?: Promise<Gathered>) {
  fillBrowserGaps(1440);
  const user = userEvent.setup({ applyAccept: false });
  const Stage = () => {
    const [isOpen, setOpen] = useState(true);
    return isOpen && <OwnDialog dropped={dropped} onClose={() => setOpen(false)} />;
  };
  render(
    <MemoryRouter>
      <Providers>
        <Stage />
      </Providers>
    </MemoryRouter>,
  );
  return user;
}

const chooser = () => screen.getByLabelText(/Dateien wählen/);
const field = () => screen.getByRole('textbox', { name: 'Text einfügen' });
const submit = () => screen.getByRole('button', { name: 'Hinzufügen' });
const summary = () => screen.findByRole('heading', { level: 3, name: /hinzugefügt/ });

/** Name and text of what was given to be added first. */
function listAdded(): string[][] {
  const [texts = []] = stand.add.mock.calls[0] ?? [];
  return texts.map((each) => [
    each.file,
    'text' in each ? each.text : new TextDecoder().decode(each.bytes),
  ]);
}

beforeEach(() => {
  stand.own = { articles: [], problem: null };
  stand.add.mockReset().mockResolvedValue(NOTHING);
  stand.remove.mockReset().mockResolvedValue();
});

describe('the dialog that adds articles', () => {
  it('says that nothing leaves the machine', () => {
    renderDialog();
    expect(chooser()).toHaveAccessibleDescription(/nichts davon wird übertragen/);
  });

  it('adds chosen files and tells what was added, known and left out', async () => {
    stand.add.mockResolvedValue({
      added: [GIPFEL],
      known: [BESUCH],
      leftOut: [{ file: 'bild.jpg', reason: 'binary' }],
    });
    const user = renderDialog();
    await user.upload(chooser(), [makeFile('gipfel.txt', 'Ü'), makeFile('bild.jpg')]);
    expect(await summary()).toHaveTextContent(
      'Ein Artikel hinzugefügt, einer war schon da, eine Datei ausgelassen.',
    );
    expect(await summary()).toHaveFocus();
    expect(listAdded()).toEqual([
      ['gipfel.txt', 'Ü'],
      ['bild.jpg', 'Text'],
    ]);
    expect(screen.getByText('bild.jpg').parentElement).toHaveTextContent('bild.jpg – kein Text');
    await user.click(screen.getByRole('link', { name: 'Gipfel in Genf' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leaves out what cannot be read, is a web page or no article by its size', async () => {
    const user = renderDialog();
    const gone = Object.assign(makeFile('fort.txt'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    const large = makeFile('buch.txt');
    Object.defineProperty(large, 'size', { value: 5_000_001 });
    await user.upload(chooser(), [gone, large, makeFile('seite.html', '<p>Gipfel')]);
    expect(await summary()).toHaveTextContent('Kein Artikel hinzugefügt, 3 Dateien ausgelassen.');
    expect(screen.getByText('seite.html').parentElement).toHaveTextContent('kein Text');
    expect(screen.getByText('fort.txt').parentElement).toHaveTextContent('Datei nicht lesbar');
    expect(screen.getByText('buch.txt').parentElement).toHaveTextContent('größer als 5 MB');
    expect(stand.add).not.toHaveBeenCalled();
  });

  it('tells how far it is, can be cancelled, and keeps a pasted text that was not added', async () => {
    let signal: AbortSignal | undefined;
    stand.add.mockImplementation((_texts, options) => {
      ({ signal } = options);
      options.onProgress(12, 30);
      return new Promise((_resolve, reject) => {
        options.signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    });
    const user = renderDialog();
    await user.type(field(), 'Gipfel in Genf');
    await user.click(submit());
    expect(await screen.findByText('12 von 30 ausgewertet', { selector: 'p' })).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '12');
    const cancel = screen.getByRole('button', { name: 'Abbrechen' });
    expect(cancel).toHaveFocus();
    await user.click(cancel);
    expect(signal?.aborted).toBe(true);
    expect(await screen.findByText(/^Abgebrochen/, { selector: 'p' })).toBeVisible();
    expect(field()).toHaveValue('Gipfel in Genf');
  });

  it('empties the field once its text is added, and asks for one where there is none', async () => {
    stand.add.mockResolvedValue({ ...NOTHING, added: [GIPFEL] });
    const user = renderDialog();
    await user.click(submit());
    expect(field()).toHaveFocus();
    expect(stand.add).not.toHaveBeenCalled();
    await user.type(field(), 'Gipfel in Genf');
    await user.click(submit());
    await summary();
    expect(listAdded()).toEqual([['Eingefügter Text', 'Gipfel in Genf']]);
    expect(field()).toHaveValue('');
  });

  it('adds what was dropped, and says when a folder held no text', async () => {
    renderDialog(Promise.resolve({ texts: [], leftOut: [] }));
    expect(await summary()).toHaveTextContent('Kein Artikel hinzugefügt.');
    expect(screen.getByText('Darin war keine Textdatei (.txt).')).toBeVisible();
  });

  it.each([
    ['a full storage', new OwnStorageError('full'), /Speicher des Browsers ist voll/],
    ['a lost worker', new Error('lost'), /konnten nicht ausgewertet werden/],
  ])('says in words what failed: %s', async (_, error, words) => {
    stand.add.mockRejectedValue(error);
    const user = renderDialog();
    await user.upload(chooser(), [makeFile('gipfel.txt')]);
    expect(await screen.findByText(words, { selector: 'p' })).toBeVisible();
  });

  it('stays to say what was cancelled when it is closed too early', async () => {
    stand.add.mockImplementation(
      (_texts, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    const user = renderDialog();
    await user.upload(chooser(), [makeFile('gipfel.txt')]);
    await screen.findByText('0 von 1 ausgewertet', { selector: 'p' });
    await user.click(screen.getByRole('button', { name: 'Schließen' }));
    expect(await screen.findByText(/^Abgebrochen/, { selector: 'p' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Schließen' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the list of own articles', () => {
  const row = (title: string) => within(screen.getByText(title).closest('li') ?? document.body);

  beforeEach(() => {
    stand.own = { articles: [GIPFEL, BESUCH], problem: null };
  });

  it('has the newest first, each with its file and day', () => {
    renderDialog();
    const titles = screen.getAllByRole('link').map(({ textContent }) => textContent);
    expect(titles).toEqual(['Besuch in Prag', 'Gipfel in Genf']);
    expect(row('Gipfel in Genf').getByText('gipfel.txt')).toBeVisible();
    expect(row('Gipfel in Genf').getByText(/^hinzugefügt am 3\.\sMai\s2026$/)).toBeVisible();
  });

  it('removes one only after it was asked', async () => {
    const user = renderDialog();
    const remove = () => row('Gipfel in Genf').getByRole('button', { name: /entfernen$/ });
    await user.click(remove());
    const keep = row('Gipfel in Genf').getByRole('button', { name: 'Behalten' });
    expect(keep).toHaveFocus();
    await user.click(keep);
    expect(stand.remove).not.toHaveBeenCalled();
    expect(remove()).toHaveFocus();
    await user.click(remove());
    await user.click(row('Gipfel in Genf').getByRole('button', { name: 'Ja, entfernen' }));
    expect(stand.remove).toHaveBeenCalledWith([GIPFEL.id]);
    expect(await screen.findAllByText('Ein Artikel entfernt')).not.toHaveLength(0);
    expect(screen.getByRole('heading', { name: /^Eigene Artikel/ })).toHaveFocus();
  });

  it('removes all at once', async () => {
    const user = renderDialog();
    await user.click(screen.getByRole('button', { name: 'Alle entfernen' }));
    await user.click(screen.getByRole('button', { name: 'Ja, entfernen' }));
    expect(stand.remove).toHaveBeenCalledWith([GIPFEL.id, BESUCH.id]);
  });

  it('says when the storage does not let it', async () => {
    stand.remove.mockRejectedValue(new OwnStorageError('blocked'));
    const user = renderDialog();
    await user.click(screen.getByRole('button', { name: 'Alle entfernen' }));
    await user.click(screen.getByRole('button', { name: 'Ja, entfernen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Ein anderes Fenster/);
  });

  it('says when it cannot be read', () => {
    stand.own = { articles: [], problem: 'newer' };
    renderDialog();
    expect(screen.getByText(/^Eine neuere Fassung/)).toBeVisible();
  });
});
