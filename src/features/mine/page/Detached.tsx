import type { MineArticle } from '#core/mine/mine-articles.ts';
import type { UnreadableRecord } from '#data/mine/mine-state.ts';
import { saveFile } from '#data/save-file.ts';
import { useWording } from '#ui/language.tsx';

import type { UndoControl } from '../use-undo.ts';
import { MineGroup } from './MineGroup.tsx';
import { PAGE_WORDING } from './page.wording.ts';
import type { CatalogNames } from './use-catalog-names.ts';

interface Props {
  groups: readonly MineArticle[];
  unreadable: readonly UnreadableRecord[];
  names: CatalogNames;
  undo: UndoControl;
}

/** What has lost its place, and what cannot be read: kept, and apart. */
export function Detached({ groups, unreadable, names, undo }: Props) {
  const words = useWording(PAGE_WORDING);
  return (
    <>
      {groups.length > 0 && (
        <section aria-labelledby="mine-detached" className="mine-apart">
          <h2 id="mine-detached" className="font-semibold">
            {words.detached}
          </h2>
          <p className="text-ink-3">{words.detachedHint}</p>
          {groups.map((group) => (
            <MineGroup key={group.articleId} group={group} names={names} undo={undo} isDetached />
          ))}
        </section>
      )}
      {unreadable.length > 0 && (
        <section aria-labelledby="mine-unreadable" className="mine-apart">
          <h2 id="mine-unreadable" className="font-semibold">
            {words.unreadable}
          </h2>
          <p className="text-ink-3">{words.unreadableHint(unreadable.length)}</p>
          <button
            type="button"
            className="underlined mt-1.5 min-h-6"
            onClick={() =>
              saveFile(
                `${words.fileName}-roh.json`,
                JSON.stringify(unreadable, null, 2),
                'application/json',
              )
            }
          >
            {words.exportRaw}
          </button>
        </section>
      )}
    </>
  );
}
