import { countWords, isHeadlineLike, isRunningText } from '#core/text/line-shape.ts';
import { asKind, type Piece } from '#core/text/piece.ts';

const GENRE =
  /^(?:analyse|kommentar|hintergrund|interview|reportage|exklusiv|porträt|liveblog|ticker|faq|podcast|video|audio|faktenfinder|weltspiegel|meinung|bilder|galerie|chronologie|überblick|marktbericht|eilmeldung|sz plus|s\+|\d{1,2}:\d{2} ?min\.?|\d{1,3} (?:bilder|fotos|videos)|liveticker|newsblog|leitartikel|gastbeitrag|essay)$/iu;
/** The genre glued to the headline it announces: "MeinungWarum die Opposition …". */
const GLUED_GENRE =
  /^(?:Meinung|Kommentar|Analyse|Interview|Exklusiv|Reportage|Podcast|Liveblog|Hintergrund|Leitartikel|Essay)\p{Lu}\p{Ll}/u;
/** "Newsblog zur Lage: Alle Nachrichten", "Kommentar: Ein fauler Kompromiss" */
const BLOG =
  /^(?:(?:Newsblog|Liveblog|Live-Blog|Liveticker|Live-Ticker|Newsticker|News-Ticker|Podcast)(?: [^.!?:]{1,40})?|Kommentar|Leitartikel|Kolumne|Gastbeitrag|Essay|Reportage|Interview): [^.!?]{10,120}$/u;
/** The headline of a linked article, and the story it belongs to. */
const LONGEST_TEASER = 140;
const LABEL_WORDS = 4;

/**
 * Marks the linked article inside the text: a line with nothing but a genre, its date and headline below, the name of its
 * story above. At the top a genre is the kicker of the article itself.
 *
 * "Rumänien\nanalyse\n05.12.2024\nEin Außenseiter auf dem Weg nach oben" → boilerplate
 */
export function markInlineTeasers(pieces: readonly Piece[]): Piece[] {
  const marked = [...pieces];
  const title = marked.findIndex(({ kind }) => kind === 'title');
  const text = marked.findIndex(
    ({ kind, line }, index) => index > title && kind === null && isRunningText(line),
  );
  if (text < 0) return marked;
  for (let i = text + 1; i < marked.length; i++) {
    const { kind, raw } = marked[i]!;
    if (kind === 'boilerplate' && GLUED_GENRE.test(raw)) {
      const label = marked[i - 1]!;
      if (label.kind === null && !marked[i]!.gap && isShortLabel(label))
        marked[i - 1] = { ...label, kind: 'boilerplate' };
      continue;
    }
    if (kind === null && BLOG.test(raw)) marked[i] = asKind(marked[i]!, 'boilerplate');
    if ((kind !== null && kind !== 'boilerplate') || raw.length > 30 || !GENRE.test(raw)) continue;
    const stamped = marked[i + 1]?.kind === 'metadata' && marked[i + 1]!.raw.length < 40;
    const headline = i + (stamped ? 2 : 1);
    if (!isTeaser(marked[headline])) continue;
    const label = marked[i - 1]!;
    const first = label.kind === null && isShortLabel(label) ? i - 1 : i;
    for (let j = first; j <= headline; j++) marked[j] = asKind(marked[j]!, 'boilerplate');
    i = headline;
  }
  return marked;
}

function isTeaser(piece: Piece | undefined): boolean {
  if (piece?.kind !== null || piece.gap || piece.raw.length > LONGEST_TEASER) return false;
  return isHeadlineLike(piece.line) || /[?!]["“«]?$/u.test(piece.raw);
}

function isShortLabel({ line }: Piece): boolean {
  return countWords(line) <= LABEL_WORDS && isHeadlineLike(line) && !isRunningText(line);
}
