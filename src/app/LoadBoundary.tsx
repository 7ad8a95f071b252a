import { Component, type ReactNode } from 'react';

import { LoadFailure } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';

interface Props {
  /** Whether header and all would come with it. */
  isWhole?: boolean;
  children: ReactNode;
}

/** A page that does not come leaves the way to all others open. */
export class LoadBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    if (!this.props.isWhole) return <LoadFailure />;
    return (
      <Frame isWide>
        <LoadFailure />
      </Frame>
    );
  }
}
