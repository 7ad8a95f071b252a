import { describe, expect, it } from 'vitest';

import { stemWord } from '#core/search/stem-word.ts';

describe('stemWord', () => {
  it.each([
    ['names in the genitive', 'Putin Putins'],
    ['names that end in a vowel', 'Obama Obamas'],
    ['names in -i', 'Meloni Melonis'],
    ['names of two letters', 'Xi Xis'],
    ['countries', 'Italien Italiens'],
    ['plurals in -n', 'Krise Krisen'],
    ['plurals in -en', 'Staat Staates Staats Staaten'],
    ['plurals in -e with umlaut', 'Vertrag Vertrags Verträge Verträgen Vertraege'],
    ['plurals in -er', 'Land Landes Länder Ländern Laender'],
    ['plurals in -er of compounds', 'Bundesland Bundesländer Bundesländern'],
    ['plurals of -nis', 'Bündnis Bündnisses Bündnisse Bündnissen'],
    ['plurals of -in', 'Präsidentin Präsidentinnen'],
    ['plurals of -um', 'Ministerium Ministeriums Ministerien'],
    ['plurals of -um without i', 'Zentrum Zentrums Zentren'],
    ['plurals of -ma', 'Thema Themas Themen'],
    ['plurals in -s', 'Büro Büros'],
    ['words in -s', 'Preis Preises Preise Preisen'],
    ['words in -er', 'Minister Ministers Ministern'],
    ['adjectives', 'russisch russische russischer russischen russisches russischem'],
    ['short adjectives', 'neu neue neuer neuen neues neuem'],
    ['comparatives with umlaut', 'groß große größer gross'],
    ['adjectives used as nouns', 'Abgeordnete Abgeordneter Abgeordneten'],
    ['verbs used as nouns', 'Abkommen Abkommens'],
    ['umlauts written out', 'Öl Oel Öls'],
    ['decomposed letters', 'Mu\u0308nchen München'],
  ])('is the same for %s', (_, forms) => {
    expect(new Set(forms.split(' ').map(stemWord)).size).toBe(1);
  });

  it.each([
    ['Burg', 'Bürger'],
    ['Kohl', 'Kohle'],
    ['Rat', 'Rate'],
    ['Not', 'Note'],
    ['Reis', 'Reise'],
    ['Mark', 'Marke'],
    ['Pole', 'Polen'],
    ['war', 'Waren'],
    ['Kur', 'Kurs'],
    ['Hama', 'Hamas'],
    ['Rom', 'Roma'],
    ['Fisch', 'Fischer'],
    ['Wette', 'Wetter'],
    ['leiten', 'Leiter'],
    ['fuhr', 'Führer'],
    ['Lage', 'Lager'],
    ['Grab', 'Graben'],
    ['Land', 'landen'],
    ['Post', 'Posten'],
    ['Minister', 'Ministerium'],
    ['Regierung', 'regieren'],
    ['ein', 'eins'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stemWord(a)).not.toBe(stemWord(b));
  });
});
