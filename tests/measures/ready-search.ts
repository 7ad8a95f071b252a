import { readFile } from 'node:fs/promises';

import type { PackedSearchIndex } from '#core/search/pack-search-index.ts';
import { createSearchEngine } from '#data/search/search-engine.ts';

// Run by the bench in a process of its own, as cold as a worker of the page: prints the milliseconds until the packed
// index in the file named can be searched.
const source = await readFile(process.argv[2] ?? '', 'utf8');
const start = performance.now();
createSearchEngine(JSON.parse(source) as PackedSearchIndex);
console.log(performance.now() - start);
