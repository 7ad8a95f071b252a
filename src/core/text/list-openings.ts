/** Long enough to tell "der link" from "der Präsident"; in UTF-16 units. */
const LONGEST = 9;
/** Of an expression with more beginnings only the first signs are kept, so that a list cannot grow without end. */
const MOST = 1000;
const SHORT = 3;
/** A class of more signs stands for anything. */
const WIDEST_CLASS = 8;

/** A beginning found so far; a closed one goes on with something no literal tells. */
interface Opening {
  text: string;
  closed: boolean;
  /** White space, with which no line begins. */
  blank?: true;
}

const ANYTHING: Opening = { text: '', closed: true };
const BLANK: Opening = { text: '', closed: true, blank: true };
const DIGITS: readonly Opening[] = Array.from('0123456789', literal);

/**
 * The literal beginnings, lower case, one of which every line has that an expression takes; null where a line may begin
 * with anything, or what the expression takes may stand anywhere. For lines without white space at their edges.
 *
 * /^(?:Foto|Bilder?)\s?:/ → "foto", "foto:", "bilde", …; /^\p{Lu}:/ → null
 */
export function listOpenings({ source }: RegExp): string[] | null {
  const reader = { source, at: 0 };
  const texts = new Set<string>();
  do {
    if (source[reader.at] !== '^') return null;
    for (const { text } of readSequence(reader)) texts.add(text);
  } while (source[reader.at++] === '|');
  return texts.has('') ? null : [...texts];
}

interface Reader {
  source: string;
  at: number;
}

function readChoices(reader: Reader): Opening[] {
  const choices = readSequence(reader);
  while (reader.source[reader.at] === '|') {
    reader.at++;
    choices.push(...readSequence(reader));
  }
  return choices;
}

function readSequence(reader: Reader): Opening[] {
  let openings: Opening[] = [{ text: '', closed: false }];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at]!)) {
    const part = readPart(reader);
    const { least, most } = readCount(reader);
    if (part === null || openings.every(({ closed }) => closed)) continue;
    const once = most > 1 ? part.map((one) => ({ ...one, closed: true })) : part;
    const taken = openings.flatMap((opening) => extend(opening, once));
    openings = least > 0 ? taken : [...openings, ...taken];
    if (part.length > 1 || least === 0) openings = unique(openings);
    if (openings.length > MOST) openings = unique(openings.map(shorten));
  }
  return openings;
}

function extend(opening: Opening, part: readonly Opening[]): Opening[] {
  if (opening.closed) return [opening];
  return part
    .filter(({ blank }) => !blank || opening.text !== '')
    .map(({ text, closed }) => {
      const longer = (opening.text + text).slice(0, LONGEST);
      return { text: longer, closed: closed || longer.length === LONGEST };
    });
}

function shorten(opening: Opening): Opening {
  if (opening.text.length < SHORT) return opening;
  return { text: opening.text.slice(0, SHORT), closed: true };
}

function unique(openings: readonly Opening[]): Opening[] {
  return [...new Map(openings.map((one) => [`${one.text}\n${one.closed}`, one])).values()];
}

function literal(text: string): Opening {
  return { text: text.toLowerCase(), closed: false };
}

/** What one sign, class or group may begin with; null for what takes no sign. */
function readPart(reader: Reader): readonly Opening[] | null {
  const { source } = reader;
  const sign = source[reader.at++]!;
  if (sign === '^' || sign === '$') return null;
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '.') return [ANYTHING];
  return sign === '\\' ? readEscape(reader) : [literal(sign)];
}

function readEscape(reader: Reader): readonly Opening[] | null {
  const sign = reader.source[reader.at++]!;
  if (sign === 'b') return null;
  if (sign === 'd') return DIGITS;
  if (sign === 's') return [BLANK];
  if (sign === 'p') reader.at = reader.source.indexOf('}', reader.at) + 1;
  return [/\w/.test(sign) ? ANYTHING : literal(sign)];
}

function readGroup(reader: Reader): readonly Opening[] | null {
  const ahead = reader.source.slice(reader.at, reader.at + 3);
  const [kind] = /^(?:\?(?::|<?[=!]))?/.exec(ahead)!;
  reader.at += kind.length;
  const choices = readChoices(reader);
  reader.at++;
  return kind === '' || kind === '?:' ? choices : null;
}

function readClass(reader: Reader): readonly Opening[] {
  const { source } = reader;
  const signs: Opening[] = [];
  let known = source[reader.at] !== '^';
  for (; source[reader.at] !== ']';) {
    const from = reader.at++;
    const ranged = source[reader.at] === '-' && source[reader.at + 1] !== ']';
    if (ranged && source[from] !== '\\') known = false;
    signs.push(...(source[from] === '\\' ? readEscape(reader)! : [literal(source[from]!)]));
  }
  reader.at++;
  return known && signs.length <= WIDEST_CLASS ? signs : [ANYTHING];
}

function readCount(reader: Reader): { least: number; most: number } {
  const ahead = reader.source.slice(reader.at, reader.at + 12);
  const [count] = /^(?:[?*+]|\{\d+(?:,\d*)?\})?/.exec(ahead)!;
  reader.at += count.length;
  // How greedy it is makes no difference here.
  if (count !== '' && reader.source[reader.at] === '?') reader.at++;
  if (count.startsWith('{')) {
    const [least = '', most = least] = count.slice(1, -1).split(',');
    return { least: Number(least), most: most === '' ? Infinity : Number(most) };
  }
  return { least: /^[?*]/.test(count) ? 0 : 1, most: /^[*+]/.test(count) ? Infinity : 1 };
}
