import { useId } from 'react';

import { MENTION_KINDS, type MentionKind } from '#core/article.ts';
import { changeSettings, useSettings } from '#data/settings.ts';
import { useWording } from '#ui/language.tsx';

import { READER_WORDING } from './reader.wording.ts';

const EXTENTS = ['all', 'filtered', 'none'] as const;

/** What the marks mean, each kind with its switch. */
export function MarksPanel() {
  const name = useId();
  const words = useWording(READER_WORDING);
  const { marks, marksHidden, onlyFiltered } = useSettings();
  const extent = marksHidden ? 'none' : onlyFiltered ? 'filtered' : 'all';
  return (
    <div className="marks rounded-card border-rule-2 bg-card text-ui shadow-float max-medium:top-11 absolute top-9 right-0 z-20 w-66 border px-5 pt-3.5 pb-3">
      <fieldset className="border-rule mb-2 border-b pb-2">
        <legend className="text-ink float-left mb-1.5 w-full font-semibold">
          {words.marksExtent}
        </legend>
        {EXTENTS.map((each) => (
          <label key={each} className={CHOICE}>
            <input
              type="radio"
              name={name}
              className="check radio"
              checked={extent === each}
              onChange={() =>
                changeSettings({
                  marksHidden: each === 'none',
                  onlyFiltered: each === 'filtered',
                })
              }
            />
            <span>{words.extents[each]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset disabled={marksHidden} className="disabled:opacity-45">
        <legend className="text-ink float-left mb-1.5 w-full font-semibold">
          {words.marksHint}
        </legend>
        {MENTION_KINDS.map((kind) => (
          <Check
            key={kind}
            isOn={marks[kind]}
            onChange={(on) => changeSettings({ marks: { ...marks, [kind]: on } })}
          >
            <span
              className="mark"
              data-kinds={kind}
              data-hue={hasHue(kind) ? 'blau' : undefined}
              data-chosen=""
            >
              {words.kinds[kind]}
            </span>
          </Check>
        ))}
      </fieldset>
    </div>
  );
}

const CHOICE = 'text-ink medium:h-7 clear-both flex h-11 cursor-pointer items-center gap-3';

function Check(props: {
  isOn: boolean;
  onChange: (on: boolean) => void;
  children: React.ReactNode;
}) {
  return (
    <label className={CHOICE}>
      <input
        type="checkbox"
        className="check"
        checked={props.isOn}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}

function hasHue(kind: MentionKind): boolean {
  return kind === 'person' || kind === 'role';
}
