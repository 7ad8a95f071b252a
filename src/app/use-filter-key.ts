import { useShortcut } from '#ui/shortcuts.tsx';

/** The key that leads to the filters, wherever they are. */
export function useFilterKey(showFilters: () => void): void {
  useShortcut('filters', () => {
    showFilters();
    // The pane is there only once React has drawn it.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('#filter [data-name][tabindex="0"]')?.focus(),
    );
  });
}
