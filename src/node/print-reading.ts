import type { AnalyzedArticle, Mention, MentionKind } from '#core/article.ts';

/** SGR codes: colours every terminal theme keeps legible, and one shape a kind. */
const STYLES: Readonly<Record<MentionKind, readonly [on: string, off: string]>> = {
  person: ['1;36', '22;39'],
  role: ['3;36', '23;39'],
  country: ['33', '39'],
  place: ['4;33', '24;39'],
  organisation: ['35', '39'],
};

/** Without colour brackets show where a mention begins and ends. */
const BRACKETS: Readonly<Record<MentionKind, readonly [on: string, off: string]>> = {
  person: ['[', ']'],
  role: ['[', ']'],
  country: ['‹', '›'],
  place: ['‹', '›'],
  organisation: ['{', '}'],
};

/** The article as text for a terminal: what it is, what was found, and the original with every mention marked. */
export function printReading(article: AnalyzedArticle, text: string, colour: boolean): string {
  const bold = (words: string) => (colour ? `\u001b[1m${words}\u001b[22m` : words);
  const dim = (words: string) => (colour ? `\u001b[2m${words}\u001b[22m` : words);
  const facts = listFacts(article).map(([name, value]) => `${dim(`${name}:`.padEnd(15))}${value}`);
  return [bold(article.title), dim(article.file), '', ...facts, '', markText(article, text, colour)]
    .join('\n')
    .concat('\n\n');
}

function listFacts(article: AnalyzedArticle): [name: string, value: string][] {
  const facts: [string, string[]][] = [
    ['Datum', [describeDate(article.date)]],
    [
      'Akteure',
      article.actors.map(({ name, office, mentions }) =>
        count(office ? `${name} (${office})` : name, mentions),
      ),
    ],
    ['Länder', article.countries.map(({ code, mentions }) => count(code, mentions))],
    ['Organisationen', article.organisations.map(({ name, mentions }) => count(name, mentions))],
    ['Themen', article.topics.map(({ id }) => id)],
    [
      'Zitate',
      article.quotes.map(
        ({ start, end, speaker, speakerText }) =>
          `${speaker ?? speakerText ?? '?'} (${start}–${end})`,
      ),
    ],
  ];
  return facts
    .filter(([, values]) => values.some(Boolean))
    .map(([name, values]) => [name, values.join(', ')]);
}

function describeDate({ value, earliest, latest }: AnalyzedArticle['date']): string {
  if (value) return value;
  return earliest || latest ? `≈ ${earliest ?? '…'} – ${latest ?? '…'}` : '';
}

function count(name: string, mentions: number): string {
  return mentions > 1 ? `${name} ${mentions}` : name;
}

/** Where findings overlap, the one that starts first and reaches farthest is shown. */
function markText({ mentions }: AnalyzedArticle, text: string, colour: boolean): string {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let marked = '';
  let at = 0;
  for (const mention of ordered) {
    if (mention.start < at) continue;
    marked += text.slice(at, mention.start) + mark(mention, text, colour);
    at = mention.end;
  }
  return (marked + text.slice(at)).trim();
}

function mark({ kind, start, end }: Mention, text: string, colour: boolean): string {
  const [on, off] = colour ? STYLES[kind].map((code) => `\u001b[${code}m`) : BRACKETS[kind];
  return `${on}${text.slice(start, end)}${off}`;
}
