import { describe, expect, it } from 'vitest';

import { readMentions } from '#tests/support/read-mentions.ts';

const TOWNS: Record<string, string> = {
  'what is taken': 'Die Aufständischen haben Sanaa nach Tagen erobert.',
  'what is besieged': 'Die Truppen belagern Sanaa seit Mai.',
  'what was bombed': 'In der Nacht wurde Sanaa bombardiert.',
  'what is attacked': 'Bei dem Angriff auf Sanaa starben vier Menschen.',
  'where troops advance': 'Die Kämpfer rückten auf Sanaa vor.',
  'what lies somewhere': 'Sanaa liegt im Nebel.',
  'a town by its noun': 'Sanaa ist eine der ältesten Städte der Welt.',
  'where a clause tells where': 'Am schlimmsten traf es Sanaa, wo Häuser einstürzten.',
  'a distance before it': 'Die Verletzten kamen ins 90 Kilometer entfernte Sanaa.',
  'a club': 'Benfica Sanaa verlor.',
  'the head of a report': 'Sanaa: Bus stürzt von Brücke',
  'what its people suffer': 'Sanaa hungert, und niemand hilft.',
  'what burns, the verb before it': 'Seit gestern brennt Sanaa wieder.',
  'what heat does to it': 'Sanaa leidet unter der Hitze.',
  'what stands still': 'Sanaa steht still, die Busfahrer streiken.',
  'what is bombed from the air': 'Die Angreifer griffen Sanaa mit Drohnen an.',
  'what a blast shakes': 'Eine Explosion erschüttert Sanaa.',
  'what roads lead to': 'Die Straße zwischen Sanaa und der Küste ist gesperrt.',
  'the first of a row': 'Sanaa, Aden und Tais sind dunkel.',
  'one end of a line': 'Die Strecke Aden–Sanaa bleibt gesperrt.',
  'the see of a bishop': 'Der Bischof von Sanaa wurde gewählt.',
  'one end of a route': 'Das Schiff sank auf dem Weg von Sanaa nach Osten.',
};

const GOVERNMENTS: Record<string, string> = {
  'who attacks': 'Sanaa hat die Hafenstadt bombardiert.',
  'who reaches an aim': 'Damit erreicht Sanaa sein Ziel.',
  'who was not told': 'Sanaa wurde nicht gefragt.',
  'who is quarrelling': 'Sanaa liegt im Streit mit den Nachbarn.',
  'who suffers from what governments do': 'Sanaa leidet unter den neuen Sanktionen.',
  'who is under pressure that grows': 'Der Druck auf Sanaa wächst.',
  'who threatens': 'Die Bedrohung durch Sanaa bleibt.',
  'who gives no answer': 'Aus Sanaa gab es zunächst keine Reaktion.',
  'who is scolded': 'Der Minister griff Sanaa scharf an.',
  'whom a scandal shakes': 'Ein Skandal erschüttert Sanaa.',
  'who speaks behind a dash': 'Wieder Schüsse in Aden – Sanaa droht mit Vergeltung.',
  'whose relations are told': 'Die Verhandlungen zwischen Sanaa und Riad stocken.',
  'who speaks in a headline': 'Sanaa: „Wir warten ab“',
  'who says it': 'Man warte ab, hieß es aus Sanaa.',
  'who sends a message': 'Kritik kam auch aus Sanaa.',
};

describe('capitals in their clause', () => {
  it.each(Object.entries(TOWNS))('are towns: %s', (_, text) => {
    expect(readMentions(text, 'country')).not.toContain('Sanaa = YE');
    expect(readMentions(text, 'place')).toContain('Sanaa = sanaa');
  });

  it.each(Object.entries(GOVERNMENTS))('are governments: %s', (_, text) => {
    expect(readMentions(text, 'country')).toContain('Sanaa = YE');
  });

  it('are towns in a line of keywords and the genitive of a mayor', () => {
    expect(readMentions('Der Tag.\n\nJemen  Sanaa  Hafen\n', 'country')).not.toContain(
      'Sanaa = YE',
    );
    const mayor = 'Gestern sprach Londons früherer Bürgermeister.';
    expect(readMentions(mayor, 'country')).toEqual([]);
  });

  it('stand in a row with other states', () => {
    expect(readMentions('Gestern stimmten Berlin und Brandenburg zu.', 'country')).toEqual([]);
  });
});
