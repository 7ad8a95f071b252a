import type { Reading } from '#core/recognition/reading.ts';
import type { Token } from '#core/text/tokenize.ts';
import { testWord } from '#core/text/word.ts';

import { clauseEnd, clauseStart, isBorder } from './clause.ts';

// A sentence of news is rarely longer than twice this.
const REACH = 40;
const GONE =
  /^(?:Tod|Todes|Sturz|Sturzes|Putsch|Putsches|Rücktritt|Rücktritts|Rauswurf|Absetzung|Abwahl|Ermordung|Vorläufer|Auflösung|Pleite|Insolvenz|starb|gestorben|verstorben|verstorbene[nmrs]?|tot|gestürzte?n?|zurückgetreten|zurücktrat|abgesetzt|aufgelöst|entmachtet|abgewählt|ermordet|getötet|hingerichtet|umbenannt|ersetzt|abgelöst|abgeschafft|Abschaffung|Ablösung|entstanden|entstand|hervorging|Fusion|fusioniert|Zusammenschluss|Vorgängerpartei|Nachfolgepartei|hervorgegangen|damals|seinerzeit|einst|ehemals|früher|damalige[nmrs]?|ehemalige[nmrs]?|frühere[nmrs]?|einstige[nmrs]?|Ex)$/;

/** Said of the one named right behind: "Obamas Vorgänger George W. Bush". */
const BEFORE = /^(?:Amts)?[Vv]orgänger(?:in|s)?$/;
/** Said of the one named beside: "die Nachfolge von Angela Merkel", "Merkels Nachfolger". */
const AFTER = /^(?:Amts)?[Nn]achfolge(?:r|rin|rs)?$/;

/** Said of many; of the one named only in the same clause. */
const FLED = /^(?:flüchtete|geflüchtet|geflohen|geflohene[nmrs]?|floh|Flucht)$/;

const isBefore = testWord(({ text }) => BEFORE.test(text));
const isAfter = testWord(({ text }) => AFTER.test(text));
const isGone = testWord(({ text }) => GONE.test(text));
const isLife = testWord(({ text }) => text === 'Leben');
const isSpan = testWord(({ text }) => /^(?:Jahr(?:en|zehnt|zehnten)?|Monaten)$/.test(text));
const hasFled = testWord(({ text }) => FLED.test(text));

/**
 * Whether the clause around the tokens `[from, to)` tells of another year: "1982 berief ihn US-Präsident Reagan", "vor
 * zwei Jahren trat Premier May zurück".
 */
export function hasYear(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const end = clauseEnd(reading, to);
  for (let i = clauseStart(reading, from); i < end; i++) {
    const { kind, text, word } = tokens[i]!;
    if (kind === 'number' && /^(?:19|20)\d\d$/.test(text)) return true;
    // "vor einem Jahr", "vor gut zwei Jahren"
    if (isSpan(word) && (isAgo(tokens[i - 2]) || isAgo(tokens[i - 3]))) return true;
  }
  return false;
}

function isAgo(token: Token | undefined): boolean {
  return token !== undefined && /^[Vv]or$/.test(token.text);
}

/** "ums Leben kam", "aus dem Leben schied". */
function endsLife(tokens: readonly Token[], at: number): boolean {
  return isLife(tokens[at]!.word) && /^(?:ums|dem)$/.test(tokens[at - 1]?.text ?? '');
}

/** Whether the sentence around the tokens `[from, to)` tells an end: "nach dem Tod des Präsidenten Eyadéma". */
export function tellsEnd(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (from > 0 && isBefore(tokens[from - 1]!.word)) return true;
  if (to < tokens.length && isAfter(tokens[to]!.word)) return true;
  // Over an article or preposition, and the dash of "PDS-Nachfolgerin".
  for (let i = Math.max(0, from - 3); i < from; i++) if (isAfter(tokens[i]!.word)) return true;
  if (tokens[to]?.text === '-' && tokens[to + 1] && isAfter(tokens[to + 1]!.word)) return true;
  const end = clauseEnd(reading, to);
  for (let i = clauseStart(reading, from); i < end; i++) if (hasFled(tokens[i]!.word)) return true;
  for (let i = from; i >= 0 && from - i < REACH; i--) {
    if (isGone(tokens[i]!.word) || endsLife(tokens, i)) return true;
    if (isBorder(reading, i, true)) break;
  }
  for (let i = to; i < tokens.length && i - to < REACH; i++) {
    if (isBorder(reading, i, true)) break;
    if (isGone(tokens[i]!.word) || endsLife(tokens, i)) return true;
  }
  return false;
}

const OVER =
  /^(?:abgezogen|abzog|abzogen|abgelaufen|ausgelaufen|auslief|beendet|beendete|beendeten|eingestellt|verlassen|verließ|verließen)$/;
const LEAVING = /^(?:abziehen|Abzug|Ende|Rückzug|Aus)$/;
/** "Nach dem Abzug der KFOR", "musste die KFOR abziehen", "die KFOR zog im Mai ab". */
const PAST_LEAVING = /^(?:nach|seit|musste|mussten)$/i;
const NOT_YET = /^(?:wird|werde|werden|soll|sollen|solle|sollte|sollten|will|wollen|würde|würden)$/;

/** Whether the clause around the tokens `[from, to)` tells that a mission has left or something has run out. */
export function tellsLeaving(reading: Reading, from: number, to: number): boolean {
  const words = reading.tokens
    .slice(clauseStart(reading, from), clauseEnd(reading, to))
    .map(({ text }) => text);
  const tells = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (tells(NOT_YET)) return false;
  return (
    tells(OVER) ||
    (tells(LEAVING) && tells(PAST_LEAVING)) ||
    (words.includes('ab') && tells(/^zog(?:en)?$/))
  );
}
