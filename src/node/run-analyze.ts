import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { analyzeArticles, TOGETHER, type ArticleInput } from '#core/analyze-article.ts';
import { decodeText, type DecodedText } from '#core/text/decode-text.ts';

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

/** Analyses the files in their order, a few at a time, and returns how many could not be read. */
export async function runAnalyze(files: readonly string[], run: AnalyzeRun): Promise<number> {
  let failures = 0;
  let batch: ArticleInput[] = [];
  let length = 0;
  for (const path of files) {
    const decoded = path === '-' ? decodeText(await buffer(run.input)) : await readTextFile(path);
    if (decoded === undefined || !('text' in decoded)) {
      failures++;
      await write(run.errors, `analyze: ${path}: ${await describeFailure(path, decoded)}\n`);
      continue;
    }
    batch.push({ file: basename(path).normalize('NFC'), text: decoded.text });
    length += decoded.text.length;
    if (length < TOGETHER) continue;
    await report(batch, run);
    batch = [];
    length = 0;
  }
  await report(batch, run);
  return failures;
}

async function report(batch: readonly ArticleInput[], run: AnalyzeRun): Promise<void> {
  const { pretty, colour, output } = run;
  let at = 0;
  for (const article of analyzeArticles(batch)) {
    const { text } = batch[at++]!;
    const reading = pretty ? printReading(article, text, colour) : `${JSON.stringify(article)}\n`;
    await write(output, reading);
  }
}

async function describeFailure(
  path: string,
  decoded: Exclude<DecodedText, { text: string }> | undefined,
): Promise<string> {
  if (decoded) return describeReason(decoded.reason);
  const status = await stat(path).catch(() => undefined);
  if (!status) return 'no such file';
  return status.isDirectory() ? 'a folder, not a file' : 'not a file';
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
