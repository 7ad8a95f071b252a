import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';

import { Key } from '#ui/Key.tsx';
import { useWording } from '#ui/language.tsx';
import { useChangeView, useView } from '#view-state/use-view.ts';

import { SEARCH_WORDING } from './search.wording.ts';

// Typing settles before the address follows: browsers allow about 100 changes of it in half a minute.
const SETTLE = 180;

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

/** Filters the list by words in title and text. */
export function SearchField({
  ref,
  keyHint = false,
  focused = false,
  onLeave,
  className = '',
}: Props) {
  const words = useWording(SEARCH_WORDING);
  const { query } = useView();
  const own = useRef<HTMLInputElement>(null);
  const field = ref ?? own;
  const [text, setText] = useTypedText(query);

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is not yet known everywhere
    <div role="search" className={`search-field ${className}`}>
      <Search aria-hidden="true" className="size-4.25 flex-none" strokeWidth={1.5} />
      <input
        ref={field}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked for this field
        autoFocus={focused}
        type="search"
        enterKeyHint="search"
        aria-label={words.field}
        placeholder={words.search}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') field.current?.blur();
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          event.preventDefault();
          if (text !== '') setText('');
          else {
            field.current?.blur();
            onLeave?.();
          }
        }}
      />
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

/** What stands in the field; the address follows it, and it follows the address. */
function useTypedText(query: string): [string, (text: string) => void] {
  const changeView = useChangeView();
  const [text, setText] = useState(query);
  const [seen, setSeen] = useState(query);
  // On their way to the address: one that arrives is no reason to take back what was typed since.
  const [sent, setSent] = useState<readonly string[]>([]);
  if (seen !== query) {
    setSeen(query);
    const at = sent.indexOf(query);
    setSent(sent.slice(at === -1 ? sent.length : at + 1));
    if (at === -1 && normalize(text) !== query) setText(query);
  }

  useEffect(() => {
    const next = normalize(text);
    if (next === (sent.at(-1) ?? query)) return undefined;
    const timer = setTimeout(() => {
      setSent((before) => [...before, next]);
      changeView({ query: text }, { replace: true });
    }, SETTLE);
    return () => clearTimeout(timer);
    // Only typing starts the clock: a change of the address from elsewhere has already won.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text]);

  return [text, setText];
}

function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
