import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { LeaveFocus } from '#app/LeaveFocus.tsx';
import { useFocusMode } from '#app/use-focus-mode.ts';
import { AnnouncerProvider, LiveRegion } from '#ui/announcer.tsx';
import { ShortcutsProvider } from '#ui/shortcuts.tsx';

function Pane({ articleId }: { articleId: string | undefined }) {
  const { isOn, toggle } = useFocusMode(articleId);
  return isOn && <LeaveFocus onLeave={toggle} />;
}

function Page({ articleId }: { articleId?: string }) {
  return (
    <AnnouncerProvider>
      <ShortcutsProvider enabled>
        <Pane articleId={articleId} />
      </ShortcutsProvider>
      <LiveRegion />
    </AnnouncerProvider>
  );
}

const leave = () => screen.queryByRole('button', { name: 'Zurück zur Übersicht' });

describe('focus mode', () => {
  it('comes and goes with its key and is announced', async () => {
    const user = userEvent.setup();
    render(<Page articleId="eins" />);
    await user.keyboard('z');
    expect(leave()).toBeVisible();
    expect(screen.getByText('Nur der Text. Escape führt zurück.')).toBeInTheDocument();
    await user.keyboard('z');
    expect(leave()).toBeNull();
    expect(screen.getByText('Alles ist wieder da.')).toBeInTheDocument();
  });

  it.each(['{Escape}', '/', 'f'])('is left with %s', async (key) => {
    const user = userEvent.setup();
    render(<Page articleId="eins" />);
    await user.keyboard(`z${key}`);
    expect(leave()).toBeNull();
  });

  it('is left with its button', async () => {
    const user = userEvent.setup();
    render(<Page articleId="eins" />);
    await user.keyboard('z');
    await user.click(leave()!);
    expect(leave()).toBeNull();
  });

  it('lasts from article to article and ends with the list', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Page articleId="eins" />);
    await user.keyboard('z');
    rerender(<Page articleId="zwei" />);
    expect(leave()).toBeVisible();
    rerender(<Page />);
    rerender(<Page articleId="zwei" />);
    expect(leave()).toBeNull();
  });

  it('is nothing without an article', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.keyboard('z');
    expect(leave()).toBeNull();
  });
});
