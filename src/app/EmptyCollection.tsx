import type { Catalog } from '#core/catalog/catalog.ts';
import { useWording } from '#ui/language.tsx';
import { Message } from '#ui/Message.tsx';

import { APP_WORDING } from './app.wording.ts';
import { LeftOutNotice } from './LeftOutNotice.tsx';

export function EmptyCollection({ catalog }: { catalog: Catalog }) {
  const words = useWording(APP_WORDING);
  return (
    <Message title={words.empty}>
      <p>{words.emptyHint('seeds/')}</p>
      <div className="text-nav mt-6 font-sans">
        <LeftOutNotice files={catalog.leftOut} />
      </div>
    </Message>
  );
}
