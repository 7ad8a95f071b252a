import { useEffect, useEffectEvent, useState } from 'react';

import { useOwn } from '#data/own/use-own.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';
import { useScreen } from '#ui/use-screen.ts';

import { AddFiles } from './AddFiles.tsx';
import { AddOutcome } from './AddOutcome.tsx';
import { AddProgress } from './AddProgress.tsx';
import { OWN_WORDING } from './own.wording.ts';
import { OwnList } from './OwnList.tsx';
import { PasteText } from './PasteText.tsx';
import { readFiles, type Gathered } from './read-files.ts';
import { useAdding } from './use-adding.ts';

import './own.css';

interface Props {
  /** What was dropped on the window and opened the dialog, or came while it was open. */
  dropped: Promise<Gathered> | undefined;
  onClose: () => void;
}

/** Adds the reader's own texts to the articles, and takes them away again. */
export function OwnDialog({ dropped, onClose }: Props) {
  const words = useWording(OWN_WORDING);
  const isNarrow = useScreen() === 'narrow';
  const own = useOwn();
  const { adding, start, cancel, forget } = useAdding();
  // Whoever has taken the last one out is told so where it stood.
  const [hasRemoved, setRemoved] = useState(false);
  const [text, setText] = useState('');

  const addDropped = useEffectEvent((gathering: Promise<Gathered>) => start(gathering));
  useEffect(() => {
    if (dropped) addDropped(dropped);
  }, [dropped]);

  const addText = () => {
    const texts = [{ file: words.pasted, text }];
    // What could not be added stays in the field.
    start(Promise.resolve({ texts, leftOut: [] }), () => setText(''));
  };

  const isBusy = adding.kind === 'reading' || adding.kind === 'running';
  return (
    <Dialog
      title={words.title}
      closeLabel={words.close}
      shape={isNarrow ? 'sheet' : 'card'}
      className="own-dialog"
      // Who closes it too early is told that nothing was added.
      onClose={isBusy ? cancel : onClose}
    >
      {isBusy && <AddProgress adding={adding} onCancel={cancel} />}
      {!isBusy && adding.kind !== 'idle' && <AddOutcome ended={adding} onFollow={onClose} />}
      {!isBusy && (
        <>
          <AddFiles onFiles={(files) => start(readFiles(files))} />
          <PasteText text={text} onChange={setText} onAdd={addText} />
        </>
      )}
      {adding.kind === 'idle' && own?.problem && (
        <p className="own-part">{words.problems[own.problem]}</p>
      )}
      {!isBusy && own && (hasRemoved || own.articles.length > 0) && (
        <OwnList
          articles={own.articles}
          onFollow={onClose}
          onRemove={() => {
            setRemoved(true);
            forget();
          }}
        />
      )}
    </Dialog>
  );
}
