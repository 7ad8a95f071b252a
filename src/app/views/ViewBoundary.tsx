import { Component, type ReactNode } from 'react';

import { LoadFailure } from '../ErrorBoundary.tsx';

/** A view that does not come leaves header and filters as they are. */
export class ViewBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <LoadFailure /> : this.props.children;
  }
}
