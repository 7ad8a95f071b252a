import { Search, X } from 'lucide-react';
import { lazy, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

import { Key } from '#ui/Key.tsx';
import { useWording } from '#ui/language.tsx';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';

import { CLOSED_AIDS, type AidKeys } from './aids-state.ts';
import { SEARCH_WORDING } from './search.wording.ts';
import { useTypedText } from './use-typed-text.ts';

const SearchAids = lazy(async () => ({ default: (await import('./SearchAids.tsx')).SearchAids }));

interface Props {
  ref?: RefObject<HTMLInputElement | null>;
  /** Shown at the end of an empty field. */
  keyHint?: boolean;
  /** Takes the focus as it appears. */
  focused?: boolean;
  /** Called by Escape in an empty field. */
  onLeave?: () => void;
  className?: string;
}

/** Searches the articles; suggestions and what could not be read come with the first focus. */
export function SearchField({
  ref,
  keyHint = false,
  focused = false,
  onLeave,
  className = '',
}: Props) {
  const words = useWording(SEARCH_WORDING);
  const own = useRef<HTMLInputElement>(null);
  const field = ref ?? own;
  const keys = useRef<AidKeys>(null);
  const [text, setText] = useTypedText();
  const [caret, setCaret] = useState(0);
  const [isWanted, setWanted] = useState(text !== '');
  const [hasFocus, setFocus] = useState(false);
  const [aids, setAids] = useState(CLOSED_AIDS);

  const onKeyDown = (event: KeyboardEvent) => {
    const isTaken = keys.current?.press(event.key) === true;
    if (isTaken || event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
    }
    if (isTaken) return;
    if (event.key === 'Enter') field.current?.blur();
    if (event.key !== 'Escape') return;
    if (text !== '') setText('');
    else {
      field.current?.blur();
      onLeave?.();
    }
  };

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is not yet known everywhere
    <div role="search" className={`search-field ${className}`}>
      <Search aria-hidden="true" className="size-4.25 flex-none" strokeWidth={1.5} />
      <div className="search-line">
        <input
          ref={field}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked for this field
          autoFocus={focused}
          type="search"
          role="combobox"
          enterKeyHint="search"
          aria-label={words.field}
          aria-autocomplete="list"
          aria-expanded={aids.list !== undefined}
          aria-controls={aids.list}
          aria-activedescendant={aids.active}
          aria-describedby={aids.problems}
          aria-invalid={aids.problems !== undefined || undefined}
          placeholder={words.search}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setCaret(target.selectionStart ?? target.value.length);
          }}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
          onFocus={() => {
            setWanted(true);
            setFocus(true);
          }}
          onBlur={() => setFocus(false)}
          onKeyDown={onKeyDown}
        />
        {isWanted && (
          <QuietBoundary>
            <SearchAids
              field={field}
              text={text}
              caret={caret}
              hasFocus={hasFocus}
              keys={keys}
              onText={setText}
              onState={setAids}
            />
          </QuietBoundary>
        )}
      </div>
      {text === '' && keyHint && <Key action="search" />}
      {text !== '' && (
        <button
          type="button"
          aria-label={words.clear}
          className="hover:text-ink max-medium:size-11 grid size-6 place-items-center"
          onClick={() => {
            setText('');
            field.current?.focus();
          }}
        >
          <X aria-hidden="true" className="size-3.5" strokeWidth={1.5} />
        </button>
      )}
    </div>
  );
}
