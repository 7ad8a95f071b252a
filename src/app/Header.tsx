import { ChevronLeft, CircleHelp, Plus, Search, Settings2, X } from 'lucide-react';
import { memo, useRef, useState } from 'react';

import { SearchField } from '#features/search/SearchField.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useWording } from '#ui/language.tsx';
import { Morse } from '#ui/Morse.tsx';
import { useShortcut } from '#ui/shortcuts.tsx';
import { useScreen } from '#ui/use-screen.ts';
import { LIST_PATH } from '#view-state/article-path.ts';
import { PageLink } from '#view-state/PageLink.tsx';
import { keepSearch } from '#view-state/use-view-path.ts';

import { APP_WORDING } from './app.wording.ts';
import { useOpenDialog } from './dialogs.tsx';
import { OpenViews, ViewKeys, ViewLinks } from './Views.tsx';
import { VIEWS_WORDING } from './views.wording.ts';

interface Props {
  articleOpen: boolean;
  searchable?: boolean;
}

export const Header = memo(function Header({ articleOpen, searchable = true }: Props) {
  const words = useWording(VIEWS_WORDING);
  const screen = useScreen();
  const wide = screen === 'wide';
  const narrow = screen === 'narrow';
  const [searching, setSearching] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useShortcut('search', () => {
    if (narrow) setSearching(true);
    field.current?.focus();
    field.current?.select();
  });

  return (
    <header className="header">
      <ViewKeys />
      {narrow && searching ? (
        <NarrowSearch onClose={() => setSearching(false)} />
      ) : (
        <>
          {narrow && articleOpen ? <Back /> : <Brand />}
          {wide && (
            <nav aria-label={words.views} className="header-views">
              <ViewLinks />
            </nav>
          )}
          <div className="header-tools">
            {searchable && narrow && !articleOpen && (
              <OpenSearch onOpen={() => setSearching(true)} />
            )}
            {searchable && !narrow && <SearchField ref={field} keyHint className="header-search" />}
            {!wide && !(narrow && articleOpen) && <OpenViews />}
            <DialogButtons few={narrow} />
          </div>
        </>
      )}
    </header>
  );
});

function Brand() {
  const words = useWording(APP_WORDING);
  return (
    <PageLink
      to={(from) => ({ pathname: LIST_PATH, search: keepSearch(from) })}
      aria-label={words.home}
      className="header-brand"
    >
      <Morse />
      Depesche
    </PageLink>
  );
}

function Back() {
  const words = useWording(APP_WORDING);
  return (
    <PageLink
      to={({ search }) => ({ pathname: LIST_PATH, search })}
      aria-label={words.backLabel}
      className="text-touch flex h-14 items-center gap-0.5 pr-4 pl-3"
    >
      <ChevronLeft aria-hidden="true" className="size-5" strokeWidth={1.5} />
      {words.back}
    </PageLink>
  );
}

function OpenSearch({ onOpen }: { onOpen: () => void }) {
  const words = useWording(APP_WORDING);
  return <IconButton icon={Search} label={words.openSearch} onClick={onOpen} />;
}

function NarrowSearch({ onClose }: { onClose: () => void }) {
  const words = useWording(APP_WORDING);
  return (
    <div className="flex h-14 flex-1 items-center gap-4 px-5">
      <SearchField focused className="text-touch flex-1" onLeave={onClose} />
      <IconButton icon={X} label={words.closeSearch} onClick={onClose} />
    </div>
  );
}

function DialogButtons({ few }: { few: boolean }) {
  const words = useWording(APP_WORDING);
  const open = useOpenDialog();
  return (
    <>
      {!few && (
        <>
          <IconButton icon={Plus} label={words.add} onClick={() => open('add')} />
          <IconButton icon={CircleHelp} label={words.help} onClick={() => open('help')} />
        </>
      )}
      <IconButton icon={Settings2} label={words.settings} onClick={() => open('settings')} />
    </>
  );
}
