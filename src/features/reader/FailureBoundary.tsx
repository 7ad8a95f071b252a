import { Component, type ReactNode } from 'react';

import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';
import { Message } from '#ui/Message.tsx';
import { useReloadWhenOnline } from '#ui/use-reload-when-online.ts';

import { READER_WORDING } from './reader.wording.ts';

interface Props {
  onReset: () => void;
  children: ReactNode;
}

/** Shows that an article could not be loaded, and tries again when asked. */
export class FailureBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Failure onRetry={this.retry} />;
  }

  private readonly retry = (): void => {
    this.props.onReset();
    this.setState({ failed: false });
  };
}

function Failure({ onRetry }: { onRetry: () => void }) {
  useReloadWhenOnline();
  const words = useWording(READER_WORDING);
  return (
    <div className="wide:pl-15 h-full">
      <Message title={words.failed} alert>
        <p>{words.failedHint}</p>
        <Button className="text-ui mt-6 font-sans" onClick={onRetry}>
          {words.reload}
        </Button>
      </Message>
    </div>
  );
}
