import type { Settings } from '#data/settings.ts';
import { useWording } from '#ui/language.tsx';

import { SETTINGS_WORDING } from './settings.wording.ts';

const HALVES: Record<Settings['theme'], readonly string[]> = {
  system: ['light', 'dark'],
  light: ['light'],
  sepia: ['theme-sepia'],
  dark: ['dark'],
  contrast: ['theme-contrast', 'theme-contrast dark'],
};

/** A scrap of paper in the colours of a theme; two halves where the system decides. */
export function ThemeSwatch({ theme }: { theme: Settings['theme'] }) {
  const words = useWording(SETTINGS_WORDING);
  return (
    <span aria-hidden="true" className="swatch">
      <span className="swatch-paper">
        {HALVES[theme].map((look) => (
          <span key={look} className={`swatch-half ${look}`}>
            <span>A</span>
          </span>
        ))}
      </span>
      <span className="option-word" data-word={words.themesShort[theme]}>
        {words.themesShort[theme]}
      </span>
    </span>
  );
}
