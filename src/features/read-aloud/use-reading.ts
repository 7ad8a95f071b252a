import { useEffect, useEffectEvent, useState } from 'react';

import { cutForVoice } from '#core/reading/plan-speech.ts';

import { speakParts } from './speak-parts.ts';

export interface Reading {
  /** Which sentence is read, or would be. */
  index: number;
  isPlaying: boolean;
  hasFailed: boolean;
  toggle: () => void;
  step: (by: 1 | -1) => void;
}

interface Options {
  sentences: readonly string[];
  start: number;
  /** Nothing is spoken without one. */
  voice: SpeechSynthesisVoice | undefined;
  rate: number;
  onFinish: () => void;
}

// Chrome's online voices stop after 15 seconds; even a slow one speaks 12 characters a second.
const LONGEST = 180;

/**
 * Reads sentence after sentence. Holding cuts the voice short and playing begins the sentence anew, since not every
 * browser can pause; a new voice or speed does the same.
 */
export function useReading({ sentences, start, voice, rate, onFinish }: Options): Reading {
  const [index, setIndex] = useState(start);
  const [isPlaying, setPlaying] = useState(sentences.length > 0);
  const [hasFailed, setFailed] = useState(false);

  const onEnd = useEffectEvent(() => {
    if (index + 1 < sentences.length) {
      setIndex(index + 1);
      return;
    }
    setPlaying(false);
    setIndex(0);
    onFinish();
  });
  const onFail = useEffectEvent(() => {
    setPlaying(false);
    setFailed(true);
  });

  useEffect(() => {
    const sentence = sentences[index];
    if (!isPlaying || !voice || sentence === undefined) return undefined;
    const parts = cutForVoice(sentence, Math.round(LONGEST * rate));
    return speakParts(parts, { voice, rate, onEnd: () => onEnd(), onFail: () => onFail() });
  }, [isPlaying, voice, rate, sentences, index]);

  // A page that is left goes on speaking in some browsers.
  useEffect(() => {
    const silence = () => window.speechSynthesis.cancel();
    window.addEventListener('pagehide', silence);
    return () => window.removeEventListener('pagehide', silence);
  }, []);

  return {
    index,
    isPlaying: isPlaying && voice !== undefined,
    hasFailed,
    toggle: () => {
      setFailed(false);
      setPlaying(!isPlaying);
    },
    step: (by) => setIndex(Math.min(Math.max(index + by, 0), sentences.length - 1)),
  };
}
