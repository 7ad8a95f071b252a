import { ADDRESSES, BUTTON_WORDS, GLUE_WORDS, INTERFACE_FAMILIES } from './interface-words.ts';
import { MARK, marksOf } from './line-marks.ts';
import { testLine, type Line } from './line.ts';

/** Entries are looked up by so many first letters; shorter ones are whole words. */
const KEY = 3;
const ENTRIES = new Map<string, { entry: string; whole: boolean; family: string }[]>();
for (const [family, words] of Object.entries(INTERFACE_FAMILIES)) {
  for (const word of words.split(' ')) {
    const entry = word.replace(/!$/, '');
    const key = entry.slice(0, KEY);
    ENTRIES.set(key, [...(ENTRIES.get(key) ?? []), { entry, whole: word !== entry, family }]);
  }
}

/** A call at the very beginning; "Jetzt" counts only with the infinitive at the end. */
const CALL =
  /^(?:jetzt (?:weiterlesen|testen|bestellen|abonnieren|registrieren|freischalten)\b|\p{L}{4,16}en sie (?:sich|uns|unser\p{L}*|jetzt|hier|alle|bitte|mit|den|die|das|ihre?n?|in|von|diese\p{L}*)\b|(?:jetzt|hier|dann|bitte) [^.!?]{0,80}\p{L}en\b[^.!?\p{L}]*$|(?:jetzt|hier) [^.!?]{3,60}!$|bitte \p{L}{3,16}(?:en|n) sie\b)/u;
/** A call is short; in UTF-16 units. */
const LONGEST_CALL = 220;
/** "können Sie „Ziel speichern unter …“ auswählen": what a button is called, not what somebody said. */
const BUTTON_IN_QUOTES = /[„"“»«][^„“”"»«]{1,40}[“”"»«]/g;
const BULLET = /^[•▪■●◦*·–-]\s+/;
/** Terms of use say so, and are longer than any other note. */
const TERMS =
  /^(?:Nutzungsbedingungen|Nutzungshinweise?|Datenschutzhinweise?|Hinweis|Rechtlicher Hinweis|Transparenzhinweis|Allgemeine Geschäftsbedingungen)\b/;
const LONGEST_TERMS = 2500;
const SPOKEN = /[„“”"»«]/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}:*-]*/gu;
const NEW_SENTENCE = /[.!?:]\s*$/;

/** The longest notes explain consent; in UTF-16 units. */
const LONGEST_NOTE = 900;
/** Without an address four families have to meet, in no more than a few sentences. */
const FEWEST_UNADDRESSED = 4;
const LONGEST_UNADDRESSED = 300;
/** Two of these in one line sell something, whoever is addressed. */
const OFFERS = ['newsletter', 'subscription', 'app', 'download', 'time', 'price'];
const LONGEST_OFFER = 120;

/**
 * Whether a line is the page speaking to its reader: newsletters, subscriptions, consent, comment rules. Told by two
 * families of interface words and an address ("Sie", "unser"), or one and a call; what is quoted is the article's.
 *
 * "Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis." → true
 */
export const isServiceNote = testLine((whole) => {
  const { clean: line, marks } = whole;
  if ((marks & MARK.service) === 0) return false;
  const terms = TERMS.test(line);
  if (line.length > (terms ? LONGEST_TERMS : LONGEST_NOTE)) return false;
  const brief = line.length <= LONGEST_OFFER;
  const fewest = terms || brief || (marks & MARK.address) !== 0 ? 2 : FEWEST_UNADDRESSED;
  // Too few words for so many families, and too long for a call.
  if (line.length > LONGEST_CALL && countMarked(whole, MARK.service) < fewest) return false;
  const listed = line.replace(BULLET, '');
  const plain = (marks & MARK.quote) === 0 ? listed : listed.replace(BUTTON_IN_QUOTES, ' ');
  if (!terms && (marks & MARK.quote) !== 0 && SPOKEN.test(plain)) return false;
  const { families, addressed } = findServices(plain);
  if (terms && families.size > 2) return true;
  if (families.size === 0) return false;
  if (line.length <= LONGEST_CALL && CALL.test(plain.toLowerCase())) return true;
  if (addressed) return families.size > 1;
  const offers = OFFERS.filter((family) => families.has(family)).length;
  return (
    (offers > 1 && line.length <= LONGEST_OFFER) ||
    (families.size >= FEWEST_UNADDRESSED && line.length <= LONGEST_UNADDRESSED)
  );
});

/**
 * How many families of interface words a line names; more than none makes a lone sentence below the text suspicious.
 *
 * "Die Kommentarfunktion ist geschlossen." → 1
 */
export function countServices({ raw, marks }: Line): number {
  return (marks & MARK.service) === 0 ? 0 : findServices(raw).families.size;
}

function countMarked({ marks, words: { tokens, from, to } }: Line, mark: number): number {
  if ((marks & MARK.irregular) !== 0) return Infinity;
  let count = 0;
  for (let i = from; i < to; i++) if ((marksOf(tokens[i]!.word) & mark) !== 0) count++;
  return count;
}

function findServices(line: string): { families: ReadonlySet<string>; addressed: boolean } {
  const families = new Set<string>();
  let addressed = false;
  for (const { 0: word, index } of line.matchAll(WORD)) {
    // "Sie" that opens a sentence may be "they".
    if (!addressed && ADDRESSES.has(word))
      addressed = word !== 'Sie' || (index > 0 && !NEW_SENTENCE.test(line.slice(0, index)));
    const folded = word.toLowerCase();
    // "Spiegel-App", "Ukraine-Newsletter": the last part says what it is.
    const family = familyOf(folded) ?? familyOf(folded.slice(folded.lastIndexOf('-') + 1));
    if (family) families.add(family);
  }
  return { families, addressed };
}

function familyOf(word: string): string | undefined {
  return ENTRIES.get(word.slice(0, KEY))?.find(({ entry, whole }) =>
    whole ? word === entry : word.startsWith(entry),
  )?.family;
}

/** A button says what it does in a few words. */
const MOST_LABEL_WORDS = 9;
/** A row of buttons has nothing else and may have more. */
const MOST_BUTTONS = 15;
const LONGEST_LABEL = 90;
const TOKEN = /[^\s|·•/:,;()[\]»«›‹>→▶►…!?+#]+/g;

/**
 * Whether a line holds nothing but words of buttons, counters and menus, figures and the small words between them.
 *
 * "Infografiken anzeigen", "12 Kommentare zum Artikel lesen" → true; "Kommentare zu Putin" → false
 */
export function isInterfaceLabel({ clean: line, opening }: Line): boolean {
  if ((opening & MARK.button) === 0) return false;
  if (line.length > LONGEST_LABEL || /\?["“»«]?$/.test(line)) return false;
  const tokens = line.toLowerCase().match(TOKEN) ?? [];
  if (tokens.length === 0 || tokens.length > MOST_BUTTONS) return false;
  let buttons = 0;
  for (const token of tokens) {
    const word = token.replace(/^[.*©-]+|[.*-]+$/g, '');
    if (BUTTON_WORDS.has(word) || familyOf(word) || isButtonCompound(word)) buttons++;
    else if (!GLUE_WORDS.has(word) && !/^[\d.:,'’%-]*$/.test(word)) return false;
  }
  return buttons > 0 && (tokens.length <= MOST_LABEL_WORDS || buttons === tokens.length);
}

/** "Teilen-Funktion": all parts are words of buttons. */
function isButtonCompound(word: string): boolean {
  return word.includes('-') && word.split('-').every((part) => BUTTON_WORDS.has(part));
}
