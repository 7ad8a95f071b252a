import { useEffect, useId, useRef } from 'react';

import './name-form.css';

interface Props {
  /** What stands in the field at first. */
  name: string;
  words: { name: string; save: string; cancel: string };
  onSave: (name: string) => void;
  onCancel: () => void;
}

// As long as a line; longer ones are cut there anyway.
const LONGEST = 120;

/** Asks for a name; Enter keeps it, Escape does not. */
export function NameForm({ name, words, onSave, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = field.current?.value.trim() ?? '';
        if (chosen !== '') onSave(chosen);
      }}
    >
      <label htmlFor={id} className="hidden-visually">
        {words.name}
      </label>
      <input
        ref={field}
        id={id}
        defaultValue={name}
        maxLength={LONGEST}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onCancel();
        }}
      />
      <button type="submit" className="underlined min-h-6 font-medium">
        {words.save}
      </button>
      <button type="button" className="min-h-6" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  );
}
