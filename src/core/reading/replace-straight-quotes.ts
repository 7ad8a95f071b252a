const OPENERS = /[\s([{<„“‚‘«»›‹/–—-]/;
const DIGIT = /\d/;
const LETTER = /[\p{L}\p{N}]/u;

interface QuoteSigns {
  open: string;
  close: string;
  singleOpen: string;
  singleClose: string;
}

const GERMAN: QuoteSigns = { open: '„', close: '“', singleOpen: '‚', singleClose: '‘' };
const ENGLISH: QuoteSigns = { open: '“', close: '”', singleOpen: '‘', singleClose: '’' };
const APOSTROPHE = '’';

/**
 * Replaces straight quotation marks and apostrophes by typographic ones for display, one UTF-16 unit for one, so that
 * every offset still holds. Direction is told by what stands before and behind, anew for each line; a sign that
 * neither opens nor closes (inches, minutes) stays as it is. `language` is the article's; all but English take the
 * German signs.
 *
 * 'Er sagte: "So geht\'s."' → 'Er sagte: „So geht’s.“'
 */
export function replaceStraightQuotes(text: string, language: string): string {
  if (!/["']/.test(text)) return text;
  const signs = language === 'en' ? ENGLISH : GERMAN;
  const out = text.split('');
  let open = false;
  let singleOpen = false;
  for (let index = 0; index < out.length; index += 1) {
    const sign = text[index];
    if (sign === '\n') {
      open = false;
      singleOpen = false;
    } else if (sign === '"') {
      const opens = isOpening(text, index);
      if (opens || open || !DIGIT.test(text[index - 1] ?? '')) {
        out[index] = opens ? signs.open : signs.close;
        open = opens;
      }
    } else if (sign === "'") {
      if (isOpening(text, index) && closesLater(text, index)) {
        out[index] = signs.singleOpen;
        singleOpen = true;
      } else if (singleOpen && !LETTER.test(text[index + 1] ?? '')) {
        out[index] = signs.singleClose;
        singleOpen = false;
      } else if (LETTER.test(text[index - 1] ?? '') && !DIGIT.test(text[index - 1] ?? '')) {
        out[index] = APOSTROPHE;
      }
    }
  }
  return out.join('');
}

function isOpening(text: string, index: number): boolean {
  const before = text[index - 1];
  const after = text[index + 1];
  const free = before === undefined || OPENERS.test(before) || before === '"' || before === "'";
  return free && after !== undefined && !/\s/.test(after);
}

function closesLater(text: string, index: number): boolean {
  const lineEnd = text.indexOf('\n', index);
  const rest = text.slice(index + 1, lineEnd < 0 ? undefined : lineEnd);
  return /\S'(?![\p{L}\p{N}])/u.test(rest);
}
