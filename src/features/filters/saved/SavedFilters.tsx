import { Pencil, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';

import type { SavedFilter } from '#core/mine/mine.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';
import { NameForm } from '#ui/NameForm.tsx';
import { useChangeView } from '#view-state/use-view.ts';
import { parseViewState } from '#view-state/view-state.ts';

import { SAVED_WORDING } from './saved.wording.ts';
import { useSaved } from './use-saved.ts';

/** The filters the reader has kept: to be applied, renamed and deleted. */
export function SavedFilters() {
  const words = useWording(SAVED_WORDING);
  const announce = useAnnounce();
  const headingId = useId();
  const undo = useRef<HTMLButtonElement>(null);
  const { filters, current, rename, remove, restore } = useSaved();
  const [removed, setRemoved] = useState<SavedFilter | undefined>(undefined);
  if (filters.length === 0 && !removed) return null;
  const takeOut = (filter: SavedFilter) => {
    remove(filter);
    setRemoved(filter);
    announce(words.removed(filter.name));
    requestAnimationFrame(() => undo.current?.focus());
  };
  return (
    <section aria-labelledby={headingId} className="facet">
      <div className="facet-head">
        <h3 id={headingId} className="font-semibold">
          {words.saved}
        </h3>
      </div>
      <ul>
        {filters.map((filter) => (
          <SavedRow
            key={filter.id}
            filter={filter}
            isCurrent={filter.id === current?.id}
            onRename={(name) => rename(filter, name)}
            onRemove={() => takeOut(filter)}
          />
        ))}
      </ul>
      {removed && (
        <p className="facet-note">
          {words.removed(removed.name)}{' '}
          <button
            ref={undo}
            type="button"
            className="underlined hover:text-ink min-h-6"
            onClick={() => {
              restore(removed);
              setRemoved(undefined);
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
    </section>
  );
}

function SavedRow(props: {
  filter: SavedFilter;
  isCurrent: boolean;
  onRename: (name: string) => void;
  onRemove: () => void;
}) {
  const words = useWording(SAVED_WORDING);
  const changeView = useChangeView();
  const pencil = useRef<HTMLButtonElement>(null);
  const [isNaming, setNaming] = useState(false);
  const { name, view } = props.filter;
  const close = () => {
    setNaming(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  if (isNaming) {
    return (
      <li>
        <NameForm
          words={words}
          name={name}
          onSave={(chosen) => {
            props.onRename(chosen);
            close();
          }}
          onCancel={close}
        />
      </li>
    );
  }
  return (
    <li className="saved-row">
      <button
        type="button"
        aria-label={words.apply(name)}
        aria-current={props.isCurrent || undefined}
        title={name}
        className="facet-name"
        onClick={() => changeView(parseViewState(view))}
      >
        {name}
      </button>
      <button
        ref={pencil}
        type="button"
        aria-label={words.rename(name)}
        className="facet-glyph"
        onClick={() => setNaming(true)}
      >
        <Pencil aria-hidden="true" className="size-3.5" strokeWidth={1.5} />
      </button>
      <button
        type="button"
        aria-label={words.remove(name)}
        className="facet-glyph"
        onClick={props.onRemove}
      >
        <X aria-hidden="true" className="size-3.5" strokeWidth={1.5} />
      </button>
    </li>
  );
}
