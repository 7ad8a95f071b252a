import { RotateCcw } from 'lucide-react';

import { ACTION_NAMES, ACTIONS, getKey, type Action } from '#ui/actions.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useWording } from '#ui/language.tsx';

import { KEYS_WORDING } from './keys.wording.ts';
import { KeyStrokes } from './KeyStrokes.tsx';
import { listGroups } from './list-groups.ts';
import { useKeyCapture } from './use-key-capture.ts';

import './keys.css';

/** Gives each action the key the reader wants. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = useWording(KEYS_WORDING);
  const capturing = useKeyCapture();
  const { keys } = capturing;
  const isChanged = ACTION_NAMES.some((action) => getKey(action, keys) !== ACTIONS[action].key);
  return (
    <Dialog
      title={words.change}
      closeLabel={words.close}
      onClose={onClose}
      footer={
        <Button aria-disabled={!isChanged} onClick={() => isChanged && capturing.reset()}>
          {words.resetAll}
        </Button>
      }
    >
      <div className="px-6 pt-4 pb-6">
        <p className="text-ink-2 mb-4 text-pretty">{words.changeHint}</p>
        {listGroups().map(({ group, actions }) => (
          <section key={group} className="mb-6 last:mb-0">
            <h3 className="mb-1.5 font-semibold">{words.groups[group]}</h3>
            <ul className="border-rule border-t">
              {actions.map((action) => (
                <KeyRow key={action} action={action} capturing={capturing} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

interface RowProps {
  action: Action;
  capturing: ReturnType<typeof useKeyCapture>;
}

function KeyRow({ action, capturing }: RowProps) {
  const words = useWording(KEYS_WORDING);
  const { capture, keys } = capturing;
  const key = getKey(action, keys);
  const name = words.actions[action];
  const isListening = capture?.action === action && !capture.taken;
  const taken = capture?.action === action ? capture.taken : undefined;
  const isChanged = key !== ACTIONS[action].key;
  return (
    <li className="border-rule border-b py-1">
      <div className="key-row">
        <span>{name}</span>
        {isChanged && (
          <IconButton
            icon={RotateCcw}
            label={words.reset(name)}
            className="m-0!"
            onClick={() => capturing.reset(action)}
          />
        )}
        <button
          type="button"
          className="key-button"
          aria-label={isListening ? words.press : words.changeKey(name, key || words.none)}
          aria-pressed={isListening}
          onClick={({ currentTarget }) => {
            // Not every browser gives a button the focus that is clicked.
            currentTarget.focus();
            if (isListening) capturing.stop();
            else capturing.start(action);
          }}
          onKeyDown={isListening ? capturing.listen : undefined}
          onBlur={isListening ? capturing.stop : undefined}
        >
          {isListening ? (
            <span>{capture.prefix === '' ? words.pressShort : `${capture.prefix} …`}</span>
          ) : (
            <KeyStrokes strokes={key} none={words.none} />
          )}
        </button>
      </div>
      {taken && (
        <div className="key-taken">
          <p>{words.taken(taken.key, words.actions[taken.by])}</p>
          <span className="flex gap-2">
            <Button solid onClick={capturing.swap}>
              {words.swap}
            </Button>
            <Button onClick={capturing.stop}>{words.keep}</Button>
          </span>
        </div>
      )}
    </li>
  );
}
