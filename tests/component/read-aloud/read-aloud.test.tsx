import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { articleQuery } from '#data/queries.ts';
import { createQueryClient } from '#data/query-client.ts';
import { changeSettings, getSettings, parseSettings } from '#data/settings.ts';
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx';
import { makeArticle, type MadeArticle } from '#tests/support/make-article.ts';
import {
  GERMAN_VOICES,
  getSpeech,
  installSpeech,
  type StandInVoice,
} from '#tests/support/speech-stand-in.ts';
import { AnnouncerProvider, LiveRegion } from '#ui/announcer.tsx';
import { ShortcutsProvider } from '#ui/shortcuts.tsx';

afterEach(() => changeSettings(parseSettings(undefined)));

const SUMMIT = makeArticle({
  lines: [
    ['title', 'Treffen in Genf'],
    ['paragraph', 'Am 24. Februar kam Dr. Merz. Er sagte: "Wir reden."'],
    ['repeat', 'Treffen in Genf'],
    ['boilerplate', 'Kommentare'],
  ],
});

function renderAloud({
  article = SUMMIT,
  voices = GERMAN_VOICES,
}: { article?: MadeArticle; voices?: readonly StandInVoice[] } = {}) {
  installSpeech(voices);
  const client = createQueryClient();
  const { id } = article.analysis;
  client.setQueryData(articleQuery(id).queryKey, article);
  const onClose = vi.fn<() => void>();
  const view = render(
    <QueryClientProvider client={client}>
      <AnnouncerProvider>
        <ShortcutsProvider enabled>
          <ReadAloud articleId={id} onClose={onClose} />
        </ShortcutsProvider>
        <LiveRegion />
      </AnnouncerProvider>
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), onClose, ...view };
}

const listSpoken = () => getSpeech().spoken.map(({ text }) => text);
const finish = () => act(() => getSpeech().finish());
const button = (name: string) => screen.getByRole('button', { name });

describe('the voice', () => {
  it('reads sentence after sentence and passes over what is folded', () => {
    renderAloud();
    expect(screen.getByText('Satz 1 von 3')).toBeVisible();
    finish();
    expect(screen.getByText('Satz 2 von 3')).toBeVisible();
    finish();
    finish();
    expect(listSpoken()).toEqual([
      'Treffen in Genf',
      'Am 24. Februar kam Dr. Merz.',
      'Er sagte: „Wir reden.“',
    ]);
    expect(screen.getByText('Der Artikel ist zu Ende gelesen.')).toBeInTheDocument();
    expect(button('Vorlesen')).toBeVisible();
    expect(getSpeech().speaking).toBe(false);
  });

  it('is one on the device unless the reader chooses another', async () => {
    const { user } = renderAloud();
    expect(getSpeech().spoken.at(-1)?.voice).toBe('Anna');
    const voices = screen.getByRole('combobox', { name: 'Stimme' });
    expect(voices).toHaveTextContent('AnnaPetraFerne Stimme (über das Netz)');
    await user.selectOptions(voices, 'Petra');
    await waitFor(() => expect(getSpeech().spoken.at(-1)?.voice).toBe('Petra'));
    expect(getSettings().voices).toEqual({ de: 'Petra' });
  });

  it('speaks as fast as the reader wants', async () => {
    const { user } = renderAloud();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tempo' }), 'zügig');
    await waitFor(() => expect(getSpeech().spoken.at(-1)?.rate).toBe(1.2));
    expect(getSettings().speed).toBe('120');
  });

  it('takes a long sentence in pieces', () => {
    const long = `${'Er sagte noch einmal, was er immer sagt, '.repeat(12)}und schwieg.`;
    renderAloud({ article: makeArticle({ lines: [['paragraph', long]] }) });
    for (let pieces = 0; pieces < 20; pieces++) finish();
    expect(listSpoken().length).toBeGreaterThan(2);
    expect(listSpoken().join(' ')).toBe(long);
  });
});

describe('reading aloud', () => {
  it('is held and goes on with the sentence it was held in', async () => {
    const { user } = renderAloud();
    finish();
    await user.click(button('Anhalten'));
    expect(getSpeech().speaking).toBe(false);
    await user.keyboard('r');
    await waitFor(() => expect(getSpeech().speaking).toBe(true));
    expect(listSpoken().slice(-2)).toEqual([
      'Am 24. Februar kam Dr. Merz.',
      'Am 24. Februar kam Dr. Merz.',
    ]);
  });

  it('goes a sentence on and back, and stays within the article', async () => {
    const { user } = renderAloud();
    await user.click(button('Nächster Satz'));
    await waitFor(() => expect(listSpoken().at(-1)).toBe('Am 24. Februar kam Dr. Merz.'));
    await user.click(button('Vorheriger Satz'));
    await user.click(button('Vorheriger Satz'));
    expect(screen.getByText('Satz 1 von 3')).toBeVisible();
  });

  it('ends with Escape, and when it is taken away', async () => {
    const { user, onClose, unmount } = renderAloud();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    unmount();
    expect(getSpeech().speaking).toBe(false);
  });

  it('says when the voice fails', () => {
    renderAloud();
    act(() => getSpeech().fail());
    expect(screen.getByRole('alert')).toHaveTextContent('Die Stimme ist verstummt.');
    expect(button('Vorlesen')).toBeVisible();
  });

  it('says when there is no voice for the language', async () => {
    renderAloud({ voices: [] });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Dieses Gerät hat keine Stimme für Deutsch.',
    );
  });

  it('sends nothing over the net unless asked to', async () => {
    const { user } = renderAloud({ voices: GERMAN_VOICES.slice(0, 1) });
    expect(screen.getByRole('alert')).toHaveTextContent('nur Stimmen über das Netz');
    expect(listSpoken()).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stimme' }), 'Ferne Stimme');
    expect(listSpoken()).toEqual(['Treffen in Genf']);
  });

  it('says when there is nothing to read', () => {
    renderAloud({ article: makeArticle({ lines: [['boilerplate', 'Kommentare']] }) });
    expect(screen.getByText('In diesem Artikel steht nichts zum Vorlesen.')).toBeVisible();
  });

  it('says when the browser cannot speak at all', () => {
    installSpeech([]);
    Reflect.deleteProperty(window, 'speechSynthesis');
    render(<ReadAloud articleId="probe" onClose={() => {}} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Dieser Browser kann nicht vorlesen.');
  });
});
