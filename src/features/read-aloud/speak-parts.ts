interface Speech {
  voice: SpeechSynthesisVoice;
  /** 1 is the voice's own speed. */
  rate: number;
  onEnd: () => void;
  onFail: () => void;
}

// A voice that has just been cut short needs a moment; spoken to at once, some browsers stay silent.
const MOMENT = 60;

/** What the browser is speaking; Chrome forgets to tell the end of an utterance nobody holds on to. */
let spoken: SpeechSynthesisUtterance | undefined;

/** Speaks the parts of a sentence one after the other; what is returned cuts it short. */
export function speakParts(parts: readonly string[], speech: Speech): () => void {
  const synth = window.speechSynthesis;
  let isStopped = false;
  const speak = (index: number): void => {
    const text = parts[index];
    if (isStopped) return;
    if (text === undefined) {
      speech.onEnd();
      return;
    }
    spoken = new SpeechSynthesisUtterance(text);
    spoken.voice = speech.voice;
    spoken.lang = speech.voice.lang;
    spoken.rate = speech.rate;
    spoken.addEventListener('end', () => speak(index + 1));
    spoken.addEventListener('error', () => {
      if (!isStopped) speech.onFail();
    });
    synth.speak(spoken);
  };
  const isBusy = synth.speaking || synth.pending;
  const timer = isBusy ? setTimeout(() => speak(0), MOMENT) : undefined;
  if (!isBusy) speak(0);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    synth.cancel();
  };
}
