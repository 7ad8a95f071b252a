import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decodeText, MAX_BYTES } from '#core/text/decode-text.ts';

const TEXT = 'Größe „über“ – Çankaya\r\nZweite Zeile';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') => {
  const buffer = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? buffer : buffer.swap16());
};
const join = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('what is a text', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with byte order mark', join(bytes(0xef, 0xbb, 0xbf), utf8(TEXT))],
    ['UTF-16 LE with mark', join(bytes(0xff, 0xfe), utf16(TEXT, 'le'))],
    ['UTF-16 BE with mark', join(bytes(0xfe, 0xff), utf16(TEXT, 'be'))],
    ['UTF-16 LE without mark', utf16(TEXT, 'le')],
    ['UTF-16 BE without mark', utf16(TEXT, 'be')],
  ])('reads %s, drops the mark and keeps the line ends', (_, input) => {
    expect(decodeText(input)).toEqual({ text: TEXT });
  });

  test('reads Windows-1252 with its quotes, dash and euro', () => {
    const input = join(
      utf8('Er sagte '),
      bytes(0x84, 0xc4, 0x72, 0x67, 0x65, 0x72, 0x93, 0x20, 0x96, 0x20, 0x80),
    );
    expect(decodeText(input)).toEqual({ text: 'Er sagte „Ärger“ – €' });
  });

  test('keeps a second byte order mark, which is part of the text', () => {
    expect(decodeText(utf8('\uFEFF\uFEFFa'))).toEqual({ text: '\uFEFFa' });
  });

  test('lets a stray control sign pass', () => {
    const text = `${'Peking '.repeat(20)}\u001a`;
    expect(decodeText(utf8(text))).toEqual({ text });
  });

  test('gives back every text that was written as UTF-8', () => {
    const printable = fc.string({ unit: 'grapheme-composite', minLength: 1 });
    fc.assert(
      fc.property(printable, (tail) => {
        const text = `Bericht aus Peking: ${tail}`;
        fc.pre(!text.includes('\0'));
        expect(decodeText(utf8(text))).toEqual({ text });
      }),
    );
  });
});

describe('what is no text', () => {
  test.each([
    ['nothing', bytes()],
    ['white space', utf8(' \r\n\t\u00a0')],
    ['a lone byte order mark', bytes(0xef, 0xbb, 0xbf)],
  ])('calls %s empty', (_, input) => {
    expect(decodeText(input)).toEqual({ reason: 'empty' });
  });

  test.each([
    ['a picture', Uint8Array.from({ length: 512 }, (_, index) => index % 256)],
    ['a PDF', utf8('%PDF-1.7 Putin traf Xi in Peking.')],
    ['compressed data', Uint8Array.from({ length: 999 }, (_, index) => ((index * 73) % 255) + 1)],
    ['a marked UTF-16 file of zeros', bytes(0xff, 0xfe, 0x41, 0, 0, 0)],
  ])('calls %s binary', (_, input) => {
    expect(decodeText(input)).toEqual({ reason: 'binary' });
  });

  test.each([
    ['UTF-8 cut within a sign', utf8('Größe über Ö').subarray(0, -1)],
    ['bytes that Windows-1252 has no sign for', join(utf8('Peking '), bytes(0x81, 0x8d))],
    ['a marked UTF-8 file that is none', bytes(0xef, 0xbb, 0xbf, 0xe4, 0x20)],
    ['a lone surrogate', bytes(0xff, 0xfe, 0x00, 0xd8)],
  ])('does not guess at %s', (_, input) => {
    expect(decodeText(input)).toEqual({ reason: 'undecodable' });
  });

  test('takes five megabytes and not one byte more', () => {
    const input = new Uint8Array(MAX_BYTES + 1).fill(0x61);
    expect(decodeText(input)).toEqual({ reason: 'too-large' });
    expect(decodeText(input.subarray(1))).toHaveProperty('text');
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const result = decodeText(input);
        expect('text' in result ? result.text.trim() : result.reason).not.toBe('');
      }),
    );
  });
});
