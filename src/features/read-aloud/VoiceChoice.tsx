import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

import { changeSettings, CHOICES, useSettings } from '#data/settings.ts';
import { useWording } from '#ui/language.tsx';

import { READ_ALOUD_WORDING } from './read-aloud.wording.ts';

interface Props {
  voices: readonly SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice | undefined;
  language: string;
}

const SPEEDS = CHOICES.speed.toSorted((a, b) => Number(a) - Number(b));

/** Speed and voice; both hold at once and for the next article. */
export function VoiceChoice({ voices, voice, language }: Props) {
  const words = useWording(READ_ALOUD_WORDING);
  const settings = useSettings();
  return (
    <div className="aloud-choices">
      <Select
        label={words.speed}
        value={settings.speed}
        onChoose={(value) => {
          const speed = SPEEDS.find((each) => each === value);
          if (speed) changeSettings({ speed });
        }}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {words.speeds[speed]}
          </option>
        ))}
      </Select>
      <Select
        label={words.voice}
        value={voice?.voiceURI ?? ''}
        onChoose={(voiceURI) =>
          changeSettings({ voices: { ...settings.voices, [language]: voiceURI } })
        }
      >
        {voice === undefined && <option value="">{words.choose}</option>}
        {voices.map(({ voiceURI, name, localService }) => (
          <option key={voiceURI} value={voiceURI}>
            {localService ? name : words.online(name)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Select(props: {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <label className="aloud-choice">
      {props.label}
      <span className="aloud-select">
        <select value={props.value} onChange={({ target }) => props.onChoose(target.value)}>
          {props.children}
        </select>
        <ChevronDown aria-hidden="true" className="size-3.5" strokeWidth={1.5} />
      </span>
    </label>
  );
}
