// @ts-nocheck
import { brotliCompressSync } from 'node:zlib';
import { readArticles } from '#node/read-articles.ts';
import { analyzeArticle } from '#core/analyze-article.ts';
import { buildQuotes } from '#core/corpus/build-quotes.ts';
import { unpackQuotes } from '#core/corpus/collected-quote.ts';
import { buildProfiles } from '#core/corpus/build-profiles.ts';
import { readProfile } from '#core/corpus/profile.ts';
const { articles } = await readArticles(process.argv[2]!);
const entries = articles.map(({ file, text }) => ({ text, analysis: analyzeArticle({ file, text }) }));
const q = buildQuotes(entries); const p = buildProfiles(entries);
for (const [n, v] of [['quotes', q], ['profiles', p]] as const) { const s = JSON.stringify(v); console.log(n, s.length, brotliCompressSync(s).length); }
const all = unpackQuotes(q); console.log(all.length, all.filter(x=>x.speaker).length, all.slice(0,6), all.filter(x=>x.about.length).length);
console.log(Object.keys(p.profiles).length, JSON.stringify(readProfile(p, 'wladimir-putin', p.ids), null, 0).slice(0, 1800));
