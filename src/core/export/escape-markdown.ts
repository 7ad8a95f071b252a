/** Text of several lines; what would open a heading, a list or a quotation at the start of a line does not. */
export function escapeText(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => escapeLine(line))
    .join('\n');
}

/**
 * One line of text as it is to be read, whatever Markdown means by its signs.
 *
 * "# *Gipfel*" → "\# \*Gipfel\*"
 */
export function escapeLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~]/g, String.raw`\$&`)
    .replace(/&(?=[#\w]+;)/g, String.raw`\&`)
    .replace(/^(?<mark>#{1,6}|[+\-=])(?=\s|$|[=-])/, String.raw`\$<mark>`)
    .replace(/^(?<number>\d+)(?<mark>[.)])(?=\s|$)/, String.raw`$<number>\$<mark>`);
}

/** An address that stays whole between the round brackets of a link. */
export function escapeLink(address: string): string {
  return address.replace(
    /[()<>\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
