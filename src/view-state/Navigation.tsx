import {
  createContext,
  startTransition,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useOptimistic,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import {
  createPath,
  UNSAFE_NavigationContext as RouterContext,
  useLocation,
  type Path,
} from 'react-router-dom';

import { parseArticlePath } from './article-path.ts';
import { dropPageParams } from './page-params.ts';
import { parseViewState, type ViewState } from './view-state.ts';

export interface GoOptions {
  /** Takes the place of the entry in the history. */
  replace?: boolean;
  /** What was asked is marked at once, and the page follows when it is ready; further clicks need not wait for it. */
  calm?: boolean;
}

interface Navigation {
  /** Where the last step leads; the page may still be on its way. */
  getAsked: () => Path;
  /** Makes a step from there; what `to` leaves out is empty. */
  go: (to: Partial<Path>, options?: GoOptions) => void;
}

const NavigationContext = createContext<Navigation | undefined>(undefined);
const ShownPlaceContext = createContext<Path>({ pathname: '/', search: '', hash: '' });
const ViewContext = createContext<ViewState>(parseViewState(''));
const AskedViewContext = createContext<ViewState>(parseViewState(''));
const AskedArticleContext = createContext<string | undefined>(undefined);

/** Knows where one is and where one wants to be; stands inside the router. */
export function NavigationProvider({ children }: { children: ReactNode }) {
  const location = useLocation();
  const [place, setPlace] = useOptimistic<Path>(location);
  // `useNavigate` also knows relative paths and routes, which nothing here has, and weighs a kilobyte.
  const { navigator } = use(RouterContext);
  const [shown, setShown] = useState<Path>(location);
  useEffect(() => startTransition(() => setShown(location)), [location]);
  const view = useParsed(location.search);
  const asked = useParsed(place.search);
  const latest = useRef<Path>(place);
  useLayoutEffect(() => {
    latest.current = place;
  }, [place]);

  const go = useCallback<Navigation['go']>(
    (to, { replace = false, calm = false } = {}) => {
      const before = latest.current;
      const next = { pathname: before.pathname, search: '', hash: '', ...to };
      const isSame = createPath(next) === createPath(before);
      const step = () => (replace || isSame ? navigator.replace(next) : navigator.push(next));
      // Two clicks on one page may come before it is drawn anew: the second builds on the first.
      latest.current = next;
      startTransition(() => {
        setPlace(next);
        if (calm) step();
      });
      if (!calm) step();
    },
    [navigator, setPlace],
  );
  const navigation = useMemo(() => ({ go, getAsked: () => latest.current }), [go]);
  return (
    <NavigationContext value={navigation}>
      <ShownPlaceContext value={shown}>
        <ViewContext value={view}>
          <AskedViewContext value={asked}>
            <AskedArticleContext value={parseArticlePath(place.pathname)}>
              {children}
            </AskedArticleContext>
          </AskedViewContext>
        </ViewContext>
      </ShownPlaceContext>
    </NavigationContext>
  );
}

/** What one page alone is asked makes no other view: nothing is selected anew for it. */
function useParsed(search: string): ViewState {
  const own = dropPageParams(search);
  return useMemo(() => parseViewState(own), [own]);
}

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('There is no NavigationProvider around this.');
  return navigation;
}

/** Where one is, as far as that has been drawn: a page has many links, and what a click on one does is worked out then. */
export function useShownPlace(): Path {
  return use(ShownPlaceContext);
}

/** The view the address stands for; the same object as long as nothing of it changes. */
export function useView(): ViewState {
  return use(ViewContext);
}

/** The view the reader has asked for; what is shown may still be that of before. */
export function useAskedView(): ViewState {
  return use(AskedViewContext);
}

/** Id of the article the reader has asked for; the text that is shown may still be another. */
export function useAskedArticleId(): string | undefined {
  return use(AskedArticleContext);
}
