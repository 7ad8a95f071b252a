const de = {
  'date-stated': 'Der Text nennt seinen Tag selbst.',
  'date-metadata': 'Der Tag steht in der Kopfzeile des Artikels.',
  'date-dateline': 'Der Tag steht in der Ortsmarke am Anfang der Meldung.',
  'date-office-held':
    'Der Text nennt jemanden mit einem Amt; geschrieben ist er in der Zeit, in der diese Person es hatte.',
  'date-event':
    'Der Text spricht von einem datierten Ereignis als vergangen; er ist also nicht älter.',
  'date-youngest-year': 'Der Text ist nicht älter als das jüngste Jahr, von dem er berichtet.',
  other: 'Eine Angabe im Text begrenzt, wann er geschrieben sein kann.',
};

export type DateRule = keyof typeof de;

const en: typeof de = {
  'date-stated': 'The text states its own day.',
  'date-metadata': 'The day stands in the header of the article.',
  'date-dateline': 'The day stands in the dateline at the beginning.',
  'date-office-held':
    'The text names someone with an office; it was written while that person held it.',
  'date-event': 'The text speaks of a dated event as past, so it is not older than that.',
  'date-youngest-year': 'The text is not older than the youngest year it reports on.',
  other: 'Something in the text bounds when it can have been written.',
};

export const DATE_RULE_WORDING = { de, en };
