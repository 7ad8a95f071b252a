import { describe, expect, it } from 'vitest';

import { findMoments } from '#core/dating/find-moments.ts';
import { readText } from '#core/recognition/reading.ts';

const tenseOf = (text: string) => {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return findMoments(readText(text, blocks)).at(-1)?.tense;
};

describe('the tense of a time', () => {
  it.each([
    'Das Werk wurde 2008 geschlossen.',
    'Er starb im Mai 2008 in Rom.',
    'Am 8. Oktober 2008 liess die Regierung wählen.',
    'Der Vertrag ist 2008 unterzeichnet worden.',
    'Sie habe 2008 das Amt übernommen.',
    'Er lebt seit 2008 in Berlin.',
    'Der 2008 erschienene Roman ist vergriffen.',
    'Die Firma (gegründet 2008) ist pleite.',
    'Er soll 2008 Geld erhalten und ausgegeben haben.',
    'Das Konzert, das am Freitag, den 22. September 2006, stattfand, wird wiederholt.',
    'Am vergangenen Freitag, dem 17. März 2006, ist viel los.',
    'In der Nacht zum 14. August 2012 brach das Lager ab.',
    'Seit Diebe ihn in der Nacht auf den 9. Juni 2013 geholt haben, fehlt er.',
    'Am 9. Juni 2013 haben Flugzeuge Ziele im Norden beschossen.',
    'Er hält das Protokoll vom Juni 2013 in der Hand.',
  ])('is past in "%s"', (text) => {
    expect(tenseOf(text)).toBe('past');
  });

  it.each([
    'Das Werk soll 2009 fertig werden.',
    'Das Spiel wird am 22. Oktober 2009 in den Handel kommen.',
    'Das Gesetz tritt zum 1. Mai 2006 in Kraft.',
    'Die Uhren werden in der Nacht zum 25. März 2012 umgestellt.',
    'Die Wahl findet voraussichtlich im Mai 2012 statt.',
  ])('is planned in "%s"', (text) => {
    expect(tenseOf(text)).toBe('planned');
  });

  it.each([
    'Das Werk sollte 2009 fertig werden.',
    'Dem Parteitag von 2009 wollte er Ordnung hinterlassen.',
    'Die für 2009 geplante Wahl war umstritten.',
    'Die Wahl wurde auf 2009 verschoben.',
    'Er nannte das Jahr 2020.',
    'Sie hatten zugesagt, die Menge zwischen 2008 und 2012 zu verringern.',
    'Am Ende stand die Bundestagswahl 2009.',
    'Er würde 2009 gern antreten.',
    'Vieles spricht vor der Abstimmung vom 7. Juni 2009 für ein Ja.',
    'Die Maut gilt vom 1. Juni 2009 an.',
  ])('is neither in "%s"', (text) => {
    expect(['ahead', 'open']).toContain(tenseOf(text));
  });
});
