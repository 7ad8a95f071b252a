import { useEffect } from 'react';

/** Loads the page anew as soon as the connection is back: browsers remember of a file that it did not come. */
export function useReloadWhenOnline(): void {
  useEffect(() => {
    const reload = () => window.location.reload();
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, []);
}
