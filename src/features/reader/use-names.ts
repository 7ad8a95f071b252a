import { useMemo } from 'react';

import type { Mention } from '#core/article.ts';
import type { Hue } from '#core/corpus/actor-hue.ts';
import type { Catalog } from '#core/corpus/catalog.ts';
import type { FacetKey } from '#core/corpus/filter.ts';
import { createValueNames } from '#core/corpus/name-value.ts';
import { useCatalog } from '#data/use-corpus.ts';
import { useLanguage } from '#ui/language.tsx';

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
  return useMemo(() => {
    const nameValue = createValueNames(catalog, language);
    const hues = getHues(catalog);
    return {
      nameValue,
      getName: ({ kind, entity, text }) => {
        const facet = getFacet(kind);
        return facet && entity !== null ? nameValue(facet, entity) : text;
      },
      getHue: (actor) => (actor === null ? undefined : hues.get(actor)),
    };
  }, [catalog, language]);
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

function getHues(catalog: Catalog): Map<string, Hue> {
  return new Map(catalog.actors.map(({ id, hue }) => [id, hue]));
}
