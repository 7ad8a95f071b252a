import { useLanguage, useWording } from '#ui/language.tsx';

import { READ_ALOUD_WORDING } from './read-aloud.wording.ts';

/** Why nothing is heard, and what can be done. */
export function VoiceNotice(props: { language: string; isOnlineOnly?: boolean }) {
  const words = useWording(READ_ALOUD_WORDING);
  const own = useLanguage();
  const names = new Intl.DisplayNames(own, { type: 'language', fallback: 'none' });
  const name = names.of(props.language) ?? words.unknownLanguage;
  return (
    <p role="alert" className="aloud-notice">
      {props.isOnlineOnly ? words.onlineOnly(name) : words.noVoice(name)}
    </p>
  );
}
