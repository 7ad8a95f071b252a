import type { Catalog } from '#core/catalog/catalog.ts';
import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';
import { Message } from '#ui/Message.tsx';

import { APP_WORDING } from './app.wording.ts';
import { useOpenDialog } from './dialogs.tsx';
import { LeftOutNotice } from './LeftOutNotice.tsx';

export function EmptyCollection({ catalog }: { catalog: Catalog }) {
  const words = useWording(APP_WORDING);
  const open = useOpenDialog();
  return (
    <Message title={words.empty}>
      <p>{words.emptyHint('seeds/')}</p>
      <div className="text-nav mt-6 grid justify-items-start gap-5 font-sans">
        <Button solid onClick={() => open('add')}>
          {words.add}
        </Button>
        <LeftOutNotice files={catalog.leftOut} />
      </div>
    </Message>
  );
}
