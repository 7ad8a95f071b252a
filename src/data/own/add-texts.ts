import type { LeftOutFile } from '#core/catalog/catalog.ts';
import { decodeText, MAX_BYTES } from '#core/text/decode-text.ts';

import { changeOwn } from './change-own.ts';
import type { TextAtHand } from './own-protocol.ts';
import type { AddOptions, AddResult, OwnText } from './own-state.ts';

/** Makes articles of texts and keeps them; what is no text, or of which no article can be made, is named. */
export async function addTexts(
  texts: readonly OwnText[],
  { signal, onProgress }: AddOptions,
): Promise<AddResult> {
  const day = new Date().toISOString().slice(0, 10);
  const leftOut: LeftOutFile[] = [];
  const add = texts.flatMap((each): TextAtHand[] => {
    const file = each.file.normalize('NFC');
    const decoded = decode(each);
    if ('text' in decoded) return [{ file, text: decoded.text, day }];
    leftOut.push({ file, reason: decoded.reason });
    return [];
  });
  const of = texts.length;
  const onDone = (done: number) => onProgress(Math.min(leftOut.length + done, of), of);
  const { added, known, failed } = await changeOwn({ add, signal, onDone });
  onProgress(of, of);
  const unreadable = failed.map(({ file }): LeftOutFile => ({ file, reason: 'unreadable' }));
  return { added, known, leftOut: [...leftOut, ...unreadable] };
}

function decode(given: OwnText): ReturnType<typeof decodeText> {
  if ('bytes' in given) return decodeText(given.bytes);
  const { text } = given;
  if (text.trim() === '') return { reason: 'empty' };
  return new Blob([text]).size > MAX_BYTES ? { reason: 'too-large' } : { text };
}
