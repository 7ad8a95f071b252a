import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { findSeedWords, readSeedWords } from '#tests/support/find-seed-words.ts';

const CORE = join(import.meta.dirname, '../../../src/core');
const seedWords = readSeedWords();
const files = ['dating', 'recognition', 'text'].flatMap((folder) =>
  readdirSync(join(CORE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

const SAMPLES = {
  'a full name': "if (name === 'Angela Merkel') return true;",
  'the id of a person': "const HOLDER = 'wladimir-putin';",
  'a surname of a seed': 'const SPEAKER = /^(?:Putin|Trump)s?$/;',
  'a place of a seed': "const TOWNS = new Set(['Samarkand']);",
  'the day of a seed': "return '2025-08-15';",
  'a phrase of a seed': 'const HEADING = /^Erstes Wiedersehen seit sechs/;',
};

const HARMLESS = {
  'an example in a comment': '/** "Putin und Xi" → two people */\nconst x = 1; // "Putins" → Putin',
  'small words': "const ARTICLES = new Set(['der', 'die', 'das', 'dem', 'den', 'des']);",
};

describe('the rules', () => {
  it.each(Object.entries(SAMPLES))('would be caught with %s', (_, source) => {
    expect(findSeedWords(source, seedWords)).not.toEqual([]);
  });

  it.each(Object.entries(HARMLESS))('may hold %s', (_, source) => {
    expect(findSeedWords(source, seedWords)).toEqual([]);
  });

  it.each(files)('know nothing by heart in %s', (file) => {
    expect(findSeedWords(readFileSync(join(CORE, file), 'utf8'), seedWords)).toEqual([]);
  });
});
