import { useEffect, useState } from 'react';

/** The voices of one language. */
export interface Voices {
  /** False until the browser has told which there are. */
  isKnown: boolean;
  /** Those on the device first; the others send what they read over the net. */
  all: readonly SpeechSynthesisVoice[];
}

// Browsers that load their voices late take less; one without voices never tells so.
const PATIENCE = 2000;

export function useVoices(language: string): Voices {
  const [all, setAll] = useState(() => listVoices(language));
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const synth = window.speechSynthesis;
    const read = () => setAll(listVoices(language));
    read();
    synth.addEventListener('voiceschanged', read);
    const timer = setTimeout(() => setPatient(false), PATIENCE);
    return () => {
      synth.removeEventListener('voiceschanged', read);
      clearTimeout(timer);
    };
  }, [language]);
  return { isKnown: all.length > 0 || !isPatient, all };
}

function listVoices(language: string): SpeechSynthesisVoice[] {
  return window.speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language)
    .sort((a, b) => Number(b.localService) - Number(a.localService));
}

/** The voice the reader chose; else the browser's own choice among those on the device, never one over the net. */
export function chooseVoice(
  all: readonly SpeechSynthesisVoice[],
  wanted: string | undefined,
): SpeechSynthesisVoice | undefined {
  const onDevice = all.filter(({ localService }) => localService);
  return (
    all.find(({ voiceURI }) => voiceURI === wanted) ??
    onDevice.find((voice) => voice.default) ??
    onDevice[0]
  );
}
