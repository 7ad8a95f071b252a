/** The signs of 0x80–0x9F as in the WHATWG Encoding Standard; a blank is a code no sign was given to. */
const C1 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Windows-1252 to text, or undefined where a byte stands for no sign. Own table: `TextDecoder` reads 0x80–0x9F as
 * control signs in some releases of Node 20 and 22.
 */
export function decodeWindows1252(bytes: Uint8Array): string | undefined {
  const signs: string[] = [];
  for (const byte of bytes) {
    const sign = byte >= 0x80 && byte <= 0x9f ? C1[byte - 0x80] : String.fromCharCode(byte);
    if (sign === undefined || (sign === ' ' && byte !== 0x20)) return undefined;
    signs.push(sign);
  }
  return signs.join('');
}
