import { useState } from 'react';

import type { ListData } from '#core/selection/list-data.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';

import { EXPORT_WORDING } from './export.wording.ts';
import { FORMATS, useSave, type Format } from './use-save.ts';

import './export.css';

/** Saves the selected articles in one of several formats. */
export function ExportDialog({ data, onClose }: { data: ListData; onClose: () => void }) {
  const words = useWording(EXPORT_WORDING);
  const announce = useAnnounce();
  const [format, setFormat] = useState<Format>('csv');
  const { done, failed, save, cancel } = useSave(data);
  const count = data.selection.articles.length;
  const isSaving = done !== undefined;
  const start = async () => {
    if (!(await save(format))) return;
    announce(words.saved);
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      footer={
        <div className="flex flex-wrap items-center gap-3">
          <Button solid disabled={isSaving} onClick={() => void start()}>
            {words.save}
          </Button>
          <button
            type="button"
            className="underlined max-medium:min-h-11.5 min-h-6 px-1"
            onClick={isSaving ? cancel : onClose}
          >
            {words.cancel}
          </button>
        </div>
      }
    >
      <div className="px-6 py-5">
        <p className="text-ink-2">{words.count(count)}</p>
        <fieldset className="export-formats" disabled={isSaving}>
          <legend className="hidden-visually">{words.choose}</legend>
          {FORMATS.map((each) => (
            <label key={each} className="export-format">
              <input
                type="radio"
                name="format"
                checked={each === format}
                onChange={() => setFormat(each)}
              />
              <span className="font-semibold">{words.formats[each].name}</span>
              <span className="text-ink-3">{words.formats[each].hint}</span>
            </label>
          ))}
        </fieldset>
        {isSaving && (
          <div className="export-progress">
            <progress aria-label={words.progress(done, count)} value={done} max={count} />
            <span className="figures">{words.progress(done, count)}</span>
          </div>
        )}
        {failed && (
          <p role="alert" className="mt-3">
            {words.failed}
          </p>
        )}
      </div>
    </Dialog>
  );
}
