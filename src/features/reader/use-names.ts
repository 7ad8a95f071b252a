import type { Mention } from '#core/article.ts';
import type { Hue } from '#core/catalog/actor-hue.ts';
import type { Catalog } from '#core/catalog/catalog.ts';
import type { FacetKey } from '#core/selection/filter.ts';
import { createValueNames } from '#core/wording/name-value.ts';
import { useCatalog } from '#data/use-corpus.ts';
import { useLanguage, type Language } from '#ui/language.tsx';

/** What things are called and coloured, by the catalog. */
export interface Names {
  nameValue: (facet: FacetKey, id: string) => string;
  /** The name of what a mention denotes; its own words where nobody knows. */
  getName: (mention: Mention) => string;
  getHue: (actor: string | null) => Hue | undefined;
}

export function useNames(): Names {
  const catalog = useCatalog();
  const language = useLanguage();
  return getNames(catalog, language);
}

// Every part of a card and of a strip asks; what a catalog calls things is worked out once.
const KNOWN: Record<Language, WeakMap<Catalog, Names>> = { de: new WeakMap(), en: new WeakMap() };

function getNames(catalog: Catalog, language: Language): Names {
  const known = KNOWN[language].get(catalog) ?? createNames(catalog, language);
  KNOWN[language].set(catalog, known);
  return known;
}

function createNames(catalog: Catalog, language: Language): Names {
  const nameValue = createValueNames(catalog, language);
  const hues = new Map(catalog.actors.map(({ id, hue }) => [id, hue]));
  return {
    nameValue,
    getName: ({ kind, entity, text }) => {
      const facet = getFacet(kind);
      return facet && entity !== null ? nameValue(facet, entity) : text;
    },
    getHue: (actor) => (actor === null ? undefined : hues.get(actor)),
  };
}

/** The facet that filters by what such a mention denotes; there is none for places. */
export function getFacet(kind: Mention['kind']): FacetKey | undefined {
  return FACET_OF[kind];
}

const FACET_OF: Record<Mention['kind'], FacetKey | undefined> = {
  person: 'actors',
  role: 'actors',
  country: 'countries',
  organisation: 'organisations',
  place: undefined,
};
