import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { SMALL_WORDS } from './small-words.ts';

const MOST = 6;
const SHORTEST = 2;

/**
 * The commonest words of a collection that begin like this, as they are mostly written, one of the forms of each.
 *
 * completeWord(lexicon, 'sank') → ['Sanktionen', 'sanktioniert']
 */
export function completeWord({ forms, uses }: Lexicon, beginning: string): string[] {
  const folded = fold(beginning);
  if (folded.length < SHORTEST) return [];
  const byStem = new Map<string, { shown: string; most: number; all: number }>();
  forms.forEach((form, number) => {
    if (!form.folded.startsWith(folded) || SMALL_WORDS.has(form.form)) return;
    const count = uses[number] ?? 0;
    const known = byStem.get(form.stem) ?? { shown: form.shown, most: 0, all: 0 };
    known.all += count;
    if (count > known.most) Object.assign(known, { shown: form.shown, most: count });
    byStem.set(form.stem, known);
  });
  return [...byStem.values()]
    .sort((a, b) => b.all - a.all || (a.shown < b.shown ? -1 : 1))
    .slice(0, MOST)
    .map(({ shown }) => shown);
}
