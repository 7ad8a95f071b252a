import type { QueryClient } from '@tanstack/react-query';

import type { LeftOutFile } from '#core/catalog/catalog.ts';
import { decodeText } from '#core/text/decode-text.ts';

import { changeOwn, type ChangeResult, type OwnChange } from './change-own.ts';
import { refreshOwn, tellProblem } from './join.ts';
import { OwnStorageError } from './own-error.ts';
import type { TextAtHand } from './own-protocol.ts';
import type { AddOptions, AddResult, OwnText } from './own-state.ts';

/** Makes articles of texts and keeps them; what is no text, or of which no article can be made, is named. */
export async function addOwn(
  client: QueryClient,
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
  const { added, known, failed } = await settle(client, { add, signal, onDone });
  onProgress(of, of);
  const unreadable = failed.map(({ file }): LeftOutFile => ({ file, reason: 'unreadable' }));
  return { added, known, leftOut: [...leftOut, ...unreadable] };
}

/** Forgets articles, their texts and analyses. */
export async function removeOwn(client: QueryClient, ids: readonly string[]): Promise<void> {
  await settle(client, { remove: ids });
}

/** Makes a change; whatever is on the screen follows. */
async function settle(client: QueryClient, change: OwnChange): Promise<ChangeResult> {
  try {
    const result = await changeOwn(change);
    await refreshOwn(client);
    return result;
  } catch (error) {
    if (error instanceof OwnStorageError) tellProblem(client, error.problem);
    throw error;
  }
}

function decode(given: OwnText): ReturnType<typeof decodeText> {
  if ('bytes' in given) return decodeText(given.bytes);
  return given.text.trim() === '' ? { reason: 'empty' } : { text: given.text };
}
