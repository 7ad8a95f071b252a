import type { MentionKind } from '#core/article.ts';

const de: Record<MentionKind, string> = {
  person: 'Personen',
  role: 'Amtsnennungen',
  country: 'Länder',
  place: 'Orte',
  organisation: 'Organisationen',
};

const en: Record<MentionKind, string> = {
  person: 'people',
  role: 'office mentions',
  country: 'countries',
  place: 'places',
  organisation: 'organisations',
};

/** What the dialogs call the kinds of mentions. */
export const KINDS_WORDING = { de, en };
