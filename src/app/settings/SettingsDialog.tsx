import type { ReactNode } from 'react';

import { KINDS_WORDING } from '#app/kinds.wording.ts';
import { MENTION_KINDS } from '#core/article.ts';
import { changeSettings, CHOICES, useSetting } from '#data/settings.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';
import { useScreen } from '#ui/use-screen.ts';

import { ReadingSettings } from './ReadingSettings.tsx';
import { SettingRow } from './SettingRow.tsx';
import { SETTINGS_WORDING } from './settings.wording.ts';
import { TextSample } from './TextSample.tsx';

import './settings.css';

interface Props {
  onClose: () => void;
  onHelp: () => void;
  onKeys: () => void;
}

/** Beside the article on a wide screen, so that it shows what each choice does. */
export function SettingsDialog({ onClose, onHelp, onKeys }: Props) {
  const words = useWording(SETTINGS_WORDING);
  const isNarrow = useScreen() === 'narrow';
  return (
    <Dialog
      title={words.settings}
      closeLabel={words.close}
      shape={isNarrow ? 'sheet' : 'drawer'}
      className="settings"
      onClose={onClose}
    >
      <TextSample />
      <ReadingSettings />
      <MarkChecks />
      <Group name={words.keyboard}>
        <ShortcutsCheck />
        <div className="col-span-full mt-2 mb-1 flex flex-wrap gap-2">
          <Button onClick={onKeys}>{words.changeKeys}</Button>
          <Button onClick={onHelp}>{words.help}</Button>
        </div>
      </Group>
      <div className="settings-part">
        <SettingRow
          name="language"
          label={words.language}
          values={CHOICES.language}
          tell={(language) => words.languages[language]}
        />
      </div>
    </Dialog>
  );
}

function MarkChecks() {
  const words = useWording(SETTINGS_WORDING);
  const kinds = useWording(KINDS_WORDING);
  const marks = useSetting('marks');
  const onlyFiltered = useSetting('onlyFiltered');
  return (
    <Group name={words.marks}>
      {MENTION_KINDS.map((kind) => (
        <Check
          key={kind}
          label={kinds[kind]}
          checked={marks[kind]}
          onChange={() => changeSettings({ marks: { ...marks, [kind]: !marks[kind] } })}
        />
      ))}
      <Check
        wide
        label={words.onlyFiltered}
        checked={onlyFiltered}
        onChange={() => changeSettings({ onlyFiltered: !onlyFiltered })}
      />
    </Group>
  );
}

function ShortcutsCheck() {
  const words = useWording(SETTINGS_WORDING);
  const shortcuts = useSetting('shortcuts');
  return (
    <Check
      wide
      label={words.shortcuts}
      hint={words.shortcutsHint}
      checked={shortcuts}
      onChange={() => changeSettings({ shortcuts: !shortcuts })}
    />
  );
}

function Group(props: { name: string; children: ReactNode }) {
  return (
    <fieldset className="settings-part settings-checks">
      <legend className="option-label">{props.name}</legend>
      {props.children}
    </fieldset>
  );
}

function Check(props: {
  label: string;
  hint?: string;
  checked: boolean;
  wide?: boolean;
  onChange: () => void;
}) {
  return (
    <label className={`settings-check ${props.wide ? 'col-span-full' : ''}`}>
      <input type="checkbox" className="check" checked={props.checked} onChange={props.onChange} />
      <span>
        {props.label}
        {props.hint && <span className="text-note text-ink-2 block">{props.hint}</span>}
      </span>
    </label>
  );
}
