import { describe, expect, it } from 'vitest';

import { readStructure } from '#core/text/read-structure.ts';
import { groupSignedLines, skipDateline } from '#core/text/signed-line.ts';

function read(text: string): { lines: string[][]; prose: string[] } {
  const lines = groupSignedLines(readStructure(text).blocks, text);
  return {
    lines: lines.map((line) => line.map(({ start, end }) => text.slice(start, end))),
    prose: lines.map((line) => text.slice(skipDateline(line, text), line.at(-1)!.end)),
  };
}

describe('groupSignedLines and skipDateline', () => {
  it('keeps what an agency signs within together, and finds where it begins to tell', () => {
    const { lines, prose } = read(
      'Hilfe für Kiew\n\nGenf (dpa) - Das Komitee hilft seit heute. Das teilte es mit. (dpa/afp)\n\nMehr kommt am Freitag.',
    );
    expect(lines).toEqual([
      ['Hilfe für Kiew'],
      ['Genf', '(dpa)', '- Das Komitee hilft seit heute. Das teilte es mit.', '(dpa/afp)'],
      ['Mehr kommt am Freitag.'],
    ]);
    expect(prose[1]).toBe('Das Komitee hilft seit heute. Das teilte es mit. (dpa/afp)');
    expect(prose[2]).toBe('Mehr kommt am Freitag.');
  });

  it('keeps lines apart', () => {
    const { lines } = read(
      'Hilfe für Kiew\n\nVon Erika Muster\n\nDas Komitee hilft. Das teilte es mit.\n(dpa)',
    );
    expect(lines).toHaveLength(4);
  });

  it('makes the title of a report without a headline from what it tells', () => {
    const { title, titleSource } = readStructure(
      'Genf (dpa) - Das Komitee hat am Montag Hilfe gefordert. Es bekam sie.\n\nDer Präsident reiste ab.',
    );
    expect(title).toBe('Das Komitee hat am Montag Hilfe gefordert');
    expect(titleSource).toBe('sentence');
  });
});
