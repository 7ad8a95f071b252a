import { readMadeUpArticles } from './read-made-up-articles.ts';

/** Eight made-up articles: enough to filter, few enough for jsdom. */
export const SMALL_CATALOG = readMadeUpArticles([
  'gipfel-in-peking',
  'merz-in-paris',
  'nobelpreis-fuer-den-frieden',
  'putsch-in-niger',
  'scholz-in-peking',
  'telefonat-mit-washington',
  'xi-in-paris',
  'xi-und-biden',
]).catalog;
