import type { ListData } from '#core/selection/list-data.ts';
import type { CountryPlaces } from '#core/selection/tally-places.ts';
import { useWording } from '#ui/language.tsx';
import { Steps } from '#ui/page/PageSection.tsx';
import { ArticleLink } from '#view-state/ArticleLink.tsx';

import { WORLD_MAP_WORDING } from './world-map.wording.ts';

/** As many as stand beside the map. */
const SHOWN = { places: 8, articles: 5 };

interface Props {
  country: CountryPlaces;
  data: ListData;
  onClose: () => void;
}

/** The places of one country, and the articles that name them. */
export function PlacesPanel({ country: { id, places, articleIds }, data, onClose }: Props) {
  const words = useWording(WORLD_MAP_WORDING);
  const title = words.placesIn(data.nameValue('countries', id));
  const wanted = new Set(articleIds);
  const records = data.selection.articles.filter((record) => wanted.has(record.id));
  return (
    <section aria-label={title}>
      <h2 className="ranks-head">{title}</h2>
      <Steps items={places} size={SHOWN.places} more={words.more}>
        {(shown) => (
          <ul className="ranks">
            {shown.map(({ id: name, articles }) => (
              <li key={name} className="place-line">
                <span>{name}</span> <span className="figures">{articles}</span>
              </li>
            ))}
          </ul>
        )}
      </Steps>
      <h3 className="ranks-head mt-6">{words.articlesThere}</h3>
      <Steps items={records} size={SHOWN.articles} more={words.more}>
        {(shown) => (
          <ul className="ranks">
            {shown.map((record) => (
              <li key={record.id} lang={record.language === 'und' ? undefined : record.language}>
                <ArticleLink id={record.id} className="place-article">
                  {record.title}
                </ArticleLink>
              </li>
            ))}
          </ul>
        )}
      </Steps>
      <button type="button" className="underlined mt-4 min-h-6" onClick={onClose}>
        {words.allCountries}
      </button>
    </section>
  );
}
