import type { Plugin } from 'vite';

import { ACTORS } from '#core/knowledge/actors.ts';
import * as commonNouns from '#core/knowledge/common-nouns.ts';
import * as compoundTails from '#core/knowledge/compound-tails.ts';
import { COUNTRIES } from '#core/knowledge/countries.ts';
import * as eastAsianSurnames from '#core/knowledge/east-asian-surnames.ts';
import { ERAS } from '#core/knowledge/eras.ts';
import * as firstNames from '#core/knowledge/first-names.ts';
import * as humanNouns from '#core/knowledge/human-nouns.ts';
import * as noSubjects from '#core/knowledge/no-subjects.ts';
import * as notPeople from '#core/knowledge/not-people.ts';
import { listBodies } from '#core/knowledge/office-bodies.ts';
import { ORGANISATIONS } from '#core/knowledge/organisations.ts';
import * as personVerbs from '#core/knowledge/person-verbs.ts';
import { PLACES } from '#core/knowledge/places.ts';
import * as seatContexts from '#core/knowledge/seat-contexts.ts';
import * as sentenceOpeners from '#core/knowledge/sentence-openers.ts';
import { TOPIC_WORDS } from '#core/knowledge/topic-words.ts';
import * as weakNames from '#core/knowledge/weak-names.ts';

import {
  packActors,
  packCountries,
  packEras,
  packFirstNames,
  packOrganisations,
  packPlaces,
  packTopics,
  packWords,
} from './pack-tables.ts';

/** The modules of `core/knowledge` that are packed, and the code that stands for each. */
const MODULES: Readonly<Record<string, () => string>> = {
  actors: () => {
    const packed = JSON.stringify(packActors(ACTORS, listBodies()));
    return `${importing('unpackActors')}
import { listBodies } from '#core/knowledge/office-bodies.ts';
export const ACTORS = unpackActors(${packed}, listBodies());`;
  },
  countries: () => writeTable('COUNTRIES', 'unpackCountries', packCountries(COUNTRIES)),
  eras: () => writeTable('ERAS', 'unpackEras', packEras(ERAS)),
  places: () => writeTable('PLACES', 'unpackPlaces', packPlaces(PLACES)),
  organisations: () =>
    writeTable('ORGANISATIONS', 'unpackOrganisations', packOrganisations(ORGANISATIONS)),
  'topic-words': () => writeTable('TOPIC_WORDS', 'unpackTopics', packTopics(TOPIC_WORDS)),
  'first-names': () => {
    const { FIRST_NAMES, ...others } = firstNames;
    const packed = JSON.stringify(packFirstNames(FIRST_NAMES, ACTORS));
    return `${writeSets(others)}
import { ACTORS } from '#core/knowledge/actors.ts';
${importing('unpackFirstNames')}export const FIRST_NAMES = unpackFirstNames(${packed}, ACTORS);`;
  },
  'common-nouns': () => writeSets(commonNouns),
  'human-nouns': () => writeSets(humanNouns),
  'not-people': () => writeSets(notPeople),
  'sentence-openers': () => writeSets(sentenceOpeners),
  'compound-tails': () => writeSets(compoundTails),
  'east-asian-surnames': () => writeSets(eastAsianSurnames),
  'person-verbs': () => writeSets(personVerbs),
  'seat-contexts': () => writeSets(seatContexts),
  'no-subjects': () => writeSets(noSubjects),
  'weak-names': () => writeSets(weakNames),
};

/** Writes the large tables of knowledge in columns into what browsers download; dev and command line read the rows. */
export function packTables(): Plugin {
  return {
    name: 'depesche-tables',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const name = /\/core\/knowledge\/([\w-]+)\.ts$/.exec(id)?.[1];
      return name === undefined ? undefined : MODULES[name]?.();
    },
  };
}

function importing(name: string): string {
  return `import { ${name} } from '#core/knowledge/unpack-tables.ts';\n`;
}

function writeTable(name: string, unpack: string, packed: object): string {
  return `${importing(unpack)}export const ${name} = ${unpack}(${JSON.stringify(packed)});`;
}

function writeSets(sets: Readonly<Record<string, ReadonlySet<string>>>): string {
  const lines = Object.entries(sets).map(
    ([name, words]) =>
      `export const ${name} = new Set(unpackWords(${JSON.stringify(packWords(words))}));`,
  );
  return importing('unpackWords') + lines.join('\n');
}
