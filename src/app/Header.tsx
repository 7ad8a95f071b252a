import { Bookmark, ChevronLeft, CircleHelp, Search, Settings2, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';

import { SearchField } from '#features/search/SearchField.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useWording } from '#ui/language.tsx';
import { Morse } from '#ui/Morse.tsx';
import { useShortcut } from '#ui/shortcuts.tsx';
import { useScreen } from '#ui/use-screen.ts';
import { LIST_PATH, MINE_PATH } from '#view-state/article-path.ts';
import { PageLink } from '#view-state/PageLink.tsx';
import { useIsMine, useOpenMine } from '#view-state/use-mine-path.ts';

import { APP_WORDING } from './app.wording.ts';
import { useOpenDialog } from './dialogs.tsx';

interface Props {
  articleOpen: boolean;
  searchable?: boolean;
}

export function Header({ articleOpen, searchable = true }: Props) {
  const screen = useScreen();
  const narrow = screen === 'narrow';
  const [searching, setSearching] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useShortcut('mine', useOpenMine());
  useShortcut('search', () => {
    if (narrow) setSearching(true);
    field.current?.focus();
    field.current?.select();
  });

  return (
    <header className="header">
      {narrow && searching ? (
        <NarrowSearch onClose={() => setSearching(false)} />
      ) : (
        <>
          {narrow && articleOpen ? <Back /> : <Brand />}
          {!narrow && <Views />}
          <div className="header-tools">
            {searchable && narrow && !articleOpen && (
              <OpenSearch onOpen={() => setSearching(true)} />
            )}
            {searchable && !narrow && (
              <SearchField ref={field} keyHint className="max-wide:w-46 w-54" />
            )}
            {narrow && !articleOpen && <OpenMine />}
            <DialogButtons helpShown={!narrow} />
          </div>
        </>
      )}
    </header>
  );
}

/** Back to the list with its filter; the page of one's own has another query. */
function useListAddress(): { pathname: string; search: string } {
  const { search } = useLocation();
  return { pathname: LIST_PATH, search: useIsMine() ? '' : search };
}

function Brand() {
  const words = useWording(APP_WORDING);
  return (
    <PageLink to={useListAddress()} aria-label={words.home} className="header-brand">
      <Morse />
      Depesche
    </PageLink>
  );
}

function Back() {
  const words = useWording(APP_WORDING);
  const { search } = useLocation();
  return (
    <PageLink
      to={{ pathname: LIST_PATH, search }}
      aria-label={words.backLabel}
      className="text-touch flex h-14 items-center gap-0.5 pr-4 pl-3"
    >
      <ChevronLeft aria-hidden="true" className="size-5" strokeWidth={1.5} />
      {words.back}
    </PageLink>
  );
}

function Views() {
  const words = useWording(APP_WORDING);
  const { pathname } = useLocation();
  const isMine = useIsMine();
  const inList = isMine ? undefined : 'true';
  return (
    <nav aria-label={words.views} className="header-views">
      <PageLink to={useListAddress()} aria-current={pathname === LIST_PATH ? 'page' : inList}>
        {words.articles}
      </PageLink>
      <PageLink to={MINE_PATH} aria-current={isMine ? 'page' : undefined}>
        {words.mine}
      </PageLink>
    </nav>
  );
}

function OpenMine() {
  const words = useWording(APP_WORDING);
  const isMine = useIsMine();
  return (
    <PageLink
      to={MINE_PATH}
      aria-label={words.mine}
      aria-current={isMine ? 'page' : undefined}
      className="rounded-tag text-ink-2 aria-[current]:text-accent -m-3 grid size-11 place-items-center"
    >
      <Bookmark aria-hidden="true" className="size-5" strokeWidth={1.5} />
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

function DialogButtons({ helpShown }: { helpShown: boolean }) {
  const words = useWording(APP_WORDING);
  const open = useOpenDialog();
  return (
    <>
      {helpShown && (
        <IconButton icon={CircleHelp} label={words.help} onClick={() => open('help')} />
      )}
      <IconButton icon={Settings2} label={words.settings} onClick={() => open('settings')} />
    </>
  );
}
