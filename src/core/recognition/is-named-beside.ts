import type { Findings } from './finding.ts';
import type { Reading } from './reading.ts';
import { roleWordOf } from './role-lexicon.ts';
import type { RolePhrase } from './role-phrase.ts';

/**
 * Behind a second noun for the same person, told by its missing article: "seinen Minister und engen Vertrauten Muster".
 * Another office may be somebody else's: "der Präsident und Außenminister Muster reisten".
 */
function behindSecondNoun({ tokens, opens, groupEnd }: Reading, at: number): number {
  let noun = at;
  while (noun < at + 2 && /^\p{Ll}{3,}(?:e|en|er|em)$/u.test(tokens[noun]?.text ?? '')) noun++;
  if (!tokens[noun] || opens[noun]) return -1;
  // "der Kanzler und CDU-Vorsitzende Muster"
  const to = groupEnd[noun]!;
  const { text, word } = tokens[to - 1]!;
  return /^\p{Lu}\p{Ll}{2}/u.test(text) && !roleWordOf(word) ? to : -1;
}

/** "der Vorsitzende im Landtag, Max Muster": the comma behind a place of at most three words, 0 without one. */
function commaBehindPlace({ tokens, opens }: Reading, at: number): number {
  if (!/^(?:im|in|am|beim|aus)$/.test(tokens[at]?.text ?? '')) return 0;
  for (let i = at + 1; i < at + 5 && tokens[i] && !opens[i]; i++)
    if (tokens[i]!.text === ',') return i;
  return 0;
}

/** "die Worte des Präsidenten" */
export function isGenitive({ tokens }: Reading, { from }: RolePhrase): boolean {
  return tokens[from]!.text === 'des' && tokens[from - 1]?.word.capital === true;
}

const REPORTING = /^(?:habe|sei|müsse|werde|solle|könne|dürfe|wolle)$/;

/** Whether a person's name stands beside the phrase, so that the office is only that person's title. */
export function isNamedBeside(
  reading: Reading,
  findings: Findings['list'],
  phrase: RolePhrase,
): boolean {
  const { tokens } = reading;
  const persons = findings.filter(({ kind }) => kind === 'person');
  const isPersonAt = (index: number) => persons.some(({ from }) => from === index);
  const endsPersonAt = (index: number) => persons.find(({ to }) => to === index);
  if (isPersonAt(phrase.to)) return true;
  if (tokens[phrase.to]?.text === ',') {
    const behind = persons.find(({ from }) => from === phrase.to + 1);
    // "… sprachen der Präsident, Max Muster und Maria Muster": the first of several.
    // "der Sprecher des Präsidenten, Max Muster,": the speaker.
    if (behind) return tokens[behind.to]?.text !== 'und' && !isGenitive(reading, phrase);
  }
  const comma = commaBehindPlace(reading, phrase.to);
  if (comma > 0 && isPersonAt(comma + 1)) return true;
  if (tokens[phrase.to]?.text === 'und' && isPersonAt(behindSecondNoun(reading, phrase.to + 1)))
    return true;
  let before = phrase.from - 1;
  // "Max Muster, seit Mai 2024 Präsident"
  for (let i = before; i > before - 4; i--) if (tokens[i]?.text === 'seit') before = i - 1;
  if (/^[,(–]$/.test(tokens[before]?.text ?? '')) {
    // "Roosevelt Skerrit (45), Premierminister": an age may stand between.
    if (tokens[before - 1]?.text === ')' && tokens[before - 3]?.text === '(') before -= 3;
    const named = endsPersonAt(before);
    // "… Biden, den chinesischen Präsidenten", "… Dağdelen, die Kanzlerin müsse": somebody else, a new clause.
    const foreign =
      named?.country &&
      /^[A-Z]{2}$/.test(phrase.of ?? '') &&
      named.country !== phrase.of &&
      roleWordOf(tokens[phrase.to - 1]!.word);
    const clause = phrase.definite && REPORTING.test(tokens[phrase.to]?.text ?? '');
    if (named && !foreign && !clause) return true;
  }
  // With an article it is somebody else: "Dann rief Fischer den Verteidigungsminister an."
  return !phrase.definite && endsPersonAt(phrase.from) !== undefined;
}
