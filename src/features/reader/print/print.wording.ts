import type { MentionKind } from '#core/article.ts';

const de = {
  about: 'Zu diesem Blatt',
  source: 'Quelle',
  date: 'Datum',
  address: 'Adresse',
  printed: 'Gedruckt',
  marks: 'Zeichen im Text',
  actors: 'Akteure',
  kinds: {
    person: 'Person',
    role: 'Amt ohne Namen',
    country: 'Land',
    place: 'Ort',
    organisation: 'Organisation',
  } satisfies Record<MentionKind, string>,
  times: (count: number) => (count === 1 ? '1\u00a0Erwähnung' : `${count}\u00a0Erwähnungen`),
  undated: 'ohne Datum',
  from: (day: string) => `ab ${day}`,
  until: (day: string) => `bis ${day}`,
  inferred: (date: string) => `${date}, aus dem Text erschlossen`,
};

const en: typeof de = {
  about: 'About this sheet',
  source: 'Source',
  date: 'Date',
  address: 'Address',
  printed: 'Printed',
  marks: 'Marks in the text',
  actors: 'Actors',
  kinds: {
    person: 'person',
    role: 'office without a name',
    country: 'country',
    place: 'place',
    organisation: 'organisation',
  },
  times: (count) => (count === 1 ? '1\u00a0mention' : `${count}\u00a0mentions`),
  undated: 'without a date',
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  inferred: (date) => `${date}, inferred from the text`,
};

export const PRINT_WORDING = { de, en };
