import type { LeftOutReason } from '#core/catalog/catalog.ts';

import { decodeWindows1252 } from './decode-windows-1252.ts';

/** Node and every browser have it. */
declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode: (bytes: Uint8Array) => string };

export type DecodedText = { text: string } | { reason: LeftOutReason };

/** A newspaper's longest reports stay under 100 KB; 5 MB is a whole book and surely no article. */
export const MAX_BYTES = 5_000_000;

/** Compressed data has a control sign in every tenth byte, text at most a stray form feed. */
const CONTROL_SHARE = 0.03;

/** In German UTF-16 nearly every high byte is zero; typographic quotes and dashes (U+20xx) are the rest. */
const UTF16_ZERO_SHARE = 0.7;

/**
 * Turns a file's bytes into the text all offsets count in: UTF-8, UTF-16 (with or without byte order mark) or
 * Windows-1252. The mark is dropped, line ends are kept. Never throws: what is no text comes back as a named reason.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_BYTES) return { reason: 'too-large' };
  const decoded = decodeBytes(bytes);
  if (!('text' in decoded)) return decoded;
  if (decoded.text.trim() === '') return { reason: 'empty' };
  return decoded.text.includes('\0') ? { reason: 'binary' } : decoded;
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeStrictly(bytes.subarray(3), 'utf-8');
  if (startsWith(bytes, [0xff, 0xfe])) return decodeStrictly(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeStrictly(bytes.subarray(2), 'utf-16be');
  const unmarked = guessUtf16(bytes);
  if (unmarked !== undefined) return decodeStrictly(bytes, unmarked);
  if (isBinary(bytes)) return { reason: 'binary' };
  const utf8 = decodeStrictly(bytes, 'utf-8');
  return 'text' in utf8 ? utf8 : decodeLegacy(bytes);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): DecodedText {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { reason: 'undecodable' };
  }
}

function decodeLegacy(bytes: Uint8Array): DecodedText {
  const text = isDamagedUtf8(bytes) ? undefined : decodeWindows1252(bytes);
  return text === undefined ? { reason: 'undecodable' } : { text };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  }
  const units = bytes.length / 2;
  if (zeros[0] === 0 && zeros[1] > units * UTF16_ZERO_SHARE) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0] > units * UTF16_ZERO_SHARE) return 'utf-16be';
  return undefined;
}

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, PDF)) return true;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f) controls++;
  }
  return controls > bytes.length * CONTROL_SHARE;
}

/** Most high bytes pair up as UTF-8 does: a cut or mended file, which Windows-1252 would turn into "Ã¤". */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    high++;
    const next = bytes[index + 1] ?? 0;
    if (byte >= 0xc2 && byte <= 0xf4 && next >= 0x80 && next <= 0xbf) paired += 2;
  }
  return paired > high / 2;
}
