import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { replaceStraightQuotes } from '#core/reading/replace-straight-quotes.ts';

describe('replaceStraightQuotes', () => {
  it.each([
    ['a sentence', '"Das ist gut", sagte er.', '„Das ist gut“, sagte er.'],
    ['a word in brackets', 'die ("Fragen") dazu', 'die („Fragen“) dazu'],
    ['quotation in quotation', `"Er sagte 'nein' dazu"`, '„Er sagte ‚nein‘ dazu“'],
    ['an apostrophe', "Putin's Rede, so geht's", 'Putin’s Rede, so geht’s'],
    ['a name', "der O'Neill", 'der O’Neill'],
    ['inches', 'ein 5" Rohr', 'ein 5" Rohr'],
    ['a closing sign behind a year', '"Das war 1989" sagte sie', '„Das war 1989“ sagte sie'],
    ['typographic signs already there', '„So“ – ‚doch‘', '„So“ – ‚doch‘'],
    ['anew on each line', '"offen\n"zu"', '„offen\n„zu“'],
  ])('sets %s', (_name, source, expected) => {
    expect(replaceStraightQuotes(source, 'de')).toBe(expected);
  });

  it('takes English signs for an English text', () => {
    expect(replaceStraightQuotes(`"It's good," he said.`, 'en')).toBe('“It’s good,” he said.');
  });

  it('changes nothing but straight signs and keeps every offset', () => {
    const source = fc.string({ unit: fc.constantFrom('"', "'", 'a', ' ', '5', '\n', '„', '😀') });
    fc.assert(
      fc.property(source, fc.constantFrom('de', 'en', 'und'), (text, language) => {
        const shown = replaceStraightQuotes(text, language);
        expect(shown).toHaveLength(text.length);
        const changed = [...text.split('').keys()].filter((at) => text[at] !== shown[at]);
        expect(changed.filter((at) => !/["']/.test(text[at] ?? ''))).toEqual([]);
      }),
    );
  });
});
