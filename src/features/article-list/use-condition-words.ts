import type { Condition, FacetKey } from '#core/corpus/filter.ts';
import { useWording } from '#ui/language.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';

/** What a condition is called: "ohne China", "zum Thema Energie". */
export function useConditionWords(
  nameValue: (facet: FacetKey, id: string) => string,
): (condition: Condition) => string {
  const words = useWording(ARTICLE_LIST_WORDING);
  return ({ facet, id, sign }) => {
    const tables = { topics: words.topicCondition, status: words.statusCondition };
    const table = facet === 'topics' || facet === 'status' ? tables[facet] : words.condition;
    return table[sign](nameValue(facet, id));
  };
}
