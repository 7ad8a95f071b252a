import type { ReactNode } from 'react';

import type { MentionKind } from '#core/article.ts';
import { changeSettings, useSettings, type Settings } from '#data/settings.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';

import { DIALOGS_WORDING } from './dialogs.wording.ts';

const THEMES = ['system', 'light', 'dark'] as const satisfies Settings['theme'][];
const LANGUAGES = ['de', 'en'] as const satisfies Settings['language'][];
const KINDS = [
  'person',
  'role',
  'country',
  'place',
  'organisation',
] as const satisfies MentionKind[];

interface Props {
  onClose: () => void;
  /** Where the page has no button of its own for help. */
  onHelp?: (() => void) | undefined;
}

export function SettingsDialog({ onClose, onHelp }: Props) {
  const words = useWording(DIALOGS_WORDING);
  const settings = useSettings();
  const { marks } = settings;
  return (
    <Dialog title={words.settings} closeLabel={words.close} onClose={onClose}>
      <div className="px-6 pb-6">
        <Group name={words.theme}>
          {THEMES.map((theme) => (
            <Choice
              key={theme}
              type="radio"
              name="theme"
              label={words.themes[theme]}
              checked={settings.theme === theme}
              onChange={() => changeSettings({ theme })}
            />
          ))}
        </Group>
        <Group name={words.language}>
          {LANGUAGES.map((language) => (
            <Choice
              key={language}
              type="radio"
              name="language"
              label={words.languages[language]}
              checked={settings.language === language}
              onChange={() => changeSettings({ language })}
            />
          ))}
        </Group>
        <Group name={words.marks}>
          {KINDS.map((kind) => (
            <Choice
              key={kind}
              type="checkbox"
              label={words.kinds[kind]}
              checked={marks[kind]}
              onChange={() => changeSettings({ marks: { ...marks, [kind]: !marks[kind] } })}
            />
          ))}
          <Choice
            type="checkbox"
            wide
            label={words.onlyFiltered}
            checked={settings.onlyFiltered}
            onChange={() => changeSettings({ onlyFiltered: !settings.onlyFiltered })}
          />
        </Group>
        <Group name={words.keyboard} hint={words.shortcutsHint}>
          <Choice
            type="checkbox"
            wide
            label={words.shortcuts}
            checked={settings.shortcuts}
            onChange={() => changeSettings({ shortcuts: !settings.shortcuts })}
          />
        </Group>
        {onHelp && (
          <Button className="mt-2 w-full" onClick={onHelp}>
            {words.help}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function Group(props: { name: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="border-rule medium:grid-cols-3 grid grid-cols-2 gap-x-3 border-b pt-4 pb-3 last:border-b-0">
      <legend className="col-span-full float-left mb-1 w-full font-semibold">{props.name}</legend>
      {props.children}
      {props.hint && <p className="text-note text-ink-2 col-span-full mt-0.5 mb-1">{props.hint}</p>}
    </fieldset>
  );
}

function Choice(props: {
  type: 'radio' | 'checkbox';
  name?: string;
  label: string;
  checked: boolean;
  wide?: boolean;
  onChange: () => void;
}) {
  return (
    <label
      className={`max-medium:min-h-11 flex min-h-7.5 items-center gap-2.5 ${props.wide ? 'col-span-full' : ''}`}
    >
      <input
        type={props.type}
        name={props.name}
        checked={props.checked}
        className="accent-ink size-4 flex-none"
        onChange={props.onChange}
      />
      {props.label}
    </label>
  );
}
