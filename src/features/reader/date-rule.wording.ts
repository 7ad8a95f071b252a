const de = {
  'date-stated': 'Der Text nennt seinen Tag selbst.',
  'date-metadata': 'Der Tag steht in der Kopfzeile des Artikels.',
  'date-dateline': 'Der Tag steht in der Ortsmarke am Anfang der Meldung.',
  'date-office-held':
    'Der Text nennt jemanden mit einem Amt; geschrieben ist er in der Zeit, in der diese Person es hatte.',
  'date-event':
    'Der Text spricht von einem datierten Ereignis als vergangen; er ist also nicht älter.',
  'date-youngest-year': 'Der Text ist nicht älter als das jüngste Jahr, von dem er berichtet.',
  'date-planned': 'Der Text spricht von diesem Zeitpunkt als bevorstehend; er ist also älter.',
  'date-today': 'Der Text nennt diesen Tag „heute“.',
  'date-freshness':
    'Geschätzt: Nachrichten nennen fast immer etwas aus den letzten Jahren; dies ist der jüngste Zeitpunkt im Text.',
  'date-horizon':
    'Geschätzt: Weiter als zehn Jahre blicken Nachrichten selten voraus; dies steht im Text noch bevor.',
  'date-era':
    'Der Text nennt etwas, das es erst ab einer Zeit oder nur bis zu einer Zeit gab; er ist also aus dieser Zeit.',
  'date-career':
    'Geschätzt: Von einer Person des öffentlichen Lebens berichten Nachrichten selten mehr als zehn Jahre nach ihrem letzten Amt.',
  'date-anniversary': 'Der Text sagt, wie viele Jahre ein genanntes Jahr zurückliegt.',
  'date-yearless-day':
    'Der Text nennt einen Tag mit Monat, aber ohne Jahr; nur manche Jahre passen dazu.',
  'date-at-hand': 'An diesem Tag lag der Text schon vor; er ist also nicht jünger.',
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
  'date-planned': 'The text speaks of this as still to come, so it is older than that.',
  'date-today': 'The text calls this day “today”.',
  'date-freshness':
    'Estimated: news nearly always names something of the last few years; this is the youngest time named.',
  'date-horizon':
    'Estimated: news rarely looks ahead more than ten years; this is still to come in the text.',
  'date-era':
    'The text names something that only existed from or until a certain time, so it is from that time.',
  'date-career':
    'Estimated: news rarely reports on a public figure more than ten years after the last office.',
  'date-anniversary': 'The text says how many years ago a year it names was.',
  'date-yearless-day': 'The text names a day and month without a year; only some years fit.',
  'date-at-hand': 'The text was at hand on this day, so it is not younger.',
  other: 'Something in the text bounds when it can have been written.',
};

export const DATE_RULE_WORDING = { de, en };
