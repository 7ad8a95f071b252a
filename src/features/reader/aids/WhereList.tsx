import { useMemo } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';
import { listWhere, type WhereCountry } from '#core/reading/list-where.ts';
import type { Names } from '#features/reader/use-names.ts';
import { useWording } from '#ui/language.tsx';

import { AIDS_WORDING } from './aids.wording.ts';

interface Props {
  article: AnalyzedArticle;
  names: Names;
  onFollow: (entity: string) => void;
}

/** Where the article takes place: the main countries first, with the places named inside them. */
export function WhereList({ article, names, onFollow }: Props) {
  const words = useWording(AIDS_WORDING);
  const countries = useMemo(() => listWhere(article), [article]);
  const groups = [
    { caption: words.main, members: countries.filter(({ main }) => main) },
    { caption: words.aside, members: countries.filter(({ main }) => !main) },
  ];
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ caption, members }) => (
      <section key={caption} className="not-first:mt-2.5">
        <h3 className="text-note text-ink-3 mb-0.5">{caption}</h3>
        <dl className="aid-grid">
          {members.map((country) => (
            <Country key={country.code} country={country} names={names} onFollow={onFollow} />
          ))}
        </dl>
      </section>
    ));
}

type CountryProps = Pick<Props, 'names' | 'onFollow'> & { country: WhereCountry };

function Country({ country, names, onFollow }: CountryProps) {
  const { code, main, mentions, places } = country;
  return (
    <div className="contents">
      <dt className="max-medium:mt-2 leading-7">
        <Mentions
          name={names.nameValue('countries', code)}
          className={`country-line ${main ? 'font-medium' : ''}`}
          mentions={mentions}
          onPress={() => onFollow(code)}
        />
      </dt>
      <dd className="flex flex-wrap items-baseline gap-x-4 leading-7">
        {places.map((place) => (
          <Mentions
            key={place.id}
            name={place.name}
            className="place-line"
            mentions={place.mentions}
            onPress={() => onFollow(place.id)}
          />
        ))}
      </dd>
    </div>
  );
}

function Mentions(props: {
  name: string;
  className: string;
  mentions: number;
  onPress: () => void;
}) {
  const { name, className, mentions, onPress } = props;
  const words = useWording(AIDS_WORDING);
  if (mentions === 0) return <span className={className}>{name}</span>;
  return (
    <button type="button" className="min-h-6" onClick={onPress}>
      <span className={className}>{name}</span> <span className="strip-count">{mentions}</span>{' '}
      <span className="hidden-visually">{words.nextPlace}</span>
    </button>
  );
}
