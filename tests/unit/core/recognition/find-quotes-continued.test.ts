import { describe, expect, it } from 'vitest';

import { quotesIn } from '#tests/support/quotes-in.ts';

const SAID = 'Wir sollten die Tür offen lassen';
const speakersOf = (text: string, form: 'direct' | 'reported' = 'direct') =>
  quotesIn(text, form).map(([, speaker]) => speaker);

describe('findQuotes finds the speaker in the sentence behind a quotation', () => {
  it.each([
    ['a scene', 'Kanzlerin Angela Merkel lehnt am Geländer und schweigt.'],
    ['a frame of mind', 'Angela Merkel machte in Oslo aus ihrem Ärger keinen Hehl.'],
    ['"so"', 'So begann Kanzlerin Angela Merkel ihren Auftritt in Oslo.'],
    ['"so" and an object', 'So hat es Angela Merkel in Oslo formuliert.'],
    ['"das" and a verb of speech', 'Das schrieb Angela Merkel an ihre Partei.'],
    ['a noun and where it comes from', 'Der Satz stammt von Angela Merkel.'],
    ['a noun and whose it is', 'Das Urteil von Angela Merkel über den Plan ist hart.'],
  ])('%s', (_phenomenon, behind) => {
    expect(speakersOf(`„${SAID}.“ ${behind}`)).toEqual(['angela-merkel']);
  });

  it.each([
    ['who listens', `„${SAID}.“ Angela Merkel hört den Zuruf und geht weiter.`],
    ['who is told something', `„${SAID}.“ Angela Merkel soll das gewusst haben.`],
    ['who answers', `„${SAID}.“ Angela Merkel wies das zurück.`],
    ['who comes later in a paragraph', `Es war spät. „${SAID}.“ Angela Merkel lehnt am Tisch.`],
    ['who is not the subject', `„${SAID}.“ Vor Angela Merkel liegt ein Zettel.`],
    ['whose group it is', `„${SAID}.“ So steht es auf dem Plakat von Angela Merkel.`],
  ])('but not %s', (_phenomenon, text) => {
    expect(speakersOf(text)).toEqual([null]);
  });
});

describe('findQuotes takes for said, however short, what opens a sentence before a verb', () => {
  it.each([
    ['of feeling', '„Ein guter Tag“, freute sich Merkel.'],
    ['with a prefix', '„Eine kluge Idee“, pflichtete Merkel bei.'],
    ['that is strong', '„Das Ende naht“, schloss Kanzlerin Merkel.'],
    ['with the form of an adjective', '„Ein schwerer Gang“, bekannte Merkel.'],
    ['with an object', '„Alles zu spät“, brachte es Merkel auf den Punkt.'],
  ])('%s', (_phenomenon, text) => {
    expect(speakersOf(text)).toEqual(['angela-merkel']);
  });

  it.each([
    ['a title in apposition', 'Im Gesetz, dem „Pakt der Mitte“, sieht Merkel Lücken.'],
    ['a title before a participle', '„Stern des Nordens“, gebaut in Kiel, gehört Merkel.'],
    ['a title before an adjective', '„Stern des Nordens“, schnelle Merkel-Jacht.'],
  ])('but not %s', (_phenomenon, text) => {
    expect(speakersOf(text)).toEqual([]);
  });
});
