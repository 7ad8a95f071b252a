import { Component, type ReactNode } from 'react';

import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';
import { Message } from '#ui/Message.tsx';
import { useReloadWhenOnline } from '#ui/use-reload-when-online.ts';

import { APP_WORDING } from './app.wording.ts';

/** Catches what no part of the page has foreseen. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const words = useWording(APP_WORDING);
  return (
    <main className="h-full">
      <Message alert title={words.broken}>
        <p>{words.brokenHint}</p>
        <ReloadButton />
      </Message>
    </main>
  );
}

/** The articles are not there: most often a new version has taken the place of the files this page knows. */
export function LoadFailure() {
  useReloadWhenOnline();
  const words = useWording(APP_WORDING);
  return (
    <Message alert title={words.failed}>
      <p>{words.failedHint}</p>
      <ReloadButton />
    </Message>
  );
}

/** The articles are there, but not what is needed to search them. */
export function SearchFailure() {
  const words = useWording(APP_WORDING);
  return (
    <div role="alert" className="border-rule text-ink-2 medium:px-6 border-b px-5 py-4">
      {words.searchFailed}{' '}
      <button
        type="button"
        className="underlined text-ink min-h-6 font-medium"
        onClick={() => window.location.reload()}
      >
        {words.reload}
      </button>
    </div>
  );
}

function ReloadButton() {
  const words = useWording(APP_WORDING);
  return (
    <Button solid className="mt-6 font-sans" onClick={() => window.location.reload()}>
      {words.reload}
    </Button>
  );
}
