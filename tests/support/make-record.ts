import type { ListRecord } from '#core/catalog/catalog.ts';

/** A list record of which a test says only what matters to it. */
export function makeRecord(id: string, parts: Partial<ListRecord> = {}): ListRecord {
  return {
    id,
    title: id,
    titleSource: 'heading',
    excerpt: '',
    date: {},
    words: 100,
    language: 'de',
    actors: [],
    countries: [],
    organisations: [],
    topics: [],
    ...parts,
  };
}
