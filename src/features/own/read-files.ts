import type { LeftOutFile } from '#core/catalog/catalog.ts';
import { MAX_BYTES } from '#core/text/decode-text.ts';
import type { OwnText } from '#data/own/use-own.ts';

/** What was chosen, dropped or pasted, as far as it could be read. */
export interface Gathered {
  texts: readonly OwnText[];
  leftOut: readonly LeftOutFile[];
}

// Text for a machine: tags and scripts would stand in the article.
const PAGE = /\.x?html?$/i;

/** The bytes of files; one that cannot be read, is a web page, or is too large to be an article, is left out with its reason. */
export async function readFiles(files: readonly File[]): Promise<Gathered> {
  const texts: OwnText[] = [];
  const leftOut: LeftOutFile[] = [];
  for (const each of files) {
    const file = each.name.normalize('NFC');
    if (PAGE.test(file)) leftOut.push({ file, reason: 'binary' });
    else if (each.size > MAX_BYTES) leftOut.push({ file, reason: 'too-large' });
    else {
      try {
        texts.push({ file, bytes: new Uint8Array(await each.arrayBuffer()) });
      } catch {
        leftOut.push({ file, reason: 'unreadable' });
      }
    }
  }
  return { texts, leftOut };
}
