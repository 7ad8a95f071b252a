import type { Plugin } from 'vite';

const MODULE = /[\\/]@tanstack[\\/]query-core[\\/].*[\\/](?:mutationCache|query)\.js$/;

/** The client asks its cache of mutations for these, though nothing here is ever put into it. */
const NO_MUTATIONS = `
import { Subscribable } from './subscribable.js';
export class MutationCache extends Subscribable {
  getAll() { return []; }
  findAll() { return []; }
  clear() {}
  resumePausedMutations() { return Promise.resolve(); }
}`;

/** Queries of ever more pages are told apart from others here. */
const KINDS =
  'this.#queryType === "infinite" ? infiniteQueryBehavior(this.options.pages) : this.options.behavior';

/** Lets the bundler leave out mutations and queries of ever more pages, which the client of TanStack Query always brings along. */
export function trimQueries(): Plugin {
  return {
    name: 'depesche:query',
    apply: 'build',
    transform: {
      filter: { id: MODULE },
      handler: (code) => ({ code: trimModule(code), map: null }),
    },
  };
}

/** A module of the client without what only mutations or queries of ever more pages need. */
export function trimModule(code: string): string {
  if (code.includes('var MutationCache = class')) return NO_MUTATIONS;
  return code.replace(KINDS, 'this.options.behavior');
}
