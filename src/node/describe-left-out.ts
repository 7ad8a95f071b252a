import type { LeftOutFile, LeftOutReason } from '#core/catalog/catalog.ts';

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  empty: 'empty',
  binary: 'not a text',
  'too-large': 'larger than 5 MB',
  undecodable: 'neither UTF-8, UTF-16 nor Windows-1252',
  unreadable: 'cannot be read',
};

export function describeReason(reason: LeftOutReason): string {
  return REASONS[reason];
}

/** One message for all files that were left out, each with its reason. */
export function describeLeftOut(files: readonly LeftOutFile[]): string {
  const count = files.length === 1 ? '1 file is' : `${files.length} files are`;
  const lines = files.map(({ file, reason }) => `\n  ${file}: ${describeReason(reason)}`);
  return `${count} left out:${lines.join('')}`;
}
