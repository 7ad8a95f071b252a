import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { quotesIn } from '#tests/support/quotes-in.ts';

const SAID = 'Das Gespräch war lang und offen';
const speakersOf = (text: string, form: 'direct' | 'reported' = 'direct') =>
  quotesIn(text, form).map(([, speaker]) => speaker);
const speakersOfArticle = (text: string) =>
  analyzeArticle({ file: 'a.txt', text }).quotes.map(({ speaker }) => speaker);

describe('findQuotes takes people up by what they are', () => {
  it.each([
    ['a trade', `Merkel hat am Morgen geheizt. „${SAID}“, sagt die Lehrerin.`, 'angela-merkel'],
    ['a nickname', `Scholz kam zu spät. „${SAID}“, sagte der Bandenboss.`, 'olaf-scholz'],
    [
      'a trade and the paper spoken to',
      `Das bezweifelt Peskow. „${SAID}“, sagte der frühere Weltmeister der britischen BBC.`,
      'dmitri-peskow',
    ],
    [
      'a party’s and the group of papers spoken to',
      `Das bezweifelt Scholz. Am Abend kam Regen. „${SAID}“, sagte der SPD-Politiker der Oderland-Mediengruppe.`,
      'olaf-scholz',
    ],
    [
      'an age and an origin',
      `Peskow zögert. Der 58 Jahre alte Niedersachse nannte das „völlig falsch“.`,
      'dmitri-peskow',
    ],
    [
      'one of whom a participle tells',
      `Merkel kam. Die in Hamburg geborene frühere Physikerin sprach von einem „bösen Spiel“.`,
      'angela-merkel',
    ],
    [
      'a party’s',
      `Merkel zeigte sich froh. Man sei „sehr weit gekommen“, teilte die SPD-Politikerin mit.`,
      'angela-merkel',
    ],
    [
      'the head of a body right before',
      `Scholz verlas eine Erklärung. „${SAID}“, sagte der Chef der Jury.`,
      'olaf-scholz',
    ],
    [
      'whom no preposition makes an object',
      `Scholz warb bei seinem Gast Peskow um Geduld. „${SAID}“, sagte der Politiker.`,
      'olaf-scholz',
    ],
    [
      'before whom he speaks of',
      `Scholz trat auf. Peskow werde operiert. „${SAID}“, sagte der Politiker.`,
      'olaf-scholz',
    ],
    [
      'the last one named, by "dieser"',
      `Neben Scholz steht Peskow. Dieser nannte das „völlig falsch“.`,
      'dmitri-peskow',
    ],
    [
      'nobody where a stranger was described last',
      `Scholz lobte Peskow. Der Tischler hörte zu. „${SAID}“, mahnte er dann.`,
      null,
    ],
    [
      'one of several who spoke',
      `Merkel sagte, Scholz sei krank. „${SAID}“, sagte die Physikerin.`,
      'angela-merkel',
    ],
  ])('%s', (_phenomenon, text, speaker) => {
    expect(speakersOf(text).at(-1)).toBe(speaker);
  });

  it.each([
    ['somebody of the other gender', `Merkel kam. „${SAID}“, sagte der Lehrer.`],
    ['one of two', `Scholz traf Peskow. „${SAID}“, sagte der Lehrer.`],
    [
      'somebody long not named',
      `Scholz kam. Es regnete. Es schneite. Es taute. „${SAID}“, sagte der Lehrer.`,
    ],
    ['an office nobody holds', `Scholz kam. „${SAID}“, sagte der Botschafter.`],
    ['a spokesman', `Scholz kam. „${SAID}“, sagte der Sprecher.`],
    [
      'the head of a body after somebody else’s words',
      `Scholz kam. Ein Arzt klagte. „${SAID}“, sagte der Sieger des Rennens.`,
    ],
    ['the spokesman of a body', `Scholz kam. „${SAID}“, sagte der Sprecher der Firma.`],
    ['a name nobody knows', `Scholz kam. „${SAID}“, sagte der Rezensent Alan Poser.`],
    ['a body', `Scholz kam. Laut der Behörde Hannover sei das „völlig falsch“.`],
    ['one of many', `Scholz kam. Einer der Helfer nannte das „völlig falsch“.`],
    ['who heard another speak', `Scholz kam. Ein Arzt sagte Nein. „${SAID}“, sagte der Retter.`],
  ])('but not %s', (_phenomenon, text) => {
    expect(speakersOf(text).at(-1)).toBe(null);
  });

  it('knows the gender of a stranger by the title before the name', () => {
    const text = `„${SAID}“, sagte die Studentin Paula Kessler. Ein Mann rollt eine Fahne ein. Er komme vom Land, sagt er.`;
    expect(speakersOfArticle(text)).toEqual(['paula-kessler', null]);
    const of = `„${SAID}“, sagte Gouverneur Toni Kessler. „Wir gehen nun nicht mehr“, sagte sie.`;
    expect(speakersOfArticle(of)).toEqual(['toni-kessler', null]);
  });

  it('knows it by the article where the title may be either’s', () => {
    const text = (title: string) =>
      `Olaf Scholz kam. ${title} Toni Kessler warnte. „${SAID}“, sagte er.`;
    expect(speakersOfArticle(text('Der grüne Abgeordnete'))).toEqual(['toni-kessler']);
    expect(speakersOfArticle(text('Die Abgeordnete'))).toEqual(['olaf-scholz']);
  });

  it('prefers whom the text has given a title to whom the tables know by it', () => {
    const text = `Paris. Der Innenminister Jan Kessler kam. „${SAID}“, so der Innenminister.`;
    expect(speakersOfArticle(text)).toEqual(['jan-kessler']);
  });

  it('takes an s that is the name’s own for no genitive', () => {
    const text = `Präsident Ferdinand Marcos junior kam. „${SAID}“, sagte Marcos.`;
    expect(speakersOfArticle(text)).toEqual(['ferdinand-marcos-jr']);
  });

  it('does not take a pronoun for who spoke pages ago', () => {
    const text = `„${SAID}“, sagte Merkel.\n\nEs regnet.\n\nEs schneit.\n\n„Wir haben lange gewartet“, sagt sie.`;
    expect(speakersOf(text)).toEqual(['angela-merkel', null]);
  });

  it.each([
    ['his words', 'Scholz zögert. In seiner Erklärung hieß es, man sei „noch nicht so weit“.'],
    ['words of his, in the genitive', 'Es sei „noch nicht so weit“, hieß es in dem Brief Scholz’.'],
    ['of a title', 'Scholz zögert. „Noch nicht so weit“, hieß es im Brief des Generals.'],
  ])('knows whose words a noun means: %s', (_phenomenon, text) => {
    expect(speakersOf(text)).toEqual(['olaf-scholz']);
  });
});

describe('findQuotes reads noun phrases', () => {
  it.each([
    ['two halves of a title', 'Der Staats- und Parteichef Xi', 'xi-jinping'],
    [
      'a body of two nouns',
      'Die Expertin Merkel von der Stiftung Bildung und Politik',
      'angela-merkel',
    ],
    ['a dash in a body', 'Der Forscher Peskow vom Institut Nord – West Rat', 'dmitri-peskow'],
  ])('%s', (_phenomenon, subject, speaker) => {
    expect(speakersOf(`${subject} nannte das „völlig falsch“.`)).toEqual([speaker]);
  });

  it('ends a subject before an object', () => {
    expect(quotesIn('Gestern nannte Scholz den Vertrag „völlig falsch“.', 'direct')).toEqual([
      ['völlig falsch', 'olaf-scholz', 'Scholz'],
    ]);
  });

  it('takes "gebe" before a noun for the verb', () => {
    expect(quotesIn('Es gebe viele Zweifel, sagte Scholz.', 'reported')).toEqual([
      ['Es gebe viele Zweifel', 'olaf-scholz', 'Scholz'],
    ]);
  });

  it('looks for a subject behind the last colon', () => {
    const text = `Eine Szene ging um die Welt: Scholz, ein Anwalt, trat vor und rief: „${SAID}.“`;
    expect(speakersOf(text)).toEqual(['olaf-scholz']);
  });
});

describe('findQuotes takes people up who are known', () => {
  it.each([
    [
      'a man by his country, then by a pronoun',
      `Emmanuel Macron kam nicht. Wladimir Putin kam. Lange sprach der Russe. „${SAID}“, sagte er.`,
      'wladimir-putin',
    ],
    [
      'by an age, then by a pronoun',
      `Emmanuel Macron reiste. Am Montag war er in Rom, wo Olaf Scholz wartete. „${SAID}“, sagte der 46-Jährige. Das sei „gut so“, fügte er an.`,
      'emmanuel-macron',
    ],
    [
      'who judged before, by a pronoun',
      `Gerüchte, wonach Olaf Scholz geht, dementierte Emmanuel Macron. „${SAID}“, sagte er.`,
      'emmanuel-macron',
    ],
    [
      'one of a party that is called like him',
      `Premier Pierre Lavallée sieht Not. „${SAID}“, schimpfte der Konservative in Toronto.`,
      'pierre-lavallee',
    ],
  ])('%s', (_phenomenon, text, speaker) => {
    expect(speakersOfArticle(text).at(-1)).toBe(speaker);
  });
});
