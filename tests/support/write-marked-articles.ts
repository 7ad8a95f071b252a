import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { analyzeArticle } from '#core/analyze-article.ts';

const NAMES = ['Wladimir Putin', 'Xi Jinping', 'Donald Trump', 'Emmanuel Macron', 'Olaf Scholz'];
const CITIES = ['Wien', 'Genf', 'Osaka', 'Anchorage', 'Samarkand', 'Istanbul', 'Kapstadt'];
const COUNTRIES = ['Russland', 'China', 'Frankreich', 'die Türkei', 'Indien', 'Brasilien'];
const BODIES = ['die Nato', 'die UN', 'die EU', 'die G20', 'die OPEC'];
const SENTENCES = [
  (i: number) => `${pick(NAMES, i)} traf am Abend in ${pick(CITIES, i)} ein.`,
  (i: number) => `Zuvor hatte ${pick(COUNTRIES, i)} die Gespräche mit Vorsicht begrüßt.`,
  (i: number) => `Der Kremlchef sprach lange mit ${pick(NAMES, i + 1)} über Punkt ${i} der Liste.`,
  (i: number) => `Auch ${pick(BODIES, i)} und ${pick(COUNTRIES, i + 2)} wollten sich äußern.`,
  (i: number) => `In ${pick(CITIES, i + 3)} wartete man in Saal ${i} auf ein Zeichen.`,
];
const SENTENCES_A_PARAGRAPH = 5;

/** Writes an article with at least as many mentions as asked for; a number in the title tells several apart. */
export async function writeMarkedArticle(
  folder: string,
  { marks, turn }: { marks: number; turn: number },
): Promise<void> {
  const file = `marken-${String(marks).padStart(4, '0')}-${turn}.txt`;
  const paragraphs = [`Gespräche über ${marks} Stellen, Runde ${turn}`];
  let text = '';
  let mentions = 0;
  while (mentions < marks) {
    const more = Math.max(1, Math.ceil((marks - mentions) / (2 * SENTENCES_A_PARAGRAPH)));
    for (let count = 0; count < more; count++) paragraphs.push(makeParagraph(paragraphs.length));
    text = `${paragraphs.join('\n\n')}\n`;
    mentions = new Set(analyzeArticle({ file, text }).mentions.map(({ start }) => start)).size;
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, file), text);
}

function makeParagraph(seed: number): string {
  return Array.from({ length: SENTENCES_A_PARAGRAPH }, (_, at) =>
    SENTENCES[(at + seed) % SENTENCES.length]?.(seed * 3 + at),
  ).join(' ');
}

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] ?? '';
}
