import { ChevronDown, ChevronUp, X } from 'lucide-react';

import { useWording } from '#ui/language.tsx';
import { useKeyOf, withKey } from '#ui/shortcuts.tsx';

import { describeWalk } from './describe-walk.ts';
import { READER_WORDING } from './reader.wording.ts';
import type { MentionWalk } from './use-mention-walk.ts';
import { useNames } from './use-names.ts';

const STEP = 'hover:text-ink max-medium:size-11 grid size-7 place-items-center';

/** Where one is among the mentions of whom one follows, and the way to the next. */
export function WalkControls({ walk }: { walk: MentionWalk }) {
  const words = useWording(READER_WORDING);
  const names = useNames();
  const keys = { previous: useKeyOf('previous-mention'), next: useKeyOf('next-mention') };
  if (walk.stops.length === 0) return null;
  const { name, hue, place } = describeWalk(walk, names, words);
  return (
    <fieldset
      aria-label={words.following(name)}
      className="text-ink-2 flex min-w-0 items-center gap-2 whitespace-nowrap"
    >
      <span className={`truncate ${hue ? 'actor-line' : ''}`} data-hue={hue}>
        {name}
      </span>
      <span className="figures text-ink-3">{place}</span>
      <span className="flex">
        <button
          type="button"
          className={STEP}
          aria-label={words.previousMention}
          title={withKey(words.previousMention, keys.previous)}
          onClick={() => walk.step(-1, false)}
        >
          <ChevronUp className="size-[15px]" strokeWidth={1.5} aria-hidden />
        </button>
        <button
          type="button"
          className={`${STEP} -mr-1.5`}
          aria-label={words.nextMention}
          title={withKey(words.nextMention, keys.next)}
          onClick={() => walk.step(1, false)}
        >
          <ChevronDown className="size-[15px]" strokeWidth={1.5} aria-hidden />
        </button>
        {walk.followed !== null && (
          <button
            type="button"
            className={`${STEP} -mr-1.5 ml-1`}
            aria-label={words.unfollow(name)}
            title={words.unfollow(name)}
            onClick={walk.unfollow}
          >
            <X className="size-[15px]" strokeWidth={1.5} aria-hidden />
          </button>
        )}
      </span>
    </fieldset>
  );
}
