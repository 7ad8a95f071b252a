import { foldMarks } from './fold.ts';
import type { QueryField } from './query.ts';

/** What a field may be called, folded; the first name is the one written by `serializeQuery`. */
export const FIELD_NAMES: Readonly<Record<QueryField | 'title', readonly string[]>> = {
  title: ['titel', 'title', 'uberschrift', 'intitle'],
  actor: ['akteur', 'actor', 'person', 'wer', 'who'],
  country: ['land', 'country', 'laender', 'lander'],
  topic: ['thema', 'topic', 'themen'],
  organisation: ['organisation', 'organization', 'org'],
  date: ['datum', 'date', 'zeit'],
};

/** Where the filter holds what a field asks for. */
export const FACET_OF_FIELD = {
  actor: 'actors',
  country: 'countries',
  topic: 'topics',
  organisation: 'organisations',
} as const;

/** The field of a name in German or English, whatever its case; undefined for none. */
export function findField(name: string): QueryField | 'title' | undefined {
  const folded = foldMarks(name);
  const entries = Object.entries(FIELD_NAMES) as [QueryField | 'title', readonly string[]][];
  return entries.find(([, names]) => names.includes(folded))?.[0];
}
