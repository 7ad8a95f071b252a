import { useEffect, useLayoutEffect } from 'react';

import { getSettings, useSettings } from '#data/settings.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Keeps theme and language of the document in step with the settings; public/theme.js sets them for the first paint. */
export function useAppearance(): void {
  const { theme, language } = useSettings();

  useLayoutEffect(applyTheme, [theme]);

  useEffect(() => {
    const system = window.matchMedia(DARK);
    system.addEventListener('change', applyTheme);
    return () => system.removeEventListener('change', applyTheme);
  }, []);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}

function applyTheme(): void {
  const { theme } = getSettings();
  const isDark = theme === 'system' ? window.matchMedia(DARK).matches : theme === 'dark';
  const root = document.documentElement;
  root.classList.toggle('dark', isDark);
  root.style.colorScheme = isDark ? 'dark' : 'light';
}
