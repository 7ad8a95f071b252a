import { useId, useState } from 'react';

import { mergeMine } from '#core/mine/merge-mine.ts';
import { parseMine, type RejectedEntry } from '#core/mine/parse-mine.ts';
import { undoChanges } from '#core/mine/undo-changes.ts';
import type { MineState } from '#data/mine/mine-state.ts';
import { useWording } from '#ui/language.tsx';

import type { UndoControl } from '../use-undo.ts';
import { PAGE_WORDING } from './page.wording.ts';

// A broken file names its first mistakes; nobody reads a thousand.
const MOST_NAMED = 5;

/** Brings a saved file in and says what came of it. */
export function ImportTool({ mine, undo }: { mine: MineState; undo: UndoControl }) {
  const words = useWording(PAGE_WORDING);
  const [problem, setProblem] = useState('');
  const id = useId();

  const nameEntries = (rejected: readonly RejectedEntry[]) => {
    const tell = {
      articles: words.rejectedArticle,
      highlights: words.rejectedHighlight,
      filters: words.rejectedFilter,
    };
    const named = rejected.slice(0, MOST_NAMED).map(({ list, index }) => tell[list](index + 1));
    const rest = rejected.length - named.length;
    return [...named, ...(rest > 0 ? [words.more(rest)] : [])].join(', ');
  };
  const read = async (file: File) => {
    let source: string;
    try {
      source = await file.text();
    } catch {
      setProblem(words.unreadableFile);
      return;
    }
    const parsed = parseMine(source);
    if (parsed.failure) {
      setProblem(words.failures[parsed.failure]);
      return;
    }
    const { changes, ...counts } = mergeMine(mine, parsed.mine);
    setProblem(parsed.rejected.length > 0 ? words.rejected(nameEntries(parsed.rejected)) : '');
    undo.run(changes, {
      said: words.imported(counts),
      back: undoChanges(mine, changes),
    });
  };

  return (
    <section>
      <h2 className="font-semibold">{words.import}</h2>
      <p id={`${id}-hint`} className="text-ink-3">
        {words.importHint}
      </p>
      <div className="mine-buttons">
        <label className="mine-file">
          {words.choose}
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby={`${id}-hint`}
            className="hidden-visually"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              // The same file may be chosen once more.
              target.value = '';
              if (file) void read(file);
            }}
          />
        </label>
      </div>
      <p role="alert" className={problem === '' ? undefined : 'mt-2'}>
        {problem}
      </p>
    </section>
  );
}
