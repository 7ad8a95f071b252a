import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';

function nameActors(text: string): string[] {
  return analyzeArticle({ file: 'a.txt', text }).actors.map(({ id, name }) => `${id}: ${name}`);
}

describe("an actor's name", () => {
  it.each([
    [
      'Außenminister Abbas Araghchi sprach. Araghchi blieb hart.',
      'abbas-araghtschi: Abbas Araghchi',
    ],
    ['Ali Khameneis Büro schwieg am Montag.', 'ali-chamenei: Ali Khamenei'],
    ['Minister Gianis\nVaroufakis trat zurück.', 'yanis-varoufakis: Gianis Varoufakis'],
  ])('is spelt as the article prints it: %s', (text, expected) => {
    expect(nameActors(text)).toEqual([expected]);
  });

  it.each([
    ['Varoufakis trat zurück.', 'yanis-varoufakis: Yanis Varoufakis'],
    ['Donald J. Trump unterschrieb.', 'donald-trump: Donald Trump'],
    ['Ali Khamenei? Oder doch Ali Chamenei!', 'ali-chamenei: Ali Chamenei'],
    ['Das Urteil gegen Bradley Manning fiel am Dienstag.', 'chelsea-manning: Chelsea Manning'],
  ])('is that of the tables otherwise: %s', (text, expected) => {
    expect(nameActors(text)).toEqual([expected]);
  });
});
