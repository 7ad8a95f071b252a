import { once } from 'node:events';
import { basename } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { analyzeArticle } from '#core/analyze-article.ts';

import { decodeText, type DecodedText } from './decode-text.ts';
import { describeReason } from './describe-left-out.ts';
import { printReading } from './print-reading.ts';
import { readTextFile } from './read-articles.ts';

export interface AnalyzeRun {
  /** A reading for people in place of JSON. */
  pretty: boolean;
  colour: boolean;
  /** Read for the file name `-`. */
  input: Readable;
  output: Writable;
  errors: Writable;
}

/** Analyses file after file, writing each as soon as it is done, and returns how many could not be read. */
export async function runAnalyze(files: readonly string[], run: AnalyzeRun): Promise<number> {
  let failures = 0;
  for (const file of files) {
    const decoded = file === '-' ? decodeText(await buffer(run.input)) : await readTextFile(file);
    if (decoded !== undefined && 'text' in decoded) {
      await write(run.output, report(file, decoded.text, run));
    } else {
      failures++;
      await write(run.errors, `analyze: ${file}: ${describeFailure(decoded)}\n`);
    }
  }
  return failures;
}

function report(path: string, text: string, { pretty, colour }: AnalyzeRun): string {
  const article = analyzeArticle({ file: basename(path).normalize('NFC'), text });
  return pretty ? printReading(article, text, colour) : `${JSON.stringify(article)}\n`;
}

function describeFailure(decoded: Exclude<DecodedText, { text: string }> | undefined): string {
  return decoded === undefined ? 'no such file' : describeReason(decoded.reason);
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
