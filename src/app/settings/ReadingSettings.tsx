import { changeSettings, CHOICES, isAsDefault, useSettings } from '#data/settings.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';

import { OptionRow } from './OptionRow.tsx';
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
  const announce = useAnnounce();
  const settings = useSettings();
  const isDefault = READING.every((name) => isAsDefault(settings, name));
  const reset = () => {
    changeSettings(Object.fromEntries(READING.map((name) => [name, CHOICES[name][0]])));
    announce(words.wasReset);
  };
  return (
    <section aria-label={words.reading} className="settings-part">
      <OptionRow
        label={words.theme}
        values={CHOICES.theme}
        chosen={settings.theme}
        tell={(theme) => words.themes[theme]}
        renderValue={(theme) => <ThemeSwatch theme={theme} />}
        className="theme-row"
        onChoose={(theme) => changeSettings({ theme })}
      />
      <OptionRow
        label={words.typeface}
        values={CHOICES.typeface}
        chosen={settings.typeface}
        tell={(typeface) => words.typefaces[typeface]}
        onChoose={(typeface) => changeSettings({ typeface })}
      />
      <OptionRow
        label={words.size}
        values={SIZES}
        chosen={settings.size}
        tell={words.sizes}
        renderValue={() => (
          <span aria-hidden="true" className="size-letter">
            A
          </span>
        )}
        className="size-row"
        onChoose={(size) => changeSettings({ size })}
      />
      <OptionRow
        label={words.measure}
        values={MEASURES}
        chosen={settings.measure}
        tell={(measure) => words.measures[measure]}
        onChoose={(measure) => changeSettings({ measure })}
      />
      <OptionRow
        label={words.leading}
        values={LEADINGS}
        chosen={settings.leading}
        tell={(leading) => words.leadings[leading]}
        onChoose={(leading) => changeSettings({ leading })}
      />
      <OptionRow
        label={words.spacing}
        values={SPACINGS}
        chosen={settings.spacing}
        tell={(spacing) => words.spacings[spacing]}
        onChoose={(spacing) => changeSettings({ spacing })}
      />
      <OptionRow
        label={words.hyphens}
        values={CHOICES.hyphens}
        chosen={settings.hyphens}
        tell={(hyphens) => words.hyphenations[hyphens]}
        onChoose={(hyphens) => changeSettings({ hyphens })}
      />
      <button
        type="button"
        className="settings-reset underlined"
        // Disabled it would lose the focus the moment it is pressed.
        aria-disabled={isDefault}
        onClick={() => !isDefault && reset()}
      >
        {words.reset}
      </button>
    </section>
  );
}
