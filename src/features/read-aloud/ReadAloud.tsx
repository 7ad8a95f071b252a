import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';

import { planSpeech } from '#core/reading/plan-speech.ts';
import { replaceStraightQuotes } from '#core/reading/replace-straight-quotes.ts';
import { useSettings } from '#data/settings.ts';
import { useArticle } from '#data/use-corpus.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';
import { useShortcut } from '#ui/shortcuts.tsx';
import { ToolButton } from '#ui/ToolButton.tsx';

import { READ_ALOUD_WORDING } from './read-aloud.wording.ts';
import { useReading } from './use-reading.ts';
import { findFirstInView, useSpokenMark } from './use-spoken-mark.ts';
import { chooseVoice, useVoices, type Voices } from './use-voices.ts';
import { VoiceChoice } from './VoiceChoice.tsx';
import { VoiceNotice } from './VoiceNotice.tsx';

import './read-aloud.css';

interface Props {
  articleId: string;
  onClose: () => void;
}

/** Reads the article with a voice of the browser; unmounting ends it. */
export function ReadAloud({ articleId, onClose }: Props) {
  const words = useWording(READ_ALOUD_WORDING);
  const isSupported = 'speechSynthesis' in window;
  useShortcut('Escape', onClose);
  return (
    <section aria-label={words.title} className="aloud">
      {isSupported ? (
        <Player articleId={articleId} />
      ) : (
        <p role="alert" className="aloud-notice">
          {words.unsupported}
        </p>
      )}
      <ToolButton icon={X} label={words.close} className="aloud-close" onClick={onClose} />
    </section>
  );
}

function Player({ articleId }: { articleId: string }) {
  const words = useWording(READ_ALOUD_WORDING);
  const announce = useAnnounce();
  const settings = useSettings();
  const { text, spans, language } = useSpeech(articleId);
  const voices = useVoices(language);
  const voice = chooseVoice(voices.all, settings.voices[language]);
  const [start] = useState(() => findFirstInView(spans));
  const sentences = useMemo(
    () => spans.map((span) => text.slice(span.start, span.end)),
    [spans, text],
  );
  const reading = useReading({
    sentences,
    start,
    voice,
    rate: Number(settings.speed) / 100,
    onFinish: () => announce(words.finished),
  });
  useSpokenMark(spans[reading.index]);
  useShortcut('read-aloud', reading.toggle);

  if (sentences.length === 0) return <p className="aloud-notice">{words.empty}</p>;
  if (voices.isKnown && voices.all.length === 0) return <VoiceNotice language={language} />;
  return (
    <>
      <Keys reading={reading} isReady={voice !== undefined} />
      <p className="aloud-place figures">
        {words.place(reading.index + 1, sentences.length)}
        {reading.hasFailed && (
          <span role="alert" className="text-ink block">
            {words.failed}
          </span>
        )}
      </p>
      <VoiceChoice voices={voices.all} voice={voice} language={language} />
      {isOnlineOnly(voices, voice) && <VoiceNotice language={language} isOnlineOnly />}
    </>
  );
}

function Keys(props: { reading: ReturnType<typeof useReading>; isReady: boolean }): ReactNode {
  const words = useWording(READ_ALOUD_WORDING);
  const { reading, isReady } = props;
  return (
    <div className="aloud-keys">
      <ToolButton icon={SkipBack} label={words.previous} onClick={() => reading.step(-1)} />
      <ToolButton
        icon={reading.isPlaying ? Pause : Play}
        label={reading.isPlaying ? words.pause : words.play}
        action="read-aloud"
        className="aloud-play"
        onClick={() => isReady && reading.toggle()}
      />
      <ToolButton icon={SkipForward} label={words.next} onClick={() => reading.step(1)} />
    </div>
  );
}

function isOnlineOnly({ isKnown }: Voices, voice: SpeechSynthesisVoice | undefined): boolean {
  return isKnown && voice === undefined;
}

/** What is to be spoken; the offsets are those of the article. */
function useSpeech(articleId: string) {
  const article = useArticle(articleId);
  return useMemo(() => {
    const { text = '', analysis } = article ?? {};
    const language = analysis?.language ?? 'und';
    const shown = replaceStraightQuotes(text, language);
    const spans = analysis ? planSpeech(shown, analysis) : [];
    // What nobody could tell is most likely written in the language of the collection.
    return { text: shown, spans, language: language === 'und' ? 'de' : language };
  }, [article]);
}
