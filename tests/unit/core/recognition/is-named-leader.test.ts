import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';

/** Ids of those whom a text shows to be leaders. */
function leadersIn(text: string): string[] {
  return analyzeArticle({ file: 'test.txt', text })
    .actors.filter(({ leader }) => leader)
    .map(({ id }) => id);
}

const LEADERS: Record<string, [text: string, ids: string[]]> = {
  'a minister of whatever': ['Die Fischereiministerin Ada Solberg kam.', ['ada-solberg']],
  'a minister without portfolio': ['Der Ex-Minister Ivo Hardt kam.', ['ivo-hardt']],
  'the deputy of a head of government': ['Vizeregierungschef Ivo Hardt kam.', ['ivo-hardt']],
  'an office behind the name': ['Ada Solberg, Premierministerin der Färöer, kam.', ['ada-solberg']],
  'an office behind the age': [
    'Ivo Hardt, 58 Jahre alt, Innenminister von Kuba, kam.',
    ['ivo-hardt'],
  ],
  'the head of a region before the name': [
    'Der Präsident der Regionalregierung, Ivo Hardt, kam.',
    ['ivo-hardt'],
  ],
  'the chairman of a party before the name': [
    'Die Vorsitzende der verbotenen Bauernpartei, Ada Solberg, kam.',
    ['ada-solberg'],
  ],
  'a party in the title': ['FDP-Chef Ivo Hardt kam.', ['ivo-hardt']],
  'a surname alone behind a title': [
    'Der General Ivo Okafor kam. Verteidigungsminister Okafor ging.',
    ['ivo-okafor'],
  ],
};

const OTHERS: Record<string, string> = {
  'the deputy of a minister': 'Der stellvertretende Innenminister Ivo Hardt kam.',
  'the head of a club': 'Der Präsident des Deutschen Ruderverbands, Ivo Hardt, kam.',
  'the head of a bank': 'Der Chef der Handelsbank, Ivo Hardt, kam.',
  'somebody listed before a minister': 'Es kamen Ivo Hardt, Premierminister und Könige.',
  'a party’s secretary': 'FDP-Generalsekretär Ivo Hardt kam.',
};

describe('the words around a name', () => {
  it.each(Object.entries(LEADERS))('show a leader: %s', (_, [text, ids]) => {
    expect(leadersIn(text)).toEqual(ids);
  });

  it.each(Object.entries(OTHERS))('show none: %s', (_, text) => {
    expect(leadersIn(text)).toEqual([]);
  });

  it('tell the office of somebody whose row lists a lesser one only', () => {
    expect(leadersIn('Der Regierungschef der Provinz, Gavin Newsom, kam.')).toEqual([
      'gavin-newsom',
    ]);
    expect(leadersIn('Gavin Newsom kam.')).toEqual([]);
  });
});
