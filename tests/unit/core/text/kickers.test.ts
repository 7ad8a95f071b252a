import { describe, expect, it } from 'vitest';

import { holdsVerb, isStoryName } from '#core/text/kicker-grammar.ts';
import { readStructure } from '#core/text/read-structure.ts';

const LEAD =
  'Das Gesetz soll Arbeitsplätze bringen. Die Opposition hält es für einen Ausverkauf des Landes.';
const TEXT =
  'Der Präsident hat am Dienstag in der Hauptstadt ein neues Gesetz über den Bergbau unterzeichnet. Die Opposition kündigte Widerstand an, auch im Norden des Landes soll es Proteste gegen das Gesetz geben.';
const MORE =
  'In den Minen des Landes arbeiten nach Angaben der Regierung gut hunderttausend Menschen. Die meisten von ihnen haben keinen Vertrag, und ihre Löhne sind seit Jahren nicht gestiegen, klagen die Gewerkschaften.';
const BREAKS = ['\n', '\n\n'];

const headOf = (text: string) => {
  const { kicker, title } = readStructure(text);
  return [kicker, title];
};

describe('the line above the headline is its kicker', () => {
  it.each([
    ['Streit um den Bergbau im Norden', 'Bolivien ordnet Minen neu'],
    ['Widerstand gegen das neue Gesetz', '„Wir geben nicht nach“'],
    ['Energieversorgung in den Anden', 'Die Angst vor dem Winter'],
    ['Neue Regierung in Bolivien:', 'Der Außenseiter'],
    ['Nach der Unterzeichnung des Gesetzes in Sucre:', 'Bolivien ordnet seine Minen neu'],
  ])('“%s” above “%s”, with and without empty lines', (kicker, title) => {
    for (const line of BREAKS)
      expect(headOf([kicker, title, LEAD, TEXT, MORE].join(line))).toEqual([kicker, title]);
  });

  it.each(['Stand: 03.05.2019, 09:16 Uhr', 'Von Klara Muster, Sucre'])(
    'with “%s” below the headline',
    (about) => {
      const [kicker, title] = ['Streit um den Bergbau im Norden', 'Bolivien ordnet Minen neu'];
      const text = [kicker, title, about, LEAD, TEXT, MORE].join('\n\n');
      expect(headOf(text)).toEqual([kicker, title]);
    },
  );

  it('below menus and the name of a section', () => {
    const [kicker, title] = ['Streit um den Bergbau', 'Muster tritt zurück'];
    const text = ['Menü', 'News', 'Bolivien', kicker, title, LEAD, TEXT, MORE].join('\n\n');
    expect(headOf(text)).toEqual([kicker, title]);
  });
});

describe('the first line stays the headline', () => {
  it.each([
    ['Streit um den Bergbau', 'Darum geht es'],
    ['Streit um den Bergbau', 'Was ist passiert?'],
    ['Streit um den Bergbau im Norden', 'Hintergrund'],
    ['Bolivien ordnet den Bergbau', 'Streit um das Gesetz'],
    ['Präsident unterzeichnet Gesetz in Sucre', 'Opposition kündigt Proteste an'],
    ['Ukraine-Krieg im Newsticker', '+++ 18:12 Muster reist nach Sucre +++'],
  ])('“%s” above “%s”', (title, below) => {
    for (const line of BREAKS)
      expect(headOf([title, below, TEXT, MORE].join(line))).toEqual([undefined, title]);
  });

  it('where the page’s title adds section and site to it', () => {
    const title = 'Bolivien ordnet den Bergbau neu';
    const text = [`${title} | Politik | Warte.de`, title, LEAD, TEXT, MORE].join('\n');
    expect(headOf(text)).toEqual([undefined, title]);
  });
});

describe('the grammar of a kicker', () => {
  it.each(['Wahl in Chile', 'Streit um neue Zölle', 'Abstimmung im größten Land der Erde'])(
    '“%s” names a story',
    (line) => {
      expect(isStoryName(line)).toBe(true);
    },
  );

  it.each(['Chile wählt', 'Wahl in Chile beendet', 'Klara Muster', 'Minen schließen im Norden'])(
    '“%s” does not',
    (line) => {
      expect(isStoryName(line)).toBe(false);
    },
  );

  it.each([
    ['Chile wählt einen Außenseiter', true],
    ['Muster will bleiben', true],
    ['Mit der neuen Partei', false],
    ['Der Außenseiter', false],
  ])('“%s” holds a verb: %s', (line, expected) => {
    expect(holdsVerb(line)).toBe(expected);
  });
});
