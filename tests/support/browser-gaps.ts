import { vi } from 'vitest';

/** Stands in for what jsdom does not have; the width decides which layout the page takes. */
export function fillBrowserGaps(width: number): void {
  // Tall enough for ten items of the list.
  vi.stubGlobal('innerHeight', 1600);
  vi.stubGlobal('matchMedia', (query: string) => {
    const least = /width >= ([\d.]+)em/.exec(query)?.[1];
    const target = new EventTarget();
    return Object.assign(target, {
      media: query,
      matches: least ? width >= Number(least) * 16 : false,
    });
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}
