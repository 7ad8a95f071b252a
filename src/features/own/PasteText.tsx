import { useId, useRef } from 'react';

import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';

import { OWN_WORDING } from './own.wording.ts';

interface Props {
  text: string;
  onChange: (text: string) => void;
  onAdd: () => void;
}

export function PasteText({ text, onChange, onAdd }: Props) {
  const words = useWording(OWN_WORDING);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const submit = () => {
    if (text.trim() === '') field.current?.focus();
    else onAdd();
  };
  return (
    <form
      className="own-part"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id} className="font-semibold">
        {words.paste}
      </label>
      <p id={`${id}-hint`} className="text-ink-3">
        {words.pasteHint}
      </p>
      <textarea
        ref={field}
        id={id}
        aria-describedby={`${id}-hint`}
        className="own-field"
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <Button type="submit" solid={text.trim() !== ''} className="mt-3">
        {words.add}
      </Button>
    </form>
  );
}
