import type { ReactNode } from 'react';

import { KINDS_WORDING } from '#app/kinds.wording.ts';
import { MENTION_KINDS } from '#core/article.ts';
import { useSettings } from '#data/settings.ts';
import { getKey } from '#ui/actions.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';
import { useKeyOf } from '#ui/shortcuts.tsx';

import { HELP_WORDING } from './help.wording.ts';
import { KEYS_WORDING } from './keys.wording.ts';
import { KeyStrokes } from './KeyStrokes.tsx';
import { listGroups } from './list-groups.ts';

/** What the marks mean and which keys there are. */
export function HelpDialog({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const words = useWording(HELP_WORDING);
  const kinds = useWording(KINDS_WORDING);
  const keys = useWording(KEYS_WORDING);
  const { shortcuts, keys: changes } = useSettings();
  return (
    <Dialog
      title={words.help}
      closeLabel={words.close}
      reads
      onClose={onClose}
      footer={<Button onClick={onKeys}>{keys.change}</Button>}
    >
      <div className="marks px-6 pt-4 pb-6">
        <Group name={words.marksShown} note={words.marksHint(useKeyOf('next-mention'))}>
          {MENTION_KINDS.map((kind) => (
            <Entry key={kind} meaning={words.marksMeaning[kind]}>
              <span
                className="mark cursor-default"
                data-kinds={kind}
                data-hue={kind === 'person' || kind === 'role' ? 'blau' : undefined}
              >
                {kinds[kind]}
              </span>
            </Entry>
          ))}
        </Group>
        {!shortcuts && <p className="text-ink-2 mb-4">{words.keysOff}</p>}
        {listGroups().map(({ group, actions }) => (
          <Group key={group} name={keys.groups[group]}>
            {actions.map((action) => (
              <Entry key={action} meaning={keys.actions[action]}>
                <KeyStrokes strokes={getKey(action, changes)} none={keys.none} />
              </Entry>
            ))}
            {group === 'read' && (
              <Entry meaning={keys.escape}>
                <kbd className="key">Esc</kbd>
              </Entry>
            )}
          </Group>
        ))}
        <Group name={keys.inFilters}>
          {keys.filterKeys.map(([key = '', meaning]) => (
            <Entry key={key} meaning={meaning}>
              <kbd className="key">{key}</kbd>
            </Entry>
          ))}
        </Group>
      </div>
    </Dialog>
  );
}

function Group(props: { name: string; note?: string; children: ReactNode }) {
  return (
    <section className="mb-6 last:mb-0">
      <h3 className="mb-1.5 font-semibold">{props.name}</h3>
      <dl className="border-rule medium:grid-cols-[8rem_1fr] grid grid-cols-[minmax(4.5rem,max-content)_1fr] gap-x-4 border-t">
        {props.children}
      </dl>
      {props.note && <p className="text-note text-ink-2 mt-2 text-pretty">{props.note}</p>}
    </section>
  );
}

function Entry(props: { meaning: string | undefined; children: ReactNode }) {
  return (
    <div className="border-rule col-span-2 grid grid-cols-subgrid items-baseline border-b py-1.5">
      <dt>{props.children}</dt>
      <dd className="text-ink-2 text-pretty">{props.meaning}</dd>
    </div>
  );
}
