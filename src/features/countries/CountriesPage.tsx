import type { ListData } from '#core/corpus/list-data.ts';
import { useWording } from '#ui/language.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';

import { COUNTRIES_WORDING } from './countries.wording.ts';

export function CountriesPage({ data }: { data: ListData }) {
  const words = useWording(COUNTRIES_WORDING);
  return <PageHead title={words.title} lead={data.selection.articles.length} />;
}
