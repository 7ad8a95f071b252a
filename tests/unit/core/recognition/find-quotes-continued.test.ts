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

describe('findQuotes goes on with a speaker', () => {
  const SPOKEN = `„${SAID}“, sagte Merkel.`;

  it.each([
    ['over a plural that may be a subjunctive', 'Die Mieten stiegen jedes Jahr.'],
    ['over what bodies expect', 'Die Verbände erwarteten zu wenig.'],
    ['over a weak verb nobody lists', 'Das neue Gesetz benachteilige Familien.'],
    ['over a verb of speech in his words', 'Der Bericht habe die Zahlen bestätigt.'],
    ['over what he says that others said', 'Kanzler Scholz habe ihr Geduld versprochen.'],
  ])('%s', (_phenomenon, between) => {
    expect(speakersOf(`${SPOKEN} ${between} „Das reicht uns nicht.“`)).toEqual([
      'angela-merkel',
      'angela-merkel',
    ]);
  });

  it.each([
    ['over people who act', 'Die Zuhörer klatschten laut.'],
    ['over what is so', 'Die Mieten steigen jedes Jahr.'],
    ['over what was so', 'Die Mieten hatten sich verdoppelt.'],
    ['over what others said', 'Die Verbände forderten mehr.'],
  ])('but not %s', (_phenomenon, between) => {
    const [, second] = speakersOf(`${SPOKEN} ${between} „Das reicht uns nicht.“`);
    expect(second).toBe(null);
  });

  it('takes no verb between marks for one about the speaker', () => {
    const text = `${SPOKEN} Von Milde wollte sie wenig wissen. „Wir warnen.“`;
    expect(quotesIn(text, 'direct').at(-1)![2]).not.toBe('Wir');
  });

  it('looks beyond what may be his words for whom a sentence is about', () => {
    const text = `Kanzlerin Merkel verlangt Geduld. Die Mieten stiegen jedes Jahr. „${SAID}.“`;
    expect(speakersOf(text)).toEqual(['angela-merkel']);
  });

  it('reports a plural that may be a subjunctive between two that are', () => {
    const text =
      'Merkel sagte, der Plan sei gut. Hohe Mieten bremsten den Zuzug. Auch fehlten Lehrer. Das könne so nicht bleiben.';
    expect(speakersOf(text, 'reported')).toEqual(Array(4).fill('angela-merkel'));
    const narrated = text.replace('könne', 'wird');
    expect(speakersOf(narrated, 'reported')).toEqual(['angela-merkel']);
  });

  it.each([
    ['behind a noun', 'Das System belohne das Warten.', 1],
    ['behind a preposition', 'Die Fahrt ohne Karte endet hier.', 0],
    ['within an address', 'Die Seite nordlage.de ist leer.', 0],
  ])('knows a subjunctive by its place %s', (_phenomenon, sentence, found) => {
    expect(quotesIn(`Merkel sagte, der Plan sei gut. ${sentence}`, 'reported')).toHaveLength(
      1 + found,
    );
  });
});

describe('findQuotes takes a pronoun up over sentences that speak by pronouns', () => {
  it('of two people in turn', () => {
    const text = `Kanzlerin Merkel griff Minister Scholz an. „${SAID}“, sagte sie. Er blieb ruhig. „Das glaube ich nicht“, sagte er.`;
    expect(speakersOf(text)).toEqual(['angela-merkel', 'olaf-scholz']);
  });

  it('but not to the name of a trade', () => {
    const text = `Sein Vater war Scholz. Er lernte viel. Er spielte gern. „${SAID}“, sagte er.`;
    expect(speakersOf(text)).toEqual([null]);
  });
});

describe('findQuotes reads headlines and owners', () => {
  const BODY = 'Das Treffen in Oslo begann am Montag und dauerte bis in den späten Abend hinein.';

  it('finds a piece in a headline that names its speaker', () => {
    expect(quotesIn(`Merkel nennt Plan „abwegig“\n\n${BODY}`, 'direct')).toEqual([
      ['abwegig', 'angela-merkel', 'Merkel'],
    ]);
  });

  it('leaves a headline alone whose speaker the text names', () => {
    const text = `„Viel zu spät“\n\n${BODY} Merkel warnte vor Eile.`;
    expect(speakersOf(text)).toEqual([]);
  });

  it('keeps a country that ends in s with its head of state', () => {
    const [found] = quotesIn(`Laos’ Präsident Xi Jinping sagte: „${SAID}.“`, 'direct');
    expect(found).toEqual([`${SAID}.`, 'xi-jinping', 'Laos’ Präsident Xi Jinping']);
  });
});
