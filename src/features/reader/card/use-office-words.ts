import type { AnalyzedArticle, ArticleActor, Term } from '#core/article.ts';
import { OFFICES, type Office } from '#core/knowledge/offices.ts';
import { formatPartialDate } from '#core/wording/format-date.ts';
import { nameHolder, nameTitle } from '#core/wording/name-office.ts';
import { useNames } from '#features/reader/use-names.ts';
import { useLanguage, useWording, type Language } from '#ui/language.tsx';

import { CARD_WORDING, type CardWording } from './card.wording.ts';

// More than two offices at once are told on the actor's own page.
const SHOWN = 2;

/** The offices an actor held when the article was written: "Präsident Russlands seit 7. Mai 2012". */
export function useOfficeWords(article: AnalyzedArticle, actor: ArticleActor): string[] {
  const language = useLanguage();
  const words = useWording(CARD_WORDING);
  const names = useNames();
  const terms = actor.terms ?? [];
  return terms.slice(0, SHOWN).map((term) => {
    const office = nameOffice(term, actor, language);
    const holder = nameHolder(term, language, (id) => names.nameValue('organisations', id));
    const parts = [office, holder].filter(Boolean).join(language === 'de' ? ' ' : ' of ');
    return `${parts} ${describeTime(term, article, { language, words })}`;
  });
}

/** The main office is told in the form of its holder, which tells how to put the others. */
function nameOffice(term: Term, actor: ArticleActor, language: Language): string {
  const main = (OFFICES as Record<string, Office>)[actor.terms?.[0]?.office ?? ''];
  const isFeminine = actor.office === main?.de[1] && main?.de[0] !== main?.de[1];
  return nameTitle(term, language, isFeminine ? 'f' : 'm');
}

/** "seit …" where the term is sure to have been running, else from when to when. */
function describeTime(
  term: Term,
  article: AnalyzedArticle,
  { language, words }: { language: Language; words: CardWording },
): string {
  const { value, earliest, latest } = article.date;
  const first = value ?? earliest;
  const last = value ?? latest;
  const began = first !== undefined && term.from.slice(0, first.length) <= first;
  const lasted = term.to === undefined || (last !== undefined && last <= term.to);
  const start = formatPartialDate(term.from, language);
  if (term.to === undefined || (began && lasted)) return words.since(start);
  return words.fromTo(start, formatPartialDate(term.to, language));
}
