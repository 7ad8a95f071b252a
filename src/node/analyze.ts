import { parseArgs } from 'node:util';

import { runAnalyze } from './run-analyze.ts';

const HELP = `Recognises leaders, countries and topics in articles.

  npm run --silent analyze -- [--pretty] FILE...

Prints one JSON object per file and line. A file that cannot be read is one line on standard
error; the others are still analysed, and the exit status is 1.

  FILE        plain text in UTF-8, UTF-16 or Windows-1252; - reads standard input
  --pretty    a reading for people: the text with its findings marked, in colour on a terminal
  --help      this text
`;

// A reader such as `head` that closes the pipe has seen enough: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  const { values, positionals } = parseArgs({
    options: { pretty: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) process.stdout.write(HELP);
  else if (positionals.length === 0) fail(`no file given\n\n${HELP}`);
  else await analyze(positionals, values.pretty ?? false);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function analyze(files: string[], pretty: boolean): Promise<void> {
  const failures = await runAnalyze(files, {
    pretty,
    colour: pretty && process.stdout.isTTY && !process.env['NO_COLOR'],
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  });
  if (failures > 0) process.exitCode = 1;
}

function fail(message: string): void {
  process.stderr.write(`analyze: ${message}\n`);
  process.exitCode = 1;
}
