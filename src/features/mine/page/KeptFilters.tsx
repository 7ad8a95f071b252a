import { useRef, useState } from 'react';

import type { ToldFilter } from '#core/mine/select-filters.ts';
import { useWording } from '#ui/language.tsx';
import { NameForm } from '#ui/NameForm.tsx';
import { SavedViewLink } from '#view-state/SavedViewLink.tsx';

import type { UndoControl } from '../use-undo.ts';
import { PAGE_WORDING } from './page.wording.ts';

/** The filters kept under a name, with what they ask for; each leads to its articles. */
export function KeptFilters(props: { filters: readonly ToldFilter[]; undo: UndoControl }) {
  const words = useWording(PAGE_WORDING);
  const { filters, undo } = props;
  if (filters.length === 0) return null;
  return (
    <section aria-labelledby="mine-filters" className="mine-filters">
      <h2 id="mine-filters" className="font-semibold">
        {words.filters} <span className="figures text-ink-3 font-normal">{filters.length}</span>
      </h2>
      <ul>
        {filters.map((each) => (
          <KeptFilter key={each.filter.id} kept={each} undo={undo} />
        ))}
      </ul>
    </section>
  );
}

function KeptFilter({ kept: { filter, told }, undo }: { kept: ToldFilter; undo: UndoControl }) {
  const words = useWording(PAGE_WORDING);
  const button = useRef<HTMLButtonElement>(null);
  const [isNaming, setNaming] = useState(false);
  const { id, name, view } = filter;
  const back = [{ kind: 'put-filter', record: filter }] as const;
  const close = () => {
    setNaming(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const rename = (chosen: string) => {
    const record = { ...filter, name: chosen };
    if (chosen !== name) {
      undo.run([{ kind: 'put-filter', record }], { said: words.renamed(chosen), back });
    }
    close();
  };
  return (
    <li className="mine-filter">
      {isNaming ? (
        <NameForm name={name} words={words.naming} onSave={rename} onCancel={close} />
      ) : (
        <h3 className="mine-article">
          <SavedViewLink view={view}>{name}</SavedViewLink>
        </h3>
      )}
      {told !== name && <p className="mine-told">{told === '' ? words.allArticles : told}</p>}
      {!isNaming && (
        <div className="mine-actions">
          <button
            ref={button}
            type="button"
            className="underlined"
            aria-label={words.renameFilter(name)}
            onClick={() => setNaming(true)}
          >
            {words.rename}
          </button>
          <button
            type="button"
            className="underlined"
            aria-label={words.removeFilter(name)}
            onClick={() =>
              undo.run([{ kind: 'remove-filter', id }], { said: words.removed(name), back })
            }
          >
            {words.remove}
          </button>
        </div>
      )}
    </li>
  );
}
