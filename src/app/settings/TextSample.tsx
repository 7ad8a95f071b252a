import { useLanguage, useWording } from '#ui/language.tsx';

import { SETTINGS_WORDING } from './settings.wording.ts';

/** A sentence as the reader will set it, always in sight while choosing. */
export function TextSample() {
  const words = useWording(SETTINGS_WORDING);
  const language = useLanguage();
  return (
    <figure aria-label={words.sample} className="settings-sample reading" lang={language}>
      <div className="marks reader-text">
        {words.sampleText.map(([text, kind]) =>
          kind === '' ? (
            text
          ) : (
            <span
              key={text}
              className="mark cursor-default"
              data-kinds={kind}
              data-hue={kind === 'country' ? undefined : 'blau'}
            >
              {text}
            </span>
          ),
        )}
      </div>
    </figure>
  );
}
