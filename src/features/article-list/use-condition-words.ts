import type { Condition } from '#core/selection/filter.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { describeDays } from '#core/wording/describe-days.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';

/** What a condition is called: "ohne China", "zum Thema Energie", "im selben Satz". */
export function useConditionWords({
  nameValue,
  selection: { filter },
}: ListData): (condition: Condition) => string {
  const language = useLanguage();
  const words = useWording(ARTICLE_LIST_WORDING);
  return (condition) => {
    switch (condition.kind) {
      case 'days':
        return describeDays(filter.days, language).join(' ');
      case 'role':
        return words.roleCondition;
      case 'together':
        return words.togetherCondition[filter.together];
      case 'value': {
        const { facet, id, sign } = condition;
        return words.conditions[facet][sign](nameValue(facet, id));
      }
    }
  };
}
