import { Component, Suspense, type ReactNode } from 'react';

interface Props {
  /** Keeps the room of what is still to come. */
  fallback?: ReactNode;
  children: ReactNode;
}

/** What is only an addition to the page comes when it is there, and leaves the page as it is when it fails. */
export class QuietBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { fallback, children } = this.props;
    return this.state.failed ? null : <Suspense fallback={fallback}>{children}</Suspense>;
  }
}
