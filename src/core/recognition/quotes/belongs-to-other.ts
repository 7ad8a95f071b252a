/** What makes a name behind it an object, a genitive or a place, at most three words on. */
const PREPOSITION =
  /(?:^|\s)(?:von|vom|mit|für|bei|beim|an|zu|zum|zur|gegen|über|des|der|eines|einer)\s(?:[^\s,]+\s){0,3}$/;
/** "der Vizechef der Notenbank", "des Außenministeriums": what has no name of a person goes on with that of its head. */
const BODY =
  /\S\s(?:der|des)\s(?:\p{Ll}+\s)?\p{L}*(?:verwaltung|bank|behörde|agentur|armee|polizei|partei|fraktion|kommission|organisation|vereinigung|gesellschaft|universität|stiftung|miliz|amte?s|ministeriums|verbande?s|parlaments|senats|instituts|diensts?|dienstes|rate?s|militärs|konzerns|unternehmens)\s$/iu;

/**
 * Whether what stands before a name within its phrase makes it the name of somebody else.
 *
 * "ein Sprecher von " → true; "der Vizechef der Notenbank " → false
 */
export function belongsToOther(before: string): boolean {
  if (BODY.test(before)) return false;
  // "einer der Vertrauten, der Minister Max Muster": behind a comma the article is the name's own.
  const part = before.slice(before.lastIndexOf(', ') + 1).trimStart();
  return PREPOSITION.test(` ${part}`.replace(/^ (?:der|die|das) /, ' '));
}
