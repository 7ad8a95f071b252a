import { useId } from 'react';

import { useWording } from '#ui/language.tsx';

import { OWN_WORDING } from './own.wording.ts';

/** Where files are dropped, and a click chooses them; a drop is the whole window's to take. */
export function AddFiles({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const words = useWording(OWN_WORDING);
  const id = useId();
  return (
    <>
      <p id={id} className="own-part own-promise">
        {words.promise}
      </p>
      <label className="own-drop">
        <span aria-hidden="true" className="own-drop-lead">
          {words.drop}
        </span>
        <span className="own-drop-choose">{words.choose}</span>
        <input
          type="file"
          multiple
          accept=".txt,text/plain"
          aria-describedby={id}
          className="own-drop-input"
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // The same files may be chosen once more.
            target.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </label>
    </>
  );
}
