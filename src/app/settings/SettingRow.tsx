import type { ReactNode } from 'react';

import { changeSettings, useSetting, type ChoiceName, type Settings } from '#data/settings.ts';

import { OptionRow } from './OptionRow.tsx';

interface Props<Name extends ChoiceName> {
  name: Name;
  label: string;
  /** In the order they are shown. */
  values: readonly Settings[Name][];
  /** What a value is called. */
  tell: (value: Settings[Name]) => string;
  renderValue?: (value: Settings[Name]) => ReactNode;
  className?: string;
}

/** One setting and its values; another that changes leaves it alone. */
export function SettingRow<Name extends ChoiceName>({ name, ...rest }: Props<Name>) {
  const chosen = useSetting(name);
  return (
    <OptionRow<Settings[Name]>
      {...rest}
      chosen={chosen}
      onChoose={(value) => changeSettings({ [name]: value })}
    />
  );
}
