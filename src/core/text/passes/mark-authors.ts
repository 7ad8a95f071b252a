import { BUTTON_WORDS } from '#core/text/interface-words.ts';
import { isRunningText } from '#core/text/line-shape.ts';
import { asKind, type Piece } from '#core/text/piece.ts';

const WORD = "\\p{Lu}[\\p{L}'’.-]{1,25}";
const NAME = `(?:(?:Dr|Prof)\\. ){0,2}${WORD}(?: (?:von|van|de|der|zu|al|el|bin|di|da|del|dos|von der))?(?: ${WORD}){1,2}`;
// Where a line has to end, a word that does not end in time is no word of a name.
const WHOLE_NAME = NAME.replaceAll(WORD, `${WORD}(?![\\p{L}'’.-])`);
const NAME_AND_PLACE = new RegExp(
  `^${WHOLE_NAME}(?:(?:, | und | & )${WHOLE_NAME})?(?:(?:, | aus )[\\p{L}][\\p{L}'’.-]{1,25}(?: ${WORD})?| \\(${WORD}\\))?$`,
  'u',
);
const NAMES_IN_BYLINE = new RegExp(NAME, 'gu');
const NAME_FIRST = new RegExp(`^${NAME}`, 'u');
const PROFESSION =
  /(?:korrespondent|redakteur|reporter|autor|journalist|volontär|kolumnist|publizist|ressortleiter|chefredakt|historiker|politologe|berichtet|schreibt|studierte|arbeitet)/iu;
/** An author's box is a sentence or two. */
const LONGEST_BOX = 400;
/** What stands between headline and text is looked through this far. */
const HEAD = 25;

/**
 * Marks authors who are named without "Von": between headline and text beside a stamp, and in the box below the text that
 * says who they are, which opens with a name the byline holds.
 *
 * "Livia Muster, Nairobi" over "28.01.2025, 18.12 Uhr" → byline
 */
export function markAuthors(pieces: readonly Piece[]): Piece[] {
  const marked = [...pieces];
  const title = marked.findIndex(({ kind }) => kind === 'title');
  // The lead may stand above the author, the text may not.
  let sentences = 0;
  if (title < 0) return marked;
  for (let i = title + 1; i < Math.min(marked.length, title + HEAD); i++) {
    if (marked[i]!.kind === null && isRunningText(marked[i]!.line)) sentences++;
    if (sentences > 1) break;
    const { kind, raw, gap } = marked[i]!;
    const above = marked[i - 1]!;
    const below = marked[i + 1];
    // Below a stamp it may have been taken for a label.
    const open = kind === null || (kind === 'boilerplate' && above.kind === 'metadata');
    if (!open || !NAME_AND_PLACE.test(raw) || isRowOfButtons(raw)) continue;
    const beside = above.kind === 'metadata' || below?.kind === 'metadata';
    // "Reinhard Muster, Posen" alone between the lead and the text, or right below the lead.
    const under = above.kind === null && isRunningText(above.line);
    const alone = raw.includes(', ') && (gap || under) && below?.gap === true;
    if (beside || alone || raw.includes(' & ')) {
      marked[i] = asKind(marked[i]!, 'byline');
    }
  }
  const authors = new Set(
    marked
      .filter(({ kind, raw }) => kind === 'byline' && raw.length < 200)
      .flatMap(({ raw }) => raw.match(NAMES_IN_BYLINE) ?? [])
      .map(withoutVon),
  );
  for (let i = title + 1; authors.size > 0 && i < marked.length; i++) {
    if (marked[i]!.kind === null && isBox(marked, i, authors)) {
      marked[i] = asKind(marked[i]!, 'byline');
    }
  }
  return marked;
}

/** "Drucken Merken": in capitals a row of buttons looks like a name. */
function isRowOfButtons(line: string): boolean {
  return line.split(' ').every((word) => BUTTON_WORDS.has(word.toLowerCase()));
}

function isBox(pieces: readonly Piece[], index: number, authors: ReadonlySet<string>): boolean {
  const { raw, gap } = pieces[index]!;
  if (raw.length > LONGEST_BOX) return false;
  const name = NAME_FIRST.exec(raw)?.[0];
  if (name !== undefined && authors.has(name)) {
    return (
      raw.length === name.length ||
      (/^ ?[,(:|–]| (?:ist|war|arbeitet|schreibt|berichtet|leitet|lebt|studierte)\b/u.test(
        raw.slice(name.length),
      ) &&
        PROFESSION.test(raw))
    );
  }
  // The line below the name alone says what the author does.
  const above = pieces[index - 1];
  return !gap && above?.kind === 'byline' && authors.has(above.raw) && PROFESSION.test(raw);
}

function withoutVon(name: string): string {
  return name.replace(/^(?:Von|Autor|Autorin|Text|Aus) /u, '');
}
