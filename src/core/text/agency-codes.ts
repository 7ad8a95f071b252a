/** Codes and names by which agencies sign in German news; source of a pattern, flag `i` is expected. */
export const AGENCY =
  '(?:dpa(?:-afx|-infocom|-video|-infografik|-zentralbild)?|afp|reuters|rtr|ap|apa|sda|keystone-sda|epd|kna|dapd|ddp|sid|awp|ots|efe|ansa|tass|itar-tass|interfax|xinhua|belga|anp|yonhap|ukrinform|nachrichtenagenturen|agenturmaterial|kyodo|upi|ria|dts|agenturen|dts nachrichtenagentur|bloomberg|dow jones|dj|deutsche presse-agentur|agence france-presse|austria presse agentur|schweizerische depeschenagentur|katholische nachrichten-agentur|evangelischer pressedienst)';

/**
 * Source of a pattern for names in the three spellings of print, for rules that tell capitals from small letters.
 *
 * "imago|dpa" → "(?:imago|dpa|IMAGO|DPA|Imago|Dpa)"
 */
export function asPrinted(names: string): string {
  const capitalised = names.replace(/(?<=^|[\s|:])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return `(?:${names}|${names.toUpperCase()}|${capitalised})`;
}
