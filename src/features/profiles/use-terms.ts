import type { Term } from '#core/article.ts';
import type { Profile } from '#core/catalog/profile.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { formatPartialDate } from '#core/wording/format-date.ts';
import { nameOffice, nameTitle } from '#core/wording/name-office.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { PROFILES_WORDING } from './profiles.wording.ts';

/** A term in words. */
export interface ToldTerm {
  title: string;
  /** The office alone. */
  short: string;
  time: string;
}

/** Makes the words for terms: "Präsident Russlands", "seit 7. Mai 2012". */
export function useTellTerm(
  data: ListData,
  profile: Profile | undefined,
): (term: Term) => ToldTerm {
  const words = useWording(PROFILES_WORDING);
  const language = useLanguage();
  const nameOrganisation = (id: string) => data.nameValue('organisations', id);
  return (term) => {
    const start = formatPartialDate(term.from, language);
    return {
      title: nameOffice(term, { language, gender: profile?.gender, nameOrganisation }),
      short: nameTitle(term, language, profile?.gender),
      time:
        term.to === undefined
          ? words.since(start)
          : words.fromTo(start, formatPartialDate(term.to, language)),
    };
  };
}
