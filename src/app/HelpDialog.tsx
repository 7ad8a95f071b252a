import { useSettings } from '#data/settings.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';

import { DIALOGS_WORDING } from './dialogs.wording.ts';

export function HelpDialog({ onClose }: { onClose: () => void }) {
  const words = useWording(DIALOGS_WORDING);
  const { shortcuts } = useSettings();
  return (
    <Dialog title={words.help} closeLabel={words.close} onClose={onClose}>
      <div className="px-6 pt-4 pb-6">
        {!shortcuts && <p className="text-ink-2 mb-4">{words.keysOff}</p>}
        {words.groups.map(({ name, keys }) => (
          <section key={name} className="mb-5 last:mb-0">
            <h3 className="mb-1.5 font-semibold">{name}</h3>
            <dl className="border-rule grid grid-cols-[6.5rem_1fr] border-t">
              {keys.map(([key, meaning]) => (
                <div
                  key={key}
                  className="border-rule col-span-2 grid grid-cols-subgrid items-center border-b py-1.5"
                >
                  <dt>
                    <kbd className="key">{key}</kbd>
                  </dt>
                  <dd className="text-ink-2">{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
