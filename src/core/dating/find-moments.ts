import { isCounted } from '#core/article.ts';
import type { Reading } from '#core/recognition/reading.ts';
import { FUNCTION_WORDS } from '#core/text/function-words.ts';

import { isoDay } from './iso-day.ts';
import { monthOfWord } from './month-of.ts';
import { TenseReader, type Tense } from './read-tense.ts';

/** A time a text names with its year. */
export interface Moment {
  start: number;
  end: number;
  /** First and last ISO day of it; a month ends on its 31st, which the calendar may not have. */
  from: string;
  to: string;
  precision: 'day' | 'month' | 'season' | 'year';
  tense: Tense;
  /** It may be part of a name: "Agenda 2010", "Bundestagswahl 2009". */
  name: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const YEAR = /^(?:19[5-9]|20[0-4])\d$/;
// What is counted behind a number makes it an amount; "2005 Mitarbeiter".
const UNIT =
  /^(?:Euro|Dollar|Meter|Kilometer|Menschen|Soldaten|Personen|Einwohner|Tote|Toten|Stück|Prozent|Mark|Mitarbeiter|Flüchtlinge|Quadratmeter|Liter|Tonnen|Stimmen|Teilnehmer|Verletzte|Watt|Kilogramm|Gramm|PS|Franken|Rubel|Pfund|Yen|Fälle|Fällen|Häuser|Wohnungen|Arbeitsplätze|Stellen|Beschäftigte|Zuschauer|Besucher|Kinder|Schüler|Polizisten|Kubikmeter|Grad|Punkte|Punkten|Seiten|Mal|mal|Uhr|Millionen|Milliarden|Jahre|Jahren|km|m|kg|MW|Megawatt|GHz|MHz|MB|GB)$/;
/** Nouns and prepositions before a year that leave it a time; after any other noun it may be part of a name ("Agenda 2010"). */
const TIME_BEFORE =
  /^(?:Jahr|Jahre|Jahres|Jahren|Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|Spätsommer|Frühsommer|Quartal|Halbjahr|Quartals|Halbjahres|Geschäftsjahr|Haushaltsjahr|Schuljahr|Wintersemester|Sommersemester|Im|In|Seit|Nach|Vor|Am|Als|Von|Zwischen|Bis|Ab|Ostern|Pfingsten|Weihnachten|Silvester|Neujahr|Nachdem|Bereits|Schon|Noch|Erst|Um|Bis|Seitdem|Zuletzt|Allein)$/;

const SEASONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['Anfang', ['01-01', '05-31']],
  ['Mitte', ['04-01', '09-30']],
  ['Ende', ['09-01', '12-31']],
  ['Frühjahr', ['03-01', '06-30']],
  ['Frühling', ['03-01', '06-30']],
  ['Sommer', ['06-01', '09-30']],
  ['Herbst', ['09-01', '12-31']],
  ['Spätsommer', ['08-01', '10-31']],
  ['Frühsommer', ['05-01', '07-31']],
]);
const ORDINALS = ['ersten', 'zweiten', 'dritten', 'vierten'];

// Prose does not name more times in one sentence; tables and rows of numbers do.
const PER_SENTENCE = 8;

/** The times with a year in the blocks that count, in text order; linear in the text's length. */
export function findMoments(reading: Reading): Moment[] {
  const { tokens, blocks, blockOf, opens } = reading;
  const moments: Moment[] = [];
  const tenses = new TenseReader(reading);
  let inSentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (opens[i]) inSentence = 0;
    if (tokens[i]!.kind !== 'number' || !YEAR.test(tokens[i]!.text)) continue;
    const here = blocks[blockOf[i]!];
    if (!here || !isCounted(here.kind) || inSentence >= PER_SENTENCE || !isTime(reading, i))
      continue;
    inSentence++;
    const first = firstOf(reading, i);
    const noun = first.precision === 'year' ? nounBefore(reading, first.at) : undefined;
    const name = noun !== undefined && !HAPPENING.test(noun);
    moments.push({
      start: tokens[first.at]!.start,
      end: tokens[i]!.end,
      from: first.from,
      to: first.to,
      precision: first.precision,
      tense: noun ? 'open' : tenses.read(first.at, i + 1),
      name,
    });
  }
  return moments;
}

/** Whether a number is a year as a time: no amount, no part of a number or name. */
function isTime({ tokens, text }: Reading, at: number): boolean {
  const token = tokens[at]!;
  const before = text[token.start - 1] ?? ' ';
  const after = text.slice(token.end, token.end + 2);
  if (/[\p{L}\d,:/_#+=&?'’-]/u.test(before) && !/[/(-]/.test(before)) return false;
  if (before === '-' || before === '/') {
    // "2005/2006", "19.-21.5.2008" and the like; not "DC-2005" or "Nr. 7/2008".
    if (!/\d[.]?[-/]$/.test(text.slice(Math.max(0, token.start - 3), token.start))) return false;
    if (/(?:^|\D)\d{1,3}\/$/.test(text.slice(Math.max(0, token.start - 5), token.start)))
      return false;
  }
  if (/^(?:[.,:]\d|-\d|-\p{L}|\p{L})/u.test(after)) return false;
  const next = tokens[at + 1];
  if (next && UNIT.test(next.text)) return false;
  if (/^[€$%]/.test(text.slice(token.end).slice(0, 2).trim())) return false;
  return true;
}

interface First {
  at: number;
  from: string;
  to: string;
  precision: Moment['precision'];
}

/** Takes day, month, quarter or season before the year along; a day the calendar does not have leaves its month. */
function firstOf({ tokens, text }: Reading, at: number): First {
  const year = tokens[at]!.text;
  const before = tokens[at - 1];
  const month = before?.kind === 'word' ? (monthOfWord(before.word) ?? 0) : 0;
  if (month > 0) {
    const day = tokens[at - 2]?.text === '.' ? Number(tokens[at - 3]?.text) : 0;
    const iso = isoDay(Number(year), month, day);
    return iso ? dayAt(at - 3, iso) : monthAt(at - 1, year, month);
  }
  // "22.9.2006"
  const numeric = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?$/.exec(
    text.slice(Math.max(0, tokens[at]!.start - 8), tokens[at]!.start),
  );
  const [, day, number] = numeric?.map(Number) ?? [];
  if (day !== undefined && number! > 0 && number! <= 12) {
    const iso = isoDay(Number(year), number!, day);
    return iso ? dayAt(at - 4, iso) : monthAt(at - 2, year, number!);
  }
  return (
    seasonOf(tokens, at, year) ?? {
      at,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      precision: 'year',
    }
  );
}

function dayAt(at: number, iso: string): First {
  return { at, from: iso, to: iso, precision: 'day' };
}

function monthAt(at: number, year: string, month: number): First {
  const days = `${year}-${pad(month)}-`;
  return { at, from: `${days}01`, to: `${days}31`, precision: 'month' };
}

function seasonOf(tokens: Reading['tokens'], at: number, year: string): First | undefined {
  let i = at - 1;
  if (/^Jahres$/.test(tokens[i]?.text ?? '') && tokens[i - 1]?.text === 'des') i -= 2;
  const word = tokens[i]?.text ?? '';
  const season = SEASONS.get(word);
  if (season)
    return { at: i, from: `${year}-${season[0]}`, to: `${year}-${season[1]}`, precision: 'season' };
  const part = /^Quartals?$/.test(word) ? 3 : /^Halbjahr(?:es)?$/.test(word) ? 6 : 0;
  if (!part) return undefined;
  const ordinal =
    tokens[i - 1]?.text === '.'
      ? Number(tokens[i - 2]?.text) - 1
      : ORDINALS.indexOf(tokens[i - 1]?.text ?? '');
  if (!(ordinal >= 0 && ordinal < 12 / part)) return undefined;
  return {
    at: i - 1,
    from: `${year}-${pad(ordinal * part + 1)}-01`,
    to: `${year}-${pad((ordinal + 1) * part)}-31`,
    precision: 'season',
  };
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}

const SMALL_WORDS: ReadonlySet<string> = new Set(FUNCTION_WORDS['de']);

/** Nouns of what happens in a year: "Bundestagswahl 2009", "Saison 2006/07"; other nouns make a name ("Agenda 2010"). */
const HAPPENING =
  /(?:wahl|wahlen|kampf|kampfes|saison|spiele|spielen|meisterschaft|meisterschaften|[Pp]okal|[Pp]okals|krieg|krieges|kriegs|skandal|skandals|hochwasser|erbst|ontest|estival|pen|Cup|Cups|WM|EM|Messe|messe|[Gg]ipfel|[Kk]onferenz|runde|verleihung|[Pp]reis|jahr|nacht|tag|woche|hälfte)$/;

/** A noun before a bare year that is no time: "Agenda 2010", "Landtagswahl 2008". */
function nounBefore({ tokens, opens }: Reading, at: number): string | undefined {
  const before = tokens[at - 1];
  if (!before || opens[at] || before.kind !== 'word') return undefined;
  const { text } = before;
  if (!CAPITAL.test(text) || TIME_BEFORE.test(text)) return undefined;
  return opens[at - 1] && SMALL_WORDS.has(text.toLowerCase()) ? undefined : text;
}
