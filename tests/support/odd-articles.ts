import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names that break careless code, written at test time because not every system and tool can keep them. */
export const ODD_IDS = [
  'Ärger & Öl',
  'wer? was#wo',
  '100% sicher',
  '50%25',
  'a b  c',
  '\'einfach\' "doppelt"',
  'punkt.punkt',
  '__proto__',
  'konstruktor${x}`',
  '<b>fett<b>',
  '中文 😀',
  '+plus&amp;',
  'index.html',
];

/** The same letters as a file system of the Mac writes them; the id is the composed form. */
export const DECOMPOSED_ID = 'Größe über alles';

/** By file name; each for another reason. */
export const LEFT_OUT = {
  'bild.txt': 'binary',
  'gross.txt': 'too-large',
  'leer.txt': 'empty',
  'zerrissen.txt': 'undecodable',
} as const;

/** Fills a folder with articles of odd names and with files that cannot be articles. */
export async function writeOddArticles(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array) =>
    writeFile(join(folder, name), content);
  for (const id of ODD_IDS) await write(`${id}.txt`, oddText(id));
  await write(`${DECOMPOSED_ID.normalize('NFD')}.txt`, oddText(DECOMPOSED_ID));
  await write(
    'bild.txt',
    Uint8Array.from({ length: 512 }, (_, index) => index % 256),
  );
  await write('gross.txt', 'Peking '.repeat(720_000));
  await write('leer.txt', ' \r\n\t');
  await write('zerrissen.txt', new TextEncoder().encode('Größe über Ö').subarray(0, -1));
  await write('.versteckt.txt', 'Nicht für Leser.');
  await write('README.md', '# Kein Artikel');
}

/** A text that would break out of a script or a page written carelessly. */
export function oddText(id: string): string {
  return `Bericht ${id}\n\nPutin traf Xi in Peking. </script><!-- \u2028 Danach sprach der Gast aus Moskau noch lange.\n`;
}
