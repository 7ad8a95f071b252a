import { useWording } from './language.tsx';
import { WITH_WITHOUT_WORDING } from './with-without.wording.ts';

import './with-without.css';

type State = 'neutral' | 'with' | 'without';

interface Props {
  /** What is filtered by. */
  name: string;
  state: State;
  onChange: (state: State) => void;
}

/** The two words that filter by a value; pressing the one in force lifts it. */
export function WithWithout({ name, state, onChange }: Props) {
  const words = useWording(WITH_WITHOUT_WORDING);
  const choices = [
    { choice: 'with', word: words.with, label: words.withLabel(name) },
    { choice: 'without', word: words.without, label: words.withoutLabel(name) },
  ] as const;
  return (
    <fieldset aria-label={words.filterBy(name)} className="with-without">
      {choices.map(({ choice, word, label }) => (
        <button
          key={choice}
          type="button"
          aria-pressed={state === choice}
          aria-label={label}
          onClick={() => onChange(state === choice ? 'neutral' : choice)}
        >
          {word}
        </button>
      ))}
    </fieldset>
  );
}
