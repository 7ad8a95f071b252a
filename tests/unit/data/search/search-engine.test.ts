import { describe, expect, it } from 'vitest';

import { makeSearch } from '#tests/support/make-search.ts';

const { find, mark, search, engine } = makeSearch([
  'Die Ölpreise steigen auf der Straße nach Goethe.',
  'Neue Steuern auf dem Bauernhof für Israel.',
  'Der Oelpreis fiel. Das Öl und sein Preis.',
  'Putins Angriffskriegs wegen Sanktionen. Der Angriff. Der Krieg begann.',
  'Die Vereinten Nationen tagten. Nationen sind nicht vereint.',
  'Waffenlieferungen an Wladimir Putin. Die Waffe. Die Lieferung kam.',
]);

describe('words', () => {
  it.each([
    ['öl', ['0', '2']],
    ['OEL', ['0', '2']],
    ['strasse', ['0']],
    ['Preise', ['0', '2']],
    ['Putin', ['3', '5']],
    ['Putins', ['3', '5']],
    ['Waffe', ['5']],
    ['lieferung', ['5']],
    ['krieg', ['3']],
    ['Ölpreis', ['0', '2']],
    ['öl goethe', ['0']],
    ['öl israel', []],
    ['Bauer', ['1']],
    ['ernhof', []],
    ['Sanktoinen', ['3']],
    ['Sanktione', ['3']],
    ['der Krieg', ['3']],
  ])('find %s', (query, ids) => {
    expect(find(query).sort()).toEqual(ids);
  });

  it('are taken as misspelt only where nobody wrote them so', () => {
    expect(search('Krieg').replaced).toEqual([]);
    expect(search('Kreig').replaced).toEqual([
      { word: 'Kreig', how: 'misspelt', by: expect.arrayContaining(['Krieg']) },
    ]);
    expect(search('Xylophon').replaced).toEqual([{ word: 'Xylophon', how: 'unknown', by: [] }]);
  });

  it('are marked as they stand, in a compound the part alone', () => {
    expect(mark('krieg')).toEqual(['kriegs', 'Krieg']);
    expect(mark('öl')).toEqual(['Öl', 'Oel', 'Öl']);
    expect(mark('putin lieferung')).toEqual(['Putins', 'lieferungen', 'Putin', 'Lieferung']);
  });

  it('are completed by the commonest', () => {
    expect(engine.complete('pu')).toEqual(['Putin']);
    expect(engine.complete('p')).toEqual([]);
    expect(engine.complete('de')).toEqual([]);
  });
});

describe('operators', () => {
  it.each([
    ['„Vereinten Nationen“', ['4']],
    ['"Nationen vereint"', []],
    ['„tagten Nationen“', ['4']],
    ['Öl -Goethe', ['2']],
    ['-Öl -Krieg', ['1', '4', '5']],
    ['Israel ODER Goethe', ['0', '1']],
    ['Putin -„Wladimir Putin“', ['3']],
    ['(Israel ODER Putin) -Krieg', ['1', '5']],
    ['Vereint*', ['4']],
    ['', ['0', '1', '2', '3', '4', '5']],
  ])('answer %s', (query, ids) => {
    expect(find(query).sort()).toEqual(ids);
  });

  it('mark a phrase as one, and nothing excluded', () => {
    expect(mark('„Vereinten Nationen“')).toEqual(['Vereinten Nationen']);
    expect(mark('-Öl')).toEqual([]);
  });
});

describe('the order', () => {
  it('puts titles before leads before texts, and the word before its compounds', () => {
    const ranked = makeSearch([
      { id: 'text', title: 'Heute', paragraphs: ['Es geht um Gas und mehr.'] },
      { id: 'compound', title: 'Heute', paragraphs: ['Es geht um Gaspreise und mehr. Der Preis.'] },
      { id: 'title', title: 'Gas', paragraphs: ['Es geht um anderes und mehr.'] },
      { id: 'lead', title: 'Heute', lead: 'Gas wird knapp', paragraphs: ['Es geht um mehr.'] },
    ]);
    expect(ranked.find('gas')).toEqual(['title', 'lead', 'text', 'compound']);
    expect(ranked.find('titel:gas')).toEqual(['title']);
  });

  it('finds no phrase over the end of a paragraph', () => {
    const parts = makeSearch([
      { title: 'Kalter', lead: 'Krieg', paragraphs: [] },
      { title: '', lead: '', paragraphs: ['Ein kalter', 'Krieg'] },
      { title: 'Kalter Krieg', paragraphs: [] },
    ]);
    expect(parts.find('"kalter krieg"')).toEqual(['2']);
  });
});
