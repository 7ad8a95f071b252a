export interface StandInVoice {
  name: string;
  lang: string;
  localService: boolean;
  default: boolean;
}

/** What a test sees and does of the voice that stands in for the browser's. */
export interface SpeechStandIn {
  /** Every utterance so far. */
  spoken: { text: string; voice: string; rate: number }[];
  /** Whether something is being spoken. */
  speaking: boolean;
  /** The voice has come to the end of its utterance. */
  finish: () => void;
  /** The voice falls silent. */
  fail: () => void;
}

export const GERMAN_VOICES: readonly StandInVoice[] = [
  { name: 'Ferne Stimme', lang: 'de-DE', localService: false, default: true },
  { name: 'Anna', lang: 'de-DE', localService: true, default: false },
  { name: 'Petra', lang: 'de_AT', localService: true, default: false },
  { name: 'Daniel', lang: 'en-GB', localService: true, default: false },
];

/** Puts a voice in place of the browser's; complete in itself, so that it can run inside a page. */
export function installSpeech(voices: readonly StandInVoice[]): void {
  interface Utterance extends EventTarget {
    text: string;
    voice: StandInVoice | null;
    rate: number;
  }
  class StandInUtterance extends EventTarget {
    constructor(text: string) {
      super();
      Object.assign(this, { text, voice: null, lang: '', rate: 1 });
    }
  }
  let current: Utterance | undefined;
  const end = (event: string): void => {
    const ended = current;
    current = undefined;
    synth.speaking = false;
    ended?.dispatchEvent(new Event(event));
  };
  const list = voices.map((voice) => ({ ...voice, voiceURI: voice.name }));
  const synth = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    spoken: [] as SpeechStandIn['spoken'],
    getVoices: () => list,
    speak(utterance: Utterance) {
      const { text, voice, rate } = utterance;
      synth.spoken.push({ text, voice: voice?.name ?? '', rate });
      current = utterance;
      synth.speaking = true;
    },
    cancel: () => end('error'),
    finish: () => end('end'),
    fail: () => end('error'),
  });
  for (const [name, value] of Object.entries({
    speechSynthesis: synth,
    SpeechSynthesisUtterance: StandInUtterance,
  })) {
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  }
}

/** The stand-in, once it is installed. */
export function getSpeech(): SpeechStandIn {
  return window.speechSynthesis as unknown as SpeechStandIn;
}
