import { useState } from 'react';

import type { MineArticle } from '#core/mine/mine-articles.ts';
import type { MineState } from '#data/mine/mine-state.ts';
import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';

import type { UndoControl } from '../use-undo.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { ImportTool } from './ImportTool.tsx';
import { PAGE_WORDING } from './page.wording.ts';
import type { CatalogNames } from './use-catalog-names.ts';
import { useExports } from './use-exports.ts';

interface Props {
  mine: MineState;
  groups: readonly MineArticle[];
  names: CatalogNames;
  undo: UndoControl;
}

/** Taking one's own along, bringing it in, and deleting it. */
export function KeepTools({ mine, groups, names, undo }: Props) {
  const words = useWording(PAGE_WORDING);
  const exports = useExports({ mine, groups, names });
  const [isErasing, setErasing] = useState(false);
  const isEmpty = groups.length === 0 && mine.unreadable.length === 0 && mine.filters.size === 0;
  return (
    <aside className="mine-aside" aria-label={words.keep}>
      {!isEmpty && (
        <section>
          <h2 className="font-semibold">{words.keep}</h2>
          <p className="text-ink-3">{words.keepHint}</p>
          <div className="mine-buttons">
            {(['json', 'markdown', 'csv'] as const).map((format) => (
              <Button
                key={format}
                aria-label={words.exportLabel(words.exports[format])}
                onClick={exports[format]}
              >
                {words.exports[format]}
              </Button>
            ))}
          </div>
        </section>
      )}
      <ImportTool mine={mine} undo={undo} />
      {!isEmpty && (
        <section>
          <h2 className="font-semibold">{words.erase}</h2>
          <p className="text-ink-3">{words.eraseHint}</p>
          <div className="mine-buttons">
            <Button aria-haspopup="dialog" onClick={() => setErasing(true)}>
              {words.erase} …
            </Button>
          </div>
        </section>
      )}
      {isErasing && (
        <EraseDialog mine={mine} onExport={exports.json} onClose={() => setErasing(false)} />
      )}
    </aside>
  );
}
