import { hasValues, VIEW_FOLDERS, VIEWS, type ValueView, type View } from '#core/catalog/views.ts';

import { safelyDecode } from './safely-decode.ts';

/** A view, or the page of one of its values. */
export type ViewPlace = { view: View; id?: undefined } | { view: ValueView; id: string };

/** The address of a view or of one value's page, with the slash that is canonical. */
export function viewPath({ view, id }: ViewPlace): string {
  const folder = `/${VIEW_FOLDERS[view]}/`;
  return id === undefined ? folder : `${folder}${encodeURIComponent(id)}/`;
}

/** The view a path names; undefined where it names none. Whether there is such a value is not asked. Never throws. */
export function parseViewPath(path: string): ViewPlace | undefined {
  const [empty, folder, source = '', ...rest] = path.replace(/(\/index\.html|\/)$/, '').split('/');
  const view = VIEWS.find((each) => VIEW_FOLDERS[each] === folder);
  if (empty !== '' || view === undefined || rest.length > 0) return undefined;
  if (source === '') return { view };
  const id = safelyDecode(source);
  return id !== undefined && hasValues(view) ? { view, id } : undefined;
}
