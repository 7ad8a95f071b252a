import { Menu } from 'lucide-react';
import { useLocation } from 'react-router-dom';

import { VIEWS, type View } from '#core/catalog/views.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { useWording } from '#ui/language.tsx';
import { useShortcut } from '#ui/shortcuts.tsx';
import { LIST_PATH, MINE_PATH } from '#view-state/article-path.ts';
import { PageLink } from '#view-state/PageLink.tsx';
import { useIsMine, useOpenMine } from '#view-state/use-mine-path.ts';
import { keepSearch, useOpenView, useViewPlace } from '#view-state/use-view-path.ts';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { useOpenDialog } from './dialogs.tsx';
import { VIEWS_WORDING } from './views.wording.ts';

/** The links to all views; the current one is marked. */
export function ViewLinks({ onFollow }: { onFollow?: () => void }) {
  const words = useWording(VIEWS_WORDING);
  const { pathname } = useLocation();
  const place = useViewPlace();
  const isMine = useIsMine();
  const isElsewhere = isMine || place !== undefined;
  return (
    <>
      <PageLink
        to={(from) => ({ pathname: LIST_PATH, search: keepSearch(from) })}
        aria-current={pathname === LIST_PATH ? 'page' : isElsewhere ? undefined : 'true'}
        onClick={onFollow}
      >
        {words.articles}
      </PageLink>
      {VIEWS.map((view) => (
        <ViewLink
          key={view}
          place={{ view }}
          aria-current={place?.view !== view ? undefined : place.id === undefined ? 'page' : 'true'}
          onClick={onFollow}
        >
          {words.names[view]}
        </ViewLink>
      ))}
      <PageLink
        to={(from) => ({ pathname: MINE_PATH, search: keepSearch(from) })}
        aria-current={isMine ? 'page' : undefined}
        onClick={onFollow}
      >
        {words.mine}
      </PageLink>
    </>
  );
}

/** What stands for the links where there is no room for them. */
export function OpenViews() {
  const words = useWording(VIEWS_WORDING);
  const open = useOpenDialog();
  return <IconButton icon={Menu} label={words.views} onClick={() => open('views')} />;
}

/** The keys of the views, wherever one is. */
export function ViewKeys() {
  const openView = useOpenView();
  useShortcut('mine', useOpenMine());
  useShortcut('list', () => openView());
  return VIEWS.map((view) => <ViewKey key={view} view={view} />);
}

function ViewKey({ view }: { view: View }) {
  const openView = useOpenView();
  useShortcut(view, () => openView({ view }));
  return null;
}
