import { describe, expect, it } from 'vitest';

import { AGENCY } from '#core/text/agency-codes.ts';
import {
  BOILERPLATE_LINES,
  SECTION_LABELS,
  TEASER_LABELS,
} from '#core/text/boilerplate-phrases.ts';
import { BUTTON_WORDS, GLUE_WORDS, INTERFACE_FAMILIES } from '#core/text/interface-words.ts';
import { MARK } from '#core/text/line-marks.ts';
import { Line, testLine } from '#core/text/line.ts';
import { PICTURE_PAIRS, PICTURE_SOURCES } from '#core/text/picture-sources.ts';

const families = Object.values(INTERFACE_FAMILIES).flatMap((words) => words.split(' '));
const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Entries whose line lacks a mark, and so would never be met by the rule that knows them. */
function findUnmarked(
  entries: Iterable<string>,
  mark: number,
  part: 'marks' | 'opening' | 'common' = 'marks',
): string[] {
  return [...entries].filter(
    (entry) =>
      (new Line(entry)[part] & mark) === 0 || (new Line(capitalise(entry))[part] & mark) === 0,
  );
}

describe('the marks of a line', () => {
  it.each([
    ['labels', BOILERPLATE_LINES],
    ['sections', SECTION_LABELS],
    ['labels of lists', TEASER_LABELS],
  ])('tell all %s by their first word', (_, entries) =>
    expect(findUnmarked(entries, MARK.label, 'opening')).toEqual([]),
  );

  it('tell rows of labels by all their words', () =>
    expect(findUnmarked([...BOILERPLATE_LINES, ...SECTION_LABELS], MARK.known, 'common')).toEqual(
      [],
    ));

  it('tell buttons by their first word', () =>
    expect(
      findUnmarked([...BUTTON_WORDS, ...GLUE_WORDS].filter(hasLetters), MARK.button, 'opening'),
    ).toEqual([]));

  it('tell words by which a page speaks of itself, longer and joined ones too', () => {
    const words = families.flatMap((word) =>
      word.endsWith('!') ? [word.slice(0, -1)] : [word, `${word}xyz`],
    );
    expect(findUnmarked(words, MARK.service)).toEqual([]);
    expect(
      findUnmarked(
        words.map((word) => `Spiegel-${word}`),
        MARK.service,
      ),
    ).toEqual([]);
  });

  it('tell whom pictures and texts are credited to', () => {
    expect(findUnmarked([...PICTURE_SOURCES, ...PICTURE_PAIRS], MARK.source)).toEqual([]);
    const agencies = AGENCY.match(/[\p{L} -]+/gu)!.filter((code) => !code.startsWith('-'));
    expect(findUnmarked(agencies, MARK.agency)).toEqual([]);
  });

  it('rule nothing out where signs nobody sees part the words', () => {
    expect(new Line('Kom\u00ADmen\u00ADtare').opening & MARK.label).not.toBe(0);
    expect(new Line('Der Prä\u00ADsident').marks & MARK.agency).not.toBe(0);
  });

  it('are none for plain words', () => expect(new Line('Merkel traf Macron').marks).toBe(0));
});

function hasLetters(word: string): boolean {
  return /\p{L}/u.test(word);
}

it('lets nobody ask a question that would be worked out anew for each rule', () => {
  expect(() => {
    for (let questions = 0; questions <= 30; questions++) testLine(() => true);
  }).toThrow('no room');
});
