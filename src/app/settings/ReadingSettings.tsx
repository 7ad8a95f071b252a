import { changeSettings, CHOICES, isAsDefault, useSettings } from '#data/settings.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';

import { SettingRow } from './SettingRow.tsx';
import { SETTINGS_WORDING } from './settings.wording.ts';
import { ThemeSwatch } from './ThemeSwatch.tsx';

const SIZES = CHOICES.size.toSorted((a, b) => Number(a) - Number(b));
const MEASURES = ['narrow', 'normal', 'wide'] as const;
const LEADINGS = ['tight', 'normal', 'loose', 'double'] as const;
const SPACINGS = ['indent', 'normal', 'wide'] as const;

const READING = ['theme', 'typeface', 'size', 'measure', 'leading', 'spacing', 'hyphens'] as const;

/** How the text looks; each choice shows at once, in the sample and on the page. */
export function ReadingSettings() {
  const words = useWording(SETTINGS_WORDING);
  return (
    <section aria-label={words.reading} className="settings-part">
      <SettingRow
        name="theme"
        label={words.theme}
        values={CHOICES.theme}
        tell={(theme) => words.themes[theme]}
        renderValue={(theme) => <ThemeSwatch theme={theme} />}
        className="theme-row"
      />
      <SettingRow
        name="typeface"
        label={words.typeface}
        values={CHOICES.typeface}
        tell={(typeface) => words.typefaces[typeface]}
      />
      <SettingRow
        name="size"
        label={words.size}
        values={SIZES}
        tell={words.sizes}
        renderValue={() => (
          <span aria-hidden="true" className="size-letter">
            A
          </span>
        )}
        className="size-row"
      />
      <SettingRow
        name="measure"
        label={words.measure}
        values={MEASURES}
        tell={(measure) => words.measures[measure]}
      />
      <SettingRow
        name="leading"
        label={words.leading}
        values={LEADINGS}
        tell={(leading) => words.leadings[leading]}
      />
      <SettingRow
        name="spacing"
        label={words.spacing}
        values={SPACINGS}
        tell={(spacing) => words.spacings[spacing]}
      />
      <SettingRow
        name="hyphens"
        label={words.hyphens}
        values={CHOICES.hyphens}
        tell={(hyphens) => words.hyphenations[hyphens]}
      />
      <Reset />
    </section>
  );
}

function Reset() {
  const words = useWording(SETTINGS_WORDING);
  const announce = useAnnounce();
  const settings = useSettings();
  const isDefault = READING.every((name) => isAsDefault(settings, name));
  const reset = () => {
    changeSettings(Object.fromEntries(READING.map((name) => [name, CHOICES[name][0]])));
    announce(words.wasReset);
  };
  return (
    <button
      type="button"
      className="settings-reset underlined"
      // Disabled it would lose the focus the moment it is pressed.
      aria-disabled={isDefault}
      onClick={() => !isDefault && reset()}
    >
      {words.reset}
    </button>
  );
}
