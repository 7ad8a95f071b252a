const SMALL = 250_000;
const LARGE = 1_000_000;
/** The fastest of so many counts: what disturbs a run only makes it slower. */
const RUNS = 3;

/** What a page or a prank may be full of, one unit of each. */
const MONOTONES: Readonly<Record<string, string>> = {
  'one word': 'Wort ',
  'quotation marks': '„“"»«',
  'capital letters': 'ABC ',
  'one long word': 'A',
  newlines: '\n',
  labels: 'Politik\n',
  credits: 'Foto: Max Muster/dpa\n',
  paragraphs: 'Der Präsident sagte am Freitag in Berlin, er werde den Minister treffen.\n\n',
};

/** How many times longer each reading takes for four times the text: a line for each sort of text. */
export function* measureGrowth(
  plain: string,
  readings: readonly ((text: string) => unknown)[],
): Generator<string> {
  for (const [name, unit] of Object.entries({ 'plain text': plain, ...MONOTONES })) {
    const large = unit.repeat(Math.ceil(LARGE / unit.length)).slice(0, LARGE);
    const factors = readings.map(
      (read) => measureTime(read, large) / measureTime(read, large.slice(0, SMALL)),
    );
    yield name.padEnd(20) + factors.map((factor) => `×${factor.toFixed(1)}`.padStart(8)).join('');
  }
}

/** Processor time in microseconds. */
function measureTime(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.max(1, Math.min(...times));
}
