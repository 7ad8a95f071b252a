import { useEffect, useLayoutEffect } from 'react';

import { getSettings, useSettings } from '#data/settings.ts';
import { useAfterPaint } from '#ui/use-after-paint.ts';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

/** What reading.css knows as attributes of the root. */
const READING = ['typeface', 'size', 'measure', 'leading', 'spacing', 'hyphens'] as const;

/** Keeps the look of the document in step with the settings; public/theme.js sets it for the first paint. */
export function Appearance() {
  // The switch answers at once; to set a long text anew may take a moment.
  const settings = useAfterPaint(useSettings());
  const { theme, language } = settings;

  useLayoutEffect(applyTheme, [theme]);

  useEffect(() => {
    const systems = [DARK, CONTRAST].map((query) => window.matchMedia(query));
    for (const system of systems) system.addEventListener('change', applyTheme);
    return () => {
      for (const system of systems) system.removeEventListener('change', applyTheme);
    };
  }, []);

  useLayoutEffect(() => {
    for (const name of READING) document.documentElement.dataset[name] = settings[name];
  }, [settings]);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return null;
}

function applyTheme(): void {
  const { theme } = getSettings();
  const follows = theme === 'system' || theme === 'contrast';
  const isDark = theme === 'dark' || (follows && window.matchMedia(DARK).matches);
  const asksContrast = theme === 'system' && window.matchMedia(CONTRAST).matches;
  const root = document.documentElement;
  root.classList.toggle('dark', isDark);
  root.classList.toggle('theme-sepia', theme === 'sepia');
  root.classList.toggle('theme-contrast', theme === 'contrast' || asksContrast);
  root.style.colorScheme = isDark ? 'dark' : 'light';
}
