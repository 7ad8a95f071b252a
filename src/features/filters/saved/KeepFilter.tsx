import { useRef, useState } from 'react';

import { nameFilter } from '#core/wording/name-filter.ts';
import type { FilterData } from '#features/filters/filter-data.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useLanguage, useWording } from '#ui/language.tsx';
import { NameForm } from '#ui/NameForm.tsx';

import { SAVED_WORDING } from './saved.wording.ts';
import { useSaved } from './use-saved.ts';

/** Keeps what is filtered by under a name; a filter that is kept already is called by it. */
export function KeepFilter({ data }: { data: FilterData }) {
  const words = useWording(SAVED_WORDING);
  const announce = useAnnounce();
  const button = useRef<HTMLButtonElement>(null);
  const { current, save, rename } = useSaved();
  const [isOpen, setOpen] = useState(false);
  const suggestion = useSuggestion(data);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen) {
    return (
      <NameForm
        words={words}
        name={current?.name ?? suggestion}
        onSave={(name) => {
          if (current) rename(current, name);
          else save(name);
          announce(words.keptAs(name));
          close();
        }}
        onCancel={close}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      aria-expanded={false}
      className="saved-keep touch"
      onClick={() => setOpen(true)}
    >
      {current ? words.keptAs(current.name) : words.keep}
    </button>
  );
}

/** The sentence without its number: "mit Wladimir Putin, ohne China". */
function useSuggestion({ selection, nameValue }: FilterData): string {
  const language = useLanguage();
  const { filter, told } = selection;
  return nameFilter({ filter, told, language, nameValue });
}
