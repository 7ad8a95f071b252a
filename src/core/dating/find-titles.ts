import { isCounted } from '#core/article.ts';
import { OFFICES, type OfficeKey } from '#core/knowledge/offices.ts';
import { NOT_THE_HOLDER, NOT_THE_HOLDER_STEM, OFFICE_NOUNS } from '#core/knowledge/role-words.ts';
import type { Finding } from '#core/recognition/finding.ts';
import type { Reading } from '#core/recognition/reading.ts';
import { ORGANISATION_ROLE_WORDS, ROLE_WORDS, roleWordOf } from '#core/recognition/role-lexicon.ts';
import { perWord, testWord } from '#core/text/word.ts';

/** A person named together with an office. */
export interface Title {
  person: Finding;
  /** Token of the office word. */
  at: number;
  /** Offices the word may mean. */
  offices: readonly OfficeKey[];
  /** The words say that the office was, will be or is nearly held: "Ex-Präsident", "der designierte Kanzler". */
  former: boolean;
}

const MINISTERS = Object.keys(OFFICES).filter((key): key is OfficeKey => key.endsWith('minister'));
/** Heads of companies change from one to the next, and the tables know only their best-known post. */
const UNSURE: OfficeKey = 'company-head';
/** Ends of compounds that are offices of many kinds; the actor's own terms tell which. */
const TAILS: readonly (readonly [tail: RegExp, offices: readonly OfficeKey[]])[] = [
  [/kommissar(?:in|s)?$/i, ['commissioner', 'high-representative']],
  [/^(?!prime)\p{L}*minister(?:in|s)?$/iu, MINISTERS],
  [/chef(?:in|s)?$/i, ['party-leader', 'head', 'parliamentary-leader', 'central-bank-governor']],
  [/vorsitzende[nr]?$/i, ['party-leader', 'head', 'parliamentary-leader']],
  [/bürgermeister(?:in|s)?$/i, ['mayor']],
  [/senator(?:in|s)?$/i, ['senator']],
  [/gouverneur(?:in|s)?$/i, ['governor']],
  [/sprecher(?:in|s)?$/i, ['spokesperson', 'parliament-speaker']],
  [/botschafter(?:in|s)?$/i, ['ambassador', 'un-ambassador']],
  [/beauftragte[nr]?$/i, ['envoy', 'high-representative']],
  [/(?:gesandte|vermittler)[nrs]?$/i, ['envoy']],
];
/** What titles may mean besides the state's own office: those of a land, a parliament or an association. */
const BESIDES: readonly (readonly [word: RegExp, offices: readonly OfficeKey[]])[] = [
  [/^Ministerpräsident/, ['state-premier', 'regional-leader']],
  [/^Präsident/, ['head', 'regional-leader', 'commission-president', 'council-president']],
  [/^(?:Direktor|Generaldirektor)/, ['head']],
  [/^(?!Premier)\p{L}*minister(?:in|s)?$/u, ['state-minister']],
  [/^(?:Bundestag|Parlament|Nationalrat)spräsident/, ['parliament-speaker']],
  [/^(?:Bundesanw|Generalbundesanw)[aä]lt/, ['attorney-general']],
];

/** A government called by the one who leads it: "die Regierung Merkel", "das Kabinett Scholz". */
const GOVERNMENT = /^(?:Regierung|Kabinett|Administration|Ära)$/;
const LED: readonly OfficeKey[] = ['chancellor', 'prime-minister', 'president', 'state-premier'];

/** Titles before a name, before a genitive and a name, and behind a name and a comma, in the blocks that count. */
export function findTitles(reading: Reading, findings: readonly Finding[]): Title[] {
  const persons = findings
    .filter(({ kind, entity, from }) => kind === 'person' && entity && isRead(reading, from))
    .sort((a, b) => a.from - b.from);
  return persons.flatMap((person, index) => {
    const title =
      titleInside(reading, person) ??
      titleBefore(reading, person, persons[index - 1]?.to ?? 0) ??
      titleBehind(reading, person, persons[index + 1]?.from ?? reading.tokens.length);
    return title ? [title] : [];
  });
}

function isRead({ blocks, blockOf }: Reading, at: number): boolean {
  const block = blocks[blockOf[at] ?? -1];
  return block !== undefined && isCounted(block.kind);
}

/** "Papst Benedikt XVI.": the office is part of the name. */
function titleInside({ tokens }: Reading, person: Finding): Title | undefined {
  if (person.to - person.from < 2) return undefined;
  const word = roleWordOf(tokens[person.from]!.word);
  if (word === null) return undefined;
  return { person, at: person.from, offices: word.offices, former: false };
}

/** "Präsident Obama", "der Innenminister Frankreichs, Nicolas Sarkozy". */
function titleBefore(reading: Reading, person: Finding, border: number): Title | undefined {
  const { tokens, opens, groupStart } = reading;
  if (opens[person.from]) return undefined;
  let at = person.from - 1;
  const beside = titleAt(reading, person, at);
  if (beside) return beside;
  if (tokens[at]?.text === ',') at--;
  // Over the genitive of a country or organisation, at most four words.
  for (let i = at; i > border && i > at - 5 && !opens[i + 1]; i--) {
    const { kind, text, word } = tokens[i]!;
    if (kind === 'sign' && text !== '-') return undefined;
    if (groupStart[i] === i || tokens[i - 1]?.text === '-') {
      const title = i < at ? titleAt(reading, person, i) : undefined;
      if (title) return title;
    }
    if (kind === 'word' && !joinsTitle(word)) return undefined;
  }
  return undefined;
}

/** Names and what ties them to a title before them. */
const joinsTitle = testWord(({ text }) => /^\p{Lu}|^(?:de[rs]|von|vom|für|aus)$/u.test(text));

/** "Nicolas Sarkozy (UMP), der französische Innenminister". */
function titleBehind(reading: Reading, person: Finding, border: number): Title | undefined {
  const { tokens, opens } = reading;
  let at = person.to;
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3;
  if (tokens[at]?.text !== ',') return undefined;
  at++;
  if (!/^(?:der|die|dem|den|des)$/.test(tokens[at]?.text ?? '')) return undefined;
  for (let i = at + 1; i < at + 6 && i < tokens.length && !opens[i]; i++) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.text !== '-') return undefined;
    if (/^\p{Ll}/u.test(tokens[i]!.text)) {
      if (!/(?:e|en|er)$/.test(tokens[i]!.text)) return undefined;
      continue;
    }
    if (tokens[i + 1]?.text === '-') continue;
    // Before another name the article opens a relative clause: "Putin, der Präsident Obama traf".
    return border === i + 1 ? undefined : titleAt(reading, person, i);
  }
  return undefined;
}

function titleAt(reading: Reading, person: Finding, at: number): Title | undefined {
  const { tokens } = reading;
  const offices = at >= 0 && at < tokens.length ? titleOf(tokens[at]!.word) : null;
  return offices === null ? undefined : { person, at, offices, former: isFormer(reading, at) };
}

/** The offices a word may mean as a title. */
const titleOf = perWord(({ text }) => {
  const offices = officesOf(text).filter((office) => office !== UNSURE);
  return offices.length > 0 ? offices : null;
});

function officesOf(word: string): readonly OfficeKey[] {
  if (!/^\p{Lu}/u.test(word) && !/^\p{L}{12,}$/u.test(word)) return [];
  if (GOVERNMENT.test(word)) return LED;
  const besides = BESIDES.find(([pattern]) => pattern.test(word))?.[1] ?? [];
  const named = ROLE_WORDS.get(word)?.offices ?? ORGANISATION_ROLE_WORDS.get(word)?.offices;
  if (named) return [...named, ...besides, ...(ORGANISATION_ROLE_WORDS.get(word)?.offices ?? [])];
  return [...(TAILS.find(([tail]) => tail.test(word))?.[1] ?? []), ...besides];
}

/** Whether a prefix or adjective before the title says that the office was or will be held: "der frühere US-Präsident". */
function isFormer({ tokens, groupStart }: Reading, at: number): boolean {
  const from = groupStart[at]!;
  for (let i = from; i < at; i++) if (/^(?:Ex|Alt|Vize|Noch)$/.test(tokens[i]!.text)) return true;
  // Adjectives stand directly before the title; anything else ends the phrase.
  for (let i = from - 1; i >= 0 && /^\p{Ll}+$/u.test(tokens[i]!.text); i--) {
    const text = tokens[i]!.text;
    if (NOT_THE_HOLDER_STEM.test(text)) return true;
    if (NOT_THE_HOLDER.has(text)) return !/^(?:neuer?|neuen|als|zum|zur|werden)$/.test(text);
    if (/^de[rs]$/.test(text)) return OFFICE_NOUNS.has(tokens[i - 1]?.word.lower ?? '');
    if (!/(?:e|en|er|es|em)$/.test(text)) return false;
  }
  return false;
}
